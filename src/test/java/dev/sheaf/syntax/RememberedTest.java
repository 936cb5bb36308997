package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedTest {
  private static final List<String> LINES =
      List.of("/* open", "close */ int x;", "\"\"\"", "String s = \"a\";", "", "}", "// note");

  private final AtomicInteger asked = new AtomicInteger();

  @Test
  void aLineSeenBeforeInTheSameStateIsNotColouredAgain() {
    Remembered remembered = new Remembered(this::coloured);

    StyledLine first = remembered.tokenize("int x;", LineState.START);

    assertThat(remembered.tokenize("int x;", LineState.START)).isSameAs(first);
    assertThat(asked).hasValue(1);
  }

  @Test
  void whatIsRememberedIsWhatTheEngineSays() {
    Engine engine = new Engine(GrammarFiles.get("java"), Set.of());
    Engine other = new Engine(GrammarFiles.get("java"), Set.of());
    Remembered remembered = new Remembered(other::tokenize);
    Random random = new Random(7);
    List<StyledLine> expected = new ArrayList<>();
    List<StyledLine> given = new ArrayList<>();
    LineState state = LineState.START;
    LineState known = LineState.START;
    for (int i = 0; i < 2_000; i++) {
      String line = LINES.get(random.nextInt(LINES.size()));
      expected.add(engine.tokenize(line, state));
      given.add(remembered.tokenize(line, known));
      state = expected.getLast().end();
      known = given.getLast().end();
    }

    assertThat(given.stream().map(StyledLine::runs))
        .isEqualTo(expected.stream().map(StyledLine::runs).toList());
  }

  @Test
  void onlyTheLastLinesAreKept() {
    Remembered remembered = new Remembered(this::coloured);
    for (int i = 0; i < 10_000; i++) {
      remembered.tokenize("line " + i, LineState.START);
    }

    remembered.tokenize("line 9999", LineState.START);
    assertThat(asked).hasValue(10_000);
    remembered.tokenize("line 0", LineState.START);
    assertThat(asked).hasValue(10_001);
  }

  private StyledLine coloured(String line, LineState before) {
    asked.incrementAndGet();
    return StyledLine.plain(line, before);
  }
}
