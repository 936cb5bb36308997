package dev.sheaf.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.library.Library;
import dev.sheaf.library.Shelf;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.sandbox.User;
import dev.sheaf.ui.NextSecond;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonViewModelTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private SandboxLibrary demo;
  private Library library;
  private User other;
  private PersonViewModel person;
  private int changes;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    library = demo.library();
    other = demo.sandbox().users().get(1);
    publish("first.txt");
    person = new PersonViewModel(library, new ImmediateBackground(), notices, () -> changes++);
  }

  @AfterEach
  void stop() {
    person.close();
    demo.close();
  }

  private void publish(String name) throws Exception {
    try (GitHub gitHub = demo.connect(other)) {
      gitHub.create(NewGist.of("by another", Visibility.PUBLIC, Map.of(name, "text")));
    }
  }

  private void sync() throws Exception {
    library.refresh(new Shelf.OfUser(other.login()), page -> {});
  }

  private PersonCard card() {
    return person.cardProperty().get().orElseThrow();
  }

  @Test
  void aPersonIsToldOfByTheHost() {
    person.show(other.login());
    assertThat(card().login()).isEqualTo(other.login());
    assertThat(card().about()).startsWith("1 public gist · ");
    assertThat(card().followed()).isFalse();
  }

  @Test
  void whoIsNotThereIsSaidByName() {
    person.show("nobody-of-this-name");
    assertThat(card().about()).startsWith("There is no @nobody-of-this-name on ");
  }

  @Test
  void withoutANetworkTheNameStaysAndThatIsSaid() throws Exception {
    library.people().follow(other.login());
    demo.sandbox().unplug();
    person.show(other.login());
    assertThat(card().name()).isEqualTo("@" + other.login());
    assertThat(card().about()).endsWith("Shown is what is kept here.");
    assertThat(card().followed()).isTrue();
  }

  @Test
  void whatIsNewIsToldOnceAndThenSeen() throws Exception {
    library.people().follow(other.login());
    sync();
    library.people().look(other.login());
    NextSecond.await();
    publish("second.txt");
    sync();
    assertThat(library.people().unseen(other.login())).isEqualTo(1);
    person.show(other.login());
    assertThat(card().fresh()).isEqualTo(1);
    assertThat(library.people().unseen(other.login())).isZero();
    assertThat(changes).isPositive();
  }

  @Test
  void whatComesWhileOneLooksIsSeenToo() throws Exception {
    library.people().follow(other.login());
    sync();
    person.show(other.login());
    NextSecond.await();
    publish("second.txt");
    sync();
    assertThat(library.people().unseen(other.login())).isZero();
  }

  @Test
  void onlyLookingKeepsNothing() throws Exception {
    person.show(other.login());
    sync();
    assertThat(library.local(new Shelf.OfUser(other.login()))).hasSize(1);
    person.leave();
    assertThat(library.local(new Shelf.OfUser(other.login()))).isEmpty();
    assertThat(person.cardProperty().get()).isEmpty();
  }

  @Test
  void whatWasPinnedOrStarredThereIsKept() throws Exception {
    publish("second.txt");
    person.show(other.login());
    sync();
    List<Gist> theirs = library.local(new Shelf.OfUser(other.login()));
    library.finding().pins().pin(theirs.get(0).id());
    demo.sandbox().unplug();
    var _ = library.outbox().star(theirs.get(1).id(), true);
    person.leave();
    assertThat(library.local(new Shelf.Pinned())).extracting(Gist::id).contains(theirs.get(0).id());
    assertThat(library.local(new Shelf.Starred()))
        .extracting(Gist::id)
        .contains(theirs.get(1).id());
  }

  @Test
  void whoIsFollowedIsKept() throws Exception {
    person.show(other.login());
    person.follow();
    sync();
    assertThat(card().followed()).isTrue();
    person.leave();
    assertThat(library.local(new Shelf.OfUser(other.login()))).hasSize(1);
    assertThat(library.people().followed()).containsExactly(other.login());
  }

  @Test
  void aPersonIsFollowedNoLonger() throws Exception {
    library.people().follow(other.login());
    person.show(other.login());
    person.unfollow();
    assertThat(card().followed()).isFalse();
    assertThat(library.people().followed()).isEmpty();
    assertThat(changes).isPositive();
  }
}
