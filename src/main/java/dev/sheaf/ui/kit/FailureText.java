package dev.sheaf.ui.kit;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Reason;
import dev.sheaf.gist.ProxyTrouble;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Says in a sentence what went wrong.
public final class FailureText {
  private static final int LONGEST_REASON = 300;

  private FailureText() {}

  /// A few words, to stand above the sentence.
  public static String title(Failure failure) {
    return switch (failure) {
      case Failure.Offline offline -> Messages.text("failure.offline.title");
      case Failure.Untrusted untrusted -> Messages.text("failure.untrusted.title");
      case Failure.AnswerLost lost -> Messages.text("failure.answerLost.title");
      case Failure.ProxyDenied denied -> NetworkText.title(denied.trouble());
      case Failure.Unauthorized unauthorized -> Messages.text("failure.unauthorized.title");
      case Failure.Forbidden forbidden -> Messages.text("failure.forbidden.title");
      case Failure.MissingScope missing -> Messages.text("failure.missingScope.title");
      case Failure.NotFound missing -> Messages.text("failure.notFound.title");
      case Failure.VersionRefused refused -> Messages.text("failure.versionRefused.title");
      case Failure.RateLimited limited -> Messages.text("failure.rateLimited.title");
      case Failure.Rejected rejected -> Messages.text("failure.rejected.title");
      case Failure.Conflict conflict -> Messages.text("failure.conflict.title");
      case Failure.ServerFault fault -> Messages.text("failure.serverFault.title");
      case Failure.Malformed malformed -> Messages.text("failure.malformed.title");
      case Failure.TooLarge tooLarge -> Messages.text("failure.tooLarge.title");
      case Failure.BadFile file -> Messages.text("failure.badFile.title");
      case Failure.NoKeychain none -> Messages.text("failure.noKeychain.title");
      case Failure.StoreDamaged damaged -> Messages.text("failure.storeDamaged.title");
      case Failure.Cancelled cancelled -> Messages.text("failure.cancelled.title");
    };
  }

  /// A sentence or two: what happened, and where one can do something about it, what.
  public static String of(Failure failure) {
    return switch (failure) {
      case Failure.Offline offline -> NetworkText.offline(offline);
      case Failure.Untrusted untrusted -> NetworkText.untrusted(untrusted);
      case Failure.AnswerLost(String host) -> Messages.text("failure.answerLost", host);
      case Failure.ProxyDenied(String host, ProxyTrouble trouble) ->
          NetworkText.proxy(host, trouble);
      case Failure.Unauthorized(String host) -> Messages.text("failure.unauthorized", host);
      case Failure.Forbidden(String reason) ->
          reason.isBlank()
              ? Messages.text("failure.forbidden.untold")
              : Messages.text("failure.forbidden", tidy(reason));
      case Failure.MissingScope(String scope) -> Messages.text("failure.missingScope", scope);
      case Failure.NotFound() -> Messages.text("failure.notFound");
      case Failure.VersionRefused(String version) ->
          Messages.text("failure.versionRefused", version);
      case Failure.RateLimited(Instant until) ->
          Messages.text("failure.rateLimited", time(until, ZoneId.systemDefault()));
      case Failure.Rejected(List<Reason> reasons) ->
          Messages.text(
              "failure.rejected",
              reasons.stream()
                  .map(FailureText::reason)
                  .distinct()
                  .collect(Collectors.joining("; ")));
      case Failure.Conflict(List<String> files, boolean description) ->
          conflict(files, description);
      case Failure.ServerFault(int status) ->
          Messages.text("failure.serverFault", Integer.toString(status));
      case Failure.Malformed(String what) -> Messages.text("failure.malformed");
      case Failure.TooLarge(long limit) -> tooLarge(limit);
      case Failure.BadFile file ->
          Messages.text(
              "failure.badFile", DisplayText.isolated(file.name()), tidy(CauseText.of(file)));
      case Failure.NoKeychain none -> Messages.text("failure.noKeychain", tidy(CauseText.of(none)));
      case Failure.StoreDamaged store ->
          Messages.text("failure.storeDamaged", tidy(CauseText.of(store)));
      case Failure.Cancelled() -> Messages.text("failure.cancelled");
    };
  }

  private static String reason(Reason reason) {
    String field = reason.field() == null ? "" : reason.field();
    return switch (reason.code() == null ? "" : reason.code()) {
      case "missing_field" ->
          field.equals("files") || field.isEmpty()
              ? Messages.text("failure.reason.emptyFiles")
              : Messages.text("failure.reason.emptyFile", field);
      case "already_exists" -> Messages.text("failure.reason.alreadyExists", field);
      case "incomplete" -> Messages.text("failure.reason.incomplete", field);
      case "invalid_name" -> Messages.text("failure.reason.invalidName", field);
      case "access_denied" -> Messages.text("failure.reason.accessDenied");
      case "expired_token", "incorrect_device_code" -> Messages.text("failure.reason.codeExpired");
      case "device_flow_disabled" -> Messages.text("failure.reason.deviceFlowDisabled");
      case "incorrect_client_credentials", "Not Found" ->
          Messages.text("failure.reason.unknownClient");
      default -> told(reason.message(), field);
    };
  }

  private static String told(@Nullable String message, String field) {
    if (message != null && !message.isBlank()) {
      return tidy(message);
    }
    return field.isEmpty()
        ? Messages.text("failure.reason.untold")
        : Messages.text("failure.reason.field", field);
  }

  private static String conflict(List<String> files, boolean description) {
    String names =
        files.stream()
            .map(name -> Messages.text("text.quoted", name))
            .collect(Collectors.joining(", "));
    if (files.isEmpty()) {
      return Messages.text("failure.conflict.description");
    }
    return description
        ? Messages.text("failure.conflict.both", names)
        : Messages.text("failure.conflict", names);
  }

  private static String tooLarge(long limit) {
    long megabytes = limit >> 20;
    return megabytes > 0
        ? Messages.text("failure.tooLarge.megabytes", megabytes)
        : Messages.text("failure.tooLarge.kilobytes", limit >> 10);
  }

  // Servers write paragraphs; here they become the end of a sentence.
  static String tidy(String told) {
    String line = told.strip().replaceAll("\\s+", " ").replaceAll("\\.+$", "");
    return line.length() <= LONGEST_REASON ? line : line.substring(0, LONGEST_REASON) + "…";
  }

  private static String time(Instant moment, ZoneId zone) {
    return DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
        .withLocale(Locale.getDefault())
        .withZone(zone)
        .format(moment);
  }
}
