package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Deed;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Errand;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Token;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.github.HastyGitHub;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.store.Database;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FaultMatrixTest {
  private static final Duration SHORT = Duration.ofMillis(250);
  private static final Duration LONG = Duration.ofSeconds(25);

  private static Sandbox sandbox;
  private static GitHub mine;
  private static GitHub theirs;

  @TempDir private Path home;

  @BeforeAll
  static void start() throws Exception {
    sandbox = Sandbox.start(SandboxOptions.empty());
    sandbox.trouble().limit(1_000_000, 1_000_000);
    mine = client(me(), LONG);
    theirs = client(sandbox.users().get(1), LONG);
  }

  @AfterAll
  static void stop() {
    mine.close();
    theirs.close();
    sandbox.close();
  }

  private static User me() {
    return sandbox.users().getFirst();
  }

  private static Host host() {
    return Host.parse(sandbox.webRoot().toString()).orElseThrow();
  }

  private static GitHub client(User user, Duration answer) {
    Token token = Token.parse(sandbox.tokenOf(user.login())).orElseThrow();
    return HastyGitHub.at(host(), token, answer);
  }

  static Stream<Arguments> cells() {
    return Stream.of(Write.values())
        .flatMap(write -> Stream.of(Fault.values()).map(fault -> Arguments.of(write, fault)));
  }

  @ParameterizedTest
  @MethodSource("cells")
  void nothingIsLostAndNothingIsDoneTwice(Write write, Fault fault) throws Exception {
    Write.About about = given();
    Path file = home.resolve("library.db");
    read(file, about);
    try (Database database = Database.open(file);
        Library library = library(database, SHORT)) {
      Fault.End trouble = fault.start(new Fault.Place(sandbox, database, file));
      boolean taken;
      try {
        taken = isTaken(write, library, about);
      } finally {
        trouble.end();
      }
      assertThat(write.timesDone(mine, about)).isBetween(0, 1);
      if (!taken) {
        assertThat(write.timesDone(mine, about)).isZero();
      }
    }
    try (Database database = Database.open(file);
        Library library = library(database, SHORT)) {
      Outbox outbox = library.outbox();
      boolean kept = !outbox.all().isEmpty();
      outbox.all().forEach(errand -> assertThat(isWhole(errand.deed())).isTrue());
      outbox.send();
      if (write.timesDone(mine, about) == 0 && !kept) {
        // The writing down failed, so the person was told, and asks again.
        write.ask(outbox, about);
      }
      for (Errand errand : outbox.all()) {
        assertThat(errand.state()).isEqualTo(new Errand.State.Unsure());
        if (write.timesDone(mine, about) == 0) {
          outbox.sendAgain(errand.number());
        } else {
          outbox.withdraw(errand.number());
        }
        outbox.send();
      }
      assertThat(write.timesDone(mine, about)).isEqualTo(1);
      assertThat(outbox.all()).isEmpty();
    }
  }

  // Whether it was done, or written down; the person is told otherwise.
  private static boolean isTaken(Write write, Library library, Write.About about) {
    try {
      return switch (write.ask(library.outbox(), about)) {
        case Sending.Sent<?> sent -> {
          assertThat(write.timesDone(mine, about)).isEqualTo(1);
          yield true;
        }
        case Sending.Queued<?> queued -> true;
      };
    } catch (GistException e) {
      return isWrittenDown(library);
    }
  }

  private static boolean isWrittenDown(Library library) {
    try {
      return !library.outbox().all().isEmpty();
    } catch (GistException killed) {
      return true;
    }
  }

  private static boolean isWhole(Deed deed) {
    return switch (deed) {
      case Deed.Create(Draft draft) -> !draft.newGist().files().isEmpty();
      case Deed.Save(Draft draft) -> !draft.change().isEmpty();
      case Deed.AddComment(String gist, String body) -> !body.isEmpty();
      case Deed.EditComment(String gist, long comment, String body) -> !body.isEmpty();
      case Deed.Delete _, Deed.Star _, Deed.Fork _, Deed.DeleteComment _ -> true;
    };
  }

  private void read(Path file, Write.About about) throws Exception {
    try (Database database = Database.open(file);
        Library library = library(database, LONG)) {
      library.open(about.gist().id());
      library.open(about.theirs().id());
      library.comments(about.gist().id());
    }
  }

  private Library library(Database database, Duration patience) {
    Account account = new Account(host(), me().id(), me().login(), null, null);
    return new Library(account, client(me(), patience), database);
  }

  private static Write.About given() throws GistException {
    // A host that was off leaves dead connections behind, which a read finds out.
    mine.rateLimit();
    theirs.rateLimit();
    Map<String, String> files = Map.of("a.txt", "one", "b.txt", "two");
    Gist gist = mine.create(NewGist.of("given", Visibility.SECRET, files));
    mine.star(gist.id());
    Comment comment = mine.addComment(gist.id(), "said");
    Gist other = theirs.create(NewGist.of("theirs", Visibility.PUBLIC, files));
    return new Write.About(gist.withFiles(List.copyOf(gist.files())), other, comment);
  }
}
