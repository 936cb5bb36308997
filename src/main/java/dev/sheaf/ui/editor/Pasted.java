package dev.sheaf.ui.editor;

import dev.sheaf.ui.kit.Confirm;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import java.io.File;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/// Takes from the clipboard what is more than a text to be typed.
final class Pasted {
  // From here on typing gets slow, and it was hardly meant.
  private static final int LARGE = 5 << 20;

  private final Arrivals arrivals;
  private final Supplier<@Nullable Window> window;

  Pasted(Arrivals arrivals, Supplier<@Nullable Window> window) {
    this.arrivals = arrivals;
    this.window = window;
  }

  /// Whether there was nothing but a text, and that is still to be pasted.
  boolean isText() {
    Clipboard clipboard = Clipboard.getSystemClipboard();
    if (clipboard.hasFiles()) {
      arrivals.bring(clipboard.getFiles().stream().map(File::toPath).toList());
      return false;
    }
    String text = clipboard.getString();
    if (text != null) {
      return text.length() < LARGE || agrees(text);
    }
    Image image = clipboard.getImage();
    if (image != null && arrivals.areWelcome()) {
      ask(image);
    }
    return false;
  }

  private boolean agrees(String text) {
    return Confirm.ask(
        window.get(),
        Messages.text("editor.paste.large.title"),
        Messages.text("editor.paste.large.text", SizeText.of(text.length())),
        Messages.text("editor.paste.large.action"));
  }

  private void ask(Image image) {
    Label words = new Label(Messages.text("editor.paste.picture.text"));
    words.setWrapText(true);
    words.setMinHeight(Region.USE_PREF_SIZE);
    ToggleGroup group = new ToggleGroup();
    RadioButton drawing = new RadioButton(Messages.text("editor.paste.picture.svg"));
    drawing.setId("editor-paste-svg");
    drawing.setToggleGroup(group);
    drawing.setSelected(true);
    RadioButton base64 = new RadioButton(Messages.text("editor.paste.picture.base64"));
    base64.setId("editor-paste-base64");
    base64.setToggleGroup(group);
    VBox content = new VBox(words, drawing, base64);
    content.getStyleClass().add("arrival");
    if (Confirm.ask(
        window.get(),
        Messages.text("editor.paste.picture.title"),
        content,
        Messages.text("editor.incoming.add"))) {
      PictureText picture = new PictureText(image);
      if (drawing.isSelected()) {
        arrivals.bring("picture.svg", picture::asDrawing);
      } else {
        arrivals.bring("picture.png.base64", picture::asBase64);
      }
    }
  }
}
