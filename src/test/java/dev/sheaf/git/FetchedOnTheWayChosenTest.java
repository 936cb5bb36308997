package dev.sheaf.git;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.CertificateFacts;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.gist.Token;
import dev.sheaf.github.TlsHost;
import dev.sheaf.network.FakeProxy;
import dev.sheaf.network.Surroundings;
import dev.sheaf.settings.NetworkChoice.Way;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import java.util.stream.Stream;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchedOnTheWayChosenTest {
  private static final Token TOKEN = Token.parse("ghp_secret").orElseThrow();
  private static final String SIGNED =
      "Basic " + Base64.getEncoder().encodeToString("x-access-token:ghp_secret".getBytes(UTF_8));

  @TempDir private Path folder;
  private Surroundings machine;
  private GitHost git;
  private TlsHost host;

  @BeforeEach
  void begin() throws Exception {
    machine = new Surroundings(folder).trust(TlsHost.AUTHORITY, null);
    git = new GitHost(folder.resolve("repository"));
    show(TlsHost.certificate().build());
  }

  private void show(HeldCertificate certificate) throws IOException {
    if (host != null) {
      host.close();
    }
    host = new TlsHost(certificate);
    git.answerFor(host);
  }

  @AfterEach
  void end() throws IOException {
    host.close();
    git.close();
    machine.close();
    Authenticator.setDefault(null);
  }

  private ScratchClone cloned() throws GistException {
    URI address = URI.create("https://" + TlsHost.NAME + "/gist/abc.git");
    return ScratchClone.of(new Origin(address, TOKEN, machine.network), folder.resolve("clones"));
  }

  private void assertThatItIsCloned() throws GistException {
    try (ScratchClone clone = cloned()) {
      assertThat(clone.files()).hasSize(1);
      assertThat(clone.read(clone.files().getFirst())).asString(UTF_8).isEqualTo("one\n");
    }
  }

  /// Why it is not cloned, once it is sure that the host saw no token and nothing was left behind.
  private Failure failure() throws IOException {
    GistException thrown = catchThrowableOfType(GistException.class, () -> cloned().close());
    assertThat(thrown).isNotNull();
    assertThat(host.server.getRequestCount()).isZero();
    try (Stream<Path> left = Files.list(folder.resolve("clones"))) {
      assertThat(left).isEmpty();
    }
    return thrown.failure();
  }

  private static Failure denied(ProxyTrouble trouble) {
    return new Failure.ProxyDenied(TlsHost.NAME, trouble);
  }

  @Test
  void aCloneGoesThroughTheProxyAndTheTokenThroughItUnseen() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), "jo:p@ss: 1%")) {
      machine.through(proxy, "jo").network.keepPassword("p@ss: 1%");
      assertThatItIsCloned();
      assertThat(proxy.asked).containsOnly("CONNECT ghe.example.com:443");
      assertThat(proxy.logins).isNotEmpty().noneMatch(SIGNED::equals);
    }
    assertThat(git.logins).contains(SIGNED).containsOnly("", SIGNED);
    for (int i = host.server.getRequestCount(); i > 0; i--) {
      assertThat(host.server.takeRequest().getHeader("Proxy-Authorization")).isNull();
    }
  }

  @Test
  void aSocksProxyLooksUpTheName() throws Exception {
    try (FakeProxy proxy = FakeProxy.socks(host.port(), null)) {
      machine.through(proxy, null);
      assertThatItIsCloned();
      assertThat(proxy.asked).containsOnly("SOCKS ghe.example.com:443");
    }
  }

  @Test
  void aSocksProxyThatWantsAPasswordIsNotToldWhoUsesTheComputer() throws Exception {
    try (FakeProxy proxy = FakeProxy.socks(host.port(), "jo:right")) {
      machine.through(proxy, "jo");
      machine.network.takeOver();
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.PasswordWanted(proxy.name())));
      assertThat(proxy.logins).isNotEmpty().containsOnly(":");
    }
  }

  @Test
  void aWrongPasswordIsSaidAndTriedOnce() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), "jo:right")) {
      machine.through(proxy, "jo").network.keepPassword("wrong");
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.PasswordWrong(proxy.name())));
      assertThat(proxy.logins).hasSize(1);
    }
  }

  @Test
  void withoutAPasswordAProxyThatWantsOneIsNamed() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), "jo:right")) {
      machine.through(proxy, "jo");
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.PasswordWanted(proxy.name())));
      assertThat(proxy.logins).isEmpty();
    }
  }

  @Test
  void aProxyThatRefusesIsNamed() throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      proxy.refuse();
      machine.through(proxy, null);
      assertThat(failure()).isEqualTo(denied(new ProxyTrouble.Refused(proxy.name())));
    }
  }

  @Test
  void aProxyThatIsNotThereIsNamed() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    machine.choose(
        network ->
            network
                .withWay(Way.MANUAL)
                .withManual(network.manual().withHost("127.0.0.1").withPort(free)));
    assertThat(failure()).isEqualTo(new Failure.Offline(TlsHost.NAME, "127.0.0.1:" + free));
  }

  @Test
  void aHostWhoseAuthorityIsNotTrustedGetsNoToken() throws Exception {
    machine.choose(network -> network.withoutAuthority(network.authorities().getFirst()));
    assertThat(distrust()).isEqualTo(Distrust.UNKNOWN_ISSUER);
  }

  @Test
  void aHostWithACertificateForAnotherNameGetsNoToken() throws Exception {
    show(
        new HeldCertificate.Builder()
            .signedBy(TlsHost.AUTHORITY)
            .addSubjectAlternativeName("other.example.com")
            .build());
    assertThat(distrust()).isEqualTo(Distrust.WRONG_NAME);
  }

  private Distrust distrust() throws IOException {
    try (FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      machine.through(proxy, null);
      Failure failure = failure();
      assertThat(proxy.asked).isNotEmpty();
      assertThat(failure).isInstanceOf(Failure.Untrusted.class);
      Failure.Untrusted untrusted = (Failure.Untrusted) failure;
      assertThat(untrusted.host()).isEqualTo(TlsHost.NAME);
      CertificateFacts facts = Objects.requireNonNull(untrusted.certificate());
      assertThat(facts.issuer()).isEqualTo("CN=Example Corp Root,OU=IT");
      return untrusted.reason();
    }
  }
}
