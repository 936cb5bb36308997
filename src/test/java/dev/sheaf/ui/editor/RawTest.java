package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.GistFile;
import org.junit.jupiter.api.Test;

class RawTest {
  private static GistFile script(long size) {
    return new GistFile("a.js", "JavaScript", null, size, null, null, null, false);
  }

  @Test
  void bytesAreNotColouredAsTheLanguageTheirNameTells() {
    byte[] bytes = {'l', 'e', 't', 0, (byte) 0xff, 1};

    assertThat(Raw.of(script(bytes.length), bytes).document().languageProperty().get()).isEmpty();
  }

  @Test
  void textInAnotherSpellingIsColouredAsItsName() {
    byte[] bytes = {'/', '/', ' ', (byte) 0xe9, '\n'};

    assertThat(Raw.of(script(bytes.length), bytes).document().languageProperty().get()).isPresent();
  }
}
