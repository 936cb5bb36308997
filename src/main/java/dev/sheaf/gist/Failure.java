package dev.sheaf.gist;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Every way in which a request of the user can fail; the words for each stand in the messages.
public sealed interface Failure {
  /// No answer came: no network, no such host, a broken connection, a time-out.
  ///
  /// @param proxy what stood in between, as `host:port`; null for nothing
  record Offline(String host, @Nullable String proxy) implements Failure {
    public Offline(String host) {
      this(host, null);
    }
  }

  /// It would not be safe to talk to `host`, so nothing was sent to it.
  ///
  /// @param certificate the one that `host` showed; null where it did not come to that
  record Untrusted(String host, Distrust reason, @Nullable CertificateFacts certificate)
      implements Failure {
    public Untrusted(String host, Distrust reason) {
      this(host, reason, null);
    }
  }

  /// What makes talking to a host unsafe.
  enum Distrust {
    /// Its certificate is no longer valid, or that of somebody who vouches for it.
    EXPIRED,
    /// Its certificate is not valid yet; more often than not a clock is wrong.
    NOT_YET_VALID,
    /// Its certificate is vouched for by nobody this computer trusts.
    UNKNOWN_ISSUER,
    /// Its certificate is vouched for by nobody but itself.
    SELF_SIGNED,
    /// Something else is wrong with its certificate.
    CERTIFICATE,
    /// Its certificate is for another name.
    WRONG_NAME,
    /// Something there does not speak TLS as it should.
    NO_TLS,
    /// The way there is not encrypted, and the user has not accepted that.
    PLAIN_HTTP,
    /// The host sent the request elsewhere, to this other host.
    REDIRECT
  }

  /// The request went out and its answer got lost: the host may have done it or not.
  record AnswerLost(String host) implements Failure {}

  /// The proxy between here and the host refused, or cannot be used.
  record ProxyDenied(String host, ProxyTrouble trouble) implements Failure {
    public ProxyDenied(String host) {
      this(host, new ProxyTrouble.Refused(null));
    }
  }

  /// The token is wrong, expired or revoked; or there is none and the host wants one.
  record Unauthorized(String host) implements Failure {}

  /// The host understood and refuses, and says why.
  record Forbidden(String reason) implements Failure {}

  /// The token lacks a permission, such as `gist`.
  record MissingScope(String scope) implements Failure {}

  /// There is no such thing, or not for this account.
  record NotFound() implements Failure {}

  /// The host does not, or no longer, speak the API version asked for.
  record VersionRefused(String version) implements Failure {}

  /// Too many requests; the host answers again at `until`.
  record RateLimited(Instant until) implements Failure {}

  /// The host refused what was sent, with its reasons.
  record Rejected(List<Reason> reasons) implements Failure {
    public Rejected {
      reasons = List.copyOf(reasons);
    }
  }

  /// Somebody else changed the same since the edit began; nothing was sent.
  ///
  /// @param files the names of those that both changed
  /// @param description whether both changed the description
  record Conflict(List<String> files, boolean description) implements Failure {
    public Conflict {
      files = List.copyOf(files);
    }
  }

  /// One reason of a host for refusing.
  ///
  /// @param field what it is about, such as `files`; null where the host does not say
  /// @param code GitHub's word, such as `missing_field`; null where there is only a message
  record Reason(@Nullable String field, @Nullable String code, @Nullable String message) {}

  /// The host failed on its side.
  record ServerFault(int status) implements Failure {}

  /// The answer was not what the API promises.
  record Malformed(String what) implements Failure {}

  /// The answer is larger than what was asked for may be.
  ///
  /// @param limit in bytes
  record TooLarge(long limit) implements Failure {}

  /// The operating system's keychain cannot be reached.
  ///
  /// @param told the keychain's own words; empty where the obstacle says all
  record NoKeychain(Obstacle obstacle, String told) implements Failure {
    public NoKeychain(Obstacle obstacle) {
      this(obstacle, "");
    }
  }

  /// What stands before a keychain.
  enum Obstacle {
    LOCKED,
    /// The user did not unlock it, or not in time.
    STAYED_LOCKED,
    /// It does not answer.
    SILENT,
    /// This system has none.
    ABSENT,
    /// There is no session bus to reach it by.
    NO_BUS,
    BUS_FAILED,
    /// It was given nothing to keep.
    EMPTY,
    /// It did not keep what it was given.
    NOT_KEPT,
    /// It failed and said nothing fit to be shown.
    UNUSABLE,
    /// What it says itself.
    TOLD
  }

  /// The local library cannot be read or written.
  ///
  /// @param told the database's own words; empty where the damage says all
  record StoreDamaged(Damage damage, String told) implements Failure {
    public StoreDamaged(Damage damage) {
      this(damage, "");
    }
  }

  /// What is wrong with the library's file.
  enum Damage {
    DISK_FULL,
    /// Another program is writing to it.
    BUSY,
    READ_ONLY,
    BROKEN,
    /// A newer version made it.
    NEWER,
    /// Another version has it open.
    OTHER_VERSION,
    /// Neither can it be made nor moved.
    STUCK,
    /// There is no room for a clone beside it.
    NO_FOLDER,
    /// What the database says itself.
    TOLD
  }

  /// A file or folder on this computer is not what it should be, or cannot be written.
  ///
  /// @param name of the file
  /// @param about what the flaw concerns: the system's words, an account, an entry; may be empty
  record BadFile(String name, Flaw flaw, String about) implements Failure {
    public BadFile(String name, Flaw flaw) {
      this(name, flaw, "");
    }
  }

  /// What is wrong with a file or folder.
  enum Flaw {
    /// It cannot be written, for what the system says.
    UNWRITABLE,
    /// Its text cannot be kept.
    NO_TEXT,
    /// It is of another account, which is named.
    OTHER_ACCOUNT,
    NO_ZIP,
    NO_REPOSITORY,
    NOT_EMPTY,
    /// A newer version made it.
    NEWER,
    /// A gist in it has an id that no gist has.
    ODD_ID,
    /// Something in it has no place, or no possible size.
    NO_PLACE,
    /// A named entry is not one that this app wrote.
    FOREIGN,
    /// A named entry cannot be read.
    UNREADABLE,
    MISSING,
    /// A named entry is larger than it says.
    TOO_LARGE,
    /// A named entry is not what it was.
    CHANGED,
    /// It cannot be read at all.
    CLOSED,
    NO_CERTIFICATE,
    /// The certificate of this number cannot be read.
    BAD_CERTIFICATE,
    /// It is larger than what certificates need.
    TOO_MUCH,
    /// What the system says itself.
    TOLD
  }

  /// The user stopped it.
  record Cancelled() implements Failure {}
}
