package dev.sheaf.github;

import static dev.sheaf.github.Wire.count;
import static dev.sheaf.github.Wire.require;

import dev.sheaf.gist.Budget;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Profile;
import dev.sheaf.gist.User;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/// Reads people, and whom a token belongs to.
final class People {
  private static final DateTimeFormatter EXPIRY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss Z", Locale.ROOT);

  // Most of an answer belongs to one person.
  private static volatile @Nullable Named last;

  private record Named(UserJson wire, User user) {}

  private People() {}

  /// A person; null where an answer names none, as it does for accounts that are gone.
  static @Nullable User user(@Nullable UserJson wire) {
    if (wire == null || wire.login() == null) {
      return null;
    }
    Named before = last;
    if (before != null && before.wire().equals(wire)) {
      return before.user();
    }
    User user =
        new User(
            wire.login(),
            wire.id() == null ? 0 : wire.id(),
            Wire.address(wire.avatarUrl()),
            Wire.address(wire.htmlUrl()));
    last = new Named(wire, user);
    return user;
  }

  static Profile profile(@Nullable UserJson wire) throws GistException {
    UserJson person = require(wire, "a person");
    return new Profile(
        require(user(person), "the login of a person"),
        person.name(),
        person.bio(),
        filled(person.company()),
        filled(person.location()),
        filled(person.blog()),
        filled(person.email()),
        count(person.publicRepos()),
        count(person.publicGists()),
        person.privateGists() == null ? null : count(person.privateGists()),
        count(person.followers()),
        count(person.following()),
        Wire.moment(person.createdAt()));
  }

  // Hosts write some fields that were left empty as null, others as nothing.
  private static @Nullable String filled(@Nullable String text) {
    return text == null || text.isBlank() ? null : text;
  }

  static SignedIn signedIn(@Nullable UserJson wire, Headers headers) throws GistException {
    UserJson person = require(wire, "the signed-in person");
    require(person.id(), "the id of the signed-in person");
    String scopes = headers.get("X-OAuth-Scopes");
    return new SignedIn(
        profile(person),
        scopes != null,
        scopes == null ? List.of() : scopes(scopes),
        expiry(headers.get("GitHub-Authentication-Token-Expiration")));
  }

  static Optional<Budget> budget(@Nullable RateLimitJson wire) throws GistException {
    RateLimitJson.ResourcesJson resources = require(wire, "the rate limit").resources();
    RateLimitJson.CoreJson core = resources == null ? null : resources.core();
    return core == null || core.limit() == null || core.reset() == null
        ? Optional.empty()
        : Optional.of(
            new Budget(
                count(core.limit()), count(core.remaining()), Wire.epochSecond(core.reset())));
  }

  static List<String> scopes(String header) {
    return Arrays.stream(header.split(",", -1))
        .map(String::strip)
        .filter(scope -> !scope.isEmpty())
        .toList();
  }

  private static @Nullable Instant expiry(@Nullable String header) {
    if (header == null) {
      return null;
    }
    try {
      return OffsetDateTime.parse(header.strip().replace("UTC", "+0000"), EXPIRY).toInstant();
    } catch (DateTimeException e) {
      return null;
    }
  }
}
