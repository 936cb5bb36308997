package dev.sheaf.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.sheaf.gist.CertificateFacts;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Flaw;
import dev.sheaf.gist.GistException;
import java.nio.file.Files;
import java.nio.file.Path;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityReaderTest {
  private static final HeldCertificate ONE =
      new HeldCertificate.Builder().commonName("One").certificateAuthority(0).build();
  private static final HeldCertificate TWO =
      new HeldCertificate.Builder().commonName("Two").certificateAuthority(0).build();

  @TempDir private Path folder;

  private Path file(byte[] bytes) throws Exception {
    return Files.write(folder.resolve("own.pem"), bytes);
  }

  private Path file(String text) throws Exception {
    return Files.writeString(folder.resolve("own.pem"), text);
  }

  private static Failure failure(Path file) {
    GistException thrown =
        catchThrowableOfType(GistException.class, () -> AuthorityReader.facts(file));
    assertThat(thrown).isNotNull();
    return thrown.failure();
  }

  @Test
  void severalCertificatesWithWordsBetweenThemAreRead() throws Exception {
    String text =
        "# One\r\n" + ONE.certificatePem().replace("\n", "\r\n") + "# Two\n" + TWO.certificatePem();
    assertThat(AuthorityReader.facts(file(text)))
        .extracting(CertificateFacts::subject)
        .containsExactly("CN=One", "CN=Two");
  }

  @Test
  void aFileInBinaryIsRead() throws Exception {
    assertThat(AuthorityReader.facts(file(ONE.certificate().getEncoded())))
        .containsExactly(CertificateFacts.of(ONE.certificate()));
  }

  @Test
  void aFileThatHoldsNoneIsSaid() throws Exception {
    assertThat(failure(file("hello")))
        .isEqualTo(new Failure.BadFile("own.pem", Flaw.NO_CERTIFICATE));
    assertThat(failure(file(""))).isEqualTo(new Failure.BadFile("own.pem", Flaw.NO_CERTIFICATE));
    assertThat(failure(file(ONE.privateKeyPkcs8Pem())))
        .isEqualTo(new Failure.BadFile("own.pem", Flaw.NO_CERTIFICATE));
  }

  @Test
  void theOneThatCannotBeReadIsNamed() throws Exception {
    String broken = TWO.certificatePem().replaceFirst("MII", "AAA");
    assertThat(failure(file(ONE.certificatePem() + broken)))
        .isEqualTo(new Failure.BadFile("own.pem", Flaw.BAD_CERTIFICATE, "2"));
  }

  @Test
  void aFileThatIsNotThereOrAFolderIsSaid() {
    assertThat(failure(folder.resolve("gone.pem")))
        .isEqualTo(new Failure.BadFile("gone.pem", Flaw.CLOSED));
    assertThat(failure(folder)).isInstanceOf(Failure.BadFile.class);
  }

  @Test
  void aHugeFileIsNotRead() throws Exception {
    assertThat(failure(file(new byte[5 << 20])))
        .isEqualTo(new Failure.BadFile("own.pem", Flaw.TOO_MUCH));
  }
}
