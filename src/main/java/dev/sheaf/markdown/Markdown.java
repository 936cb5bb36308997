package dev.sheaf.markdown;

import java.util.List;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// Reads GitHub Flavored Markdown: CommonMark with tables, task lists, strikethrough, footnotes,
/// alerts, bare addresses as links, and a harmless part of HTML. Formulas stay as they are written.
public final class Markdown {
  // Deeper than anybody writes, and no strain on any stack.
  private static final int DEEPEST_BLOCKS = 40;
  private static final int DEEPEST_INLINES = 60;

  private static final Parser PARSER =
      Parser.builder()
          .extensions(
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  AutolinkExtension.create()))
          .customBlockParserFactory(new FootnoteDefinition.Factory())
          .customBlockParserFactory(new FormulaBlock.Factory())
          .customInlineContentParserFactory(new Formula.Factory())
          .linkProcessor(new FootnoteReference.Processor())
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .maxOpenBlockParsers(DEEPEST_BLOCKS)
          .maxInlineNesting(DEEPEST_INLINES)
          .build();

  private Markdown() {}

  /// Reads any text; what is nested too deeply is shown as text. Takes some 50 ms for a megabyte.
  public static Document parse(String text) {
    return new Blocks().document(PARSER.parse(text));
  }
}
