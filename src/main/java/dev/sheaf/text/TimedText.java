package dev.sheaf.text;

import java.time.Duration;
import java.util.concurrent.CancellationException;

/// A text that can be read for a limited time: the only way to stop a pattern that tries for ever.
final class TimedText implements CharSequence {
  private static final int READS_PER_LOOK = 1 << 14;

  private final String text;
  private final long end;
  private int reads;

  TimedText(String text, Duration time) {
    this.text = text;
    end = System.nanoTime() + time.toNanos();
  }

  /// The time is over.
  static final class Over extends RuntimeException {
    private static final long serialVersionUID = 1;

    Over() {
      super(null, null, false, false);
    }
  }

  @Override
  public char charAt(int index) {
    if (++reads == READS_PER_LOOK) {
      reads = 0;
      look();
    }
    return text.charAt(index);
  }

  private void look() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException();
    }
    if (System.nanoTime() - end > 0) {
      throw new Over();
    }
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int stop) {
    return text.substring(start, stop);
  }

  @Override
  public String toString() {
    return text;
  }
}
