package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class OnDemandTest {
  private final List<String> asked = new ArrayList<>();
  private final List<Failure> failures = new ArrayList<>();
  private final OnDemand<String, String> answer =
      new OnDemand<>(new ImmediateBackground(), this::load, failures::add);

  private String load(String key) throws GistException {
    asked.add(key);
    if (key.equals("gone")) {
      throw new GistException(new Failure.NotFound());
    }
    if (key.equals("mistake")) {
      throw new IllegalArgumentException("ours");
    }
    return "about " + key;
  }

  private Loadable<String> state() {
    return answer.stateProperty().get();
  }

  @Test
  void nothingIsLoadedBeforeSomeoneLooks() {
    answer.about("a");
    assertThat(state()).isEqualTo(new Loadable.Idle<>());
    answer.activeProperty().set(true);
    assertThat(state()).isEqualTo(new Loadable.Loaded<>("about a"));
  }

  @Test
  void theSameThingIsNotAskedForTwice() {
    answer.activeProperty().set(true);
    answer.about("a");
    answer.activeProperty().set(false);
    answer.about("a");
    answer.activeProperty().set(true);
    assertThat(asked).containsExactly("a");
  }

  @Test
  void turningToNothingForgetsWhatWasThere() {
    answer.activeProperty().set(true);
    answer.about("a");
    answer.about(null);
    assertThat(state()).isEqualTo(new Loadable.Idle<>());
  }

  @Test
  void aFailureIsToldAndCanBeTriedAgain() {
    answer.activeProperty().set(true);
    answer.about("gone");
    assertThat(state()).isEqualTo(new Loadable.Failed<>(new Failure.NotFound()));
    assertThat(failures).containsExactly(new Failure.NotFound());
    answer.reload();
    assertThat(asked).containsExactly("gone", "gone");
  }

  @Test
  void renewingAsksAgainOnlyWhereSomethingIsKnown() {
    answer.about("a");
    answer.renew();
    assertThat(asked).isEmpty();
    answer.activeProperty().set(true);
    answer.renew();
    assertThat(asked).containsExactly("a", "a");
  }

  @Test
  void aMistakeOfOursIsNotTakenForAFailureOfTheHost() {
    answer.activeProperty().set(true);
    assertThatThrownBy(() -> answer.about("mistake")).isInstanceOf(IllegalArgumentException.class);
  }
}
