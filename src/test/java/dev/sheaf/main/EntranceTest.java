package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.session.Session;
import org.junit.jupiter.api.Test;

class EntranceTest {
  private static final Account JO =
      new Account(Host.parse("ghe.example.com").orElseThrow(), 7, "jo", "Jo", null);

  @Test
  void whereNoTokenIsKeptNoHostIsSaidToHaveRefusedOne() {
    assertThat(told(new Failure.Unauthorized("ghe.example.com")))
        .startsWith("No token of jo is kept on this computer.")
        .doesNotContain("accept");
  }

  @Test
  void whyTheKeychainCannotBeReachedIsTold() {
    assertThat(told(new Failure.NoKeychain(Failure.Obstacle.EMPTY)))
        .doesNotContain("No token")
        .contains("keychain");
  }

  private static String told(Failure why) {
    Session session = new Session(JO.host(), JO);
    Notice notice = Entrance.withoutToken(session, JO, why);
    return notice.text();
  }
}
