package dev.sheaf.ui.markdown;

import dev.sheaf.syntax.Language;
import dev.sheaf.syntax.StyleRun;
import dev.sheaf.syntax.StyledLine;
import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Clipboard;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// Code on its own ground, in colours as soon as they are there; it can be copied with one click.
public final class CodeBox {
  private static final int LONGEST_LINE = 2_000;
  private static final String CUT = "\u2026";

  private final StackPane root = new StackPane();
  private final Prose prose = new Prose("code-prose");
  private final String[] lines;

  public CodeBox(Optional<Language> language, String code, CodeColours colours) {
    this(code);
    prose.add(String.join("\n", lines));
    var _ = colours.colour(language, code, this::colour);
  }

  /// Code whose looks are known.
  public CodeBox(List<Stretch> stretches) {
    this(stretches.stream().map(Stretch::text).collect(Collectors.joining()));
    int column = 0;
    for (Stretch stretch : stretches) {
      StringBuilder shown = new StringBuilder();
      for (char c : stretch.text().toCharArray()) {
        column = c == '\n' ? 0 : column + 1;
        if (column <= LONGEST_LINE) {
          shown.append(c);
        } else if (column == LONGEST_LINE + 1) {
          shown.append(CUT);
        }
      }
      if (!shown.isEmpty()) {
        prose.add(shown.toString(), styles(stretch));
      }
    }
  }

  private CodeBox(String code) {
    lines = code.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      lines[i] = shortened(lines[i]);
    }
    Across across = new Across(prose);
    prose.setMinWidth(Region.USE_PREF_SIZE);
    Button copy = Buttons.icon(Icon.COPY, Messages.text("markdown.code.copy"));
    copy.getStyleClass().add("copy-code");
    copy.setOnAction(event -> Clipboard.copy(code));
    copy.visibleProperty().bind(root.hoverProperty().or(copy.focusedProperty()));
    StackPane.setAlignment(copy, Pos.TOP_RIGHT);
    root.getStyleClass().addAll("code", "code-box");
    root.getChildren().addAll(across, copy);
    root.setAccessibleText(Messages.text("markdown.code.spoken"));
  }

  private static String[] styles(Stretch stretch) {
    return Stream.concat(Stream.of("code-text"), stretch.styleClasses().stream())
        .toArray(String[]::new);
  }

  public Region root() {
    return root;
  }

  private void colour(List<StyledLine> styled) {
    prose.clear();
    StringBuilder pending = new StringBuilder();
    TokenStyle style = TokenStyle.PLAIN;
    for (int i = 0; i < lines.length; i++) {
      int at = 0;
      for (StyleRun run : i < styled.size() ? styled.get(i).runs() : List.<StyleRun>of()) {
        int end = Math.min(lines[i].length(), at + run.length());
        String text = lines[i].substring(Math.min(at, end), end);
        at = end;
        if (run.style() != style && !text.isBlank()) {
          add(pending, style);
          style = run.style();
        }
        pending.append(text);
      }
      pending.append(lines[i], Math.min(at, lines[i].length()), lines[i].length());
      if (i < lines.length - 1) {
        pending.append('\n');
      }
    }
    add(pending, style);
  }

  private void add(StringBuilder pending, TokenStyle style) {
    if (!pending.isEmpty()) {
      prose.add(pending.toString(), "code-text", style.styleClass());
      pending.setLength(0);
    }
  }

  private static String shortened(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + CUT : line;
  }
}
