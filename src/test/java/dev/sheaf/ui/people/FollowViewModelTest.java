package dev.sheaf.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowViewModelTest {
  @TempDir private Path home;
  private final List<String> followed = new ArrayList<>();
  private final List<String> found = new ArrayList<>();
  private final List<Failure> troubles = new ArrayList<>();
  private SandboxLibrary demo;
  private FollowViewModel form;
  private String other;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    other = demo.sandbox().users().get(1).login();
    form =
        new FollowViewModel(
            demo.library().people(),
            new ImmediateBackground(),
            followed::add,
            found::add,
            troubles::add);
  }

  @AfterEach
  void stop() {
    form.close();
    demo.close();
  }

  @Test
  void aPersonIsFollowedByTheLoginAsItsOwnerWritesIt() throws Exception {
    form.loginProperty().set(" @" + other.toUpperCase(Locale.ROOT) + " ");
    form.follow();
    assertThat(followed).containsExactly(other);
    assertThat(demo.library().people().followed()).containsExactly(other);
    assertThat(form.loginProperty().get()).isEmpty();
  }

  @Test
  void aPersonIsFoundWithoutBeingFollowed() throws Exception {
    form.loginProperty().set("@" + other.toUpperCase(Locale.ROOT));
    form.find();
    assertThat(found).containsExactly(other);
    assertThat(followed).isEmpty();
    assertThat(demo.library().people().followed()).isEmpty();
  }

  @Test
  void whomNobodyKnowsIsSaidAndNotFollowed() throws Exception {
    form.loginProperty().set("nobody-of-this-name");
    form.follow();
    assertThat(form.stateProperty().get()).isEqualTo(new Loadable.Failed<>(new Failure.NotFound()));
    assertThat(demo.library().people().followed()).isEmpty();
    assertThat(form.loginProperty().get()).isEqualTo("nobody-of-this-name");
  }

  @Test
  void typingOnForgetsTheRefusal() {
    form.loginProperty().set("nobody-of-this-name");
    form.follow();
    form.loginProperty().set("nobody-of-this-nam");
    assertThat(form.stateProperty().get()).isEqualTo(new Loadable.Idle<>());
  }

  @Test
  void nothingTypedAsksNothing() {
    form.loginProperty().set(" @ ");
    form.follow();
    assertThat(form.stateProperty().get()).isEqualTo(new Loadable.Idle<>());
  }

  @Test
  void whoIsFollowedNoLongerIsForgotten() throws Exception {
    demo.library().people().follow(other);
    form.unfollow(other, () -> followed.add("done"));
    assertThat(demo.library().people().followed()).isEmpty();
    assertThat(followed).containsExactly("done");
    assertThat(troubles).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "octocat",
        " @octocat ",
        "https://github.com/octocat",
        "gist.github.com/octocat/",
        "https://gist.github.com/octocat?page=2"
      })
  void aLoginIsReadHoweverItIsGiven(String typed) {
    assertThat(FollowViewModel.login(typed)).isEqualTo("octocat");
  }
}
