package dev.sheaf.text;

/// What ends a line.
public enum LineEnding {
  LF("\n"),
  CRLF("\r\n"),
  CR("\r");

  private final String sign;

  LineEnding(String sign) {
    this.sign = sign;
  }

  String sign() {
    return sign;
  }
}
