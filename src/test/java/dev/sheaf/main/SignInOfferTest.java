package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.session.Request;
import dev.sheaf.ui.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SignInOfferTest {
  private static final Account JO =
      new Account(Host.parse("ghe.example.com").orElseThrow(), 7, "jo", "Jo", null);

  private final Notices notices = new Notices();
  private final SignInOffer offer = new SignInOffer(notices);
  private final Session session = new Session(JO.host(), JO);

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

  @Test
  void whatTheHostRefusesIsToldOnceThoughTheStartToldOfItToo() {
    offer.withoutToken(session, JO, new Failure.Unauthorized("ghe.example.com"));
    offer.refused(session, new Failure.Unauthorized("ghe.example.com"));
    assertThat(notices.shown()).hasSize(1);
    notices.dismiss(notices.shown().getFirst());
    offer.refused(session, new Failure.Unauthorized("ghe.example.com"));
    assertThat(notices.shown()).hasSize(1);
  }

  @Test
  void itLeadsToSigningInAgain() {
    List<Request> requests = new ArrayList<>();
    session.onRequest(requests::add);
    offer.refused(session, new Failure.Unauthorized("ghe.example.com"));
    Notice notice = notices.shown().getFirst();
    assertThat(notice.text()).contains("ghe.example.com does not accept the token");
    Objects.requireNonNull(notice.action()).verb().run();
    assertThat(requests).containsExactly(new Request.Reauthenticate());
  }

  @Test
  void onThePageToSignInItIsNotMadeAgain() {
    offer.refused(session, new Failure.Unauthorized("ghe.example.com"));
    offer.take();
    offer.refused(session, new Failure.Unauthorized("ghe.example.com"));
    assertThat(notices.shown()).isEmpty();
    offer.forget();
    offer.refused(session, new Failure.Unauthorized("ghe.example.com"));
    assertThat(notices.shown()).hasSize(1);
  }

  private String told(Failure why) {
    offer.withoutToken(session, JO, why);
    return notices.shown().getFirst().text();
  }
}
