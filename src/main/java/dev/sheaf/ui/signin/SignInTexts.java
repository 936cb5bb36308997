package dev.sheaf.ui.signin;

import dev.sheaf.account.Rights;
import dev.sheaf.account.TokenKind;
import dev.sheaf.account.TokenMistake;
import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Messages;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says in words what tokens are and may do.
final class SignInTexts {
  private SignInTexts() {}

  static String mistake(TokenMistake mistake, Purpose purpose) {
    return switch (mistake) {
      case EMPTY -> Messages.text("signin.mistake.empty");
      case CUT -> Messages.text("signin.mistake.cut");
      case MASKED -> Messages.text("signin.mistake.masked");
      case SPACES -> Messages.text("signin.mistake.spaces");
      case PASSWORD -> Messages.text("signin.mistake.password");
      case ADDRESS -> Messages.text("signin.mistake.address");
      case EMAIL -> Messages.text("signin.mistake.email");
      case SSH_KEY -> Messages.text("signin.mistake.sshKey");
      case INSTALLATION -> Messages.text("signin.mistake.installation");
      case REFRESH -> Messages.text("signin.mistake.refresh");
      case CLIENT_ID -> Messages.text("signin.mistake.clientId");
      case OTHER_SERVICE -> Messages.text("signin.mistake.otherService");
      case OTHER_ACCOUNT ->
          Messages.text(
              "signin.mistake.otherAccount",
              purpose instanceof Purpose.Again(Account account) ? account.login() : "");
    };
  }

  /// Why a token could not be looked at.
  static String failure(Failure failure, Host host) {
    return switch (failure) {
      case Failure.Unauthorized unauthorized ->
          Messages.text("signin.failed.unauthorized", host.name());
      case Failure.NotFound missing -> Messages.text("signin.failed.noServer", host.name());
      case Failure.Malformed malformed -> Messages.text("signin.failed.noServer", host.name());
      default -> FailureText.of(failure);
    };
  }

  static List<Ability> abilities(Rights rights) {
    List<Ability> abilities = new ArrayList<>();
    switch (rights.writing()) {
      case ALLOWED -> {
        abilities.add(new Ability(Ability.Kind.CAN, Messages.text("signin.can.seeAll")));
        abilities.add(new Ability(Ability.Kind.CAN, Messages.text("signin.can.write")));
      }
      case REFUSED -> {
        abilities.add(new Ability(Ability.Kind.CAN, Messages.text("signin.can.readPublic")));
        abilities.add(new Ability(Ability.Kind.CANNOT, Messages.text("signin.cannot.seeSecret")));
        abilities.add(new Ability(Ability.Kind.CANNOT, Messages.text("signin.cannot.write")));
      }
      case UNTOLD -> {
        abilities.add(new Ability(Ability.Kind.CAN, Messages.text("signin.can.readPublic")));
        abilities.add(new Ability(Ability.Kind.NOTE, untold(rights.kind())));
      }
    }
    if (!rights.needless().isEmpty()) {
      String scopes = String.join(", ", rights.needless());
      abilities.add(new Ability(Ability.Kind.NOTE, Messages.text("signin.note.needless", scopes)));
    }
    Instant expires = rights.expires();
    if (expires != null) {
      abilities.add(
          new Ability(Ability.Kind.NOTE, Messages.text("signin.note.expires", date(expires))));
    }
    return abilities;
  }

  private static String untold(TokenKind kind) {
    return switch (kind) {
      case FINE_GRAINED, APP_USER -> Messages.text("signin.note.permission");
      case CLASSIC, OAUTH, UNKNOWN -> Messages.text("signin.note.untold");
    };
  }

  private static String date(Instant moment) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(Locale.getDefault())
        .withZone(ZoneId.systemDefault())
        .format(moment);
  }
}
