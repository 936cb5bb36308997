package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.Languages;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RichTextTest {
  @Test
  void codeComesInTheColoursOfTheLightTheme() throws Exception {
    String html = RichText.html(Languages.named("java"), "class A {} // <b>\n");
    assertThat(html)
        .startsWith("<pre style=\"font-family:monospace;color:#1f2328\">")
        .contains("<span style=\"color:#c01c28\">class</span>")
        .contains("&lt;b&gt;")
        .endsWith("\n</pre>");
  }

  @Test
  void everyCharacterOfTheTextIsThere() throws Exception {
    String text = "def f(x):\n\treturn \"<&>\"  # é 😀\n\nprint(f(1))\n";
    String html = RichText.html(Languages.named("python"), text);
    String plain =
        html.replaceAll("<[^>]*>", "")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&amp;", "&");
    assertThat(plain).isEqualTo(text);
  }

  @Test
  void plainTextHasNoColours() throws Exception {
    assertThat(RichText.html(Optional.empty(), "a < b"))
        .isEqualTo("<pre style=\"font-family:monospace;color:#1f2328\">a &lt; b\n</pre>");
  }
}
