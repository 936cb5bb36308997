package dev.sheaf.pack;

import com.sun.jna.Platform;
import java.util.regex.Pattern;
import org.sqlite.util.OSInfo;

/// Tells what of a jar this platform needs: its own libraries, as who loads them names them, and
/// nothing of others.
final class Natives {
  private static final Pattern LIBRARY = Pattern.compile(".*\\.(so|dll|dylib|jnilib|a)");
  // The AOT cache takes no class of a signed jar.
  private static final Pattern SIGNATURE = Pattern.compile("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  private static final String SQLITE = "org/sqlite/native/";
  private static final String JNA = "com/sun/jna/";
  private static final String SQLITE_HERE = SQLITE + OSInfo.getNativeLibFolderPathForCurrentOS();
  private static final String JNA_HERE = JNA + Platform.RESOURCE_PREFIX;
  // DuckDB puts the platform behind the ending of all of them.
  private static final String DUCKDB = "libduckdb_java.so_";
  private static final String DUCKDB_HERE = DUCKDB + system() + "_" + processor();

  private Natives() {}

  private static String system() {
    return Platform.isMac() ? "macos" : Platform.isWindows() ? "windows" : "linux";
  }

  private static String processor() {
    return Platform.ARCH.equals("aarch64") ? "arm64" : "amd64";
  }

  /// What becomes of an entry of a jar.
  enum Fate {
    /// It is as any file, or a library that only its own jar finds.
    STAYS,
    /// It is loaded from the folder of the jars, and need not be unpacked at each start.
    MOVES_OUT,
    /// It is another platform's, or a signature.
    GOES
  }

  static Fate of(String entry) {
    if (entry.startsWith(DUCKDB)) {
      return entry.equals(DUCKDB_HERE) ? Fate.MOVES_OUT : Fate.GOES;
    }
    if (!LIBRARY.matcher(entry).matches()) {
      boolean useless = entry.equals("javafx-swt.jar") || SIGNATURE.matcher(entry).matches();
      return useless ? Fate.GOES : Fate.STAYS;
    }
    if (entry.startsWith(SQLITE)) {
      return entry.startsWith(SQLITE_HERE + "/") ? Fate.MOVES_OUT : Fate.GOES;
    }
    if (entry.startsWith(JNA)) {
      return entry.startsWith(JNA_HERE + "/") ? Fate.MOVES_OUT : Fate.GOES;
    }
    if (entry.equals("osxkeychain.so")) {
      return Platform.isMac() ? Fate.STAYS : Fate.GOES;
    }
    // The toolkit's jars are this platform's already.
    return entry.contains("/") ? Fate.STAYS : Fate.MOVES_OUT;
  }
}
