package dev.sheaf.keychain;

import com.github.javakeyring.Keyring;
import com.github.javakeyring.PasswordAccessException;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Token;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The operating system's keychain. It is opened when first needed, on a thread of its own, for it
/// may ask the person to unlock it, or not answer at all.
public final class SystemKeychain implements Keychain {
  /// Long enough for a person to type the password of their keychain.
  public static final Duration USUAL_LIMIT = Duration.ofSeconds(60);

  private static final String SERVICE = "Sheaf";
  // java-keyring tells "nothing stored" from a failure by the words of its exception alone.
  private static final Pattern ABSENT =
      Pattern.compile("No stored credentials match.*|.*not in wallet.*|Error code (1168|0)\\b.*");

  private final Duration limit;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("keychain").factory());
  // Touched by the worker alone.
  private @Nullable Keyring opened;

  /// @param limit how long a caller waits at most, the person's answer to a prompt included
  public SystemKeychain(Duration limit) {
    this.limit = limit;
  }

  @Override
  public Optional<Token> read(String accountKey) throws GistException {
    return await(() -> find(keyring(), accountKey));
  }

  @Override
  public void store(String accountKey, Token token) throws GistException {
    await(
        () -> {
          Keyring keyring = keyring();
          keyring.setPassword(SERVICE, accountKey, token.value());
          // Some keychains say nothing when they refuse.
          if (!find(keyring, accountKey).equals(Optional.of(token))) {
            throw noKeychain(Failure.Obstacle.NOT_KEPT, null);
          }
          return accountKey;
        });
  }

  @Override
  public void forget(String accountKey) throws GistException {
    await(
        () -> {
          Keyring keyring = keyring();
          if (find(keyring, accountKey).isPresent()) {
            keyring.deletePassword(SERVICE, accountKey);
          }
          return accountKey;
        });
  }

  private static Optional<Token> find(Keyring keyring, String accountKey)
      throws PasswordAccessException {
    try {
      return Token.parse(keyring.getPassword(SERVICE, accountKey));
    } catch (PasswordAccessException e) {
      if (ABSENT.matcher(String.valueOf(e.getMessage())).matches()) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private Keyring keyring() throws GistException, InterruptedException {
    Platform.unlock(limit);
    Keyring keyring = opened;
    if (keyring == null) {
      keyring = Platform.open();
      opened = keyring;
    }
    return keyring;
  }

  private <T> T await(Callable<T> work) throws GistException {
    Future<T> answer = worker.submit(() -> perform(work));
    try {
      return answer.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new GistException(new Failure.Cancelled(), e);
    } catch (TimeoutException e) {
      answer.cancel(true);
      throw noKeychain(Failure.Obstacle.SILENT, e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof GistException failure) {
        throw failure;
      }
      throw noKeychain(Failure.Obstacle.UNUSABLE, e.getCause());
    }
  }

  private <T> T perform(Callable<T> work) throws Exception {
    try {
      return work.call();
    } catch (GistException | InterruptedException e) {
      throw e;
    } catch (PasswordAccessException e) {
      throw new GistException(
          new Failure.NoKeychain(Failure.Obstacle.TOLD, String.valueOf(e.getMessage())), e);
    } catch (Exception | LinkageError e) {
      // What was opened may have lost its connection; the next call opens anew.
      opened = null;
      throw noKeychain(Failure.Obstacle.UNUSABLE, e);
    }
  }

  static GistException noKeychain(Failure.Obstacle obstacle, @Nullable Throwable cause) {
    return new GistException(new Failure.NoKeychain(obstacle), cause);
  }
}
