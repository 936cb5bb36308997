package dev.sheaf.ui.code;

import dev.sheaf.text.Matches;
import javafx.util.Subscription;

/// Joins the shown area to what is looked for in it.
final class Finding {
  private final FindViewModel model;
  private Subscription attached = Subscription.EMPTY;

  Finding(FindViewModel model) {
    this.model = model;
  }

  void attach(CodeDocument document, CodePane pane) {
    attached.unsubscribe();
    FoundMarks marks = new FoundMarks(pane.area());
    FoundTicks ticks = pane.root().ticks();
    Runnable changes =
        document.onChange(
            () -> {
              marks.hold();
              model.textChanged();
            });
    model.follow(new ShownText(document, pane));
    attached =
        Subscription.combine(
            pane.area().heightProperty().subscribe(() -> keepInSight(pane.area())),
            pane.area().selectionProperty().subscribe(model::selectionChanged),
            pane.area().editableProperty().subscribe(model::editableChanged),
            model.stateProperty().subscribe(state -> show(state, marks, ticks)),
            marks::close,
            changes::run);
  }

  // The bar, or a list below it, takes room from the text.
  private void keepInSight(CodeTextArea area) {
    if (model.stateProperty().get() instanceof FindState.Found found && found.current() >= 0) {
      area.requestFollowCaret();
    }
  }

  private void show(FindState state, FoundMarks marks, FoundTicks ticks) {
    switch (state) {
      case FindState.Found(Matches matches, Ticks places, int current) -> {
        marks.show(new FoundMarks.Found(matches, current, model.scope()));
        ticks.show(places);
      }
      case FindState.Nothing _, FindState.Wrong _, FindState.TooHard _ -> {
        marks.clear();
        ticks.show(Ticks.NONE);
      }
    }
  }
}
