package dev.sheaf.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Profile;
import dev.sheaf.library.Gathering.Gathered;
import dev.sheaf.library.Gathering.Matter;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.User;
import dev.sheaf.store.Readout;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTest {
  @TempDir private Path home;

  @Test
  void aHostIsAskedOnlyWhetherAProfileChanged() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      User me = around.me();
      Gathering gathering = around.mine("mine").takeouts().gathering();
      String shouted = me.login().toUpperCase(Locale.ROOT);
      assertThat(gathering.fetch(Matter.PROFILE, List.of(shouted), done -> {}).failed()).isZero();
      Received first = around.sandbox().requests().all().getLast();
      assertThat(first.header("If-None-Match")).isEmpty();
      try (Readout readout = gathering.readout()) {
        Profile profile =
            Objects.requireNonNull(readout.profiles(gathering.account()).get(me.id()));
        assertThat(profile.name()).isEqualTo(me.name());
        assertThat(profile.bio()).isEqualTo(me.bio());
        assertThat(profile.location()).isEqualTo(me.location());
        assertThat(profile.createdAt()).isEqualTo(me.createdAt());
        assertThat(readout.profilesSeen(gathering.account())).containsKey(shouted);
      }
      assertThat(gathering.fetch(Matter.PROFILE, List.of(me.login()), done -> {}).failed())
          .isZero();
      Received second = around.sandbox().requests().all().getLast();
      assertThat(second.path()).endsWith("/users/" + me.login());
      assertThat(second.header("If-None-Match")).isPresent();
      try (Readout readout = gathering.readout()) {
        assertThat(readout.profiles(gathering.account()).values())
            .extracting(Profile::bio)
            .containsExactly(me.bio());
      }
    }
  }

  @Test
  void whoIsGoneIsNothingThatLacksAndTheOthersCome() throws Exception {
    try (Surroundings around = Surroundings.empty(home)) {
      Gathering gathering = around.mine("mine").takeouts().gathering();
      Gathered gathered =
          gathering.fetch(
              Matter.PROFILE, List.of("nobody-at-all", around.me().login()), done -> {});
      assertThat(gathered.failed()).isZero();
      try (Readout readout = gathering.readout()) {
        assertThat(readout.profiles(gathering.account())).hasSize(1);
      }
    }
  }
}
