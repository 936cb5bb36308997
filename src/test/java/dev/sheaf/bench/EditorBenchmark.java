package dev.sheaf.bench;

import dev.sheaf.syntax.SpeedOfTokens;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/// The code view with large files and long lines: opening, colours, keys, scrolling. Run it in
/// Xvfb: `xvfb-run -s "-screen 0 1440x900x24" ./mvnw -q -Pbench -Dbench=editor`.
///
/// `-bare` is what the toolkit's own area takes for the same in the same window, with the colours
/// given to it beforehand and nothing beside the lines; `-bare-plain` the same without colours.
/// `-cpu` is how long the screen's thread was at work for it: on a busy machine the rest is
/// waiting.
final class EditorBenchmark {
  private static final int WARM_UP = 4;
  private static final int TIMES = 15;
  private static final int SCROLL_PULSES = 600;
  private static final int MEGABYTE = 1 << 20;

  private final EditorWindow window;
  private final byte[] usual = JdkSource.collections(5);
  private final byte[] large = JdkSource.collections(42);
  private final byte[] oneLine = JdkSource.oneLine(MEGABYTE);

  private EditorBenchmark() throws Exception {
    Screen.start();
    window = Screen.call(EditorWindow::new);
  }

  static List<Figure> run() throws Exception {
    return new EditorBenchmark().measure();
  }

  private List<Figure> measure() throws Exception {
    String text = new String(usual, StandardCharsets.UTF_8);
    SpeedOfTokens tokens = SpeedOfTokens.measure(text);
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.percentile("open-1.2MB", 50, open(usual)));
    figures.add(Figure.percentile("open-10MB", 50, open(large)));
    addScrolling("", scroll(), figures);
    addColouring("", colour(tokens.styled()), figures);
    addBare(text, tokens.styled(), figures);
    addKeys("key", type("A.java", usual, 15_000, 0), figures);
    figures.add(new Figure("tokenise-over-bare", tokens.overBare(), "times"));
    figures.add(new Figure("tokenise-per-MB", tokens.secondsPerMegabyte(), "s"));
    addKeys("longline-key", typeInLongLine(), figures);
    figures.add(new Figure("longline-heap", heap(), "MB"));
    figures.add(new Figure("languages", SpeedOfTokens.colouredLanguages(), "languages"));
    return figures;
  }

  private static void addScrolling(String which, List<Span> spans, List<Figure> figures) {
    figures.add(Figure.percentile("scroll-pulse-p99" + which, 99, clock(spans)));
    figures.add(Figure.percentile("scroll-pulse-cpu-p99" + which, 99, cpu(spans)));
  }

  private static void addColouring(String which, List<Span> spans, List<Figure> figures) {
    figures.add(Figure.percentile("visible-coloured" + which, 50, clock(spans)));
    figures.add(Figure.percentile("visible-coloured-cpu" + which, 50, cpu(spans)));
  }

  private static void addKeys(String which, List<Span> spans, List<Figure> figures) {
    figures.add(Figure.percentile(which + "-p95", 95, clock(spans)));
    figures.add(Figure.percentile(which + "-cpu-p95", 95, cpu(spans)));
  }

  private static LongStream clock(List<Span> spans) {
    return spans.stream().mapToLong(Span::nanos);
  }

  private static LongStream cpu(List<Span> spans) {
    return spans.stream().mapToLong(Span::cpuNanos);
  }

  private LongStream open(byte[] bytes) throws Exception {
    LongStream.Builder nanos = LongStream.builder();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      long took = window.open("Collections.java", bytes);
      if (i >= WARM_UP) {
        nanos.add(took);
      }
    }
    return nanos.build();
  }

  private List<Span> colour(List<StyledLine> styled) throws Exception {
    BitSet colourful = new BitSet();
    for (int i = 0; i < styled.size(); i++) {
      colourful.set(
          i, styled.get(i).runs().stream().anyMatch(run -> run.style() != TokenStyle.PLAIN));
    }
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      window.open("Collections.java", usual);
      spans.add(window.colour(styled.size() / 2 + i * 700, colourful));
    }
    return spans.subList(WARM_UP, spans.size());
  }

  private List<Span> type(String name, byte[] bytes, int paragraph, int column) throws Exception {
    window.open(name, bytes);
    window.type(paragraph, column, 4);
    return window.type(paragraph, column, 6);
  }

  private List<Span> typeInLongLine() throws Exception {
    window.open("data.json", oneLine);
    return type("data.json", oneLine, window.lines() / 2, 40);
  }

  /// What the program holds while it shows the long line.
  private static double heap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / (double) MEGABYTE;
  }

  private List<Span> scroll() throws Exception {
    window.open("Collections.java", usual);
    return scroll(window::scroll);
  }

  private interface Scroller {
    List<Span> scroll(int pulses) throws Exception;
  }

  private static List<Span> scroll(Scroller scroller) throws Exception {
    for (int i = 0; i < WARM_UP - 1; i++) {
      List<Span> _ = scroller.scroll(SCROLL_PULSES);
    }
    return scroller.scroll(SCROLL_PULSES);
  }

  private static void addBare(String text, List<StyledLine> styled, List<Figure> figures)
      throws Exception {
    BareWindow bare = Screen.call(() -> new BareWindow(text));
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < WARM_UP + TIMES; i++) {
      spans.add(bare.colourVisible(styled.size() / 2 + i * 700, styled));
    }
    addColouring("-bare", spans.subList(WARM_UP, spans.size()), figures);
    addScrolling("-bare-plain", scroll(bare::scroll), figures);
    Screen.call(
        () -> {
          bare.colour(0, styled);
          return true;
        });
    addScrolling("-bare", scroll(bare::scroll), figures);
    Screen.call(
        () -> {
          bare.close();
          return true;
        });
  }
}
