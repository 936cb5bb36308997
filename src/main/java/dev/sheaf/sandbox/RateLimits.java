package dev.sheaf.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/// The primary rate limit: so many requests per hour for each user, and for all anonymous together.
final class RateLimits {
  private static final String ANONYMOUS = "";

  private final Map<String, Budget> budgets = new HashMap<>();
  private final boolean enforced;
  private int signedIn = 5000;
  private int anonymous = 60;
  private Duration period = Duration.ofHours(1);

  RateLimits(boolean enforced) {
    this.enforced = enforced;
  }

  boolean enforced() {
    return enforced;
  }

  synchronized void set(int signedIn, int anonymous) {
    this.signedIn = signedIn;
    this.anonymous = anonymous;
    budgets.clear();
  }

  synchronized void period(Duration period) {
    this.period = period;
    budgets.clear();
  }

  /// What is left for this login (empty: anonymous) without using any.
  synchronized State state(String login) {
    Budget budget = budget(login);
    return new State(budget.limit, Math.min(budget.used, budget.limit), budget.reset, false);
  }

  /// Counts one request; the answer says whether it was one too many.
  synchronized State use(String login) {
    Budget budget = budget(login);
    budget.used++;
    boolean exceeded = budget.used > budget.limit;
    return new State(budget.limit, Math.min(budget.used, budget.limit), budget.reset, exceeded);
  }

  /// Gives a request back: an answer 304 costs nothing.
  synchronized State giveBack(String login) {
    Budget budget = budget(login);
    budget.used = Math.max(0, budget.used - 1);
    return state(login);
  }

  private Budget budget(String login) {
    Instant now = Instant.now();
    Budget budget = budgets.get(login);
    if (budget == null || !now.isBefore(budget.reset)) {
      // Whole seconds, as in the header: who waits until then may be sure of the new budget.
      Instant reset = Instant.ofEpochSecond(now.plus(period).getEpochSecond());
      int limit = login.equals(ANONYMOUS) ? anonymous : signedIn;
      budget = new Budget(limit, reset);
      budgets.put(login, budget);
    }
    return budget;
  }

  record State(int limit, int used, Instant reset, boolean exceeded) {
    int remaining() {
      return limit - used;
    }
  }

  private static final class Budget {
    private final int limit;
    private final Instant reset;
    private int used;

    Budget(int limit, Instant reset) {
      this.limit = limit;
      this.reset = reset;
    }
  }
}
