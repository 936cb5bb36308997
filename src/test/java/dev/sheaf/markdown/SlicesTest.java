package dev.sheaf.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SlicesTest {
  private static List<Block> slices(String markdown) {
    return Slices.of(Markdown.parse(markdown));
  }

  @Test
  void longListsGoOnCounting() {
    StringBuilder list = new StringBuilder();
    for (int i = 1; i <= 50; i++) {
      list.append(i).append(". x\n");
    }
    List<Block> slices = slices(list.toString());
    assertThat(slices).hasSize(3);
    assertThat(slices.get(2))
        .isInstanceOfSatisfying(
            Block.Items.class,
            items -> {
              assertThat(items.first()).hasValue(41);
              assertThat(items.line()).isEqualTo(40);
              assertThat(items.items()).hasSize(10);
            });
  }

  @Test
  void longTablesRepeatTheirHead() {
    List<Block> slices = slices("|a|\n|-|\n" + "|b|\n".repeat(100));
    assertThat(slices).hasSize(2);
    assertThat(slices)
        .allSatisfy(
            slice ->
                assertThat(((Block.Table) slice).rows().getFirst().cells())
                    .isEqualTo(((Block.Table) slices.getFirst()).rows().getFirst().cells()));
    assertThat(slices.get(1).line()).isEqualTo(62);
  }

  @Test
  void longCodeLosesNoLine() {
    String code = "a\n".repeat(450) + "end";
    List<Block> slices = slices("```\n" + code + "\n```");
    assertThat(slices).hasSize(3);
    assertThat(slices.stream().map(slice -> ((Block.Code) slice).text()).toList())
        .satisfies(texts -> assertThat(String.join("\n", texts)).isEqualTo(code));
    assertThat(slices.get(1).line()).isEqualTo(201);
  }

  @Test
  void emptyCodeIsStillThere() {
    assertThat(slices("```\n```")).hasSize(1);
  }

  @Test
  void aLineThatNoScreenCouldHoldEndsEarly() {
    List<Block> slices = slices("x".repeat(10_000_000));
    assertThat(slices)
        .singleElement()
        .isInstanceOfSatisfying(
            Block.Paragraph.class,
            paragraph ->
                assertThat(((Inline.Run) paragraph.text().getFirst()).text())
                    .hasSizeLessThan(30_000)
                    .endsWith("\u2026"));
  }
}
