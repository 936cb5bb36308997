package dev.sheaf.ui.code;

import dev.sheaf.text.Span;
import dev.sheaf.text.Unseen;
import dev.sheaf.ui.kit.Background;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where a text holds characters that make one read something else than is there.
final class UnseenPlaces {
  private static final Logger LOG = LoggerFactory.getLogger(UnseenPlaces.class);
  private static final Span NONE = new Span(0, 0);

  private UnseenPlaces() {}

  /// Selects the next one behind what is selected, or else the first one.
  static void selectNext(ShownText shown, Background background) {
    Supplier<String> text = shown.text();
    int from = shown.selection().end();
    var _ =
        background.run(
            () -> next(text.get(), from),
            place -> {
              if (place.length() > 0) {
                shown.select(place);
              }
            },
            failure -> LOG.error("no search for hidden characters", failure));
  }

  private static Span next(String text, int from) {
    int behind = Unseen.next(text, Math.min(from, text.length()));
    int place = behind < 0 ? Unseen.next(text, 0) : behind;
    return place < 0 ? NONE : new Span(place, place + Character.charCount(text.codePointAt(place)));
  }
}
