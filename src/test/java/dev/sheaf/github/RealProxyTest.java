package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.failureOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.ProxyTrouble;
import dev.sheaf.network.Surroundings;
import dev.sheaf.settings.ManualProxy;
import dev.sheaf.settings.NetworkChoice.Way;
import dev.sheaf.ui.kit.FailureText;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Through Squid, which knows the host's name from a file of its own and wants a password. The
/// client is the one that the app has, waits and all.
@Tag("real")
class RealProxyTest {
  private static final Path SQUID = Path.of("/usr/sbin/squid");
  private static final Path CHECK = Path.of("/usr/lib/squid/basic_ncsa_auth");

  @TempDir private Path folder;
  private TlsHost host;
  private Surroundings machine;
  private Process squid;
  private int port;

  @BeforeEach
  void start() throws Exception {
    assumeTrue(Files.isExecutable(SQUID), "squid is not installed");
    // Squid gives up being root and has to write here all the same.
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    port = freePort();
    Files.writeString(folder.resolve("hosts"), "127.0.0.1 " + TlsHost.NAME + "\n");
    Files.writeString(folder.resolve("passwords"), "jo:" + hashed("right one") + "\n");
    Files.writeString(folder.resolve("squid.conf"), configuration());
    squid =
        new ProcessBuilder(SQUID.toString(), "-N", "-f", folder.resolve("squid.conf").toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("squid.out").toFile())
            .start();
    await().atMost(Duration.ofSeconds(60)).until(this::isListening);
    host = TlsHost.sound();
    machine = new Surroundings(folder).trust(TlsHost.AUTHORITY, null);
    machine.choose(
        network ->
            network
                .withWay(Way.MANUAL)
                .withManual(new ManualProxy(ManualProxy.Kind.HTTP, "127.0.0.1", port, "jo", "")));
  }

  @AfterEach
  void stop() throws Exception {
    if (squid != null) {
      squid.destroy();
      assertThat(squid.waitFor(60, TimeUnit.SECONDS)).isTrue();
      host.close();
      machine.close();
    }
  }

  private String configuration() {
    return """
    http_port 127.0.0.1:%d
    hosts_file %s/hosts
    auth_param basic program %s %s/passwords
    acl known proxy_auth REQUIRED
    http_access allow known
    http_access deny all
    access_log stdio:%s/access.log
    cache_log %s/cache.log
    pid_filename none
    cache deny all
    shutdown_lifetime 0 seconds
    coredump_dir %s
    """
        .formatted(port, folder, CHECK, folder, folder, folder, folder);
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static String hashed(String password) throws IOException {
    Process openssl = new ProcessBuilder("openssl", "passwd", "-apr1", password).start();
    return new String(openssl.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  private boolean isListening() {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return socket.isConnected();
    } catch (IOException e) {
      return false;
    }
  }

  private String name() {
    return TlsHost.NAME + ":" + host.port();
  }

  private GitHub client() {
    return new GitHub(
        new Connection(
            Host.parse(name()).orElseThrow(), FakeHost.TOKEN, "1", false, machine.network));
  }

  private void proxyNotes(String... words) {
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(folder.resolve("access.log")).content().contains(words));
  }

  @Test
  void thePasswordOpensTheWay() throws Exception {
    machine.network.keepPassword("right one");
    try (GitHub gitHub = client()) {
      assertThat(gitHub.user().profile().user().login()).isEqualTo("jo");
    }
    proxyNotes("TCP_TUNNEL/200", "CONNECT " + name() + " jo ");
    assertThat(folder.resolve("access.log")).content().doesNotContain("407");
  }

  @Test
  void aWrongPasswordIsSaidInClearWords() throws Exception {
    machine.network.keepPassword("wrong one");
    try (GitHub gitHub = client()) {
      Failure failure = failureOf(gitHub::user);
      String proxy = "127.0.0.1:" + port;
      assertThat(failure)
          .isEqualTo(new Failure.ProxyDenied(name(), new ProxyTrouble.PasswordWrong(proxy)));
      assertThat(FailureText.of(failure))
          .startsWith(
              "The proxy %s does not accept the user name and password. Nothing was sent to %s."
                  .formatted(proxy, name()));
    }
    proxyNotes("TCP_DENIED/407", "CONNECT " + name());
    assertThat(host.server.getRequestCount()).isZero();
  }

  @Test
  void withoutAPasswordTheProxyIsNamed() throws Exception {
    try (GitHub gitHub = client()) {
      assertThat(failureOf(gitHub::user))
          .isEqualTo(
              new Failure.ProxyDenied(
                  name(), new ProxyTrouble.PasswordWanted("127.0.0.1:" + port)));
    }
    proxyNotes("TCP_DENIED/407", "CONNECT " + name());
    assertThat(host.server.getRequestCount()).isZero();
  }

  @Test
  void aHostThatTheProxyDoesNotFindIsOutOfReachThroughIt() throws Exception {
    machine.network.keepPassword("right one");
    try (GitHub gitHub =
        new GitHub(
            new Connection(
                Host.parse("no.such.example").orElseThrow(),
                FakeHost.TOKEN,
                "1",
                false,
                machine.network))) {
      assertThat(failureOf(gitHub::user)).isInstanceOf(Failure.ProxyDenied.class);
    }
  }
}
