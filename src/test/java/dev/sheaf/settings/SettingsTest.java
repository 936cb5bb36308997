package dev.sheaf.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("settings.json");
  }

  @Test
  void withoutAFileEverythingIsAsUsual() {
    try (Settings settings = Settings.open(file)) {
      assertThat(settings.choices()).isEqualTo(Choices.USUAL);
      assertThat(settings.brokenCopy()).isEmpty();
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void everyChoiceIsThereNextTime() {
    Choices chosen =
        Choices.USUAL
            .withTheme(ThemeChoice.DARK)
            .withLanguage(LanguageChoice.PORTUGUESE)
            .withCode(new CodeChoice("JetBrains Mono", 15.5, true, true, 120, 8))
            .withWindow(new WindowPlace(-1200, 40, 1440, 900, true))
            .withPanes(new Panes(false, 210, 400, true, 300))
            .withListSort("name")
            .withHost("ghe.example.com", new HostChoice("Iv1.0123", false))
            .withHost("10.0.0.7", new HostChoice(null, true))
            .withLastAccount("github.com/583231")
            .withNetwork(
                new NetworkChoice(
                    NetworkChoice.Way.MANUAL,
                    new ManualProxy(
                        ManualProxy.Kind.SOCKS5, "proxy.example.com", 1080, "jo", "*.example.com"),
                    "http://wpad/wpad.dat",
                    List.of(
                        new AuthorityFile("/home/jo/all.pem", null),
                        new AuthorityFile("/home/jo/one.pem", "ghe.example.com"))));
    try (Settings settings = Settings.open(file)) {
      settings.change(now -> chosen);
    }
    try (Settings settings = Settings.open(file)) {
      assertThat(settings.choices()).isEqualTo(chosen);
      assertThat(settings.choices().hosts().keySet())
          .containsExactly("ghe.example.com", "10.0.0.7");
    }
  }

  @Test
  void aChoiceTakenBackIsGoneNextTime() {
    try (Settings settings = Settings.open(file)) {
      settings.change(
          now ->
              now.withCode(CodeChoice.USUAL.withFont("Iosevka")).withLastAccount("github.com/1"));
      settings.change(now -> now.withCode(CodeChoice.USUAL).withLastAccount(null));
    }
    try (Settings settings = Settings.open(file)) {
      assertThat(settings.choices().code().font()).isNull();
      assertThat(settings.choices().lastAccount()).isNull();
    }
  }

  @Test
  void aChangeIsWrittenSoonWithoutClosing() {
    try (Settings settings = Settings.open(file)) {
      settings.change(now -> now.withTheme(ThemeChoice.LIGHT));
      await().untilAsserted(() -> assertThat(file).content().contains("\"light\""));
      settings.change(now -> now.withTheme(ThemeChoice.DARK));
      await().untilAsserted(() -> assertThat(file).content().contains("\"dark\""));
    }
  }

  @Test
  void listenersHearEachRealChangeUntilTheyLeave() {
    List<Choices> heard = new ArrayList<>();
    try (Settings settings = Settings.open(file)) {
      Runnable leave = settings.onChange(heard::add);
      settings.change(now -> now.withTheme(ThemeChoice.DARK));
      settings.change(now -> now.withTheme(ThemeChoice.DARK));
      leave.run();
      settings.change(now -> now.withTheme(ThemeChoice.LIGHT));
    }
    assertThat(heard).extracting(Choices::theme).containsExactly(ThemeChoice.DARK);
  }

  @Test
  void aBrokenFileIsKeptAsideAndSaid() throws Exception {
    Files.writeString(file, "{ \"theme\": \"dark\", ");
    try (Settings settings = Settings.open(file)) {
      assertThat(settings.choices()).isEqualTo(Choices.USUAL);
      assertThat(settings.brokenCopy()).hasValue(folder.resolve("settings-broken-1.json"));
      settings.change(now -> now.withTheme(ThemeChoice.LIGHT));
    }
    assertThat(folder.resolve("settings-broken-1.json")).content().contains("\"dark\"");
    assertThat(file).content().contains("\"light\"");
  }

  @Test
  void aSecondBrokenFileDoesNotReplaceTheFirst() throws Exception {
    Files.writeString(file, "");
    Settings.open(file).close();
    Files.writeString(file, "[]");
    try (Settings settings = Settings.open(file)) {
      assertThat(settings.brokenCopy()).hasValue(folder.resolve("settings-broken-2.json"));
    }
    assertThat(folder.resolve("settings-broken-1.json")).isEmptyFile();
  }

  @Test
  void aFieldThatMakesNoSenseDoesNotHarmTheOthers() throws Exception {
    Files.writeString(
        file,
        """
        {"theme": "dark", "code": {"font": 7, "size": "big"}, "window": {"x": 1},
         "panes": {"sidebarOpen": "no", "sidebarWidth": 1e9, "inspectorOpen": false},
         "hosts": {"a": 1, "b": {"clientId": " "}}, "lastAccount": {},
         "network": {"way": "magic", "manual": {"kind": 5, "host": [], "port": "x"}, "script": " ",
           "authorities": [1, {"path": 2}, {"path": "/a.pem", "host": ""}]}}
        """);
    try (Settings settings = Settings.open(file)) {
      Choices choices = settings.choices();
      assertThat(choices.theme()).isEqualTo(ThemeChoice.DARK);
      assertThat(choices.code().font()).isNull();
      assertThat(choices.code().size()).isEqualTo(CodeChoice.USUAL_SIZE);
      assertThat(choices.window()).isNull();
      assertThat(choices.panes().sidebarOpen()).isTrue();
      assertThat(choices.panes().sidebarWidth()).isEqualTo(800);
      assertThat(choices.panes().inspectorOpen()).isFalse();
      assertThat(choices.hosts()).containsOnlyKeys("b");
      assertThat(choices.host("b")).isEqualTo(HostChoice.USUAL);
      assertThat(choices.lastAccount()).isNull();
      assertThat(choices.network())
          .isEqualTo(NetworkChoice.USUAL.withAuthority(new AuthorityFile("/a.pem", null)));
    }
  }

  @Test
  void whatANewerVersionWroteStays() throws Exception {
    Files.writeString(file, "{\"later\": [1, 2], \"panes\": {\"fourth\": 12}}");
    try (Settings settings = Settings.open(file)) {
      settings.change(now -> now.withTheme(ThemeChoice.DARK));
    }
    assertThat(file).content().contains("\"later\"", "\"fourth\": 12", "\"dark\"");
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws Exception {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "file permissions are Posix's");
    try (Settings settings = Settings.open(file)) {
      settings.change(now -> now.withTheme(ThemeChoice.DARK));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aLinkedFileStaysALink() throws Exception {
    Path real = Files.createDirectory(folder.resolve("dotfiles")).resolve("sheaf.json");
    Files.writeString(real, "{}");
    Files.createSymbolicLink(file, real);
    try (Settings settings = Settings.open(file)) {
      settings.change(now -> now.withTheme(ThemeChoice.DARK));
    }
    assertThat(file).isSymbolicLink();
    assertThat(real).content().contains("\"dark\"");
  }

  @Test
  void aFailedWriteIsToldAndLeavesNothingBehind() throws Exception {
    Path gone = folder.resolve("gone");
    List<String> reasons = new ArrayList<>();
    try (Settings settings = Settings.open(gone.resolve("settings.json"))) {
      settings.onWriteFailure(reasons::add);
      settings.change(now -> now.withTheme(ThemeChoice.DARK));
    }
    assertThat(reasons).hasSize(1);
    assertThat(gone).doesNotExist();
  }
}
