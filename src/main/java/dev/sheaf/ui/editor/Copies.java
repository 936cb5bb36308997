package dev.sheaf.ui.editor;

import dev.sheaf.gist.DiskName;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.library.Library;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Writes copies of a gist's files on this machine, as they stand in the editor.
record Copies(Library library, Background background, Problems problems) {
  /// Writes a copy there, over what is there.
  void save(EditedGist gist, FileKey key, Path target) {
    write(
        gist,
        key,
        file -> target,
        written ->
            problems
                .notices()
                .done(Messages.text("editor.copy.done", DisplayText.isolated(target.toString()))));
  }

  /// Writes a copy that goes when the app ends, under a name that is safe on disks.
  void lend(EditedGist gist, FileKey key, Consumer<Path> taker) {
    write(gist, key, Copies::temporary, taker);
  }

  @FunctionalInterface
  private interface Place {
    Path of(FileEdit file) throws IOException;
  }

  private void write(EditedGist gist, FileKey key, Place place, Consumer<Path> taker) {
    gist.takeUp();
    gist.edit()
        .file(key)
        .ifPresent(
            file ->
                background.run(
                    () -> {
                      byte[] content = bytes(file);
                      try {
                        return Files.write(place.of(file), content);
                      } catch (IOException e) {
                        throw new GistException(
                            new Failure.BadFile(file.name(), Failure.Flaw.UNWRITABLE, e.toString()),
                            e);
                      }
                    },
                    taker,
                    thrown -> problems.tell("editor.copy.failed", thrown)));
  }

  private byte[] bytes(FileEdit file) throws GistException {
    SavedFile saved = file.saved();
    return saved == null || file.isWhole()
        ? file.content().getBytes(StandardCharsets.UTF_8)
        : library.bytes(saved.open().file());
  }

  private static Path temporary(FileEdit file) throws IOException {
    Path folder = Files.createTempDirectory("sheaf-");
    Path target = folder.resolve(DiskName.of(file.name()));
    folder.toFile().deleteOnExit();
    target.toFile().deleteOnExit();
    return target;
  }
}
