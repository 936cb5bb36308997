package dev.sheaf.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.Token;
import dev.sheaf.github.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ProgressIndicator;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseTest {
  private static final JavaClasses MAIN =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("dev.sheaf");

  private static final List<String> FEATURES =
      List.of(
          "ui.gists",
          "ui.editor",
          "ui.preview",
          "ui.history",
          "ui.forks",
          "ui.comments",
          "ui.search",
          "ui.drafts",
          "ui.people",
          "ui.data",
          "ui.signin",
          "ui.settings");

  private static final List<String> FEATURE_MAY_USE =
      List.of(
          "ui.session",
          "ui.kit",
          "ui.code",
          "ui.markdown",
          "library",
          "account",
          "export",
          "network",
          "settings",
          "syntax",
          "text",
          "query",
          "markdown",
          "gist");

  private record Room(String name, List<String> mayUse, String because) {
    Room(String name, String because, String... mayUse) {
      this(name, List.of(mayUse), because);
    }
  }

  private static List<Room> rooms() {
    List<Room> rooms =
        new ArrayList<>(
            List.of(
                new Room("gist", "it holds pure rules and records"),
                new Room("query", "questions are about text, not about gists"),
                new Room("text", "it is about text, not about gists"),
                new Room("syntax", "highlighting knows no gist and no toolkit"),
                new Room("markdown", "parsing knows no gist and no toolkit"),
                new Room("settings", "what the user chose depends on nothing"),
                new Room("sandbox", "a mistake in the client must not hide in its twin"),
                new Room("github", "the wire knows only our records", "gist"),
                new Room("git", "clones know only our records", "gist"),
                new Room("store", "the file knows only our records", "gist"),
                new Room("keychain", "the token's home knows only the token", "gist"),
                new Room(
                    "network",
                    "the way to a host is what the user chose, and one password",
                    "keychain",
                    "settings",
                    "gist"),
                new Room(
                    "account",
                    "it joins token, host and file",
                    "keychain",
                    "github",
                    "store",
                    "gist"),
                new Room(
                    "library",
                    "it is the one way to gists",
                    "github",
                    "git",
                    "store",
                    "text",
                    "query",
                    "gist"),
                new Room(
                    "export",
                    "loads come from the library",
                    "library",
                    "keychain",
                    "store",
                    "gist"),
                new Room("ui.kit", "small controls know no feature", "gist"),
                new Room("ui.session", "features meet here and nowhere else", "gist"),
                new Room(
                    "ui.code", "the code area knows texts, not gists", "ui.kit", "syntax", "text"),
                new Room(
                    "ui.markdown",
                    "it turns a tree to nodes",
                    "ui.kit",
                    "ui.code",
                    "syntax",
                    "markdown")));
    for (String feature : FEATURES) {
      rooms.add(new Room(feature, FEATURE_MAY_USE, "features never know each other"));
    }
    List<String> shell =
        new ArrayList<>(
            List.of("ui.kit", "ui.session", "ui.code", "library", "account", "settings", "gist"));
    shell.addAll(FEATURES);
    rooms.add(new Room("ui.shell", shell, "the window frames features and does nothing itself"));
    return rooms;
  }

  @TestFactory
  Stream<DynamicTest> everyRoomUsesOnlyTheRoomsOnItsLine() {
    return rooms().stream()
        .map(room -> DynamicTest.dynamicTest(room.name(), () -> ruleOf(room).check(MAIN)));
  }

  private static ArchRule ruleOf(Room room) {
    String self = "dev.sheaf." + room.name();
    List<String> allowed = new ArrayList<>(List.of(self));
    room.mayUse().forEach(name -> allowed.add("dev.sheaf." + name));
    return classes()
        .that()
        .resideInAPackage(self)
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackages("dev.sheaf..")
                .or(resideInAnyPackage(allowed.toArray(String[]::new))))
        .because(room.because())
        .allowEmptyShould(true);
  }

  @Test
  void everyPackageHasARoom() {
    List<String> known =
        new ArrayList<>(rooms().stream().map(room -> "dev.sheaf." + room.name()).toList());
    known.add("dev.sheaf.main");
    classes()
        .should()
        .resideInAnyPackage(known.toArray(String[]::new))
        .because("a new room gets a line in the house first")
        .check(MAIN);
  }

  @Test
  void roomsHaveNoCycles() {
    slices()
        .matching("dev.sheaf.(**)")
        .should()
        .beFreeOfCycles()
        .because("a house with circles has no floor to stand on")
        .check(MAIN);
  }

  @TestFactory
  Stream<DynamicTest> everyLibraryStaysInItsRoom() {
    return Stream.of(
            only(
                "the wire stays at the edge",
                List.of("github"),
                "retrofit2..",
                "okhttp3..",
                "okio..",
                "com.squareup.moshi.."),
            only(
                "SQL stays where the tables are",
                List.of("store", "export"),
                "java.sql..",
                "org.sqlite.."),
            only("everything else must run without a screen", List.of("ui..", "main"), "javafx.."),
            only("one area, one owner", List.of("ui.code"), "org.fxmisc..", "org.reactfx.."),
            only("one engine, one owner", List.of("syntax"), "org.eclipse.tm4e..", "org.joni.."),
            only("Git stays where clones are", List.of("git", "sandbox"), "org.eclipse.jgit.."),
            only("icons have names of meaning", List.of("ui.kit"), "org.kordamp.ikonli.octicons.."),
            only(
                "scripts run in one place, where they see nothing",
                List.of("network"),
                "org.mozilla.."),
            only("the token has one home", List.of("keychain"), "com.github.javakeyring.."))
        .map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(MAIN)));
  }

  private static ArchRule only(String because, List<String> rooms, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(
            rooms.stream().map(room -> "dev.sheaf." + room).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries)
        .because(because)
        .allowEmptyShould(true);
  }

  @Test
  void onlyFxBackgroundHopsToTheScreensThread() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.sheaf.ui.kit.FxBackground")
        .should()
        .callMethod(Platform.class, "runLater", Runnable.class)
        .because("one hop can be understood, twenty cannot")
        .check(MAIN);
  }

  @Test
  void everyConnectionGoesTheWayThatTheUserChose() {
    noClasses()
        .that()
        .resideOutsideOfPackage("dev.sheaf.gist")
        .and()
        .doNotBelongToAnyOf(Connection.class)
        .should()
        .accessField(Network.class, "STRAIGHT")
        .orShould()
        .callMethod(Connection.class, "of", Host.class, Token.class, String.class)
        .because("one request past the proxy is one too many")
        .check(MAIN);
  }

  @Test
  void nothingMovesOnTheScreen() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.sheaf.ui.kit.Later")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("javafx.animation..")
        .because("nothing moves for longer than 150 ms: what has to wait takes Later")
        .check(MAIN);
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("dev.sheaf.ui.kit.Busy")
        .should()
        .callConstructor(ProgressIndicator.class)
        .orShould()
        .accessField(ProgressIndicator.class, "INDETERMINATE_PROGRESS")
        .orShould()
        .accessField(ProgressBar.class, "INDETERMINATE_PROGRESS")
        .because("a wheel stands still for who asked the system for less motion")
        .check(MAIN);
  }

  @Test
  void viewModelsKnowNoScene() {
    noClasses()
        .that()
        .haveSimpleNameEndingWith("ViewModel")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "javafx.scene..", "javafx.stage..", "javafx.application..", "javafx.concurrent..")
        .because("a view model is tested without a screen")
        .allowEmptyShould(true)
        .check(MAIN);
  }

  @Test
  void viewsKnowNoServices() {
    noClasses()
        .that()
        .resideInAPackage("dev.sheaf.ui..")
        .and()
        .haveNameMatching(".*(View|Cell|Row)")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("dev.sheaf.library", "dev.sheaf.account", "dev.sheaf.export")
        .because("a view knows its view model, the kit and the toolkit")
        .allowEmptyShould(true)
        .check(MAIN);
  }
}
