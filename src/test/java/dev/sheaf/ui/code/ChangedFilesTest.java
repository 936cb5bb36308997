package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sheaf.ui.code.ChangedFile.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangedFilesTest {
  private static List<ChangedFile> between(List<FileText> before, List<FileText> after)
      throws InterruptedException {
    return ChangedFiles.between(
        new ChangedFiles.State("Before", before), new ChangedFiles.State("After", after));
  }

  private static FileText text(String name, String text) {
    return FileText.typed(name, text);
  }

  private static FileText bytes(String name, String blobId) {
    return new FileText(name, null, blobId, 2048);
  }

  @Test
  void filesThatCameWentOrChangedAreToldByName() throws Exception {
    List<ChangedFile> changed =
        between(
            List.of(text("gone", "x\n"), text("kept", "k\n"), text("other", "1\n2\n")),
            List.of(text("came", "a\nb\n"), text("kept", "k\n"), text("other", "1\n3\n4\n")));
    assertThat(changed)
        .extracting(ChangedFile::label, ChangedFile::kind)
        .containsExactly(
            tuple("came", Kind.ADDED), tuple("gone", Kind.DELETED), tuple("other", Kind.CHANGED));
    assertThat(changed).extracting(ChangedFile::added).containsExactly(2, 0, 2);
    assertThat(changed).extracting(ChangedFile::removed).containsExactly(0, 1, 1);
  }

  @Test
  void aFileWithAnotherNameAndMostOfItsLinesWasRenamed() throws Exception {
    List<ChangedFile> changed =
        between(
            List.of(text("old.txt", "one\ntwo\nthree\nfour\n")),
            List.of(text("new.txt", "one\ntwo\nthree\n4\n")));
    assertThat(changed).hasSize(1);
    ChangedFile file = changed.getFirst();
    assertThat(file.kind()).isEqualTo(Kind.RENAMED);
    assertThat(file.label()).contains("old.txt").contains("new.txt");
    assertThat(file.added()).isEqualTo(1);
  }

  @Test
  void whatIsNoTextIsComparedByItsBytesAndHasNoLines() throws Exception {
    List<ChangedFile> changed =
        between(
            List.of(bytes("same.png", "a"), bytes("other.png", "b"), text("was.txt", "t\n")),
            List.of(bytes("same.png", "a"), bytes("other.png", "c"), bytes("was.txt", "d")));
    assertThat(changed).extracting(ChangedFile::label).containsExactly("other.png", "was.txt");
    assertThat(changed).allSatisfy(file -> assertThat(file.texts()).isNull());
    assertThat(changed.getFirst().note()).contains("not text").contains("2 KB");
    assertThat(changed).allSatisfy(file -> assertThat(file.kind()).isEqualTo(Kind.CHANGED));
  }

  @Test
  void aNameThatWouldTurnTheTextAroundIsShownSafely() throws Exception {
    List<ChangedFile> changed =
        between(List.of(), List.of(text("evil\u202Egnp.exe", "x"), text("two\nlines", "y")));
    assertThat(changed)
        .extracting(ChangedFile::label)
        .allSatisfy(label -> assertThat(label).doesNotContain("\u202E", "\n"));
  }
}
