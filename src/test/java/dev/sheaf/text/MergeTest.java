package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.text.Edits.History;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MergeTest {
  @Provide
  Arbitrary<History> histories() {
    return Edits.histories("\n", "\n", "\r\n", "\r");
  }

  @Provide
  Arbitrary<History> historiesForGit() {
    return Edits.plainHistories("\n", "\n", "\r\n");
  }

  @Property
  void whatOnlyOneSideChangedIsTaken(@ForAll("histories") History texts) throws Exception {
    assertThat(merged(texts.base(), texts.mine(), texts.base())).isEqualTo(texts.mine());
    assertThat(merged(texts.base(), texts.base(), texts.mine())).isEqualTo(texts.mine());
  }

  @Property
  void whatBothMadeTheSameIsTaken(@ForAll("histories") History texts) throws Exception {
    assertThat(merged(texts.base(), texts.mine(), texts.mine())).isEqualTo(texts.mine());
  }

  private static String merged(String base, String mine, String theirs) throws Exception {
    Merge merge = Merge.threeWay(base, mine, theirs);
    assertThat(merge.isClean()).isTrue();
    return merge.text();
  }

  @Property
  void itIsTheSameFromBothSides(@ForAll("histories") History texts) throws Exception {
    Merge merge = Merge.threeWay(texts.base(), texts.mine(), texts.theirs());
    Merge other = Merge.threeWay(texts.base(), texts.theirs(), texts.mine());
    assertThat(other.isClean()).isEqualTo(merge.isClean());
    assertThat(other.text(Chunk.Conflict::theirs)).isEqualTo(merge.text());
  }

  @Property
  void chunksHoldEveryLineOfAllThree(@ForAll("histories") History texts) throws Exception {
    Merge merge = Merge.threeWay(texts.base(), texts.mine(), texts.theirs());
    assertThat(all(merge, Chunk::base)).isEqualTo(Lines.of(texts.base()));
    assertThat(all(merge, Chunk::mine)).isEqualTo(Lines.of(texts.mine()));
    assertThat(all(merge, Chunk::theirs)).isEqualTo(Lines.of(texts.theirs()));
  }

  private static List<String> all(Merge merge, Function<Chunk, List<String>> side) {
    List<String> lines = new ArrayList<>();
    merge.chunks().forEach(chunk -> lines.addAll(side.apply(chunk)));
    return lines;
  }

  @Property
  void everyLineSurvivesThatTheOtherSideDidNotTakeAway(@ForAll("histories") History texts)
      throws Exception {
    Merge merge = Merge.threeWay(texts.base(), texts.mine(), texts.theirs());
    Map<String, Integer> taken = takenAway(texts.base(), texts.theirs());
    Map<String, Integer> merged =
        counts(
            merge.text(
                conflict -> {
                  List<String> both = new ArrayList<>(conflict.mine());
                  both.addAll(conflict.theirs());
                  return both;
                }));
    counts(texts.mine())
        .forEach(
            (line, count) ->
                assertThat(merged.getOrDefault(line, 0))
                    .as(line)
                    .isGreaterThanOrEqualTo(count - taken.getOrDefault(line, 0)));
  }

  @Test
  void aLineMovedByOneAndCopiedToTheSamePlaceByTheOtherIsOnlyThere() throws Exception {
    String moved = "1\n2\n3\nline\n";
    String copied = "line\n1\n2\n3\nline\n";
    assertThat(merged("line\n1\n2\n3\n", copied, moved)).isEqualTo(moved);
  }

  // A line that was moved counts too: it was taken away from where it stood.
  private static Map<String, Integer> takenAway(String base, String changed) throws Exception {
    Diff diff = Diff.of(base, changed);
    List<String> taken = new ArrayList<>();
    diff.hunks().forEach(hunk -> taken.addAll(diff.before().subList(hunk.from(), hunk.to())));
    return counts(taken);
  }

  // Ends apart: a last line without one gets one when more follows.
  private static Map<String, Integer> counts(String text) {
    return counts(Lines.of(text));
  }

  private static Map<String, Integer> counts(List<String> lines) {
    Map<String, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(Lines.bare(line), 1, Integer::sum));
    return counts;
  }

  @Property
  void twoTextsOfUnknownOriginConflictWhereverTheyDiffer(@ForAll("histories") History texts)
      throws Exception {
    Merge merge = Merge.twoWay(texts.mine(), texts.theirs());
    assertThat(merge.isClean()).isEqualTo(texts.mine().equals(texts.theirs()));
    assertThat(merge.text()).isEqualTo(texts.mine());
    assertThat(merge.text(Chunk.Conflict::theirs)).isEqualTo(texts.theirs());
  }

  @Property(tries = 150)
  void cleanMergesEqualThoseOfGit(@ForAll("historiesForGit") History texts) throws Exception {
    assumeTrue(hasGit(), "there is no git on this machine");
    Merge merge = Merge.threeWay(texts.base(), texts.mine(), texts.theirs());
    GitMerge git = GitMerge.of(texts);
    assertThat(merge.isClean()).isEqualTo(git.clean());
    if (git.clean()) {
      assertThat(merge.text()).isEqualTo(git.text());
    }
  }

  private static boolean hasGit() throws InterruptedException {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private record GitMerge(boolean clean, String text) {
    static GitMerge of(History texts) throws IOException, InterruptedException {
      Path folder = Files.createTempDirectory("merge");
      Path mine = Files.writeString(folder.resolve("mine"), texts.mine());
      Path base = Files.writeString(folder.resolve("base"), texts.base());
      Path theirs = Files.writeString(folder.resolve("theirs"), texts.theirs());
      ProcessBuilder command =
          new ProcessBuilder(
              "git", "merge-file", "-p", mine.toString(), base.toString(), theirs.toString());
      Process git = command.redirectError(ProcessBuilder.Redirect.DISCARD).start();
      String text = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int conflicts = git.waitFor();
      for (Path file : List.of(mine, base, theirs, folder)) {
        Files.delete(file);
      }
      return new GitMerge(conflicts == 0, text);
    }
  }

  @Test
  void changesInDifferentPlacesAreBothTaken() throws Exception {
    Merge merge = Merge.threeWay("a\nb\nc\nd\ne\n", "A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE");
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.text()).isEqualTo("A\nb\nc\nd\nE");
  }

  @Test
  void mixedLineEndingsSurvive() throws Exception {
    Merge merge = Merge.threeWay("a\r\nb\nc\rd\n", "a\r\nB\r\nb\nc\rd\n", "a\r\nb\nc\rd\ne");
    assertThat(merge.text()).isEqualTo("a\r\nB\r\nb\nc\rd\ne");
  }

  @Test
  void changesOfTheSameLineAreAConflictWithAllThreeTexts() throws Exception {
    Merge merge = Merge.threeWay("a\nb\nc\n", "a\nmine\nc\n", "a\ntheirs\nc\n");
    assertThat(merge.chunks())
        .containsExactly(
            new Chunk.Same(List.of("a\n")),
            new Chunk.Conflict(List.of("b\n"), List.of("mine\n"), List.of("theirs\n")),
            new Chunk.Same(List.of("c\n")));
  }

  @Test
  void bothSidesOfAConflictDoNotRunIntoEachOther() throws Exception {
    Merge merge = Merge.threeWay("a", "mine", "theirs");
    assertThat(merge.text(conflict -> List.of("mine", "theirs"))).isEqualTo("mine\ntheirs");
  }

  @Test
  void textsOfAMegabyteMerge() throws Exception {
    String base = numbered(30_000, i -> "line " + i % 7_000 + " of a long text, as code has them");
    String mine = base.replace("line 55 ", "my line ").replace("line 6000 ", "mine ");
    String theirs = base.replace("line 300 ", "their line ").replace("line 4711 ", "");
    Merge merge = Merge.threeWay(base, mine, theirs);
    assertThat(merge.isClean()).isTrue();
    assertThat(merge.text()).contains("my line ", "their line ").doesNotContain("line 4711 ");
  }

  private static String numbered(int count, Function<Integer, String> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(line.apply(i)).append('\n');
    }
    return text.toString();
  }
}
