package dev.sheaf.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// A formula on lines of its own, none of them blank, between two lines that are nothing but `$$`;
/// without the second one, and with nothing in between, it is a paragraph like any other.
final class FormulaBlock extends CustomBlock {
  private static final String EDGE = "$$";
  private static final int INDENT = 4;

  private final List<SourceLine> lines = new ArrayList<>();
  private boolean ended;

  private FormulaBlock() {}

  /// What stands between the two lines.
  String text() {
    return SourceLines.of(lines).getContent();
  }

  boolean isWhole() {
    return ended && !text().isBlank();
  }

  private static boolean isEdge(ParserState state) {
    CharSequence line = state.getLine().getContent();
    return state.getIndent() < INDENT
        && line.subSequence(state.getNextNonSpaceIndex(), line.length())
            .toString()
            .strip()
            .equals(EDGE);
  }

  private static final class Parser extends AbstractBlockParser {
    private final FormulaBlock formula = new FormulaBlock();
    private boolean begun;

    @Override
    public Block getBlock() {
      return formula;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.none();
      }
      formula.ended = isEdge(state);
      return formula.ended ? BlockContinue.finished() : BlockContinue.atIndex(state.getIndex());
    }

    // The first is what is left of the line that began it.
    @Override
    public void addLine(SourceLine line) {
      if (begun) {
        formula.lines.add(line);
      }
      begun = true;
    }

    @Override
    public void parseInlines(InlineParser inlines) {
      if (!formula.isWhole()) {
        SourceLine edge = SourceLine.of(EDGE, null);
        List<SourceLine> written = new ArrayList<>(formula.lines);
        written.addFirst(edge);
        if (formula.ended) {
          written.addLast(edge);
        }
        inlines.parse(SourceLines.of(written), formula);
      }
    }
  }

  /// Finds where formulas start; not within a paragraph, where `$$` may be the end of one.
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      return isEdge(state) && matched.getParagraphLines().isEmpty()
          ? BlockStart.of(new Parser()).atIndex(state.getLine().getContent().length())
          : BlockStart.none();
    }
  }
}
