package dev.sheaf.ui.code;

import dev.sheaf.syntax.TokenStyle;
import dev.sheaf.text.Spelling;
import java.time.Duration;
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
  private final EventSource<List<Step>> spelled = new EventSource<>();

  /// Begins with what the area holds now.
  History(CodeTextArea area, CodeDocument document) {
    this.area = area;
    this.document = document;
    EventStream<List<Step>> typed =
        area.multiPlainChanges()
            .map(changes -> changes.stream().<Step>map(Step.Typed::new).toList());
    area.setUndoManager(
        UndoManagerFactory.unlimitedHistoryFactory()
            .createMultiChangeUM(
                EventStreams.merge(typed, spelled),
                Step::inverted,
                this::apply,
                Step::mergedWith,
                Step::isIdentity,
                ONE_STEP));
  }

  /// Writes the text down in another way from now on.
  void spell(Spelling next) {
    apply(List.of(new Step.Spelled(document.spelling(), next)));
  }

  private void apply(List<Step> steps) {
    List<PlainTextChange> changes =
        steps.stream()
            .filter(Step.Typed.class::isInstance)
            .map(step -> ((Step.Typed) step).change())
            .toList();
    if (!changes.isEmpty()) {
      type(changes);
    }
    for (Step step : steps) {
      if (step instanceof Step.Spelled(Spelling before, Spelling after)) {
        document.spelled(after);
        spelled.push(List.of(step));
      }
    }
  }

  private void type(List<PlainTextChange> changes) {
    MultiChangeBuilder<LineStyle, String, TokenStyle> all = area.createMultiChange(changes.size());
    for (PlainTextChange change : changes) {
      all.replaceAbsolutely(
          change.getPosition(),
          change.getRemovalEnd(),
          Paragraphs.of(change.getInserted(), TokenStyle.PLAIN));
    }
    all.commit();
    area.moveTo(Math.min(changes.getLast().getInsertionEnd(), area.getLength()));
    area.requestFollowCaret();
  }
}
