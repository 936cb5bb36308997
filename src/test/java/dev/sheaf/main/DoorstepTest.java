package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.settings.Home;
import dev.sheaf.settings.Tenancy;
import dev.sheaf.settings.Tenant;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorstepTest {
  private static final Wanted LINK = new Wanted(false, "https://gist.github.com/hello/abc");

  @TempDir private Path folder;
  private Home home;
  private Doorstep doorstep;

  @BeforeEach
  void arrive() throws Exception {
    home = Home.open(folder);
    doorstep = new Doorstep(home, Duration.ofMillis(300));
  }

  @Test
  void anEmptyHomeIsTaken() throws Exception {
    Doorstep.Outcome outcome = doorstep.enterOrRing(LINK);
    assertThat(outcome).isInstanceOf(Doorstep.Outcome.In.class);
    ((Doorstep.Outcome.In) outcome).tenancy().close();
  }

  @Nested
  class WhenAWindowHasTheHome {
    private Tenancy tenancy;
    private Doorbell doorbell;

    @BeforeEach
    void moveIn() throws Exception {
      tenancy = Tenancy.take(home).orElseThrow();
      doorbell = Doorbell.open();
      tenancy.tell(doorbell.tenant("Sheaf"));
    }

    @AfterEach
    void moveOut() throws Exception {
      doorbell.close();
      tenancy.close();
    }

    @Test
    void itIsHandedWhatIsWanted() throws Exception {
      BlockingQueue<Wanted> heard = new LinkedBlockingQueue<>();
      assertThat(doorstep.enterOrRing(LINK)).isEqualTo(new Doorstep.Outcome.HandedOver());
      assertThat(doorstep.enterOrRing(new Wanted(true, null)))
          .isEqualTo(new Doorstep.Outcome.HandedOver());
      Runnable end = doorbell.listen(heard::add);
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(LINK);
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isEqualTo(new Wanted(true, null));
      end.run();
    }

    @Test
    void aCommandWaitsAndIsToldWhoHasTheHome() throws Exception {
      assertThat(doorstep.enterOrWait())
          .isInstanceOfSatisfying(
              Doorstep.Outcome.Refused.class,
              refused ->
                  assertThat(refused.why())
                      .contains("Sheaf", "" + ProcessHandle.current().pid(), folder.toString()));
    }

    @Test
    void aCallerWhoDoesNotKnowTheWordIsNotHeard() {
      Tenant known = doorbell.tenant("Sheaf");
      Tenant guessed = new Tenant(known.pid(), known.activity(), known.port(), "0000");
      assertThat(Doorbell.ring(guessed, LINK)).isFalse();
      assertThat(Doorbell.ring(known, LINK)).isTrue();
    }
  }

  @Test
  void aHomeThatIsLeftMeanwhileIsTaken() throws Exception {
    Tenancy before = Tenancy.take(home).orElseThrow();
    Thread leaving =
        Thread.startVirtualThread(
            () -> {
              try {
                Thread.sleep(100);
                before.close();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    Doorstep.Outcome outcome = new Doorstep(home, Duration.ofSeconds(30)).enterOrWait();
    leaving.join();
    assertThat(outcome).isInstanceOf(Doorstep.Outcome.In.class);
    ((Doorstep.Outcome.In) outcome).tenancy().close();
  }

  @Test
  void nobodyHearsWhereNobodyListens() {
    assertThat(Doorbell.ring(new Tenant(1, "load", 0, ""), LINK)).isFalse();
  }
}
