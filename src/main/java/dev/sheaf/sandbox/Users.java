package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Everybody the sandbox knows; nobody joins or leaves while it runs.
final class Users {
  private static final Instant FOUNDED = Instant.parse("2011-03-14T09:26:53Z");

  /// The author of anonymous gists; not among the users.
  static final User NOBODY = new User(0, "anonymous", "", "", "", FOUNDED);

  private final Map<String, User> byLogin = new LinkedHashMap<>();

  Users() {
    add("hello", "Hello Sheaf", "Lisbon", "Keeps everything in gists.");
    add("octavia", "Octavia Penn", "Rotterdam", "Tentacles in every repository.");
    add("kumo", "Kumo Tanabe", "Sapporo", "Clouds, cron and coffee.");
    add("lenabyte", "Lena Byte", "Leipzig", "Embedded things that blink.");
    add("rustybadger", "Rusty Badger", "Cardiff", "Borrow checker appreciator.");
    add("nilsfjord", "Nils Fjord", "Bergen", "Postgres, mostly.");
    add("quietfox", "Quiet Fox", "", "");
    add("amaka-codes", "Amaka Eze", "Enugu", "Teaching Python one gist at a time.");
    add("tidepool", "Tide Pool", "Galway", "Front end, back end, deep end.");
    add("zhen-wei", "甄薇", "成都", "写一点代码");
    add("saoirse-dev", "Saoirse Daly", "Cork", "Shell scripts older than me.");
    add("octopress9", "Nine Octos", "Austin", "Static sites forever.");
  }

  private void add(String login, String name, String location, String bio) {
    long id = 1_000_003L + byLogin.size() * 7_919L;
    Instant joined = FOUNDED.plusSeconds(byLogin.size() * 4_321_000L);
    byLogin.put(login, new User(id, login, name, location, bio, joined));
  }

  User first() {
    return all().getFirst();
  }

  List<User> all() {
    return List.copyOf(byLogin.values());
  }

  /// Logins are compared as GitHub does: upper and lower case are the same.
  Optional<User> named(String login) {
    return Optional.ofNullable(byLogin.get(login.toLowerCase(Locale.ROOT)));
  }

  Optional<User> numbered(long id) {
    return byLogin.values().stream().filter(user -> user.id() == id).findFirst();
  }

  Optional<User> withEmail(String email) {
    return byLogin.values().stream().filter(user -> user.email().equals(email)).findFirst();
  }
}
