package dev.sheaf.network;

import dev.sheaf.gist.ProxyTrouble.Defect;
import java.io.Serial;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Says what is wrong with a proxy script.
final class BadScriptException extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final Defect defect;
  private final String detail;

  /// @param detail what else is known; may be empty
  BadScriptException(Defect defect, String detail, @Nullable Throwable cause) {
    super(defect + " " + detail, cause);
    this.defect = defect;
    this.detail = detail;
  }

  /// What it means that running a script, or waiting for it, ended with `thrown`.
  static BadScriptException of(Exception thrown) {
    if (thrown instanceof TimeoutException) {
      return new BadScriptException(Defect.ENDLESS, "", thrown);
    }
    return thrown.getCause() instanceof BadScriptException own
        ? own
        : new BadScriptException(Defect.BROKEN, "", thrown);
  }

  Defect defect() {
    return defect;
  }

  String detail() {
    return detail;
  }
}
