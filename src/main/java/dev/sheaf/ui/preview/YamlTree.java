package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads YAML as far as it goes. Aliases stay names, so a small text cannot become a huge tree.
final class YamlTree {
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();

  private YamlTree() {}

  static Content read(String text) throws InterruptedException {
    Growth tree = new Growth();
    String problem = "";
    try {
      for (Event event : new Parse(SETTINGS).parseString(text)) {
        take(event, tree);
      }
    } catch (MarkedYamlEngineException e) {
      problem = problem(e.getProblemMark().or(e::getContextMark));
    } catch (YamlEngineException | IndexOutOfBoundsException e) {
      problem = problem(Optional.empty());
    }
    return new Content.Tree(tree.root(), problem);
  }

  private static void take(Event event, Growth tree) throws InterruptedException {
    switch (event.getEventId()) {
      case MappingStart -> begin(Branch.Type.OBJECT, tree);
      case SequenceStart -> begin(Branch.Type.LIST, tree);
      case MappingEnd, SequenceEnd -> tree.end();
      case Scalar -> {
        ScalarEvent scalar = (ScalarEvent) event;
        if (tree.isInObject() && !tree.hasKey()) {
          tree.key(scalar.getValue());
        } else {
          tree.value(type(scalar), scalar.getValue());
        }
      }
      case Alias -> {
        String name = "*" + ((AliasEvent) event).getAlias();
        if (tree.isInObject() && !tree.hasKey()) {
          tree.key(name);
        } else {
          tree.value(Branch.Type.WORD, name);
        }
      }
      case Comment, DocumentStart, DocumentEnd, StreamStart, StreamEnd -> {}
    }
  }

  private static void begin(Branch.Type type, Growth tree) throws InterruptedException {
    if (tree.isInObject() && !tree.hasKey()) {
      tree.beginKey(type);
    } else {
      tree.begin(type);
    }
  }

  private static Branch.Type type(ScalarEvent scalar) {
    String value = scalar.getValue();
    if (!scalar.isPlain()) {
      return Branch.Type.TEXT;
    }
    return switch (value) {
      case "true", "false", "null", "~", "" -> Branch.Type.WORD;
      default -> Numbers.is(value) ? Branch.Type.NUMBER : Branch.Type.TEXT;
    };
  }

  private static String problem(Optional<Mark> place) {
    return place
        .map(mark -> Messages.text("preview.tree.broken", mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(Messages.text("preview.tree.unreadable"));
  }
}
