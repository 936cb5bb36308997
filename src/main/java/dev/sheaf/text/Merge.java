package dev.sheaf.text;

import dev.sheaf.text.Diff.Hunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Two changes of one text put together. As in Git, changes that touch each other are a conflict
/// unless they are the same.
///
/// @param chunks all of the texts, in order
public record Merge(List<Chunk> chunks) {
  public Merge {
    chunks = List.copyOf(chunks);
  }

  /// Merges what both sides made of `base`; long texts take tenths of a second.
  public static Merge threeWay(String base, String mine, String theirs)
      throws InterruptedException {
    List<String> from = Lines.of(base);
    return new Threads(Diff.of(from, Lines.of(mine)), Diff.of(from, Lines.of(theirs))).merged();
  }

  /// Puts two texts side by side of which nobody knows what they came from: all that differs is a
  /// conflict.
  public static Merge twoWay(String mine, String theirs) throws InterruptedException {
    Diff diff = Diff.of(mine, theirs);
    List<Chunk> chunks = new ArrayList<>();
    int line = 0;
    for (Hunk hunk : diff.hunks()) {
      addSame(chunks, diff.before().subList(line, hunk.from()));
      chunks.add(
          new Chunk.Conflict(
              List.of(),
              diff.before().subList(hunk.from(), hunk.to()),
              diff.after().subList(hunk.newFrom(), hunk.newTo())));
      line = hunk.to();
    }
    addSame(chunks, diff.before().subList(line, diff.before().size()));
    return new Merge(chunks);
  }

  private static void addSame(List<Chunk> chunks, List<String> lines) {
    if (!lines.isEmpty()) {
      chunks.add(new Chunk.Same(lines));
    }
  }

  /// Whether every change found its place.
  public boolean isClean() {
    return conflicts().isEmpty();
  }

  public List<Chunk.Conflict> conflicts() {
    return chunks.stream()
        .filter(Chunk.Conflict.class::isInstance)
        .map(Chunk.Conflict.class::cast)
        .toList();
  }

  /// The merged text; where there are conflicts, with my side of them.
  public String text() {
    return text(Chunk.Conflict::mine);
  }

  /// The merged text with `answer` for each conflict.
  public String text(Function<Chunk.Conflict, List<String>> answer) {
    List<String> lines = new ArrayList<>();
    for (Chunk chunk : chunks) {
      lines.addAll(
          chunk instanceof Chunk.Conflict conflict ? answer.apply(conflict) : chunk.merged());
    }
    return Lines.joined(lines);
  }

  /// Runs along both changes of a text.
  private static final class Threads {
    private final Diff mine;
    private final Diff theirs;
    private final List<Chunk> chunks = new ArrayList<>();
    private int line;
    private int shift;
    private int theirShift;

    Threads(Diff mine, Diff theirs) {
      this.mine = mine;
      this.theirs = theirs;
    }

    Merge merged() {
      int one = 0;
      int other = 0;
      List<Hunk> my = mine.hunks();
      List<Hunk> their = theirs.hunks();
      while (one < my.size() || other < their.size()) {
        int from = Math.min(from(my, one), from(their, other));
        int to = from;
        int startShift = shift;
        int startTheirShift = theirShift;
        boolean touched = true;
        while (touched) {
          touched = false;
          if (one < my.size() && my.get(one).from() <= to) {
            to = Math.max(to, my.get(one).to());
            shift = my.get(one).newTo() - my.get(one).to();
            one++;
            touched = true;
          }
          if (other < their.size() && their.get(other).from() <= to) {
            to = Math.max(to, their.get(other).to());
            theirShift = their.get(other).newTo() - their.get(other).to();
            other++;
            touched = true;
          }
        }
        addSame(chunks, base(line, from));
        chunks.add(
            chunk(
                base(from, to),
                mine.after().subList(from + startShift, to + shift),
                theirs.after().subList(from + startTheirShift, to + theirShift)));
        line = to;
      }
      addSame(chunks, base(line, mine.before().size()));
      return new Merge(chunks);
    }

    private static int from(List<Hunk> hunks, int at) {
      return at < hunks.size() ? hunks.get(at).from() : Integer.MAX_VALUE;
    }

    private List<String> base(int from, int to) {
      return mine.before().subList(from, to);
    }

    private static Chunk chunk(List<String> base, List<String> mine, List<String> theirs) {
      if (mine.equals(theirs)) {
        return mine.equals(base) ? new Chunk.Same(base) : new Chunk.Both(base, mine);
      }
      if (theirs.equals(base)) {
        return new Chunk.Mine(base, mine);
      }
      return mine.equals(base)
          ? new Chunk.Theirs(base, theirs)
          : new Chunk.Conflict(base, mine, theirs);
    }
  }
}
