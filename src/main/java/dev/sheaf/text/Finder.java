package dev.sheaf.text;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Finds a needle in texts and replaces it there, in limited time. All of it ends with a
/// `CancellationException` soon after the thread is interrupted.
public final class Finder {
  /// So many matches are told of one text.
  public static final int MOST = 100_000;

  private static final Duration PATIENCE = Duration.ofSeconds(3);

  private final Needle needle;
  private final Pattern pattern;
  private final Duration patience;

  /// @throws PatternSyntaxException if the needle is no regular expression
  public Finder(Needle needle) {
    this(needle, PATIENCE);
  }

  /// @param patience how long one question may take
  Finder(Needle needle, Duration patience) {
    this.needle = needle;
    this.patience = patience;
    pattern = needle.pattern();
  }

  /// What replaces matches in a text.
  ///
  /// @param span the stretch of the text from the first to the last of them
  /// @param with what comes in its place
  /// @param count how many matches that is
  public record Replaced(Span span, String with, int count) {
    /// The whole text with that done.
    public String in(String text) {
      return text.substring(0, span.start()) + with + text.substring(span.end());
    }
  }

  public Matches find(String text) throws TooHardException {
    return find(text, new Span(0, text.length()));
  }

  /// The matches inside a stretch of a text, the first `MOST` of them.
  public Matches find(String text, Span scope) throws TooHardException {
    return limited(() -> find(matcher(text, scope)));
  }

  private static Matches find(Matcher matcher) {
    int[] starts = new int[16];
    int[] ends = new int[16];
    int count = 0;
    while (matcher.find()) {
      if (count == MOST) {
        return new Matches(starts, ends, true);
      }
      if (count == starts.length) {
        int size = Math.min(MOST, 4 * count);
        starts = Arrays.copyOf(starts, size);
        ends = Arrays.copyOf(ends, size);
      }
      starts[count] = matcher.start();
      ends[count] = matcher.end();
      count++;
    }
    return new Matches(Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), false);
  }

  /// What would come in place of one match; empty where the text has no such match.
  public Optional<String> replacement(String text, Span match, Span scope, String with)
      throws TooHardException {
    return limited(
        () -> {
          Matcher matcher = matcher(text, new Span(match.start(), scope.end()));
          if (!matcher.lookingAt() || matcher.end() != match.end()) {
            return Optional.<String>empty();
          }
          StringBuilder made = new StringBuilder();
          replacement(with).append(matcher, made);
          return Optional.of(made.toString());
        });
  }

  /// Replaces every match inside a stretch of a text, however many there are.
  ///
  /// @param with for a regular expression, `$1` and the like stand for its groups
  public Replaced replaceAll(String text, Span scope, String with) throws TooHardException {
    return limited(() -> replaced(text, matcher(text, scope), replacement(with)));
  }

  private static Replaced replaced(String text, Matcher matcher, Replacement with) {
    StringBuilder made = new StringBuilder();
    int count = 0;
    int first = 0;
    int at = 0;
    while (matcher.find()) {
      if (count == 0) {
        first = matcher.start();
        at = first;
      }
      made.append(text, at, matcher.start());
      with.append(matcher, made);
      at = matcher.end();
      count++;
    }
    return new Replaced(new Span(first, at), made.toString(), count);
  }

  private Replacement replacement(String with) {
    return needle.regex() ? Replacement.template(with, pattern) : Replacement.plain(with);
  }

  // What stands around the scope is seen, but not found.
  private Matcher matcher(String text, Span scope) {
    return pattern
        .matcher(new TimedText(text, patience))
        .useTransparentBounds(true)
        .useAnchoringBounds(false)
        .region(scope.start(), scope.end());
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer();
  }

  private static <T> T limited(Question<T> question) throws TooHardException {
    try {
      return question.answer();
    } catch (TimedText.Over | StackOverflowError e) {
      throw new TooHardException();
    }
  }
}
