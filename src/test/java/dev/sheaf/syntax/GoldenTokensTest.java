package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each file holds a text, a line of equal signs, and the same text with its styles written in.
class GoldenTokensTest {
  private static final String LINE = "\n=====\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Batchfile",
        "C",
        "C++",
        "CSS",
        "Clojure",
        "Dart",
        "Dockerfile",
        "Elixir",
        "Go",
        "GraphQL",
        "HTML",
        "Haskell",
        "INI",
        "JavaScript",
        "Kotlin",
        "Lua",
        "Makefile",
        "Markdown",
        "PHP",
        "Perl",
        "PowerShell",
        "R",
        "Ruby",
        "Rust",
        "SCSS",
        "Scala",
        "Swift",
        "TOML",
        "TSX",
        "Vue",
        "XML",
        "YAML"
      })
  void textsLookAsTheyDid(String language) throws InterruptedException {
    String file = read(language + ".txt");
    String text = file.substring(0, file.indexOf(LINE));
    String expected = file.substring(text.length() + LINE.length()).stripTrailing();

    assertThat(Painted.text(language, text)).isEqualTo(expected);
  }

  private static String read(String name) {
    try (InputStream in =
        Objects.requireNonNull(
            GoldenTokensTest.class.getResourceAsStream("golden/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
