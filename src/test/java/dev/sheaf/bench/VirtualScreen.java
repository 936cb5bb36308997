package dev.sheaf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;

/// A screen in memory, where windows open out of sight.
///
/// @param display its name for programs
record VirtualScreen(Process server, String display) implements AutoCloseable {
  static VirtualScreen open() throws IOException {
    Process server =
        new ProcessBuilder(
                "Xvfb", "-displayfd", "1", "-screen", "0", "1440x900x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new VirtualScreen(server, ":" + server.inputReader(UTF_8).readLine());
  }

  @Override
  public void close() {
    server.destroy();
  }
}
