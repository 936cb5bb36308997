package dev.sheaf.main;

import dev.sheaf.gist.Host;
import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import java.io.IOException;
import java.nio.file.Path;

/// The sandbox that `--demo` opens, and the name under which it is known in this home.
final class Demo implements AutoCloseable {
  private final Sandbox sandbox;

  Demo(Path folder) throws IOException {
    this.sandbox = Sandbox.start(SandboxOptions.demo(folder));
  }

  /// The port is another one each time, the name never is: what was typed is found again by it.
  Host host() {
    return new Host(Host.DEMO, sandbox.apiRoot(), sandbox.webRoot());
  }

  String token() {
    return sandbox.token();
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
