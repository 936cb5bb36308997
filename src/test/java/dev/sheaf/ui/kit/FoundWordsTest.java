package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoundWordsTest {
  @Test
  void everyWordMustBeThereInAnyOrderAndCase() {
    assertThat(FoundWords.of("lines WRAP").in("Wrap long lines")).isTrue();
    assertThat(FoundWords.of("wrap tabs").in("Wrap long lines")).isFalse();
  }

  @Test
  void accentsDoNotMatter() {
    assertThat(FoundWords.of("grosse").in("Größe")).isFalse();
    assertThat(FoundWords.of("grö").in("Größe")).isTrue();
    assertThat(FoundWords.of("codigo").in("Tamanho do código")).isTrue();
  }

  @Test
  void blanksLookForNothingAndFindEverything() {
    assertThat(FoundWords.of("  ").isEmpty()).isTrue();
    assertThat(FoundWords.of("  ").in("anything")).isTrue();
  }
}
