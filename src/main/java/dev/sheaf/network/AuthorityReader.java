package dev.sheaf.network;

import dev.sheaf.gist.CertificateFacts;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Flaw;
import dev.sheaf.gist.GistException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads certificates from files: several as PEM, with anything between them, or one as DER.
public final class AuthorityReader {
  private static final int MOST_BYTES = 4 << 20;
  private static final Pattern PEM =
      Pattern.compile("-----BEGIN (?:X509 |TRUSTED )?CERTIFICATE-----([^-]*)-----END ");

  private AuthorityReader() {}

  /// What can be told of the certificates in a file; fails with `BadFile` where it holds none, or
  /// one that cannot be read.
  public static List<CertificateFacts> facts(Path file) throws GistException {
    return read(file).stream().map(CertificateFacts::of).toList();
  }

  static List<X509Certificate> read(Path file) throws GistException {
    byte[] bytes = bytes(file);
    Matcher pem = PEM.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    List<X509Certificate> certificates = new ArrayList<>();
    while (pem.find()) {
      try {
        certificates.add(certificate(Base64.getMimeDecoder().decode(pem.group(1))));
      } catch (CertificateException | IllegalArgumentException e) {
        int number = certificates.size() + 1;
        throw bad(file, Flaw.BAD_CERTIFICATE, Integer.toString(number), e);
      }
    }
    if (!certificates.isEmpty()) {
      return certificates;
    }
    try {
      return List.of(certificate(bytes));
    } catch (CertificateException e) {
      throw bad(file, Flaw.NO_CERTIFICATE, "", e);
    }
  }

  /// Those that can be read; those of a system may hold what Java does not know.
  static List<X509Certificate> readWhatCanBe(Path file) throws IOException {
    Matcher pem = PEM.matcher(Files.readString(file, StandardCharsets.ISO_8859_1));
    List<X509Certificate> certificates = new ArrayList<>();
    while (pem.find()) {
      try {
        certificates.add(certificate(Base64.getMimeDecoder().decode(pem.group(1))));
      } catch (CertificateException | IllegalArgumentException e) {
        // The others may be all that is needed.
      }
    }
    return certificates;
  }

  private static byte[] bytes(Path file) throws GistException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw bad(file, Flaw.TOO_MUCH, "", null);
      }
      return bytes;
    } catch (IOException e) {
      throw bad(file, Flaw.CLOSED, "", e);
    }
  }

  private static X509Certificate certificate(byte[] der) throws CertificateException {
    Certificate read =
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der));
    if (read instanceof X509Certificate certificate) {
      return certificate;
    }
    throw new CertificateException("no X.509");
  }

  private static GistException bad(Path file, Flaw flaw, String about, @Nullable Throwable cause) {
    return new GistException(
        new Failure.BadFile(String.valueOf(file.getFileName()), flaw, about), cause);
  }
}
