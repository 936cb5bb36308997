package dev.sheaf.ui.code;

import dev.sheaf.text.Spelling;
import dev.sheaf.text.Unseen;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.util.Subscription;
import org.fxmisc.richtext.model.PlainTextChange;
import org.jspecify.annotations.Nullable;

/// What the view keeps for one document: its area with caret, scroll position and undo history.
final class CodePane {
  private final CodeTextArea area;
  private final CodeScroller root;
  private final Slices slices;
  private final ReadOnlyBooleanWrapper filled = new ReadOnlyBooleanWrapper();
  private Subscription languages = Subscription.EMPTY;
  private final History history;
  private final Commands commands;
  private final Guides guides;
  private @Nullable Highlighter highlighter;
  private boolean watched;

  /// @param menu what its menu offers besides the usual
  CodePane(CodeDocument document, Opening opening, Background background, List<MenuEntry> menu) {
    area = new CodeTextArea(opening.paragraphs(), opening.hasBrokenLines());
    slices = new Slices(area, opening.shown(), background);
    Ruler ruler = new Ruler();
    root = new CodeScroller(area);
    root.cover(ruler);
    guides = new Guides(area, ruler);
    UnseenTip.attach(area);
    document.setUnseen(opening.unseen());
    document.unseenProperty().subscribe(count -> guides.markUnseen(count.all() > 0));
    LineNumbers.attach(area, opening.lines());
    document.notesProperty().subscribe(notes -> NotedLines.show(area, notes));
    history = new History(area, document);
    commands = new Commands(area, document, history);
    List<MenuEntry> entries = new ArrayList<>(List.of(commands.entry(CodeCommand.COMMENT)));
    entries.addAll(menu);
    new CodeMenu(area, entries).attach();
    CodeKeys.attach(area, commands, new Typing(area, document));
    named(document.fileName());
    area.editableProperty()
        .bind(document.editableProperty().and(document.guardedProperty().not()).and(filled));
    Runnable fill = () -> slices.fill(() -> filled(document, opening, background));
    if (opening.isWhole()) {
      fill.run();
    } else {
      root.onceLaidOut(fill);
    }
  }

  private void filled(CodeDocument document, Opening opening, Background background) {
    area.begin();
    history.begin();
    area.plainTextChanges().subscribe(change -> changed(document, change));
    Highlighter colours = new Highlighter(area, background);
    highlighter = colours;
    colours.start(document.languageProperty().get(), opening);
    languages = document.languageProperty().subscribe((before, now) -> colours.colour(now));
    if (!watched) {
      colours.pause();
    }
    document.begun(this);
    filled.set(true);
  }

  private static void changed(CodeDocument document, PlainTextChange change) {
    Unseen.Count before = document.unseenProperty().get();
    document.setUnseen(before.after(change.getRemoved(), change.getInserted()));
    document.changed();
  }

  /// Whether the area has all of the text; until then it cannot be changed.
  ReadOnlyBooleanProperty filledProperty() {
    return filled.getReadOnlyProperty();
  }

  /// Whether every line has its final colours.
  boolean isIdle() {
    return highlighter != null && highlighter.idle();
  }

  /// For screen readers.
  void named(String fileName) {
    area.setAccessibleText(Messages.text("code.accessible", fileName));
  }

  /// Called when the document goes on without this pane.
  void close() {
    slices.cancel();
    languages.unsubscribe();
    pause();
  }

  Guides guides() {
    return guides;
  }

  Commands commands() {
    return commands;
  }

  /// Writes the text down in another way, if it is all there.
  boolean spell(Spelling next) {
    if (filled.get()) {
      history.spell(next);
    }
    return filled.get();
  }

  CodeTextArea area() {
    return area;
  }

  CodeScroller root() {
    return root;
  }

  /// Leaves colours for later: nobody is looking.
  void pause() {
    watched = false;
    if (highlighter != null) {
      highlighter.pause();
    }
  }

  /// Goes on colouring, and calls `onVisible` once the visible lines have their colours.
  void resume(Runnable onVisible) {
    watched = true;
    Highlighter colours = highlighter;
    if (colours == null) {
      onceFilled(
          () -> {
            if (watched) {
              resume(onVisible);
            }
          });
    } else {
      colours.resume();
      colours.whenVisible(onVisible);
    }
  }

  /// Calls `then` as soon as the area has all of the text.
  void onceFilled(Runnable then) {
    if (filled.get()) {
      then.run();
    } else {
      filled.addListener(
          new InvalidationListener() {
            @Override
            public void invalidated(Observable property) {
              filled.removeListener(this);
              then.run();
            }
          });
    }
  }

  /// Replaces what differs, so that caret and scroll position stay where they can.
  void replaceText(String text) {
    int caret = area.getCaretPosition();
    history.change(
        List.of(),
        () -> {
          if (area.exchange(0, area.trueText(), text)) {
            area.moveTo(Math.min(caret, area.getLength()));
          }
        });
  }
}
