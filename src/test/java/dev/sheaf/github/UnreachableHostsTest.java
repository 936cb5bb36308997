package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.ProxyTrouble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import okhttp3.OkHttpClient;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.SocketPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreachableHostsTest {
  private final FakeTime time = new FakeTime();

  private GitHub client(String host, UnaryOperator<OkHttpClient.Builder> network) {
    return new GitHub(
        new Connection(Host.parse(host).orElseThrow(), FakeHost.TOKEN, "1", true, Network.STRAIGHT),
        new Clients(time.tempo(), List.of(Versions.UNSAID), network));
  }

  private Failure failure(String host, UnaryOperator<OkHttpClient.Builder> network) {
    try (GitHub gitHub = client(host, network)) {
      return failureOf(gitHub::user);
    }
  }

  @Test
  void aCertificateNobodyVouchesForIsNotTrusted() throws IOException {
    try (FakeInternet internet = new FakeInternet()) {
      assertThat(failure("github.com", internet::network))
          .isEqualTo(new Failure.Untrusted("github.com", Distrust.CERTIFICATE));
      assertThat(internet.arrivals).isEmpty();
    }
  }

  @Test
  void aCertificateForAnotherNameIsNotTrusted() throws IOException {
    try (FakeInternet internet = new FakeInternet()) {
      assertThat(failure("other.example.com", internet::trustingNetwork))
          .isEqualTo(new Failure.Untrusted("other.example.com", Distrust.WRONG_NAME));
      assertThat(internet.arrivals).isEmpty();
    }
  }

  @Test
  void aHostThatSpeaksNoTlsIsNotTrusted() throws Exception {
    try (ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread answering =
          Thread.startVirtualThread(
              () -> {
                try (Socket socket = server.accept()) {
                  socket
                      .getOutputStream()
                      .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(US_ASCII));
                  socket.getInputStream().readAllBytes();
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
      String name = "127.0.0.1:" + server.getLocalPort();
      assertThat(failure("https://" + name, builder -> builder.proxy(Proxy.NO_PROXY)))
          .isEqualTo(new Failure.Untrusted(name, Distrust.NO_TLS));
      answering.join();
    }
  }

  @Test
  void aNameThatNobodyKnowsIsOffline() {
    assertThat(
            failure(
                "github.com",
                builder ->
                    builder.dns(
                        name -> {
                          throw new UnknownHostException(name);
                        })))
        .isEqualTo(new Failure.Offline("github.com"));
    assertThat(time.sleeps).isEmpty();
  }

  @Test
  void aHostThatKeepsSilentIsOffline() throws IOException {
    try (MockWebServer silent = new MockWebServer()) {
      silent.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
      silent.enqueue(new MockResponse().setSocketPolicy(SocketPolicy.NO_RESPONSE));
      String name = silent.getHostName() + ":" + silent.getPort();
      try (GitHub gitHub = client(name, builder -> builder.readTimeout(Duration.ofMillis(200)))) {
        assertThat(failureOf(gitHub::user)).isEqualTo(new Failure.Offline(name));
        assertThat(failureOf(() -> gitHub.delete("abc"))).isEqualTo(new Failure.AnswerLost(name));
      }
      assertThat(silent.getRequestCount()).isEqualTo(2);
    }
  }

  @Test
  void aProxyMayRefuseTheWayThrough() throws IOException {
    try (MockWebServer proxy = new MockWebServer()) {
      proxy.enqueue(new MockResponse().setResponseCode(403));
      assertThat(failure("github.com", builder -> builder.proxy(through(proxy))))
          .isEqualTo(new Failure.ProxyDenied("github.com"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"github.com", "http://ghe.example.com"})
  void aProxyMayWantAPassword(String host) throws IOException {
    try (MockWebServer proxy = new MockWebServer()) {
      proxy.enqueue(wanting("Basic realm=\"proxy\""));
      assertThat(failure(host, builder -> builder.proxy(through(proxy))))
          .isEqualTo(
              new Failure.ProxyDenied(
                  Host.parse(host).orElseThrow().name(),
                  new ProxyTrouble.PasswordWanted(Network.name(through(proxy)))));
    }
  }

  @Test
  void aProxyMayWantASignInThatNobodyKnows() throws IOException {
    try (MockWebServer proxy = new MockWebServer()) {
      proxy.enqueue(wanting("Negotiate").addHeader("Proxy-Authenticate", "NTLM"));
      assertThat(failure("github.com", builder -> builder.proxy(through(proxy))))
          .isEqualTo(
              new Failure.ProxyDenied(
                  "github.com",
                  new ProxyTrouble.OtherSignIn(Network.name(through(proxy)), "Negotiate, NTLM")));
    }
  }

  private static MockResponse wanting(String challenge) {
    return new MockResponse().setResponseCode(407).setHeader("Proxy-Authenticate", challenge);
  }

  @Test
  void aHostThatPlaysProxyIsRefusedAsOne() throws IOException {
    try (MockWebServer server = new MockWebServer()) {
      server.enqueue(new MockResponse().setResponseCode(407));
      String name = server.getHostName() + ":" + server.getPort();
      assertThat(failure(name, builder -> builder.proxy(Proxy.NO_PROXY)))
          .isEqualTo(new Failure.ProxyDenied(name));
    }
  }

  private static Proxy through(MockWebServer proxy) {
    return new Proxy(
        Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), proxy.getPort()));
  }
}
