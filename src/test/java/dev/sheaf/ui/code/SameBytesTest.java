package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.text.Encoding;
import dev.sheaf.text.TextFile;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class SameBytesTest {
  @Property
  void whateverIsLoadedIsSavedAsItWas(@ForAll @Size(max = 200) byte[] bytes) {
    assertSame(bytes);
  }

  @Property
  void textsAreSavedAsTheyWere(@ForAll("texts") String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Encoding.text(bytes)).isPresent();
    assertSame(bytes);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> odd =
        Arbitraries.of(
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\ufeff",
            "\u2028",
            "\u0085",
            "\u000b\u000c\u001b",
            "\u202eabc\u2066",
            "\u200b\u200d",
            "\ud83d\ude00",
            "\udbff\udfff",
            "e\u0301",
            "x".repeat(3_000),
            "\ud83d\ude00".repeat(1_500));
    Arbitrary<String> any =
        Arbitraries.strings().excludeChars('\0').ofMaxLength(20).map(SameBytesTest::paired);
    return Arbitraries.oneOf(odd, any).list().ofMaxSize(30).map(parts -> String.join("", parts));
  }

  /// Loads bytes into what the area holds, and takes them out of it.
  private static void assertSame(byte[] bytes) {
    Optional<String> content = Encoding.text(bytes);
    // What is no text is not shown as one, and so never saved.
    if (content.isPresent()) {
      TextFile file = TextFile.of(content.get());
      CodeDocument document = new CodeDocument("a.txt", null, file.text());
      String shown = LongLines.broken(document.text());
      String held = Paragraphs.of(shown, TokenStyle.PLAIN).getText();
      byte[] saved = file.content(LongLines.joined(held)).getBytes(StandardCharsets.UTF_8);

      assertThat(saved).isEqualTo(bytes);
    }
  }

  private static String paired(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }
}
