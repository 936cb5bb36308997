package dev.sheaf.main;

import dev.sheaf.settings.Home;
import dev.sheaf.settings.Tenancy;
import dev.sheaf.settings.Tenant;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

/// What a process does that may find its home taken by another.
final class Doorstep {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private final Home home;
  private final Duration patience;

  Doorstep(Home home) {
    this(home, PATIENCE);
  }

  Doorstep(Home home, Duration patience) {
    this.home = home;
    this.patience = patience;
  }

  /// What came of trying.
  sealed interface Outcome {
    record In(Tenancy tenancy) implements Outcome {}

    /// Who has the home has heard what is wanted, and shows it.
    record HandedOver() implements Outcome {}

    /// The home stays another's.
    ///
    /// @param why one sentence that says whose
    record Refused(String why) implements Outcome {}
  }

  /// Takes the home, or hands over to the window that has it.
  Outcome enterOrRing(Wanted wanted) throws IOException, InterruptedException {
    return enter(tenant -> Doorbell.ring(tenant, wanted));
  }

  /// Takes the home, for a command without a window; waits while another has it.
  Outcome enterOrWait() throws IOException, InterruptedException {
    return enter(tenant -> false);
  }

  private Outcome enter(Predicate<Tenant> handOver) throws IOException, InterruptedException {
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      Optional<Tenancy> tenancy = Tenancy.take(home);
      if (tenancy.isPresent()) {
        return new Outcome.In(tenancy.get());
      }
      Optional<Tenant> tenant = Tenancy.tenant(home);
      if (tenant.filter(handOver).isPresent()) {
        return new Outcome.HandedOver();
      }
      if (System.nanoTime() > deadline) {
        return new Outcome.Refused(refusal(tenant));
      }
      Thread.sleep(BETWEEN);
    }
  }

  private String refusal(Optional<Tenant> tenant) {
    return tenant
            .map(who -> who.activity() + " (process " + who.pid() + ") uses " + home.folder())
            .orElse("Another process uses " + home.folder())
        + "; end it, or choose another folder with --home.";
  }
}
