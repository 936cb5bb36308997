package dev.sheaf.main;

import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What stands in the window while there is nothing else to show.
final class Pages {
  private Pages() {}

  /// Says that the library is being opened.
  ///
  /// @param skip goes on without what is being waited for
  static Parent opening(Runnable skip) {
    Button button = new Button(Messages.text("start.skip"));
    button.setOnAction(event -> skip.run());
    return page(
        new Placeholder(
                Icon.WAIT, Messages.text("start.opening"), Messages.text("start.opening.text"))
            .with(button));
  }

  static Parent failed(Failure failure, Runnable retry) {
    return page(Placeholder.failed(failure, retry));
  }

  /// Content that fills the window.
  static Parent alone(Region content) {
    BorderPane page = new BorderPane(content);
    page.getStyleClass().add("shell");
    return page;
  }

  /// Content that fills the window, with a way back to what was there before.
  static Parent over(Region content, Runnable goBack) {
    Button back = Buttons.labelled(Icon.BACK, Messages.text("start.back"));
    back.setId("back");
    back.setCancelButton(true);
    back.setOnAction(event -> goBack.run());
    HBox bar = new HBox(back);
    bar.getStyleClass().add("top-bar");
    BorderPane page = new BorderPane(content);
    page.getStyleClass().add("shell");
    page.setTop(bar);
    return page;
  }

  private static Parent page(Placeholder placeholder) {
    StackPane page = new StackPane(placeholder.root());
    page.getStyleClass().add("shell");
    return page;
  }
}
