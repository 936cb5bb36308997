package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.markdown.Stretch;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private static final String ESCAPE = "\u001b[";

  /// As `[colours]{text}`, lines with `/` between them.
  private static String read(String text) {
    return Terminal.lines(text).stream()
        .map(line -> line.stream().map(TerminalTest::shown).collect(Collectors.joining()))
        .collect(Collectors.joining("/"));
  }

  private static String shown(Stretch stretch) {
    return stretch.styleClasses().isEmpty()
        ? stretch.text()
        : stretch.styleClasses().toString().replace("terminal-", "") + "{" + stretch.text() + "}";
  }

  @Test
  void coloursLastUntilTheyAreTakenBack() {
    assertThat(read(ESCAPE + "1;32ma" + ESCAPE + "22mb\nc" + ESCAPE + "39md"))
        .isEqualTo("[green, bold]{a}[green]{b}/[green]{c}d");
  }

  @Test
  void ofManyColoursTheNearestIsTaken() {
    assertThat(read(ESCAPE + "38;5;28;01mdef" + ESCAPE + "39;00m x"))
        .isEqualTo("[green, bold]{def} x");
    assertThat(read(ESCAPE + "38;5;241mgrey")).isEqualTo("[grey]{grey}");
    assertThat(read(ESCAPE + "38;2;250;120;0morange")).isEqualTo("[red]{orange}");
    assertThat(read(ESCAPE + "38:5:9mred")).isEqualTo("[red]{red}");
  }

  @Test
  void groundsAndWhatNoTextHasAreLeftOut() {
    assertThat(read(ESCAPE + "48;5;196;34ma" + ESCAPE + "2K" + ESCAPE + "?25lb" + ESCAPE + "0mc"))
        .isEqualTo("[blue]{ab}c");
    assertThat(read("\u001b]8;;https://x.example\u0007link\u001b]8;;\u0007")).isEqualTo("link");
  }

  @Test
  void aLineIsWhatWasWrittenThereLast() {
    assertThat(read("10%\r" + ESCAPE + "31m99%\r\ndone\r\n\n")).isEqualTo("[red]{99%}/[red]{done}");
  }

  @Test
  void linesAreJoinedInAsFewStretchesAsThereAreLooks() {
    assertThat(Terminal.joined(Terminal.lines("a\n\nb" + ESCAPE + "31mc\nd")))
        .containsExactly(
            new Stretch("a\n\nb", List.of()), new Stretch("c\nd", List.of("terminal-red")));
  }

  @Property(tries = 500)
  void anyOrderIsRead(@ForAll String order) {
    assertThat(TerminalInk.PLAIN.after(order).styleClasses()).hasSizeBetween(0, 3);
    assertThat(Terminal.lines(ESCAPE + order + "m\u001b" + order)).isNotNull();
  }
}
