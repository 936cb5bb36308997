package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LargeGistsTest {
  @TempDir private Path home;

  @Test
  void aFileBeyondTheFirst300CanBeSavedAndShowsWhatWasSent() throws Exception {
    try (Surroundings around =
        new Surroundings(home, SandboxOptions.filled(140, 5).withShare(60))) {
      Library library = around.mine("mine");
      library.sync().full();
      library.sync().contents(false);
      Gist many = described(library, "305 files");
      OpenGist open = library.open(many.id());
      assertThat(open.gist().files()).hasSize(305);
      String last = open.gist().files().getLast().name();

      OpenGist saved = library.save(open.gist(), writing(last, "changed\n"));
      assertThat(saved.gist().file(last).orElseThrow().content()).isEqualTo("changed\n");
      assertThat(saved.gist().files()).hasSize(305);
      library.sync().quick();
      library.sync().contents(false);
      Gist after = library.known(many.id()).orElseThrow();
      assertThat(after.filesTruncated()).isFalse();
      assertThat(after.files()).hasSize(305);
      assertThat(after.file(last).orElseThrow().blobId()).isEqualTo(BlobId.of("changed\n"));
    }
  }

  @Test
  void aLargeTextThatWasSentIsHereWithoutFetchingIt() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Library library = around.mine("mine");
      String text = "a line of a long text\n".repeat(60_000);
      OpenGist made = library.create(Surroundings.gist(Visibility.SECRET, "long.txt", text));
      assertThat(made.gist().files().getFirst().content()).isEqualTo(text);
      String longer = text + "more\n";
      OpenGist saved = library.save(made.gist(), writing("long.txt", longer));
      assertThat(saved.gist().files().getFirst().content()).isEqualTo(longer);
      assertThat(around.sandbox().requests().matching(request -> request.path().contains("/raw/")))
          .isEmpty();
      assertThat(library.size().bytes()).isEqualTo(longer.getBytes(StandardCharsets.UTF_8).length);
    }
  }

  private static GistChange writing(String name, String content) {
    SequencedMap<String, GistChange.FileChange> changes = new LinkedHashMap<>();
    changes.put(name, new GistChange.FileChange.Write(content));
    return new GistChange(null, changes);
  }

  private static Gist described(Library library, String description) throws GistException {
    for (Gist gist : library.local(new Shelf.All())) {
      if (gist.description().equals(description)) {
        return library.known(gist.id()).orElseThrow();
      }
    }
    throw new AssertionError(description);
  }
}
