package dev.sheaf.github;

import dev.sheaf.gist.Host;
import dev.sheaf.gist.Token;
import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// A client that hardly waits where a real one would, for tests of other rooms.
public final class HastyGitHub {
  private static final Duration LONGEST = Duration.ofMillis(5);

  private HastyGitHub() {}

  public static GitHub at(Host host, @Nullable Token token) {
    return at(host, token, Duration.ofSeconds(25));
  }

  /// The same with another patience.
  ///
  /// @param answer how long to wait for an answer
  public static GitHub at(Host host, @Nullable Token token, Duration answer) {
    Tempo tempo =
        new Tempo(
            InstantSource.system(),
            time -> Thread.sleep(time.compareTo(LONGEST) < 0 ? time : LONGEST),
            RandomGenerator.getDefault());
    return new GitHub(
        Connection.of(host, token, "test"),
        new Clients(tempo, Versions.of(host), http -> http.readTimeout(answer)));
  }
}
