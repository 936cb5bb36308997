package dev.sheaf.keychain;

import dev.sheaf.gist.Failure.Obstacle;
import dev.sheaf.gist.GistException;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.freedesktop.dbus.DBusPath;
import org.freedesktop.dbus.ObjectPath;
import org.freedesktop.dbus.connections.impl.DBusConnection;
import org.freedesktop.dbus.connections.impl.DBusConnectionBuilder;
import org.freedesktop.dbus.exceptions.DBusException;
import org.freedesktop.dbus.types.Variant;
import org.freedesktop.secret.handlers.MessageHandler;
import org.freedesktop.secret.interfaces.Prompt;
import org.jspecify.annotations.Nullable;

/// The keychain of Linux desktops, as far as its lock goes. java-keyring asks to unlock anew for
/// each step of a call, waits minutes for prompts it cannot show, and takes "locked" for "empty":
/// so the lock is dealt with here first, with one prompt that can be cancelled.
final class SecretService {
  private static final String BUS_NAME = "org.freedesktop.secrets";
  private static final String ROOT = "/org/freedesktop/secrets";
  private static final String SERVICE = "org.freedesktop.Secret.Service";
  private static final String COLLECTION = "org.freedesktop.Secret.Collection";
  private static final String PROMPT = "org.freedesktop.Secret.Prompt";
  private static final String NOTHING = "/";

  private final DBusConnection connection;
  private final MessageHandler messages;

  private SecretService(DBusConnection connection) {
    this.connection = connection;
    this.messages = new MessageHandler(connection);
  }

  /// Returns once the default collection is open, or where there is no such service at all.
  static void unlock(Duration limit) throws GistException, InterruptedException {
    DBusConnection connection;
    try {
      connection = DBusConnectionBuilder.forSessionBus().withShared(false).build();
    } catch (DBusException | RuntimeException e) {
      throw SystemKeychain.noKeychain(Obstacle.NO_BUS, e);
    }
    try {
      new SecretService(connection).unlockWithin(limit);
    } catch (DBusException e) {
      throw SystemKeychain.noKeychain(Obstacle.BUS_FAILED, e);
    } finally {
      close(connection);
    }
  }

  private static void close(DBusConnection connection) throws GistException {
    try {
      connection.close();
    } catch (IOException e) {
      throw SystemKeychain.noKeychain(Obstacle.BUS_FAILED, e);
    }
  }

  private void unlockWithin(Duration limit)
      throws DBusException, GistException, InterruptedException {
    @Nullable Object[] alias = call(ROOT, SERVICE, "ReadAlias", "s", "default");
    if (alias == null) {
      return;
    }
    String collection = path(alias[0]);
    if (collection.equals(NOTHING)) {
      create(limit);
    } else if (isLocked(collection)) {
      Object[] answer =
          call(ROOT, SERVICE, "Unlock", "ao", List.of(new ObjectPath(BUS_NAME, collection)));
      prompt(answer, limit);
      if (isLocked(collection)) {
        throw SystemKeychain.noKeychain(Obstacle.LOCKED, null);
      }
    }
  }

  private void create(Duration limit) throws DBusException, GistException, InterruptedException {
    Map<String, Variant<String>> properties =
        Map.of(COLLECTION + ".Label", new Variant<>("Default keyring"));
    prompt(call(ROOT, SERVICE, "CreateCollection", "a{sv}s", properties, "default"), limit);
  }

  /// Shows the prompt that came with an answer as its second value, and waits for its end.
  private void prompt(Object @Nullable [] answer, Duration limit)
      throws DBusException, GistException, InterruptedException {
    if (answer == null) {
      throw SystemKeychain.noKeychain(Obstacle.SILENT, null);
    }
    String prompt = path(answer[1]);
    if (prompt.equals(NOTHING)) {
      return;
    }
    CompletableFuture<Boolean> dismissed = new CompletableFuture<>();
    connection.addSigHandler(
        Prompt.Completed.class,
        signal -> {
          if (signal.getPath().equals(prompt)) {
            dismissed.complete(signal.dismissed);
          }
        });
    boolean ended = false;
    try {
      call(prompt, PROMPT, "Prompt", "s", "");
      if (dismissed.get(limit.toMillis(), TimeUnit.MILLISECONDS)) {
        throw SystemKeychain.noKeychain(Obstacle.STAYED_LOCKED, null);
      }
      ended = true;
    } catch (ExecutionException | TimeoutException e) {
      throw SystemKeychain.noKeychain(Obstacle.STAYED_LOCKED, e);
    } finally {
      if (!ended) {
        call(prompt, PROMPT, "Dismiss", "");
      }
    }
  }

  private boolean isLocked(String collection) {
    Variant<?> locked = messages.getProperty(BUS_NAME, collection, COLLECTION, "Locked");
    return locked == null || Boolean.TRUE.equals(locked.getValue());
  }

  private Object @Nullable [] call(
      String path, String type, String method, String signature, Object... values) {
    return messages.send(BUS_NAME, path, type, method, signature, values);
  }

  private static String path(Object value) {
    return value instanceof DBusPath path ? path.getPath() : NOTHING;
  }
}
