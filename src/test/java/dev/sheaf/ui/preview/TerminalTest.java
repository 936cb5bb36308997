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
  void blackAndWhiteAreWhatTheThemeWritesIn() {
    for (String colour :
        new String[] {
          "30",
          "37",
          "97",
          "38;5;0",
          "38;5;7",
          "38;5;15",
          "38;5;16",
          "38;5;231",
          "38;2;0;0;0",
          "38;2;255;255;255"
        }) {
      assertThat(read(ESCAPE + "31;" + colour + "ma")).as(colour).isEqualTo("a");
    }
    assertThat(read(ESCAPE + "90ma" + ESCAPE + "38;5;8mb")).isEqualTo("[grey]{a}[grey]{b}");
  }

  @Test
  void numbersWithColonsBelongTogether() {
    assertThat(read(ESCAPE + "38:2::250:0:0;1mred")).isEqualTo("[red, bold]{red}");
    assertThat(read(ESCAPE + "38:2:1:0:0:250mblue")).isEqualTo("[blue]{blue}");
    assertThat(read(ESCAPE + "38:2:0:250:0mgreen")).isEqualTo("[green]{green}");
    assertThat(read(ESCAPE + "31m" + ESCAPE + "48:2::0:250:0;4:3ma" + ESCAPE + "4:0mb"))
        .isEqualTo("[red, underlined]{a}[red]{b}");
  }

  @Test
  void whatIsTooColourfulGoesOnPlain() {
    String line = (ESCAPE + "31ma" + ESCAPE + "32mb").repeat(50_000);
    List<Stretch> one = Terminal.lines(line).getFirst();
    assertThat(one).hasSize(81);
    assertThat(one.getFirst().styleClasses()).containsExactly("terminal-red");
    assertThat(one.getLast()).isEqualTo(new Stretch("ab".repeat(50_000).substring(80), List.of()));

    String many = ("a" + (ESCAPE + "31mb" + ESCAPE + "32mc").repeat(30) + "\n").repeat(200);
    List<Stretch> text = Terminal.joined(Terminal.lines(many));
    assertThat(text).hasSizeBetween(1_000, 1_002);
    assertThat(text.stream().map(Stretch::text).collect(Collectors.joining()))
        .isEqualTo(("a" + "bc".repeat(30) + "\n").repeat(200).stripTrailing());
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

  @Test
  void ordersThatEndEarlyAreReadAsFarAsTheyGo() {
    for (String order :
        new String[] {"38", "48", "38;5", "38;2;1", "38:", "38:5", "4:", ";", ":"}) {
      assertThat(read(ESCAPE + order + ";1ma")).as(order).contains("a");
    }
  }

  @Property(tries = 500)
  void anyOrderIsRead(@ForAll String order) {
    assertThat(TerminalInk.PLAIN.after(order).styleClasses()).hasSizeBetween(0, 3);
    assertThat(Terminal.lines(ESCAPE + order + "m\u001b" + order)).isNotNull();
  }
}
