package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Draft;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Incoming.Choice;
import dev.sheaf.library.Incoming.Kind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpstreamTest {
  private static final String LINES = "one\ntwo\nthree\nfour\nfive\nsix\nseven\n";

  @TempDir private Path home;
  private Surroundings surroundings;
  private Library library;
  private Gist original;
  private Gist fork;

  @BeforeEach
  void start() throws Exception {
    surroundings = Surroundings.empty(home);
    library = surroundings.mine("library");
    Map<String, String> files = new LinkedHashMap<>();
    for (String name :
        List.of("untouched", "theirs", "merged", "clash", "gone", "goneThere", "goneHere")) {
      files.put(name + ".txt", LINES);
    }
    try (GitHub other = surroundings.client(surroundings.other())) {
      original = other.create(NewGist.of("Lines", Visibility.PUBLIC, files));
    }
    fork = library.fork(original.id()).gist();
  }

  @AfterEach
  void stop() {
    surroundings.close();
  }

  private static FileChange write(String text) {
    return new FileChange.Write(text);
  }

  private void changeThere(Map<String, FileChange> changes) throws GistException {
    try (GitHub other = surroundings.client(surroundings.other())) {
      other.update(original.id(), new GistChange(null, new LinkedHashMap<>(changes)));
    }
  }

  private void changeHere(Map<String, FileChange> changes) throws GistException {
    try (GitHub me = surroundings.client(surroundings.me())) {
      me.update(fork.id(), new GistChange(null, new LinkedHashMap<>(changes)));
    }
  }

  private Map<String, Incoming> incoming() throws Exception {
    Map<String, Incoming> byName = new HashMap<>();
    for (Incoming one :
        library.upstream().incoming(library.upstream().kin(original.id(), fork.id()))) {
      byName.put(one.name(), one);
    }
    return byName;
  }

  @Test
  void aForkThatHasEverythingLacksNothing() throws Exception {
    assertThat(incoming()).isEmpty();
    changeHere(Map.of("theirs.txt", write("mine alone\n")));
    assertThat(incoming()).isEmpty();
  }

  @Test
  void eachFileIsMergedFromTheRevisionThatBothHave() throws Exception {
    changeThere(
        Map.of(
            "theirs.txt", write(LINES + "eight\n"),
            "merged.txt", write("ONE\n" + LINES.substring(4)),
            "clash.txt", write("1\n" + LINES.substring(4)),
            "gone.txt", new FileChange.Delete(),
            "goneThere.txt", new FileChange.Delete(),
            "goneHere.txt", write("news\n"),
            "added.txt", write("added\n")));
    changeHere(
        Map.of(
            "merged.txt", write(LINES.replace("seven", "SEVEN")),
            "clash.txt", write("I\n" + LINES.substring(4)),
            "goneThere.txt", write("mine\n"),
            "goneHere.txt", new FileChange.Delete()));
    Map<String, Incoming> found = incoming();
    Map<String, Kind> kinds = new HashMap<>();
    found.forEach((name, one) -> kinds.put(name, one.kind()));
    assertThat(kinds)
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "theirs.txt", Kind.CHANGED,
                "merged.txt", Kind.MERGED,
                "clash.txt", Kind.CLASHES,
                "gone.txt", Kind.DELETED,
                "goneThere.txt", Kind.DELETED_THERE,
                "goneHere.txt", Kind.DELETED_HERE,
                "added.txt", Kind.ADDED));
    assertThat(text(found, "merged.txt", Choice.BOTH))
        .isEqualTo("ONE\n" + LINES.substring(4).replace("seven", "SEVEN"));
    assertThat(text(found, "clash.txt", Choice.BOTH_KEEPING)).startsWith("I\ntwo");
    assertThat(text(found, "clash.txt", Choice.BOTH_TAKING)).startsWith("1\ntwo");
    assertThat(found.values())
        .filteredOn(Incoming::isOpen)
        .extracting(Incoming::name)
        .containsExactlyInAnyOrder("clash.txt", "goneThere.txt", "goneHere.txt");
  }

  private static String text(Map<String, Incoming> found, String name, Choice choice) {
    return String.valueOf(Objects.requireNonNull(found.get(name)).way(choice).orElseThrow().text());
  }

  @Test
  void whatIsChosenBecomesADraftThatSavesAsUsual() throws Exception {
    changeThere(
        Map.of(
            "theirs.txt", write("theirs\n"),
            "gone.txt", new FileChange.Delete(),
            "added.txt", write("added\n"),
            "clash.txt", write("not wanted\n")));
    Kin kin = library.upstream().kin(original.id(), fork.id());
    Map<Incoming, Choice> chosen = new HashMap<>();
    for (Incoming one : library.upstream().incoming(kin)) {
      chosen.put(one, one.name().equals("clash.txt") ? Choice.KEEP : Choice.TAKE);
    }
    Draft draft = library.upstream().bring(kin.fork(), chosen).orElseThrow();
    assertThat(library.drafts().find(fork.id()).orElseThrow().change()).isEqualTo(draft.change());
    assertThat(surroundings.sandbox().content(fork.id(), "added.txt")).isEmpty();

    var _ = library.save(library.drafts().base(draft, kin.fork()), draft.change());
    assertThat(surroundings.sandbox().content(fork.id(), "added.txt"))
        .hasValue("added\n".getBytes(StandardCharsets.UTF_8));
    assertThat(surroundings.sandbox().content(fork.id(), "gone.txt")).isEmpty();
    assertThat(surroundings.sandbox().content(fork.id(), "clash.txt"))
        .hasValue(LINES.getBytes(StandardCharsets.UTF_8));
    assertThat(incoming().keySet()).containsExactly("clash.txt");
  }

  @Test
  void choicesThatChangeNothingMakeNoDraft() throws Exception {
    changeThere(Map.of("theirs.txt", write("theirs\n")));
    Kin kin = library.upstream().kin(original.id(), fork.id());
    Incoming one = library.upstream().incoming(kin).getFirst();
    assertThat(library.upstream().bring(kin.fork(), Map.of(one, Choice.KEEP))).isEmpty();
    assertThat(library.drafts().all()).isEmpty();
  }

  @Test
  void withoutARevisionThatBothHaveEachDifferenceIsAChoice() throws Exception {
    Gist stranger;
    try (GitHub other = surroundings.client(surroundings.other())) {
      stranger =
          other.create(
              NewGist.of("", Visibility.PUBLIC, Map.of("clash.txt", "theirs\n", "new.txt", "n\n")));
    }
    List<Incoming> found =
        library.upstream().incoming(library.upstream().kin(stranger.id(), fork.id()));
    assertThat(found).extracting(Incoming::kind).containsExactly(Kind.UNKNOWN, Kind.ADDED);
  }

  @Test
  void bothAreShownFromTheLibraryWhereTheHostIsAway() throws Exception {
    changeThere(Map.of("theirs.txt", write("theirs\n")));
    var _ = incoming();
    surroundings.sandbox().unplug();
    assertThat(library.upstream().kin(original.id(), fork.id()).live()).isFalse();
    assertThat(Objects.requireNonNull(incoming().get("theirs.txt")).kind()).isEqualTo(Kind.CHANGED);
  }
}
