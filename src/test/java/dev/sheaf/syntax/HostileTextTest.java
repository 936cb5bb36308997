package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileTextTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  private final CountDownLatch released = new CountDownLatch(1);
  private final AtomicInteger hung = new AtomicInteger();

  @AfterEach
  void release() {
    released.countDown();
  }

  @Test
  void aVeryLongLineStaysPlain() throws InterruptedException {
    List<StyledLine> lines = Painted.lines("JavaScript", "var a;\n" + "x(1);".repeat(200_000));

    assertThat(lines.get(0).runs()).hasSizeGreaterThan(1);
    assertThat(lines.get(1).runs()).containsExactly(new StyleRun(1_000_000, TokenStyle.PLAIN));
    assertThat(lines.get(1).end()).isEqualTo(lines.get(0).end());
  }

  @Test
  void tabsBracketsAndControlCharactersDoNoHarm() throws InterruptedException {
    for (String language : List.of("Java", "Markdown", "HTML", "Python", "C++", "Ruby")) {
      String text =
          "\t".repeat(15_000)
              + "\n"
              + "(".repeat(3_000)
              + "\n"
              + "\u0000\u202e\u2066\ud800\ufeff\r"
              + "\n"
              + "<".repeat(2_000)
              + "\n"
              + "*".repeat(2_000);
      assertThat(Painted.lines(language, text)).as(language).hasSize(5);
    }
  }

  @Test
  void aLineThatNeverEndsIsLeftPlainAndTheRestGoesOn() throws InterruptedException {
    Tokenizer tokenizer = hangingAt("bomb");

    List<StyledLine> styled = tokenizer.tokenize(List.of("a", "bomb", "b"), LineState.START, LONG);
    assertThat(styled).hasSize(2);
    assertThat(styled.get(0).runs()).containsExactly(new StyleRun(1, TokenStyle.KEYWORD));
    assertThat(styled.get(1).runs()).containsExactly(new StyleRun(4, TokenStyle.PLAIN));

    assertThat(tokenizer.tokenize(List.of("b"), styled.get(1).end(), LONG).getFirst().runs())
        .containsExactly(new StyleRun(1, TokenStyle.KEYWORD));
  }

  @Test
  void aLineThatHungIsNotTriedAgain() throws InterruptedException {
    Tokenizer tokenizer = hangingAt("bomb");
    tokenizer.tokenize(List.of("bomb"), LineState.START, LONG);

    List<StyledLine> again = tokenizer.tokenize(List.of("bomb", "a"), LineState.START, LONG);

    assertThat(again).hasSize(2);
    assertThat(hung).hasValue(1);
  }

  @Test
  void afterTooManyHungLinesEverythingStaysPlain() throws InterruptedException {
    Tokenizer tokenizer = hangingAt("bomb");
    for (int i = 0; i < 10; i++) {
      tokenizer.tokenize(List.of("bomb" + i), LineState.START, LONG);
    }

    assertThat(hung).hasValueLessThan(6);
    assertThat(tokenizer.tokenize(List.of("a"), LineState.START, LONG).getFirst().runs())
        .containsExactly(new StyleRun(1, TokenStyle.PLAIN));
  }

  @Test
  void whatTheEngineCannotTakeStaysPlain() throws InterruptedException {
    Tokenizer tokenizer =
        new Tokenizer(
            GrammarFiles.get("java"),
            Set.of(),
            () ->
                (line, before) -> {
                  throw new IllegalStateException("odd grammar");
                },
            LONG);

    assertThat(tokenizer.tokenize(List.of("abc"), LineState.START, LONG).getFirst().runs())
        .containsExactly(new StyleRun(3, TokenStyle.PLAIN));
  }

  @Test
  void aBatchEndsWhenItsTimeIsUp() throws InterruptedException {
    List<String> lines = java.util.Collections.nCopies(100_000, "int x = f(1, \"a\"); // c");
    Tokenizer tokenizer = Grammars.shared().tokenizer(Languages.named("Java").orElseThrow(), "");

    assertThat(tokenizer.tokenize(lines, LineState.START, Duration.ofMillis(5)))
        .hasSizeBetween(1, 50_000);
  }

  private Tokenizer hangingAt(String bomb) {
    return new Tokenizer(
        GrammarFiles.get("java"),
        Set.of(),
        () ->
            (line, before) -> {
              if (line.startsWith(bomb)) {
                hung.incrementAndGet();
                hang();
              }
              return new StyledLine(
                  List.of(new StyleRun(line.length(), TokenStyle.KEYWORD)), before);
            },
        Duration.ofMillis(100));
  }

  private void hang() {
    boolean done = false;
    while (!done) {
      try {
        released.await();
        done = true;
      } catch (InterruptedException e) {
        // As little as a regular expression does it care.
        Thread.onSpinWait();
      }
    }
  }
}
