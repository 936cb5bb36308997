package dev.sheaf.network;

import dev.sheaf.gist.ProxyTrouble.Defect;
import java.io.Serial;
import java.net.URI;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.ContextFactory;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/// A script that names proxies, as browsers run it (PAC): it sees no Java and no file, and stops
/// when its thread is interrupted. It runs on one thread at a time.
final class ProxyScript {
  private static final String FUNCTION = "FindProxyForURL";
  // The variant of Internet Explorer for newer networks; where there are both, it wins there, too.
  private static final String FUNCTION_EX = "FindProxyForURLEx";
  private static final int INSTRUCTIONS_BETWEEN_LOOKS = 10_000;
  private static final int DEEPEST = 1000;

  private final Engine engine = new Engine();
  private final ScriptableObject scope;
  private final Function function;

  ProxyScript(String text) throws BadScriptException {
    try (Context context = engine.enterContext()) {
      scope = context.initSafeStandardObjects();
      ScriptFunctions.into(scope);
      context.evaluateString(scope, text, "script", 1, null);
      function = function();
    } catch (RhinoException | StackOverflowError | OutOfMemoryError | Stopped e) {
      throw broken(e);
    }
  }

  private Function function() throws BadScriptException {
    for (String name : new String[] {FUNCTION_EX, FUNCTION}) {
      if (ScriptableObject.getProperty(scope, name) instanceof Function found) {
        return found;
      }
    }
    throw new BadScriptException(Defect.BROKEN, "no " + FUNCTION, null);
  }

  /// What it says about an address, in its own words; empty for nothing. As in browsers, of an
  /// encrypted one it is told no more than the host.
  String ask(URI address) throws BadScriptException {
    boolean encrypted = "https".equalsIgnoreCase(address.getScheme());
    String path = encrypted || address.getRawPath() == null ? "/" : address.getRawPath();
    String told = address.getScheme() + "://" + address.getRawAuthority() + path;
    try (Context context = engine.enterContext()) {
      Object answer =
          function.call(context, scope, scope, new Object[] {told, Addresses.host(address)});
      return answer == null || Undefined.isUndefined(answer) ? "" : Context.toString(answer);
    } catch (RhinoException | StackOverflowError | OutOfMemoryError | Stopped e) {
      throw broken(e);
    }
  }

  private static BadScriptException broken(Throwable e) {
    String detail =
        switch (e) {
          case RhinoException told -> told.details() + ", line " + told.lineNumber();
          case StackOverflowError deep -> "it calls itself too often";
          case OutOfMemoryError large -> "it takes too much memory";
          default -> "";
        };
    return new BadScriptException(e instanceof Stopped ? Defect.ENDLESS : Defect.BROKEN, detail, e);
  }

  /// Ends a script from within; not an exception, for scripts catch those.
  private static final class Stopped extends Error {
    @Serial private static final long serialVersionUID = 1L;
  }

  private static final class Engine extends ContextFactory {
    @Override
    protected Context makeContext() {
      Context context = super.makeContext();
      context.setInterpretedMode(true);
      context.setLanguageVersion(Context.VERSION_ES6);
      context.setInstructionObserverThreshold(INSTRUCTIONS_BETWEEN_LOOKS);
      context.setMaximumInterpreterStackDepth(DEEPEST);
      context.setClassShutter(name -> false);
      return context;
    }

    @Override
    protected void observeInstructionCount(Context context, int count) {
      if (Thread.currentThread().isInterrupted()) {
        throw new Stopped();
      }
    }
  }
}
