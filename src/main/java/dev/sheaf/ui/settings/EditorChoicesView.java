package dev.sheaf.ui.settings;

import dev.sheaf.settings.Choices;
import dev.sheaf.settings.CodeChoice;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

/// How code looks.
public final class EditorChoicesView implements SettingsSection {
  private static final List<Integer> RULERS = List.of(0, 72, 80, 100, 120);
  private static final double FONT_WIDTH = 220;

  private final ChoicesViewModel model;
  private final List<Setting> settings;

  public EditorChoicesView(ChoicesViewModel model) {
    this.model = model;
    ObservableValue<CodeChoice> code = model.choicesProperty().map(Choices::code);
    settings =
        List.of(
            setting("settings.font", "settings.font.text", font(code)),
            setting(
                "settings.size",
                "settings.size.text",
                Fields.number(
                    "setting-size",
                    code.map(now -> (int) now.size()),
                    (int) CodeChoice.SMALLEST_SIZE,
                    (int) CodeChoice.LARGEST_SIZE,
                    size -> change(now -> now.withSize(size)))),
            setting(
                "settings.tab",
                "settings.tab.text",
                Fields.number(
                    "setting-tab",
                    code.map(CodeChoice::tab),
                    1,
                    CodeChoice.WIDEST_TAB,
                    tab -> change(now -> now.withTab(tab)))),
            setting(
                "settings.wrapped",
                "settings.wrapped.text",
                Fields.yesOrNo(
                    "setting-wrapped",
                    code.map(CodeChoice::wrapped),
                    wrapped -> change(now -> now.withWrapped(wrapped)))),
            setting(
                "settings.blanks",
                "settings.blanks.text",
                Fields.yesOrNo(
                    "setting-blanks",
                    code.map(CodeChoice::blanks),
                    blanks -> change(now -> now.withBlanks(blanks)))),
            setting(
                "settings.ruler",
                "settings.ruler.text",
                Fields.oneOf(
                    "setting-ruler",
                    code.map(CodeChoice::ruler),
                    RULERS,
                    EditorChoicesView::ruler,
                    ruler -> change(now -> now.withRuler(ruler)))));
  }

  private ComboBox<String> font(ObservableValue<CodeChoice> code) {
    String usual = Messages.text("settings.font.usual");
    ComboBox<String> font =
        Fields.oneOf(
            "setting-font",
            code.map(now -> now.font() == null ? usual : now.font()),
            List.of(usual),
            name -> name,
            name -> change(now -> now.withFont(name.equals(usual) ? null : name)));
    font.setPrefWidth(FONT_WIDTH);
    font.setMaxWidth(FONT_WIDTH);
    model
        .fontsProperty()
        .subscribe(
            families ->
                families.stream()
                    .filter(family -> !font.getItems().contains(family))
                    .forEach(font.getItems()::add));
    return font;
  }

  private static String ruler(int column) {
    return column == 0
        ? Messages.text("settings.ruler.none")
        : Messages.text("settings.ruler.column", column);
  }

  private static Setting setting(String name, String about, Region control) {
    return Setting.beside(Messages.text(name), Messages.text(about), control);
  }

  private void change(UnaryOperator<CodeChoice> change) {
    model.change(now -> now.withCode(change.apply(now.code())));
  }

  @Override
  public String id() {
    return "editor";
  }

  @Override
  public Icon icon() {
    return Icon.CODE;
  }

  @Override
  public String title() {
    return Messages.text("settings.editor");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }
}
