package dev.sheaf.keychain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Token;
import org.junit.jupiter.api.Test;

class RunOnlyKeychainTest {
  private static final Token FIRST = Token.parse("ghp_first").orElseThrow();
  private static final Token SECOND = Token.parse("ghp_second").orElseThrow();

  private final RunOnlyKeychain keychain = new RunOnlyKeychain();

  @Test
  void keepsOneTokenForEachAccount() {
    keychain.store("github.com/1", FIRST);
    keychain.store("github.com/2", SECOND);
    assertThat(keychain.read("github.com/1")).hasValue(FIRST);
    assertThat(keychain.read("github.com/2")).hasValue(SECOND);
    assertThat(keychain.read("github.com/3")).isEmpty();
  }

  @Test
  void aLaterTokenReplacesTheEarlier() {
    keychain.store("github.com/1", FIRST);
    keychain.store("github.com/1", SECOND);
    assertThat(keychain.read("github.com/1")).hasValue(SECOND);
  }

  @Test
  void aForgottenTokenIsGone() {
    keychain.store("github.com/1", FIRST);
    keychain.forget("github.com/1");
    keychain.forget("github.com/1");
    assertThat(keychain.read("github.com/1")).isEmpty();
  }
}
