package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.text.Indentation;
import dev.sheaf.text.Spelling;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.undo.UndoManagerFactory;
import org.reactfx.EventSource;
import org.reactfx.EventStream;
import org.reactfx.EventStreams;

/// What was done to one document, to be undone and redone.
final class History {
  private static final Duration ONE_STEP = Duration.ofMillis(700);

  private final CodeTextArea area;
  private final CodeDocument document;
  private final EventSource<List<Step>> others = new EventSource<>();
  // What goes with the change of the text that is under way.
  private List<Step> before = List.of();
  private List<Step> behind = List.of();

  History(CodeTextArea area, CodeDocument document) {
    this.area = area;
    this.document = document;
  }

  /// Begins with what the area holds now.
  void begin() {
    EventStream<List<Step>> typed = area.multiPlainChanges().map(this::together);
    area.setUndoManager(
        UndoManagerFactory.unlimitedHistoryFactory()
            .createMultiChangeUM(
                EventStreams.merge(typed, others),
                Step::inverted,
                this::apply,
                Step::mergedWith,
                Step::isIdentity,
                ONE_STEP));
  }

  private List<Step> together(List<PlainTextChange> changes) {
    List<Step> steps = new ArrayList<>(before);
    changes.forEach(change -> steps.add(new Step.Typed(change)));
    steps.addAll(behind);
    return List.copyOf(steps);
  }

  /// Changes the text in one step of its own, with what else that brings.
  void change(List<Step> besides, Runnable change) {
    area.getUndoManager().preventMerge();
    behind = besides;
    change.run();
    behind = List.of();
    besides.forEach(this::take);
    area.getUndoManager().preventMerge();
  }

  /// Writes the text down in another way from now on.
  void spell(Spelling next) {
    if (!next.equals(document.spelling())) {
      apply(List.of(new Step.Spelled(document.spelling(), next)));
    }
  }

  // What is undone comes back in reverse; the manager waits for the very list it gave.
  private void apply(List<Step> steps) {
    List<Step> besides = steps.stream().filter(step -> !(step instanceof Step.Typed)).toList();
    if (besides.size() == steps.size()) {
      besides.forEach(this::take);
      others.push(steps);
      return;
    }
    boolean first = !(steps.getFirst() instanceof Step.Typed);
    before = first ? besides : List.of();
    behind = first ? List.of() : besides;
    type(steps);
    before = List.of();
    behind = List.of();
    besides.forEach(this::take);
    area.requestFollowCaret();
  }

  private void take(Step step) {
    switch (step) {
      case Step.Typed typed -> {}
      case Step.Spelled(Spelling was, Spelling now) -> document.spelled(now);
      case Step.SetIn(Indentation was, Indentation now) -> document.chooseIndentation(now);
      case Step.Selected(Step.Selection was, Step.Selection now) ->
          area.selectRange(area.places().shown(now.anchor()), area.places().shown(now.caret()));
    }
  }

  private void type(List<Step> steps) {
    MultiChangeBuilder<LineStyle, String, TokenStyle> all = area.createMultiChange(steps.size());
    int end = 0;
    for (Step step : steps) {
      if (step instanceof Step.Typed(PlainTextChange change)) {
        all.replaceAbsolutely(
            change.getPosition(),
            change.getRemovalEnd(),
            Paragraphs.of(change.getInserted(), TokenStyle.PLAIN));
        end = change.getInsertionEnd();
      }
    }
    all.commit();
    area.moveTo(Math.min(end, area.getLength()));
  }
}
