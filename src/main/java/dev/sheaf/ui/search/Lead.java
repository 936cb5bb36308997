package dev.sheaf.ui.search;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.GistAddress;
import dev.sheaf.ui.session.Session;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a question leads by itself, for it is the address of something.
sealed interface Lead {
  /// A gist of the host one is at.
  record Here(String id) implements Lead {}

  /// A gist of another host.
  ///
  /// @param with who is signed in there, too; empty for nobody
  record Elsewhere(String site, String id, Optional<Account> with) implements Lead {}

  /// A person, written as `@login`.
  record Person(String login) implements Lead {}

  Pattern LOGIN = Pattern.compile("@([A-Za-z0-9][A-Za-z0-9-]{0,38})");

  /// Empty for what is only a question.
  static Optional<Lead> of(String typed, Session session) {
    Optional<GistAddress> address = GistAddress.parse(typed);
    if (address.isPresent()) {
      return Optional.of(of(address.get(), session));
    }
    Matcher login = LOGIN.matcher(typed.strip());
    return login.matches() ? Optional.of(new Person(login.group(1))) : Optional.empty();
  }

  private static Lead of(GistAddress address, Session session) {
    return address.isOn(session.host())
        ? new Here(address.id())
        : new Elsewhere(
            address.site().orElse(""),
            address.id(),
            session.others().stream().filter(other -> address.isOn(other.host())).findFirst());
  }
}
