package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonPrimitive;
import dev.sheaf.markdown.Block;
import dev.sheaf.ui.markdown.Stretch;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class NotebookReaderTest {
  private static List<Part> cells(String cells) throws Exception {
    return NotebookReader.read("{\"nbformat\":4,\"cells\":[" + cells + "]}");
  }

  private static String code(String outputs) {
    return "{\"cell_type\":\"code\",\"execution_count\":7,\"source\":[\"a = 1\\n\",\"a\"],"
        + "\"outputs\":["
        + outputs
        + "]}";
  }

  private static Part plain(String text) {
    return new Part.Output(List.of(new Stretch(text, List.of())), false);
  }

  @Test
  void codeKnowsItsRunAndItsLanguage() throws Exception {
    assertThat(
            NotebookReader.read(
                "{\"metadata\":{\"language_info\":{\"name\":\"julia\"}},\"cells\":["
                    + code("")
                    + "]}"))
        .containsExactly(new Part.Source("7", "julia", "a = 1\na"));
  }

  @Test
  void wordsAreReadAsMarkdown() throws Exception {
    assertThat(cells("{\"cell_type\":\"markdown\",\"source\":\"# T\\ntext\"}"))
        .hasSize(2)
        .first()
        .isInstanceOfSatisfying(
            Part.Words.class, words -> assertThat(words.block()).isInstanceOf(Block.Heading.class));
  }

  @Test
  void whatWasWrittenForATerminalHasItsColours() throws Exception {
    assertThat(
            cells(
                code(
                    "{\"output_type\":\"stream\",\"text\":[\"\\u001b[31mred\\u001b[0m\\n"
                        + "\",\"10%\\r"
                        + "99%\\n"
                        + "\"]},{\"output_type\":\"error\",\"traceback\":[\"\\u001b[0;31mOops\\u001b[0m\",\"at"
                        + " 1\"]}")))
        .contains(
            new Part.Output(
                List.of(
                    new Stretch("red\n", List.of("terminal-red")), new Stretch("99%", List.of())),
                false),
            new Part.Output(
                List.of(
                    new Stretch("Oops\n", List.of("terminal-red")), new Stretch("at 1", List.of())),
                true));
  }

  @Test
  void aTableIsShownAsItsText() throws Exception {
    assertThat(
            cells(
                code(
                    "{\"output_type\":\"execute_result\",\"data\":{\"text/html\":\"<b>x</b>\","
                        + "\"text/plain\":[\"a b\\n\",\"1 2\"]}}")))
        .contains(plain("a b\n1 2"));
  }

  @Test
  void picturesComeBeforeTheirText() throws Exception {
    assertThat(
            cells(
                code(
                    "{\"output_type\":\"display_data\",\"data\":{\"image/png\":\"aGk=\\n\","
                        + "\"text/plain\":\"<Figure>\"}}")))
        .last()
        .isInstanceOfSatisfying(
            Part.Figure.class, figure -> assertThat(figure.bytes()).asString().isEqualTo("hi"));
  }

  @Test
  void olderNotebooksAreReadToo() throws Exception {
    assertThat(
            NotebookReader.read(
                "{\"nbformat\":3,\"worksheets\":[{\"cells\":[{\"cell_type\":\"code\",\"input\":\"1\","
                    + "\"prompt_number\":2,\"outputs\":[{\"output_type\":\"pyout\",\"text\":\"1\"}]}]}]}"))
        .containsExactly(new Part.Source("2", "python", "1"), plain("1"));
  }

  @Test
  void whatIsNoNotebookIsRefusedInWords() {
    for (String text : List.of("", "[1]", "{\"cells\":", "[".repeat(100_000))) {
      assertThatThrownBy(() -> NotebookReader.read(text))
          .isInstanceOf(Unreadable.class)
          .hasMessageContaining("notebook");
    }
  }

  @Property(tries = 300)
  void oddNotebooksAreReadAsFarAsTheyGo(@ForAll String text) throws Exception {
    String quoted = new JsonPrimitive(text).toString();
    assertThat(
            cells(
                "{\"cell_type\":\"code\",\"source\":{\"a\":1},\"outputs\":[1,{\"output_type\":\"stream\","
                    + "\"text\":"
                    + quoted
                    + "},{\"data\":{\"image/png\":"
                    + quoted
                    + "}}]},{\"cell_type\":\"markdown\",\"source\":"
                    + quoted
                    + "},null"))
        .isNotEmpty();
  }
}
