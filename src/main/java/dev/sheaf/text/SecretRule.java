package dev.sheaf.text;

import dev.sheaf.text.Secret.Kind;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// One kind of secret: where to look, and what must stand there.
///
/// @param name who issues it; empty where the text names it
/// @param anchors one of these stands at the beginning of each; two characters at least
/// @param anyCase whether the anchors' letters may be large or small
/// @param alone whether no letter or digit may stand before it
/// @param pattern what stands from the anchor on; its group `secret` is the secret
/// @param holds whether what the pattern found is one, given the line up to the anchor
record SecretRule(
    Kind kind,
    String name,
    List<String> anchors,
    boolean anyCase,
    boolean alone,
    Pattern pattern,
    BiPredicate<String, MatchResult> holds) {
  /// What an issuer's tokens begin with, and what follows.
  static SecretRule token(String issuer, String rest, String... beginnings) {
    return new SecretRule(
        Kind.TOKEN,
        issuer,
        List.of(beginnings),
        false,
        true,
        Pattern.compile("(?<secret>" + beginning(beginnings) + rest + ")"),
        (before, found) -> !SecretValue.isStandIn(found.group("secret")));
  }

  static SecretRule of(
      Kind kind, String pattern, BiPredicate<String, MatchResult> holds, String... anchors) {
    return new SecretRule(
        kind, "", List.of(anchors), false, false, Pattern.compile(pattern), holds);
  }

  /// For anchors and patterns in letters of any case.
  static SecretRule named(
      String pattern, BiPredicate<String, MatchResult> holds, String... anchors) {
    Pattern anyCase = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    return new SecretRule(Kind.NAMED, "", List.of(anchors), true, false, anyCase, holds);
  }

  private static String beginning(String... beginnings) {
    StringBuilder all = new StringBuilder("(?:");
    for (String one : beginnings) {
      all.append(all.length() > 3 ? "|" : "").append(Pattern.quote(one));
    }
    return all.append(')').toString();
  }
}
