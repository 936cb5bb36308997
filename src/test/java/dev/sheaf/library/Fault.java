package dev.sheaf.library;

import static org.awaitility.Awaitility.await;

import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.store.BadDisk;
import dev.sheaf.store.Database;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;

/// Everything that can go wrong with a write, and how it ends.
@SuppressWarnings("ImmutableEnumChecker") // What the lambdas hold does not change.
enum Fault {
  REFUSED_CONNECTION(
      at -> {
        at.sandbox().unplug();
        return at.sandbox()::plugIn;
      }),
  NO_ANSWER_TO_ANYTHING(at -> at.always(Received::isApi, new Mishap.Cut())),
  RESET_BEFORE(at -> at.writes(new Mishap.Cut())),
  RESET_AFTER(at -> at.writes(new Mishap.LoseAnswer())),
  TIMEOUT(
      at -> {
        End end = at.writes(new Mishap.Delay(Duration.ofMillis(600)));
        // Nobody asks again before the host is through with what it got.
        return () -> {
          end.end();
          await().until(at.sandbox()::isQuiet);
        };
      }),
  SERVER_ERROR(at -> at.writes(Mishap.status(500))),
  BAD_GATEWAY(at -> at.writes(Mishap.badGateway())),
  SERVER_ERROR_TO_ANYTHING(at -> at.always(Received::isApi, Mishap.status(503))),
  FORBIDDEN_FOR_A_LIMIT(at -> at.writes(Mishap.secondaryLimit(403, Duration.ofMinutes(5)))),
  TOO_MANY_REQUESTS(at -> at.writes(Mishap.secondaryLimit(429, Duration.ofMinutes(5)))),
  BUDGET_SPENT(
      at ->
          at.writes(
              new Mishap.Refuse(
                  403,
                  "{\"message\":\"API rate limit exceeded\"}",
                  Map.of(
                      "X-RateLimit-Remaining",
                      "0",
                      "X-RateLimit-Reset",
                      Long.toString(Instant.now().plusSeconds(300).getEpochSecond()))))),
  TOKEN_REFUSED(
      at -> at.writes(new Mishap.Refuse(401, "{\"message\":\"Bad credentials\"}", Map.of()))),
  BODY_CUT(at -> at.writes(new Mishap.BreakOff())),
  BODY_SHORTENED(at -> at.writes(new Mishap.Shorten())),
  GARBAGE_AFTER(at -> at.writes(new Mishap.Garble())),
  GARBAGE_INSTEAD(
      at ->
          at.writes(
              new Mishap.Refuse(
                  200,
                  "<!doctype html><title>Log in to this network</title>",
                  Map.of("Content-Type", "text/html")))),
  DATABASE_FULL(
      at -> {
        BadDisk.fill(at.database());
        return () -> BadDisk.empty(at.database());
      }),
  DATABASE_FULL_WHEN_DONE(
      at -> at.during(() -> BadDisk.fill(at.database()), new Mishap.Delay(Duration.ZERO))),
  DATABASE_LOCKED(
      at -> {
        Connection other = BadDisk.lock(at.database(), at.file());
        return other::close;
      }),
  KILLED_BEFORE_ANY_REQUEST(
      at -> at.during(Received::isApi, at.database()::close, new Mishap.Cut())),
  KILLED_BEFORE_IT_WAS_DONE(at -> at.during(at.database()::close, new Mishap.Cut())),
  KILLED_AFTER_IT_WAS_DONE(at -> at.during(at.database()::close, new Mishap.LoseAnswer())),
  KILLED_WITH_THE_ANSWER_ON_ITS_WAY(
      at -> at.during(at.database()::close, new Mishap.Delay(Duration.ZERO)));

  /// Ends it.
  interface End {
    void end() throws Exception;
  }

  private interface Start {
    End start(Place at) throws Exception;
  }

  private final Start start;

  Fault(Start start) {
    this.start = start;
  }

  End start(Place at) throws Exception {
    return start.start(at);
  }

  /// What can be broken.
  record Place(Sandbox sandbox, Database database, Path file) {
    End writes(Mishap mishap) {
      return always(Received::isWrite, mishap);
    }

    End always(Predicate<Received> matching, Mishap mishap) {
      sandbox.trouble().always(matching, mishap);
      return sandbox.trouble()::end;
    }

    End during(End deed, Mishap mishap) {
      return during(Received::isWrite, deed, mishap);
    }

    /// Lets something happen while the host has the request.
    End during(Predicate<Received> matching, End deed, Mishap mishap) {
      boolean[] done = {false};
      return always(
          request -> {
            if (!matching.test(request)) {
              return false;
            }
            if (!done[0]) {
              done[0] = true;
              run(deed);
            }
            return true;
          },
          mishap);
    }

    private static void run(End deed) {
      try {
        deed.end();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
