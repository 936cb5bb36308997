package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TextFileTest {
  @Test
  void anEditInAFileOfOneEndingKeepsThatEnding() {
    TextFile file = TextFile.of("a\r\nb\r\n");
    assertThat(file.text()).isEqualTo("a\nb\n");
    assertThat(file.onlyEnding()).contains(LineEnding.CRLF);
    assertThat(file.content("a\nnew\nb\n")).isEqualTo("a\r\nnew\r\nb\r\n");
  }

  @Test
  void aMissingFinalNewlineStaysMissing() {
    assertThat(TextFile.of("a\r\nb").content("a\nB")).isEqualTo("a\r\nB");
    assertThat(TextFile.of("a\r\nb").content("a\nb\nc")).isEqualTo("a\r\nb\r\nc");
    assertThat(TextFile.of("a\r\nb\n").content("a\nb")).isEqualTo("a\r\nb");
  }

  @Test
  void linesKeepTheirOwnEndingsAlsoWhenTheyAreChanged() {
    TextFile file = TextFile.of("one\r\ntwo\n}\rthree\r\n}\nfour\r\nfive\n");
    assertThat(file.isMixed()).isTrue();
    assertThat(file.content("ONE\ntwo\n}\nTHREE\n}\nfour\nFIVE\n"))
        .isEqualTo("ONE\r\ntwo\n}\rTHREE\r\n}\nfour\r\nFIVE\n");
    assertThat(file.content("one\nNEW\ntwo\n}\nthree\n}\nfour\nfive\n"))
        .isEqualTo("one\r\nNEW\ntwo\n}\rthree\r\n}\nfour\r\nfive\n");
  }

  @Test
  void aByteOrderMarkIsNotShownAndNotLost() {
    TextFile file = TextFile.of("\ufeffa\n");
    assertThat(file.isMarked()).isTrue();
    assertThat(file.text()).isEqualTo("a\n");
    assertThat(file.content("b\n")).isEqualTo("\ufeffb\n");
  }

  @Test
  void whatIsPastedWithOtherEndingsTakesTheUsualOne() {
    assertThat(TextFile.of("a\nb\n").content("a\r\nc\rb\n")).isEqualTo("a\nc\nb\n");
  }

  @Test
  void anEmptyFileHasUnixEndings() {
    assertThat(TextFile.of("").onlyEnding()).contains(LineEnding.LF);
    assertThat(TextFile.of("").content("a\nb")).isEqualTo("a\nb");
  }

  @Test
  void twoEditsInAHugeMixedFileLeaveTheLinesBetweenAlone() {
    StringBuilder content = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < 60_000; i++) {
      String ending = i % 3 == 0 ? "\r\n" : "\n";
      boolean edited = i == 5 || i == 59_990;
      content.append("line ").append(i).append(ending).append("}\r\n");
      expected.append(edited ? "edited" : "line " + i).append(ending).append("}\r\n");
    }
    String edited = TextFile.of(expected.toString()).text();
    assertThat(TextFile.of(content.toString()).content(edited)).isEqualTo(expected.toString());
  }

  @Property
  void unchangedTextIsUnchangedContent(@ForAll("contents") String content) {
    TextFile file = TextFile.of(content);
    assertThat(file.content(file.text())).isEqualTo(content);
  }

  @Property
  void whatWasTypedIsWhatIsSaved(
      @ForAll("contents") String content, @ForAll("contents") String typed) {
    TextFile file = TextFile.of(content);
    String saved = file.content(typed);
    assertThat(saved.replaceAll("\r\n?", "\n"))
        .isEqualTo((file.isMarked() ? "\ufeff" : "") + typed.replaceAll("\r\n?", "\n"));
  }

  @Property
  void distinctLinesThatStayKeepTheirEndingWhateverElseChanges(
      @ForAll @Size(max = 40) List<LineEnding> endings,
      @ForAll @Size(max = 40) List<@IntRange(max = 3) Integer> edits) {
    StringBuilder content = new StringBuilder();
    List<String> edited = new ArrayList<>();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < endings.size(); i++) {
      String line = "line " + i + endings.get(i).sign();
      content.append(line);
      switch (i < edits.size() ? edits.get(i) : 0) {
        case 1 -> edited.add("changed " + i);
        case 2 -> {}
        case 3 -> {
          edited.add("added before " + i);
          edited.add("line " + i);
          kept.add(line);
        }
        default -> {
          edited.add("line " + i);
          kept.add(line);
        }
      }
    }
    edited.add("");
    String saved = TextFile.of(content.toString()).content(String.join("\n", edited));
    assertThat(saved.splitWithDelimiters("\r\n|\r|\n", -1)).isNotEmpty();
    assertThat(lines(saved)).containsAll(kept);
  }

  private static List<String> lines(String content) {
    String[] parts = content.splitWithDelimiters("\r\n|\r|\n", -1);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i + 1 < parts.length; i += 2) {
      lines.add(parts[i] + parts[i + 1]);
    }
    return lines;
  }

  @Provide
  Arbitrary<String> contents() {
    return Arbitraries.of("a", "b", "}", "", "é", "\ufeff", "\n", "\r\n", "\r")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  @Test
  void aTextIsWrittenDownInAnotherWay() {
    TextFile mixed = TextFile.of("a\r\nb\nc");
    assertThat(mixed.spelling()).isEqualTo(new Spelling(false, null));
    assertThat(mixed.content("a\nb\nc", Spelling.USUAL)).isEqualTo("a\nb\nc");
    assertThat(mixed.content("a\nb\nc", Spelling.USUAL.with(LineEnding.CRLF).marked(true)))
        .isEqualTo("\ufeffa\r\nb\r\nc");
    assertThat(mixed.content("a\nb\nc", mixed.spelling())).isEqualTo("a\r\nb\nc");
    assertThat(TextFile.of("\ufeffa\r\n").spelling())
        .isEqualTo(new Spelling(true, LineEnding.CRLF));
  }
}
