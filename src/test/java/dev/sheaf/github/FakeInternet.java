package dev.sheaf.github;

import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.mockwebserver.Dispatcher;
import okhttp3.mockwebserver.MockResponse;
import okhttp3.mockwebserver.MockWebServer;
import okhttp3.mockwebserver.RecordedRequest;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.jspecify.annotations.Nullable;

/// Every host there is, encrypted on port 443 and plain on all others, with what each was sent.
final class FakeInternet implements AutoCloseable {
  private static final List<String> NAMES =
      List.of(
          "api.github.com",
          "github.com",
          "gist.githubusercontent.com",
          "avatars.githubusercontent.com",
          "ghe.example.com",
          "gist.ghe.example.com",
          "raw.ghe.example.com",
          "media.ghe.example.com",
          "evil.example.net");

  /// A request that reached a host.
  record Arrival(String line, @Nullable String authorization) {}

  final List<Arrival> arrivals = new CopyOnWriteArrayList<>();
  private final ConcurrentMap<String, MockResponse> answers = new ConcurrentHashMap<>();
  private final MockWebServer encrypted = new MockWebServer();
  private final MockWebServer plain = new MockWebServer();
  private final HandshakeCertificates trusting;

  FakeInternet() throws IOException {
    HeldCertificate root = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate.Builder own = new HeldCertificate.Builder().signedBy(root);
    NAMES.forEach(own::addSubjectAlternativeName);
    encrypted.useHttps(
        new HandshakeCertificates.Builder().heldCertificate(own.build()).build().sslSocketFactory(),
        false);
    trusting =
        new HandshakeCertificates.Builder().addTrustedCertificate(root.certificate()).build();
    encrypted.setProtocols(List.of(Protocol.HTTP_1_1));
    encrypted.setDispatcher(dispatcher("https://"));
    plain.setDispatcher(dispatcher("http://"));
    encrypted.start();
    plain.start();
  }

  private Dispatcher dispatcher(String scheme) {
    return new Dispatcher() {
      @Override
      public MockResponse dispatch(RecordedRequest request) {
        String address = scheme + request.getHeader("Host") + request.getPath();
        arrivals.add(
            new Arrival(request.getMethod() + " " + address, request.getHeader("Authorization")));
        return answers.getOrDefault(address, new MockResponse().setResponseCode(404));
      }
    };
  }

  FakeInternet answers(String address, MockResponse response) {
    answers.put(address, response);
    return this;
  }

  FakeInternet redirects(String from, int code, String to) {
    return answers(from, new MockResponse().setResponseCode(code).setHeader("Location", to));
  }

  GitHub client(String host) {
    return client(
        new Connection(
            Host.parse(host).orElseThrow(), FakeHost.TOKEN, "1", false, Network.STRAIGHT));
  }

  GitHub client(Connection connection) {
    return new GitHub(
        connection,
        new Clients(new FakeTime().tempo(), List.of(Versions.UNSAID), this::trustingNetwork));
  }

  OkHttpClient.Builder trustingNetwork(OkHttpClient.Builder builder) {
    return network(builder).sslSocketFactory(trusting.sslSocketFactory(), trusting.trustManager());
  }

  /// The same hosts, without trust in who vouches for them.
  OkHttpClient.Builder network(OkHttpClient.Builder builder) {
    return builder
        .proxy(Proxy.NO_PROXY)
        .dns(name -> List.of(InetAddress.getLoopbackAddress()))
        .socketFactory(new Wires());
  }

  List<String> lines() {
    return arrivals.stream().map(Arrival::line).toList();
  }

  @Override
  public void close() throws IOException {
    encrypted.shutdown();
    plain.shutdown();
  }

  /// Sockets that end up at one of the two servers, wherever they are meant to go.
  private final class Wires extends SocketFactory {

    @Override
    public Socket createSocket() {
      return new Socket() {
        @Override
        public void connect(SocketAddress endpoint, int timeout) throws IOException {
          boolean https = ((InetSocketAddress) endpoint).getPort() == 443;
          int port = (https ? encrypted : plain).getPort();
          super.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), timeout);
        }
      };
    }

    @Override
    public Socket createSocket(String host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress from, int fromPort) {
      throw new UnsupportedOperationException();
    }
  }
}
