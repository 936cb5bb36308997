package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Token;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.Edition;
import dev.sheaf.sandbox.Mishap;
import dev.sheaf.sandbox.Received;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SandboxTroubleTest {
  private static final NewGist GIST = NewGist.of("", Visibility.PUBLIC, Map.of("a.txt", "a"));

  private final FakeTime time = new FakeTime();
  private final Sandbox sandbox;
  private final Host host;

  SandboxTroubleTest() throws IOException {
    sandbox = Sandbox.start(SandboxOptions.empty().withRawHost("localhost"));
    host = Host.parse(sandbox.webRoot().toString()).orElseThrow();
  }

  @AfterEach
  void close() {
    sandbox.close();
  }

  private String login() {
    return sandbox.users().getFirst().login();
  }

  private GitHub client(@Nullable String token, String... versions) {
    return new GitHub(
        Connection.of(host, token == null ? null : Token.parse(token).orElseThrow(), "1"),
        new Clients(
            time.tempo(),
            versions.length == 0 ? List.of(Versions.UNSAID) : List.of(versions),
            UnaryOperator.identity()));
  }

  private GitHub client() {
    return client(sandbox.token());
  }

  @Test
  void tokensMayDoWhatTheyMay() {
    GitHub reader = client(sandbox.tokens().classic(login(), "read:user"));
    assertThat(failureOf(() -> reader.create(GIST))).isEqualTo(new Failure.MissingScope("gist"));
    GitHub installation = client(sandbox.tokens().installation(login()));
    assertThat(failureOf(() -> installation.create(GIST))).isInstanceOf(Failure.MissingScope.class);
    String revoked = sandbox.tokens().classic(login(), "gist");
    sandbox.tokens().revoke(revoked);
    assertThat(failureOf(() -> client(revoked).user()))
        .isEqualTo(new Failure.Unauthorized(host.name()));
    assertThat(failureOf(() -> client(null).create(GIST)))
        .isEqualTo(new Failure.Unauthorized(host.name()));
  }

  @Test
  void aFineGrainedTokenTellsNoScopes() throws Exception {
    SignedIn signedIn = client(sandbox.tokens().fineGrained(login(), true)).user();
    assertThat(signedIn.scopesTold()).isFalse();
    assertThat(client().user().scopes()).contains("gist");
  }

  @Test
  void blankContentIsRejected() {
    assertThat(
            failureOf(
                () -> client().create(NewGist.of("", Visibility.PUBLIC, Map.of("a.txt", " ")))))
        .isEqualTo(
            new Failure.Rejected(List.of(new Failure.Reason("files", "missing_field", null))));
  }

  @Test
  void aRefusedVersionFallsBack() throws Exception {
    try (Sandbox old = Sandbox.start(SandboxOptions.empty().withEdition(Edition.ENTERPRISE))) {
      Host instance = Host.parse(old.webRoot().toString()).orElseThrow();
      GitHub gitHub =
          new GitHub(
              Connection.of(instance, Token.parse(old.token()).orElseThrow(), "1"),
              new Clients(
                  time.tempo(),
                  List.of(Versions.NEWEST, Versions.OLDER),
                  UnaryOperator.identity()));
      assertThat(gitHub.user().profile().user().login()).isEqualTo(old.users().getFirst().login());
      assertThat(gitHub.rateLimit()).isEmpty();
    }
    assertThat(failureOf(() -> client(sandbox.token(), "1999-01-01").user()))
        .isEqualTo(new Failure.VersionRefused("1999-01-01"));
  }

  @Test
  void limitsAreWaitedForAndTheBudgetIsKnown() throws Exception {
    sandbox.trouble().next(1, Mishap.secondaryLimit(403, Duration.ofSeconds(20)));
    GitHub gitHub = client();
    gitHub.user();
    assertThat(time.sleeps).containsExactly(Duration.ofSeconds(20));
    sandbox.trouble().limit(2, 1);
    gitHub.user();
    gitHub.user();
    assertThat(gitHub.budget().orElseThrow().remaining()).isZero();
    assertThat(failureOf(gitHub::user)).isInstanceOf(Failure.RateLimited.class);
  }

  @Test
  void readsSurviveWhatBreaksAndWritesAreNotRepeated() throws Exception {
    GitHub gitHub = client();
    for (Mishap mishap : List.of(Mishap.badGateway(), new Mishap.Cut(), new Mishap.BreakOff())) {
      sandbox.trouble().next(1, mishap);
      assertThat(gitHub.user().profile().user().login()).isEqualTo(login());
    }
    sandbox.trouble().next(1, new Mishap.Shorten());
    assertThat(failureOf(gitHub::user)).isInstanceOf(Failure.Malformed.class);
    sandbox.trouble().next(1, Received::isWrite, new Mishap.LoseAnswer());
    assertThat(failureOf(() -> gitHub.create(GIST))).isEqualTo(new Failure.AnswerLost(host.name()));
    assertThat(sandbox.gistsOf(login())).hasSize(1);
  }

  @Test
  void aBlockedGistIsForbidden() throws Exception {
    String id = client().create(GIST).id();
    sandbox.trouble().block(id, "dmca");
    assertThat(failureOf(() -> client().gist(id, null))).isInstanceOf(Failure.Forbidden.class);
  }

  @Test
  void theRawHostGetsNoToken() throws Exception {
    GitHub gitHub = client();
    URI raw = Objects.requireNonNull(gitHub.create(GIST).files().getFirst().rawUrl()).uri();
    assertThat(raw).hasHost("localhost");
    assertThat(gitHub.raw(raw, 100)).asString().isEqualTo("a");
    assertThat(sandbox.requests().matching(request -> !request.isApi()))
        .isNotEmpty()
        .allMatch(request -> request.header("Authorization").isEmpty());
  }

  @Test
  void aCodeTypedInABrowserSignsIn() throws Exception {
    sandbox.devices().interval(Duration.ZERO);
    try (DeviceFlow flow =
        new DeviceFlow(
            Connection.of(host, null, "1"),
            "client",
            new Clients(time.tempo(), List.of(), UnaryOperator.identity()))) {
      DeviceCode code = flow.start(List.of("gist"));
      assertThat(sandbox.devices().approve(code.userCode(), login())).isTrue();
      assertThat(client(flow.await(code).value()).user().scopes()).containsExactly("gist");
    }
  }
}
