package dev.sheaf.ui.shell;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.EveryMinute;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Failures;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Looks every few minutes, one after the other, at the accounts that are not shown, and remembers
/// what is new there until they are. An account whose host set a limit is left alone until then.
public final class NeighboursViewModel implements AutoCloseable {
  private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(10);

  private final Looker looker;
  private final Background background;
  private final InstantSource clock;
  private final ReadOnlyObjectWrapper<List<Neighbour>> all = new ReadOnlyObjectWrapper<>(List.of());
  private final Map<String, Instant> next = new HashMap<>();
  private final Background.Task ticking;
  private Background.Task looking = Background.Task.NONE;
  private boolean busy;

  /// Brings the library of an account up to date.
  @FunctionalInterface
  public interface Looker {
    /// Blocks.
    ///
    /// @return how many of its gists are new or changed
    int look(Account account) throws Exception;
  }

  public NeighboursViewModel(Looker looker, Background background, InstantSource clock) {
    this.looker = looker;
    this.background = background;
    this.clock = clock;
    ticking = background.listen(new EveryMinute(clock), now -> lookIfDue());
  }

  /// Everyone who is signed in but for who is shown.
  public ReadOnlyObjectProperty<List<Neighbour>> allProperty() {
    return all.getReadOnlyProperty();
  }

  /// Takes the accounts that are not shown now; of those that were not either, what is known stays.
  public void show(List<Account> others) {
    pause();
    List<Neighbour> before = all.get();
    all.set(others.stream().map(account -> known(account, before)).toList());
    next.keySet().retainAll(others.stream().map(Account::key).toList());
  }

  private static Neighbour known(Account account, List<Neighbour> before) {
    return before.stream()
        .filter(one -> one.account().key().equals(account.key()))
        .findFirst()
        .map(one -> new Neighbour(account, one.fresh(), one.trouble()))
        .orElseGet(() -> new Neighbour(account, 0, null));
  }

  /// Stops looking, for one of the libraries is about to be opened.
  public void pause() {
    looking.cancel();
    busy = false;
  }

  /// To be called each minute: looks at who was not looked at for longest.
  void lookIfDue() {
    Instant now = clock.instant();
    Optional<Account> due =
        all.get().stream()
            .map(Neighbour::account)
            .filter(account -> !at(account).isAfter(now))
            .min((one, other) -> at(one).compareTo(at(other)));
    if (!busy && due.isPresent()) {
      look(due.get());
    }
  }

  private Instant at(Account account) {
    return next.getOrDefault(account.key(), Instant.EPOCH);
  }

  private void look(Account account) {
    busy = true;
    next.put(account.key(), clock.instant().plus(BETWEEN_LOOKS));
    looking =
        background.run(
            () -> looker.look(account),
            more -> seen(account, more),
            thrown -> fail(account, thrown));
  }

  private void seen(Account account, int more) {
    busy = false;
    change(account, neighbour -> neighbour.withMore(more));
    lookIfDue();
  }

  private void fail(Account account, Throwable thrown) {
    busy = false;
    Failure failure = Failures.known(thrown);
    if (failure instanceof Failure.RateLimited(Instant until) && until.isAfter(at(account))) {
      next.put(account.key(), until);
    }
    change(account, neighbour -> neighbour.withTrouble(FailureText.of(failure)));
    lookIfDue();
  }

  private void change(Account account, UnaryOperator<Neighbour> change) {
    all.set(
        all.get().stream()
            .map(one -> one.account().key().equals(account.key()) ? change.apply(one) : one)
            .toList());
  }

  @Override
  public void close() {
    ticking.cancel();
    looking.cancel();
  }
}
