package dev.sheaf.ui.editor;

import dev.sheaf.syntax.Language;
import dev.sheaf.text.Indentation;
import dev.sheaf.text.LineEnding;
import dev.sheaf.text.Spelling;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/// What the shown text is: its language, how it is set in, encoded and broken into lines. Each is a
/// button that opens what else there is to choose.
final class TextChoices {
  private static final List<Indentation> INDENTATIONS =
      List.of(
          Indentation.spaces(2),
          Indentation.spaces(4),
          Indentation.spaces(8),
          Indentation.tabs(2),
          Indentation.tabs(4),
          Indentation.tabs(8));

  private static final double LANGUAGE_LEAST = 56;

  private final CodeView code;
  private final Button language = button("editor-language", "editor.language.choose");
  private final Button indentation = button("editor-indentation", "editor.indentation.choose");
  private final Button encoding = button("editor-encoding", "editor.encoding.choose");
  private final Button lineEnds = button("editor-line-ends", "editor.lineEnds.choose");
  private final LanguagePopup languages;
  private Subscription shown = Subscription.EMPTY;
  private double room = Double.MAX_VALUE;

  TextChoices(CodeView code) {
    this.code = code;
    languages = new LanguagePopup(code::requestFocus);
    language.setMinWidth(LANGUAGE_LEAST);
  }

  private static Button button(String id, String hint) {
    Button button = new Button();
    button.setId(id);
    button.getStyleClass().add("status-choice");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setTooltip(new Tooltip(Messages.text(hint)));
    button
        .accessibleTextProperty()
        .bind(
            button
                .textProperty()
                .map(text -> Messages.text("editor.choice.spoken", Messages.text(hint), text)));
    return button;
  }

  List<Node> buttons() {
    return List.of(language, indentation, encoding, lineEnds);
  }

  /// Leaves out what is needed least where it has no room.
  ///
  /// @param width of the room, in pixels
  void fit(double width) {
    room = width;
    double wanted = buttons().stream().mapToDouble(button -> button.prefWidth(-1)).sum();
    boolean roomy = width >= wanted;
    for (Button button : new Button[] {indentation, encoding}) {
      button.setVisible(roomy && language.isVisible());
      button.setManaged(button.isVisible());
    }
  }

  void follow(Optional<CodeDocument> document) {
    shown.unsubscribe();
    shown = document.map(this::follow).orElse(Subscription.EMPTY);
    for (Button button : new Button[] {language, lineEnds}) {
      button.setVisible(document.isPresent());
      button.setManaged(document.isPresent());
    }
    fit(room);
  }

  private Subscription follow(CodeDocument document) {
    language.setOnAction(event -> languages.show(document, language));
    indentation.setOnAction(event -> open(indentations(document), indentation));
    encoding.setOnAction(event -> open(encodings(document), encoding));
    lineEnds.setOnAction(event -> open(lineEnds(document), lineEnds));
    return Subscription.combine(
        document.languageProperty().subscribe(found -> language.setText(name(found))),
        document.indentationProperty().subscribe(found -> indentation.setText(name(found))),
        document.spellingProperty().subscribe(this::tell));
  }

  private void tell(Spelling spelling) {
    LineEnding ending = spelling.ending();
    encoding.setText(encoding(spelling.marked()));
    lineEnds.setText(ending == null ? Messages.text("editor.lineEnds.mixed") : ending.name());
  }

  static String name(Optional<Language> found) {
    return found.map(Language::name).orElse(Messages.text("editor.language.none"));
  }

  private static String name(Indentation indentation) {
    return Messages.text(
        indentation.tabs() ? "editor.indentation.tabs" : "editor.indentation.spaces",
        indentation.width());
  }

  private static String encoding(boolean marked) {
    return Messages.text(marked ? "editor.encoding.marked" : "editor.encoding");
  }

  private ContextMenu indentations(CodeDocument document) {
    Menu convert = new Menu(Messages.text("editor.indentation.convert"));
    convert.setDisable(!isEditable(document));
    ContextMenu menu = new ContextMenu();
    Indentation now = document.indentationProperty().get();
    for (Indentation each : INDENTATIONS) {
      menu.getItems()
          .add(choice(name(each), each.equals(now), () -> document.chooseIndentation(each)));
      MenuItem all = new MenuItem(name(each));
      all.setId("convert-" + (each.tabs() ? "tabs-" : "spaces-") + each.width());
      all.setOnAction(event -> document.convertIndentation(each));
      convert.getItems().add(all);
    }
    menu.getItems().addAll(new SeparatorMenuItem(), convert);
    return menu;
  }

  private ContextMenu encodings(CodeDocument document) {
    Spelling now = document.spelling();
    return spellings(
        document,
        choice(encoding(false), !now.marked(), () -> document.spell(now.marked(false))),
        choice(encoding(true), now.marked(), () -> document.spell(now.marked(true))));
  }

  private ContextMenu lineEnds(CodeDocument document) {
    Spelling now = document.spelling();
    return spellings(
        document,
        lineEnd(document, now, LineEnding.LF, "editor.lineEnds.lf"),
        lineEnd(document, now, LineEnding.CRLF, "editor.lineEnds.crlf"));
  }

  private static MenuItem lineEnd(
      CodeDocument document, Spelling now, LineEnding ending, String name) {
    return choice(
        Messages.text(name), now.ending() == ending, () -> document.spell(now.with(ending)));
  }

  private static ContextMenu spellings(CodeDocument document, MenuItem... items) {
    for (MenuItem item : items) {
      item.setDisable(!isEditable(document));
    }
    return new ContextMenu(items);
  }

  private static boolean isEditable(CodeDocument document) {
    return document.editableProperty().get() && !document.guardedProperty().get();
  }

  private static MenuItem choice(String name, boolean chosen, Runnable action) {
    RadioMenuItem item = new RadioMenuItem(name);
    item.setSelected(chosen);
    item.setOnAction(event -> action.run());
    return item;
  }

  private void open(ContextMenu menu, Button above) {
    menu.setOnHidden(event -> code.requestFocus());
    menu.show(above, Side.TOP, 0, 0);
  }
}
