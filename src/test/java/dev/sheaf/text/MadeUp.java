package dev.sheaf.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;

/// Secrets that nobody has. They are made while the tests run, so that no other program takes a
/// test for a file with secrets.
final class MadeUp {
  private static final String CHARACTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

  private MadeUp() {}

  /// Letters and digits, always the same ones for a length.
  static String random(int length) {
    Random random = new Random(length);
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
    }
    return text.toString();
  }

  /// The one secret in `text`.
  static Secret only(String text) {
    List<Secret> found = Secrets.in(text);
    assertThat(found).as(text).hasSize(1);
    return found.getFirst();
  }
}
