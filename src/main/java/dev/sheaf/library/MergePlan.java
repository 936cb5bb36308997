package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Draft;
import dev.sheaf.gist.DraftFile;
import dev.sheaf.gist.GistFile;
import dev.sheaf.library.FileMerge.Answer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How an edit and what somebody else saved meanwhile go together.
///
/// @param now the gist as the host has it, which the edit will go on from
/// @param files those that one of both touched
public record MergePlan(OpenGist now, DescriptionMerge description, List<FileMerge> files) {
  public MergePlan {
    files = List.copyOf(files);
    now = filled(now, files);
  }

  // A file that came cut may be whole by now, for it had to be merged.
  private static OpenGist filled(OpenGist now, List<FileMerge> files) {
    List<OpenFile> opened = new ArrayList<>();
    for (OpenFile open : now.files()) {
      opened.add(
          open.isEditable()
              ? open
              : files.stream()
                  .filter(file -> open.file().equals(file.now()))
                  .flatMap(file -> Stream.of(file.theirs(), file.mine()))
                  .filter(version -> version != null && version.text() != null)
                  .map(version -> String.valueOf(version.text()))
                  .filter(text -> BlobId.of(text).equals(open.file().blobId()))
                  .map(text -> new OpenFile(open.file().withContent(text), FileState.COMPLETE))
                  .findFirst()
                  .orElse(open));
    }
    return OpenGist.of(now.gist(), opened, now.asOf(), now.live());
  }

  /// What both made of the description.
  ///
  /// @param mine as I have it
  /// @param theirs as they have it
  public record DescriptionMerge(String base, String mine, String theirs) {
    public boolean isConflict() {
      return !mine.equals(theirs) && !mine.equals(base) && !theirs.equals(base);
    }

    /// What comes of it without asking; mine where somebody must be asked.
    public String proposal() {
      return mine.equals(base) ? theirs : mine;
    }
  }

  /// Whether nobody needs to be asked.
  public boolean isClean() {
    return !description.isConflict()
        && files.stream().allMatch(file -> file.proposal().isPresent());
  }

  /// The edit on top of what the host has now: saved as usual it brings the answers there, and
  /// overwrites nothing that was not seen here.
  ///
  /// @param answers for the files; those that are missing are as proposed, or else kept as mine
  public Draft draft(Draft mine, String words, Map<FileMerge, Answer> answers) {
    List<DraftFile> touched = new ArrayList<>();
    for (FileMerge file : files) {
      Answer answer = answers.get(file);
      DraftFile next =
          draftFile(file, answer == null ? file.proposal().orElseGet(file::keepMine) : answer);
      if (next != null) {
        touched.add(next);
      }
    }
    return new Draft(
        mine.id(),
        now.gist().id(),
        now.gist().description(),
        words,
        mine.visibility(),
        touched,
        Instant.now());
  }

  private static @Nullable DraftFile draftFile(FileMerge file, Answer answer) {
    GistFile there = file.now();
    return switch (answer) {
      case Answer.Delete() ->
          there == null
              ? null
              : new DraftFile(there.name(), there.blobId(), there.name(), null, true);
      case Answer.AsThere() -> there == null ? null : named(file, there, null);
      case Answer.Text(String text) -> {
        if (there == null) {
          yield DraftFile.added(file.name(), text);
        }
        yield named(file, there, isOf(there, text) ? null : text);
      }
    };
  }

  private static boolean isOf(GistFile file, String text) {
    return file.blobId() == null
        ? text.equals(file.content())
        : BlobId.of(text).equals(file.blobId());
  }

  private static @Nullable DraftFile named(
      FileMerge file, GistFile there, @Nullable String content) {
    return content == null && there.name().equals(file.name())
        ? null
        : new DraftFile(there.name(), there.blobId(), file.name(), content, false);
  }
}
