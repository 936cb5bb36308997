package dev.sheaf.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.github.GitHub;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Shown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeadViewModelTest {
  private static final String ID = "aa5a315d61ae9438b18d";

  @TempDir private Path home;
  private final List<Request> requests = new ArrayList<>();
  private SandboxLibrary demo;
  private LeadViewModel lead;
  private int opened;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    demo.session().onRequest(requests::add);
    lead =
        new LeadViewModel(
            demo.library(), demo.session(), new ImmediateBackground(), () -> opened++);
  }

  @AfterEach
  void stop() {
    lead.close();
    demo.close();
  }

  private Gist strangersGist() throws Exception {
    try (GitHub gitHub = demo.connect(demo.sandbox().users().get(1))) {
      return gitHub.create(NewGist.of("", Visibility.SECRET, Map.of("a.txt", "text")));
    }
  }

  @Test
  void aPastedAddressOpensTheGist() throws Exception {
    Gist gist = strangersGist();
    lead.typed(String.valueOf(gist.page()));
    assertThat(lead.isGist()).isTrue();
    lead.open();
    assertThat(demo.session().shownGist().map(Gist::id)).contains(gist.id());
    assertThat(opened).isEqualTo(1);
  }

  @Test
  void anIdOrACloneAddressOpensItToo() throws Exception {
    Gist gist = strangersGist();
    for (String typed : List.of(gist.id(), String.valueOf(gist.gitPullUrl()))) {
      demo.session().show(new Shown.Nothing());
      lead.typed(typed);
      lead.open();
      assertThat(demo.session().shownGist().map(Gist::id)).contains(gist.id());
    }
  }

  @Test
  void aGistThatIsNotThereIsSaid() {
    lead.typed(ID);
    lead.open();
    assertThat(lead.openingProperty().get())
        .isEqualTo(new Loadable.Failed<>(new Failure.NotFound()));
    assertThat(opened).isZero();
  }

  @Test
  void withoutANetworkThatIsSaid() throws Exception {
    Gist gist = strangersGist();
    demo.sandbox().unplug();
    lead.typed(gist.id());
    lead.open();
    assertThat(lead.openingProperty().get()).isInstanceOf(Loadable.Failed.class);
  }

  @Test
  void aGistOfAHostWhereNobodyIsSignedInLeadsToSigningIn() {
    lead.typed("https://gist.github.com/" + ID);
    assertThat(lead.leadProperty().get())
        .contains(new Lead.Elsewhere("github.com", ID, Optional.empty()));
    lead.open();
    assertThat(requests).containsExactly(new Request.SignIn());
  }

  @Test
  void aGistOfAnotherAccountsHostOpensThere() {
    Account other = new Account(Host.GITHUB, 7, "octocat", null, null);
    demo.session().setOthers(List.of(other));
    lead.typed("git@gist.github.com:" + ID + ".git");
    lead.open();
    assertThat(requests).containsExactly(new Request.OpenWith(other, ID));
  }

  @Test
  void aLoginLeadsToThePersonAsTheyWriteThemselves() {
    String login = demo.sandbox().users().get(1).login();
    lead.typed("@" + login.toUpperCase(Locale.ROOT));
    assertThat(lead.isGist()).isFalse();
    lead.open();
    assertThat(requests).containsExactly(new Request.ShowPerson(login));
  }

  @Test
  void aQuestionLeadsNowhere() {
    lead.typed("retry lang:java");
    assertThat(lead.leadProperty().get()).isEmpty();
    lead.open();
    assertThat(requests).isEmpty();
  }
}
