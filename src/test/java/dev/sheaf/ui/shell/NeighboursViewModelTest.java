package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.ImmediateBackground;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NeighboursViewModelTest {
  private static final Account JO = new Account(Host.GITHUB, 1, "jo", "Jo", null);
  private static final Account WORK =
      new Account(Host.parse("ghe.example.com").orElseThrow(), 7, "jo-work", "Jo", null);

  private Instant now = Instant.parse("2026-11-30T10:00:00Z");
  private final List<String> looked = new ArrayList<>();
  private final Map<String, Failure> failures = new HashMap<>();
  private final NeighboursViewModel model =
      new NeighboursViewModel(this::look, new ImmediateBackground(), () -> now);

  private int look(Account account) throws GistException {
    looked.add(account.login());
    Failure failure = failures.get(account.login());
    if (failure != null) {
      throw new GistException(failure);
    }
    return 2;
  }

  private Neighbour neighbour(Account account) {
    return model.allProperty().get().stream()
        .filter(one -> one.account().equals(account))
        .findFirst()
        .orElseThrow();
  }

  private void minutesLater(int minutes) {
    now = now.plus(Duration.ofMinutes(minutes));
    model.lookIfDue();
  }

  @Test
  void everyNeighbourIsLookedAtAndWhatIsNewAddsUp() {
    model.show(List.of(JO, WORK));
    minutesLater(1);
    assertThat(looked).containsExactlyInAnyOrder("jo", "jo-work");
    minutesLater(10);
    assertThat(neighbour(JO).fresh()).isEqualTo(4);
    assertThat(neighbour(WORK).fresh()).isEqualTo(4);
  }

  @Test
  void nobodyIsLookedAtAgainWithinTenMinutes() {
    model.show(List.of(JO));
    minutesLater(1);
    minutesLater(9);
    assertThat(looked).hasSize(1);
    minutesLater(1);
    assertThat(looked).hasSize(2);
  }

  @Test
  void nothingIsNewAnyMoreInAnAccountThatWasShown() {
    model.show(List.of(JO, WORK));
    minutesLater(1);
    model.show(List.of(WORK));
    assertThat(neighbour(WORK).fresh()).isEqualTo(2);
    model.show(List.of(JO));
    assertThat(neighbour(JO).fresh()).isZero();
  }

  @Test
  void troubleWithOneIsToldAndKeepsNobodyElseFromBeingLookedAt() {
    failures.put("jo", new Failure.Unauthorized("github.com"));
    model.show(List.of(JO, WORK));
    minutesLater(1);
    assertThat(neighbour(JO).trouble()).contains("github.com");
    assertThat(neighbour(WORK).trouble()).isNull();
    assertThat(neighbour(WORK).fresh()).isEqualTo(2);

    failures.clear();
    minutesLater(10);
    assertThat(neighbour(JO).trouble()).isNull();
  }

  @Test
  void anAccountAtItsHostsLimitIsLeftAloneUntilThen() {
    failures.put("jo", new Failure.RateLimited(now.plus(Duration.ofMinutes(45))));
    model.show(List.of(JO));
    minutesLater(1);
    minutesLater(30);
    assertThat(looked).hasSize(1);
    minutesLater(15);
    assertThat(looked).hasSize(2);
  }
}
