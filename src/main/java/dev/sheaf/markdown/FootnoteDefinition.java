package dev.sheaf.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.DefinitionMap;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.jspecify.annotations.Nullable;

/// What stands behind `[^label]:`, and indented below it.
final class FootnoteDefinition extends CustomBlock {
  private static final Pattern START = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,200}+)]:");
  private static final int INDENT = 4;

  private final String label;

  private FootnoteDefinition(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  private static final class Parser extends AbstractBlockParser {
    private final FootnoteDefinition definition;

    private Parser(String label) {
      definition = new FootnoteDefinition(label);
    }

    @Override
    public Block getBlock() {
      return definition;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(Block block) {
      return true;
    }

    @Override
    public List<DefinitionMap<?>> getDefinitions() {
      DefinitionMap<FootnoteDefinition> map = new DefinitionMap<>(FootnoteDefinition.class);
      map.putIfAbsent(definition.label, definition);
      return List.of(map);
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      return state.getIndent() >= INDENT
          ? BlockContinue.atColumn(state.getColumn() + INDENT)
          : BlockContinue.none();
    }
  }

  /// Finds where definitions start.
  static final class Factory extends AbstractBlockParserFactory {
    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      if (state.getIndent() >= INDENT) {
        return BlockStart.none();
      }
      CharSequence line = state.getLine().getContent();
      Matcher start = START.matcher(line).region(state.getNextNonSpaceIndex(), line.length());
      return start.lookingAt()
          ? BlockStart.of(new Parser(start.group(1))).atIndex(start.end())
          : BlockStart.none();
    }
  }
}
