package dev.sheaf.account;

import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads what was typed or pasted as a token.
final class TokenText {
  private static final int SHORTEST = 20;

  // Zero width marks, soft hyphens, byte order marks and the like come along from web pages.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Cc}&&[^\\r\\n\\t]]");
  private static final Pattern AROUND = Pattern.compile("^[\\s\\p{Z}\"'`]+|[\\s\\p{Z}\"'`]+$");
  private static final Pattern LINE_BREAK = Pattern.compile("[\\r\\n\\t]+");
  private static final Pattern GITHUBS = Pattern.compile("\\b(gh[pousr]|github_pat)_\\w*");
  private static final Pattern OLD_CLASSIC = Pattern.compile("[0-9a-f]{40}");
  private static final Pattern POSSIBLE = Pattern.compile("[A-Za-z0-9._~+/=-]+");
  private static final Pattern MASKED = Pattern.compile("(gh[pousr]_|github_pat_)?[*•●·….]{3,}");
  private static final Pattern SSH =
      Pattern.compile("(?s)(ssh-|ecdsa-|sk-ssh-|SHA256:|-----BEGIN ).*");
  private static final Pattern ADDRESS =
      Pattern.compile("(?i)([a-z]+://|www\\.|github\\.com/|gist\\.github\\.com/).*");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");
  private static final Pattern CLIENT_ID = Pattern.compile("(Iv\\d+[.A-Za-z0-9]|Ov\\d+).*");
  private static final Pattern ELSEWHERE =
      Pattern.compile("(glpat-|npm_|pypi-|xox[bp]-|sk-|AKIA|dop_v1_|ATATT).*");

  private TokenText() {}

  /// What a text was read as.
  sealed interface Reading {
    record Usable(Token token, TokenKind kind) implements Reading {}

    record Unusable(TokenMistake mistake) implements Reading {}
  }

  static Reading read(String typed, Host host) {
    String visible = AROUND.matcher(INVISIBLE.matcher(typed).replaceAll("")).replaceAll("");
    if (visible.isEmpty()) {
      return new Reading.Unusable(TokenMistake.EMPTY);
    }
    if (MASKED.matcher(visible).matches()) {
      return new Reading.Unusable(TokenMistake.MASKED);
    }
    // A terminal breaks a long token over lines; no space stands in one.
    String joined = LINE_BREAK.matcher(visible).replaceAll("");
    Matcher githubs = GITHUBS.matcher(joined);
    if (githubs.find()) {
      return githubs(githubs.group(), githubs.group(1));
    }
    return other(joined, host);
  }

  private static Reading githubs(String token, String prefix) {
    if (token.length() < SHORTEST) {
      return new Reading.Unusable(TokenMistake.CUT);
    }
    return switch (prefix) {
      case "ghs" -> new Reading.Unusable(TokenMistake.INSTALLATION);
      case "ghr" -> new Reading.Unusable(TokenMistake.REFRESH);
      case "github_pat" -> usable(token, TokenKind.FINE_GRAINED);
      case "gho" -> usable(token, TokenKind.OAUTH);
      case "ghu" -> usable(token, TokenKind.APP_USER);
      default -> usable(token, TokenKind.CLASSIC);
    };
  }

  private static Reading other(String text, Host host) {
    if (OLD_CLASSIC.matcher(text).matches()) {
      return usable(text, TokenKind.CLASSIC);
    }
    if (SSH.matcher(text).matches()) {
      return new Reading.Unusable(TokenMistake.SSH_KEY);
    }
    if (ADDRESS.matcher(text).matches()) {
      return new Reading.Unusable(TokenMistake.ADDRESS);
    }
    if (EMAIL.matcher(text).matches()) {
      return new Reading.Unusable(TokenMistake.EMAIL);
    }
    if (text.contains(" ")) {
      return new Reading.Unusable(TokenMistake.SPACES);
    }
    if (CLIENT_ID.matcher(text).matches()) {
      return new Reading.Unusable(TokenMistake.CLIENT_ID);
    }
    if (ELSEWHERE.matcher(text).matches()) {
      return new Reading.Unusable(TokenMistake.OTHER_SERVICE);
    }
    // A server on this machine is someone's own, with tokens as they like them.
    boolean likely = text.length() >= SHORTEST || host.isLoopback();
    return likely && POSSIBLE.matcher(text).matches()
        ? usable(text, TokenKind.UNKNOWN)
        : new Reading.Unusable(TokenMistake.PASSWORD);
  }

  private static Reading usable(String text, TokenKind kind) {
    return Token.parse(text)
        .<Reading>map(token -> new Reading.Usable(token, kind))
        .orElse(new Reading.Unusable(TokenMistake.EMPTY));
  }
}
