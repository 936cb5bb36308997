package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.CertificateFacts;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.Host;
import dev.sheaf.network.FakeProxy;
import dev.sheaf.network.Surroundings;
import dev.sheaf.settings.AuthorityFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrustedHostsTest {
  private final long now = Instant.now().toEpochMilli();
  private static final long DAY = Duration.ofDays(1).toMillis();

  @TempDir private Path folder;
  private Surroundings machine;

  @BeforeEach
  void begin() {
    machine = new Surroundings(folder);
  }

  @AfterEach
  void end() {
    machine.close();
  }

  private String login(TlsHost host) throws Exception {
    try (FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      machine.through(proxy, null);
      try (GitHub gitHub = client()) {
        return gitHub.user().profile().user().login();
      }
    }
  }

  private GitHub client() {
    return new GitHub(
        new Connection(
            Host.parse(TlsHost.NAME).orElseThrow(), FakeHost.TOKEN, "1", false, machine.network),
        new Clients(new FakeTime().tempo(), List.of(Versions.UNSAID), builder -> builder));
  }

  /// Why the host is not trusted, once it is sure that nothing was sent to it.
  private Failure.Untrusted distrust(HeldCertificate shown, HeldCertificate... between)
      throws IOException {
    try (TlsHost host = new TlsHost(shown, between);
        FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      machine.through(proxy, null);
      try (GitHub gitHub = client()) {
        Failure failure = failureOf(gitHub::user);
        assertThat(host.server.getRequestCount()).isZero();
        assertThat(failure).isInstanceOf(Failure.Untrusted.class);
        Failure.Untrusted untrusted = (Failure.Untrusted) failure;
        assertThat(untrusted.host()).isEqualTo(TlsHost.NAME);
        assertThat(untrusted.certificate()).isEqualTo(CertificateFacts.of(shown.certificate()));
        return untrusted;
      }
    }
  }

  @Test
  void anUnknownAuthorityIsNotTrustedAndTheCertificateIsNamed() throws Exception {
    HeldCertificate shown = TlsHost.certificate().commonName("ghe").build();
    Failure.Untrusted untrusted = distrust(shown);
    assertThat(untrusted.reason()).isEqualTo(Distrust.UNKNOWN_ISSUER);
    CertificateFacts facts = Objects.requireNonNull(untrusted.certificate());
    assertThat(facts.subject()).isEqualTo("CN=ghe");
    assertThat(facts.issuer()).isEqualTo("CN=Example Corp Root,OU=IT");
    assertThat(facts.names()).containsExactly(TlsHost.NAME);
    assertThat(facts.sha256()).matches("([0-9A-F]{2}:){31}[0-9A-F]{2}");
  }

  @Test
  void anAuthorityThatTheUserAddedIsTrusted() throws Exception {
    machine.trust(TlsHost.AUTHORITY, null);
    try (TlsHost host = TlsHost.sound()) {
      assertThat(login(host)).isEqualTo("jo");
    }
  }

  @Test
  void anAuthorityAddedForThisHostIsTrusted() throws Exception {
    machine.trust(TlsHost.AUTHORITY, TlsHost.NAME);
    try (TlsHost host = TlsHost.sound()) {
      assertThat(login(host)).isEqualTo("jo");
    }
  }

  @Test
  void anAuthorityAddedForAnotherHostIsNotTrusted() throws Exception {
    machine.trust(TlsHost.AUTHORITY, "other.example.com");
    assertThat(distrust(TlsHost.certificate().build()).reason()).isEqualTo(Distrust.UNKNOWN_ISSUER);
  }

  @Test
  void oneFileMayHoldSeveralAuthorities() throws Exception {
    HeldCertificate other = new HeldCertificate.Builder().certificateAuthority(0).build();
    Path file =
        Files.writeString(
            folder.resolve("all.pem"),
            "Our authorities\n\n"
                + other.certificatePem()
                + "\nand the new one:\n"
                + TlsHost.AUTHORITY.certificatePem());
    machine.choose(network -> network.withAuthority(new AuthorityFile(file.toString(), null)));
    try (TlsHost host = TlsHost.sound()) {
      assertThat(login(host)).isEqualTo("jo");
    }
  }

  @Test
  void whoIsNoLongerTrustedIsNotTrustedAtOnce() throws Exception {
    machine.trust(TlsHost.AUTHORITY, null);
    try (TlsHost host = TlsHost.sound();
        FakeProxy proxy = FakeProxy.http(host.port(), null)) {
      machine.through(proxy, null);
      try (GitHub gitHub = client()) {
        var _ = gitHub.user();
        machine.choose(network -> network.withoutAuthority(network.authorities().getFirst()));
        assertThat(failureOf(gitHub::user)).isInstanceOf(Failure.Untrusted.class);
        assertThat(host.server.getRequestCount()).isEqualTo(1);
      }
    }
  }

  @Test
  void aFileThatIsGoneOrHoldsNoCertificateVouchesForNobody() throws Exception {
    Path file = Files.writeString(folder.resolve("not.pem"), "no certificate at all");
    machine.choose(
        network ->
            network
                .withAuthority(new AuthorityFile(file.toString(), null))
                .withAuthority(new AuthorityFile("/no/such/file.pem", null)));
    assertThat(distrust(TlsHost.certificate().build()).reason()).isEqualTo(Distrust.UNKNOWN_ISSUER);
  }

  @Test
  void anIntermediateAuthorityLeadsToTheTrustedOne() throws Exception {
    HeldCertificate between =
        new HeldCertificate.Builder().signedBy(TlsHost.AUTHORITY).certificateAuthority(0).build();
    HeldCertificate shown =
        new HeldCertificate.Builder()
            .signedBy(between)
            .addSubjectAlternativeName(TlsHost.NAME)
            .build();
    machine.trust(TlsHost.AUTHORITY, null);
    try (TlsHost host = new TlsHost(shown, between)) {
      assertThat(login(host)).isEqualTo("jo");
    }
  }

  @Test
  void aCertificateThatIsOutOfDateIsNotTrusted() throws Exception {
    machine.trust(TlsHost.AUTHORITY, null);
    assertThat(
            distrust(TlsHost.certificate().validityInterval(now - 9 * DAY, now - DAY).build())
                .reason())
        .isEqualTo(Distrust.EXPIRED);
  }

  @Test
  void aCertificateThatIsNotValidYetIsNotTrusted() throws Exception {
    machine.trust(TlsHost.AUTHORITY, null);
    assertThat(
            distrust(TlsHost.certificate().validityInterval(now + DAY, now + 9 * DAY).build())
                .reason())
        .isEqualTo(Distrust.NOT_YET_VALID);
  }

  @Test
  void anAuthorityInBetweenThatIsOutOfDateIsNotTrusted() throws Exception {
    HeldCertificate between =
        new HeldCertificate.Builder()
            .signedBy(TlsHost.AUTHORITY)
            .certificateAuthority(0)
            .validityInterval(now - 9 * DAY, now - DAY)
            .build();
    machine.trust(TlsHost.AUTHORITY, null);
    HeldCertificate shown =
        new HeldCertificate.Builder()
            .signedBy(between)
            .addSubjectAlternativeName(TlsHost.NAME)
            .build();
    assertThat(distrust(shown, between).reason()).isEqualTo(Distrust.EXPIRED);
  }

  @Test
  void aCertificateForAnotherNameIsNotTrusted() throws Exception {
    machine.trust(TlsHost.AUTHORITY, null);
    HeldCertificate shown =
        new HeldCertificate.Builder()
            .signedBy(TlsHost.AUTHORITY)
            .addSubjectAlternativeName("other.example.com")
            .build();
    assertThat(distrust(shown).reason()).isEqualTo(Distrust.WRONG_NAME);
  }

  @Test
  void aNameInItsOldPlaceAloneIsNotTrusted() throws Exception {
    machine.trust(TlsHost.AUTHORITY, null);
    HeldCertificate shown =
        new HeldCertificate.Builder().signedBy(TlsHost.AUTHORITY).commonName(TlsHost.NAME).build();
    assertThat(distrust(shown).reason()).isEqualTo(Distrust.WRONG_NAME);
  }

  @Test
  void aCertificateThatVouchesForItselfIsNotTrusted() throws Exception {
    HeldCertificate shown =
        new HeldCertificate.Builder()
            .commonName(TlsHost.NAME)
            .addSubjectAlternativeName(TlsHost.NAME)
            .build();
    assertThat(distrust(shown).reason()).isEqualTo(Distrust.SELF_SIGNED);
  }

  @Test
  void aCertificateThatVouchesForItselfIsTrustedOnceTheUserAddedIt() throws Exception {
    HeldCertificate shown =
        new HeldCertificate.Builder()
            .commonName(TlsHost.NAME)
            .addSubjectAlternativeName(TlsHost.NAME)
            .build();
    machine.trust(shown, TlsHost.NAME);
    try (TlsHost host = new TlsHost(shown)) {
      assertThat(login(host)).isEqualTo("jo");
    }
  }
}
