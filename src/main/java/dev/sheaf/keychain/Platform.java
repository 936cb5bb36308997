package dev.sheaf.keychain;

import com.github.javakeyring.BackendNotSupportedException;
import com.github.javakeyring.Keyring;
import com.github.javakeyring.KeyringStorageType;
import dev.sheaf.gist.Failure.Obstacle;
import dev.sheaf.gist.GistException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/// Which keychain this operating system has, and how it is opened.
final class Platform {
  // They tell of every item they see; held here, for a logger nobody holds forgets its level.
  private static final Logger DBUS = Logger.getLogger("org.freedesktop");

  private static final String SYSTEM = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);

  static {
    DBUS.setLevel(Level.OFF);
  }

  private Platform() {}

  /// Lets the person unlock the keychain where that must be asked for before it is used.
  static void unlock(Duration limit) throws GistException, InterruptedException {
    if (isLinux()) {
      SecretService.unlock(limit);
    }
  }

  static Keyring open() throws GistException {
    @Nullable BackendNotSupportedException last = null;
    for (KeyringStorageType type : types()) {
      try {
        return Keyring.create(type);
      } catch (BackendNotSupportedException e) {
        last = e;
      }
    }
    throw SystemKeychain.noKeychain(Obstacle.ABSENT, last);
  }

  private static List<KeyringStorageType> types() {
    if (SYSTEM.contains("mac")) {
      return List.of(KeyringStorageType.OSX_KEYCHAIN, KeyringStorageType.LEGACY_OSX_KEYCHAIN);
    }
    if (SYSTEM.contains("windows")) {
      return List.of(KeyringStorageType.WINDOWS_CREDENTIAL_STORE);
    }
    return List.of(KeyringStorageType.GNOME_KEYRING, KeyringStorageType.KWALLET);
  }

  private static boolean isLinux() {
    return !SYSTEM.contains("mac") && !SYSTEM.contains("windows");
  }
}
