package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;

class TagPropertiesTest {
  @Provide
  Arbitrary<String> descriptions() {
    Arbitrary<String> piece =
        Arbitraries.oneOf(
            Arbitraries.of(
                "#a", "#A", "#b2", "#c++", "#日本", "#a.b", "#a-", "##", "#", "&#a", "x#a"),
            Arbitraries.of(" ", "  ", "\n", ",", ".", "(", ")", "é", "🐑", "word"),
            Arbitraries.strings().ofMaxLength(4));
    return piece.list().ofMaxSize(10).map(pieces -> String.join("", pieces));
  }

  @Provide
  Arbitrary<Tag> tags() {
    return Combinators.combine(
            Arbitraries.of("a", "A", "b2", "c++", "日本", "a.b", "_"),
            Arbitraries.strings().withCharRange('a', 'c').ofMaxLength(2))
        .as((start, end) -> new Tag(start + end))
        .filter(Tag::isValid);
  }

  @Property
  void addingPutsItAtTheEndAndTouchesNothingElse(
      @ForAll("descriptions") String description, @ForAll("tags") Tag tag) {
    String tagged = tag.addTo(description);
    List<Tag> before = Tag.of(description);
    if (before.stream().anyMatch(tag::isSameAs)) {
      assertThat(tagged).isEqualTo(description);
    } else {
      assertThat(tagged).startsWith(description);
      assertThat(tagged.substring(description.length()).strip()).isEqualTo(tag.toString());
      List<Tag> after = new ArrayList<>(before);
      after.add(tag);
      assertThat(Tag.of(tagged)).isEqualTo(after);
    }
  }

  @Property
  void removingTakesItAndNoOther(
      @ForAll("descriptions") String description, @ForAll("tags") Tag tag) {
    List<Tag> others = Tag.of(description).stream().filter(other -> !other.isSameAs(tag)).toList();
    String rest = tag.removeFrom(description);
    assertThat(Tag.of(rest)).isEqualTo(others);
  }

  @Property
  void removingLeavesEveryOtherWord(
      @ForAll @NotEmpty List<@From("plainWords") String> words, @ForAll("tags") Tag tag) {
    List<String> mixed = new ArrayList<>();
    for (String word : words) {
      mixed.add(word);
      mixed.add(tag.toString());
    }
    String expected = words.stream().map(" "::concat).collect(Collectors.joining());
    assertThat(tag.removeFrom(" " + String.join(" ", mixed))).isEqualTo(expected);
  }

  @Provide
  Arbitrary<String> plainWords() {
    return Arbitraries.strings()
        .excludeChars(' ')
        .ofMinLength(1)
        .ofMaxLength(5)
        .filter(word -> Tag.of(word).isEmpty());
  }

  @Property
  void whatWasAddedCanBeRemovedAgain(
      @ForAll("descriptions") String description, @ForAll("tags") Tag tag) {
    if (Tag.of(description).stream().noneMatch(tag::isSameAs)) {
      assertThat(tag.removeFrom(tag.addTo(description)).stripTrailing())
          .isEqualTo(description.stripTrailing());
    }
  }
}
