package dev.sheaf.account;

import dev.sheaf.gist.GistException;
import dev.sheaf.github.DeviceCode;
import dev.sheaf.github.DeviceFlow;
import java.net.URI;
import java.time.Instant;

/// A sign-in that waits for a person to type a code on a page of the host.
public final class DeviceSignIn implements AutoCloseable {
  private final DeviceFlow flow;
  private final DeviceCode code;

  DeviceSignIn(DeviceFlow flow, DeviceCode code) {
    this.flow = flow;
    this.code = code;
  }

  public String userCode() {
    return code.userCode();
  }

  /// Where to type it.
  public URI page() {
    return code.page();
  }

  public Instant expiresAt() {
    return code.expiresAt();
  }

  /// Waits until that was done, or refused, or the code is too old.
  String awaitToken() throws GistException {
    return flow.await(code).value();
  }

  @Override
  public void close() {
    flow.close();
  }
}
