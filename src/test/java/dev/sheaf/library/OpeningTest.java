package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.Assertions;
import org.assertj.core.data.TemporalUnitOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {
  @TempDir private Path home;

  @Test
  void aGistSeenBeforeIsThereAtOnceAndCostsA304() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist gist = around.given(around.me(), "a.txt", "text\r\n", "b.txt", "other");
      Library library = around.mine("mine");
      assertThat(library.cached(gist.id())).isEmpty();
      OpenGist first = library.open(gist.id());
      assertThat(first.live()).isTrue();
      around.sandbox().requests().clear();

      OpenGist cached = library.cached(gist.id()).orElseThrow();
      assertThat(around.sandbox().requests().count()).isZero();
      assertThat(cached.gist()).isEqualTo(first.gist());
      assertThat(cached.live()).isFalse();
      assertThat(cached.asOf()).isCloseTo(first.asOf(), within());

      OpenGist again = library.open(gist.id());
      assertThat(again.gist()).isEqualTo(first.gist());
      assertThat(again.live()).isTrue();
      assertThat(around.sandbox().requests().all())
          .singleElement()
          .extracting(request -> request.header("If-None-Match"))
          .isNotEqualTo(Optional.empty());
      assertThat(again.asOf()).isAfter(first.asOf());
    }
  }

  private static TemporalUnitOffset within() {
    return Assertions.within(1, ChronoUnit.MILLIS);
  }

  @Test
  void openingOfflineGivesTheLocalCopyAndSaysSo() throws Exception {
    Surroundings around = Surroundings.empty(home);
    Gist gist = around.given(around.me(), "a.txt", "text");
    Gist never = around.given(around.me(), "never.txt", "unseen");
    Library library = around.mine("mine");
    library.refresh(new Shelf.All(), page -> {});
    OpenGist live = library.open(gist.id());
    around.sandbox().close();

    OpenGist local = library.open(gist.id());
    assertThat(local.live()).isFalse();
    assertThat(local.gist()).isEqualTo(live.gist());
    assertThat(library.open(never.id()).files())
        .singleElement()
        .extracting(OpenFile::state)
        .isEqualTo(FileState.MISSING);
    assertThat(catchThrowableOfType(GistException.class, () -> library.open("unknown")).failure())
        .isInstanceOf(Failure.Offline.class);
    around.close();
  }

  @Test
  void theSameContentIsKeptOnce() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist one = around.given(around.me(), "a.txt", "same words");
      Gist two = around.given(around.other(), "b.txt", "same words");
      Library library = around.mine("mine");
      library.open(one.id());
      library.open(two.id());
      assertThat(library.size()).isEqualTo(new LibrarySize(2, 2, 10, 0));
    }
  }

  @Test
  void whatAListSaysDoesNotHideContentsOrOrigin() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gist original = around.given(around.other(), "a.txt", "text");
      Library library = around.mine("mine");
      Gist fork = library.fork(original.id()).gist();
      assertThat(Objects.requireNonNull(library.open(fork.id()).gist().base()).id())
          .isEqualTo(original.id());

      library.refresh(new Shelf.All(), page -> {});

      OpenGist cached = library.cached(fork.id()).orElseThrow();
      assertThat(cached.gist().files().getFirst().content()).isEqualTo("text");
      assertThat(Objects.requireNonNull(cached.gist().base()).id()).isEqualTo(original.id());
      assertThat(library.local(new Shelf.All())).hasSize(1);
    }
  }

  @Test
  void aChangeThatAListShowedIsMissingUntilItIsLoaded() throws Exception {
    Surroundings around = Surroundings.empty(home);
    Gist gist = around.given(around.me(), "a.txt", "old");
    Library library = around.mine("mine");
    library.open(gist.id());
    try (GitHub client = around.client(around.me())) {
      client.update(gist.id(), write("a.txt", "new"));
    }
    library.refresh(new Shelf.All(), page -> {});
    assertThat(library.cached(gist.id())).isEmpty();
    assertThat(library.open(gist.id()).gist().files().getFirst().content()).isEqualTo("new");
    around.close();
  }

  @Test
  void aFileThatCameCutIsLoadedWholeCheckedAndKept() throws Exception {
    try (Surroundings around = odd()) {
      Library library = around.mine("mine");
      OpenGist open = library.open(id(library, "More than the API gives"));
      OpenFile cut = open.file("access.log").orElseThrow();
      assertThat(cut.state()).isEqualTo(FileState.CUT);
      assertThat(cut.isEditable()).isFalse();
      assertThat(cut.file().isComplete()).isFalse();

      OpenFile whole = library.whole(cut.file());

      assertThat(whole.state()).isEqualTo(FileState.COMPLETE);
      String content = Objects.requireNonNull(whole.file().content());
      assertThat(content.getBytes(StandardCharsets.UTF_8))
          .isEqualTo(around.sandbox().content(open.gist().id(), "access.log").orElseThrow());
      around.sandbox().requests().clear();
      assertThat(library.whole(cut.file()).file().content()).isEqualTo(content);
      assertThat(around.sandbox().requests().count()).isZero();
      assertThat(library.open(open.gist().id()).file("access.log").orElseThrow().state())
          .isEqualTo(FileState.COMPLETE);
    }
  }

  @Test
  void rawBytesOfAnotherFileAreRefused() throws Exception {
    try (Surroundings around = odd()) {
      Library library = around.mine("mine");
      GistFile cut =
          library.open(id(library, "More than the API gives")).file("access.log").get().file();
      around
          .sandbox()
          .trouble()
          .next(
              1,
              request -> request.path().contains("/raw/"),
              new Mishap.Refuse(200, "something else", Map.of()));
      assertThat(catchThrowableOfType(GistException.class, () -> library.whole(cut)).failure())
          .isInstanceOf(Failure.Malformed.class);
      assertThat(library.whole(cut).state()).isEqualTo(FileState.COMPLETE);
    }
  }

  @Test
  void aCutFileIsNeverSentBack() throws Exception {
    try (Surroundings around = odd()) {
      Library library = around.mine("mine");
      Gist base = library.open(id(library, "More than the API gives")).gist();
      around.sandbox().requests().clear();
      for (FileChange change :
          List.of(
              new FileChange.Write("a part of it"),
              new FileChange.RenameAndWrite("b.log", "a part of it"))) {
        LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
        files.put("access.log", change);
        GistException failure =
            catchThrowableOfType(
                GistException.class, () -> library.save(base, new GistChange(null, files)));
        assertThat(failure.failure())
            .isEqualTo(
                new Failure.Rejected(
                    List.of(new Failure.Reason("access.log", "incomplete", null))));
      }
      assertThat(around.sandbox().requests().matching(Received::isWrite)).isEmpty();
    }
  }

  @Test
  void aFileBeyondTenMegabytesIsMarkedAndNotFetched() throws Exception {
    try (Surroundings around = odd()) {
      Library library = around.mine("mine");
      OpenFile huge =
          library.open(id(library, "More than raw addresses give")).file("dump.sql").orElseThrow();
      assertThat(huge.state()).isEqualTo(FileState.TOO_LARGE);
      around.sandbox().requests().clear();
      assertThat(library.whole(huge.file()).state()).isEqualTo(FileState.TOO_LARGE);
      assertThat(around.sandbox().requests().count()).isZero();
    }
  }

  @Test
  void bytesThatAreNoTextAreKeptButNotEdited() throws Exception {
    try (Surroundings around = odd()) {
      Library library = around.mine("mine");
      OpenGist open = library.open(id(library, "Encodings"));
      for (String name : List.of("latin1.txt", "utf16.txt", "zeros.bin")) {
        OpenFile came = open.file(name).orElseThrow();
        assertThat(came.isEditable()).isFalse();
        OpenFile whole = library.whole(came.file());
        assertThat(whole.state()).as(name).isEqualTo(FileState.NOT_TEXT);
        assertThat(whole.file().isComplete()).isFalse();
        byte[] bytes = around.sandbox().content(open.gist().id(), name).orElseThrow();
        assertThat(library.bytes(whole.file())).isEqualTo(bytes);
        assertThat(BlobId.of(bytes)).isEqualTo(whole.file().blobId());
      }
      OpenFile marked = open.file("bom.csv").orElseThrow();
      assertThat(marked.state()).isEqualTo(FileState.COMPLETE);
      assertThat(marked.file().content()).startsWith("\ufeffname");
      assertThat(library.open(open.gist().id()).file("latin1.txt").orElseThrow().state())
          .isEqualTo(FileState.NOT_TEXT);
    }
  }

  @Test
  void everyOddGistOpensTwiceAlike() throws Exception {
    try (Surroundings around = odd()) {
      Library library = around.mine("mine");
      library.refresh(new Shelf.All(), page -> {});
      List<Gist> all = library.local(new Shelf.All());
      assertThat(all).hasSizeGreaterThan(60);
      for (Gist gist : all) {
        OpenGist first = library.open(gist.id());
        OpenGist local = library.cached(gist.id()).orElse(null);
        if (local != null && !gist.description().equals("More than raw addresses give")) {
          assertThat(local.gist()).isEqualTo(first.gist());
          assertThat(local.files()).isEqualTo(first.files());
        }
        if (gist.description().equals("305 files")) {
          assertThat(first.gist().filesTruncated()).isTrue();
        }
      }
    }
  }

  private Surroundings odd() throws Exception {
    return new Surroundings(home, SandboxOptions.filled(160, 11));
  }

  private static String id(Library library, String description) throws GistException {
    if (library.local(new Shelf.All()).isEmpty()) {
      library.refresh(new Shelf.All(), page -> {});
    }
    return library.local(new Shelf.All()).stream()
        .filter(gist -> gist.description().equals(description))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static GistChange write(String name, String content) {
    LinkedHashMap<String, FileChange> files = new LinkedHashMap<>();
    files.put(name, new FileChange.Write(content));
    return new GistChange(null, files);
  }
}
