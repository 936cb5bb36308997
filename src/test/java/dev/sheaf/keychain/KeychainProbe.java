package dev.sheaf.keychain;

import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Token;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Uses the keychain of the session it is started in, and prints how each step went.
final class KeychainProbe {
  private static final String ACCOUNT = "127.0.0.1:1/583231";

  private final SystemKeychain keychain;

  private KeychainProbe(Duration limit) {
    keychain = new SystemKeychain(limit);
  }

  /// Takes the limit in milliseconds, then steps: `read`, `store TOKEN`, `forget`, and
  /// `hasty-read`, a read that is interrupted after a second.
  public static void main(String[] args) {
    Queue<String> rest = new ArrayDeque<>(List.of(args));
    KeychainProbe probe = new KeychainProbe(Duration.ofMillis(Long.parseLong(rest.remove())));
    while (!rest.isEmpty()) {
      long start = System.nanoTime();
      String said = probe.step(rest.remove(), rest);
      System.out.println(said + " after " + (System.nanoTime() - start) / 1_000_000 + " ms");
    }
    System.exit(0);
  }

  private String step(String name, Queue<String> rest) {
    try {
      return switch (name) {
        case "read" -> "read " + read();
        case "hasty-read" -> "read " + hastyRead();
        case "store" -> {
          keychain.store(ACCOUNT, Token.parse(rest.remove()).orElseThrow());
          yield "stored";
        }
        case "forget" -> {
          keychain.forget(ACCOUNT);
          yield "forgot";
        }
        default -> throw new IllegalArgumentException(name);
      };
    } catch (GistException e) {
      return "failed " + e.failure();
    }
  }

  private String read() throws GistException {
    return keychain.read(ACCOUNT).map(Token::value).orElse("nothing");
  }

  private String hastyRead() throws GistException {
    Thread reader = Thread.currentThread();
    try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
      var _ = clock.schedule(reader::interrupt, 1, TimeUnit.SECONDS);
      return read();
    } finally {
      Thread.interrupted();
    }
  }
}
