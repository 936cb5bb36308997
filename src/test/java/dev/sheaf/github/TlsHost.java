package dev.sheaf.github;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import okhttp3.Protocol;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/// An Enterprise Server on loopback that shows a certificate of one's choice; its name is known to
/// proxies alone.
public final class TlsHost implements AutoCloseable {
  public static final String NAME = "ghe.example.com";
  public static final HeldCertificate AUTHORITY =
      new HeldCertificate.Builder()
          .commonName("Example Corp Root")
          .organizationalUnit("IT")
          .certificateAuthority(1)
          .build();

  public final MockWebServer server = new MockWebServer();

  public TlsHost(HeldCertificate certificate, HeldCertificate... between) throws IOException {
    HandshakeCertificates.Builder shown = new HandshakeCertificates.Builder();
    X509Certificate[] chain = new X509Certificate[between.length];
    for (int i = 0; i < between.length; i++) {
      chain[i] = between[i].certificate();
    }
    server.useHttps(shown.heldCertificate(certificate, chain).build().sslSocketFactory(), false);
    server.setProtocols(List.of(Protocol.HTTP_1_1));
    server.setDispatcher(
        new Dispatcher() {
          @Override
          public MockResponse dispatch(RecordedRequest request) {
            return new MockResponse()
                .setHeader("Content-Type", "application/json")
                .setBody("{\"login\":\"jo\",\"id\":7,\"resources\":{}}");
          }
        });
    server.start();
  }

  /// A certificate for the host's name, as it should be.
  public static HeldCertificate.Builder certificate() {
    return new HeldCertificate.Builder().signedBy(AUTHORITY).addSubjectAlternativeName(NAME);
  }

  public static TlsHost sound() throws IOException {
    return new TlsHost(certificate().build());
  }

  public int port() {
    return server.getPort();
  }

  @Override
  public void close() throws IOException {
    server.shutdown();
  }
}
