package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ChangeReaderTest {
  private static String outline(List<ChangeLine> lines) {
    return lines.stream()
        .map(line -> line.type() + " " + line.before() + " " + line.after() + " " + line.text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void linesHaveTheirNumbersInBothFiles() throws InterruptedException {
    String patch =
        "Subject: x\n\n"
            + "diff --git a/f b/f\n"
            + "--- a/f\n"
            + "+++ b/f\n"
            + "@@ -3,3 +3,3 @@ void f()\n"
            + " same\n"
            + "--- was\n"
            + "+++ is\n"
            + " same\n"
            + "\\ No newline at end of file\n"
            + "@@ -9 +9,0 @@\n"
            + "-gone\n"
            + "-- \n"
            + "2.40\n";
    assertThat(outline(ChangeReader.read(patch)))
        .isEqualTo(
            """
            WORDS 0 0 Subject: x
            WORDS 0 0\s
            FILE 0 0 diff --git a/f b/f
            FILE 0 0 --- a/f
            FILE 0 0 +++ b/f
            HUNK 0 0 @@ -3,3 +3,3 @@ void f()
            SAME 3 3  same
            REMOVED 4 0 --- was
            ADDED 0 4 +++ is
            SAME 5 5  same
            WORDS 0 0 \\ No newline at end of file
            HUNK 0 0 @@ -9 +9,0 @@
            REMOVED 9 0 -gone
            WORDS 0 0 --\s
            WORDS 0 0 2.40\
            """);
  }

  @Property(tries = 300)
  void noTextThrows(@ForAll String text) throws InterruptedException {
    String patch = "@@ -1,999999999 +1,999999999 @@\n" + text;
    assertThat(ChangeReader.read(patch)).isNotEmpty();
  }
}
