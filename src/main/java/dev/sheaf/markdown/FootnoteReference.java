package dev.sheaf.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/// A place in the text that refers to a footnote: `[^label]`.
final class FootnoteReference extends CustomNode {
  private final String label;

  private FootnoteReference(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  /// Finds those in brackets that have a definition.
  static final class Processor implements LinkProcessor {
    @Override
    public @Nullable LinkResult process(
        LinkInfo info, Scanner scanner, InlineParserContext context) {
      String text = info.text(scanner);
      if (info.destination() != null || text == null || !text.startsWith("^")) {
        return LinkResult.none();
      }
      FootnoteDefinition definition =
          context.getDefinition(FootnoteDefinition.class, text.substring(1));
      return definition == null
          ? LinkResult.none()
          : LinkResult.replaceWith(
              new FootnoteReference(definition.label()), info.afterTextBracket());
    }
  }
}
