package dev.sheaf.main;

import dev.sheaf.sandbox.Sandbox;
import dev.sheaf.sandbox.SandboxOptions;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Serves the Gist API on this machine until it is stopped.
@Command(
    name = "sandbox",
    mixinStandardHelpOptions = true,
    description = "Serve a Gist API with made-up gists on 127.0.0.1 until stopped.",
    sortOptions = false)
final class SandboxCommand implements Callable<Integer> {
  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "Listen on this port (default: any free one).")
  private int port;

  @Option(
      names = "--gists",
      paramLabel = "N",
      defaultValue = "50",
      description = "Start with this many gists (default: ${DEFAULT-VALUE}).")
  private int gists;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "1",
      description = "The same seed makes the same gists (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--token",
      paramLabel = "T",
      description = "The first user's token (default: one made from the seed).")
  private @Nullable String token;

  @Option(
      names = "--files",
      paramLabel = "N",
      defaultValue = "0",
      description = "How many files in total (default: as many as people usually have).")
  private int files;

  @Option(
      names = "--megabytes",
      paramLabel = "N",
      defaultValue = "0",
      description = "How much text in total (default: as much as people usually have).")
  private int megabytes;

  @Override
  public Integer call() throws InterruptedException {
    SandboxOptions options =
        SandboxOptions.filled(gists, seed)
            .withPort(port)
            .withToken(token)
            .withFiles(files)
            .withMegabytes(megabytes);
    try (Sandbox sandbox = Sandbox.start(options)) {
      System.out.println("API    " + sandbox.apiRoot());
      System.out.println("token  " + sandbox.token());
      System.out.flush();
      new CountDownLatch(1).await();
      return 0;
    } catch (IOException e) {
      System.err.println("The sandbox cannot listen on port " + port + ": " + e.getMessage());
      return 1;
    }
  }
}
