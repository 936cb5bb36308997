package dev.sheaf.github;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.Moshi;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Reads why a host refused.
final class Refusals {
  private static final String GIST_SCOPE = "gist";

  private final JsonAdapter<ErrorJson> errors;
  private final String host;

  Refusals(Moshi moshi, String host) {
    this.errors = moshi.adapter(ErrorJson.class);
    this.host = host;
  }

  /// @param response an answer that is no success
  Failure failure(Response response, String body) {
    ErrorJson error = parse(body);
    int code = response.code();
    return switch (code) {
      case 401 -> new Failure.Unauthorized(host);
      case 403 -> forbidden(response, error);
      case 404, 410 -> missing(response);
      case 407 -> new Failure.ProxyDenied(host);
      case 451 -> new Failure.Forbidden(error.messageOr(""));
      default -> {
        if (code >= 500 || code == 408) {
          yield new Failure.ServerFault(code);
        }
        yield code >= 400
            ? new Failure.Rejected(reasons(error))
            : new Failure.Malformed(Requests.describe(response.request()) + " gave " + code);
      }
    };
  }

  private static Failure forbidden(Response response, ErrorJson error) {
    String message = error.messageOr("");
    if (!message.toLowerCase(Locale.ROOT).startsWith("resource not accessible by")) {
      return new Failure.Forbidden(message);
    }
    String wanted = response.header("X-Accepted-GitHub-Permissions");
    return new Failure.MissingScope(wanted == null ? GIST_SCOPE : wanted);
  }

  // Hosts say 404, not 403, to a write by someone who may not.
  private static Failure missing(Response response) {
    boolean asset = response.request().tag(Asset.class) != null;
    if (!asset && isHtml(response)) {
      return new Failure.Malformed("there is a web page where the API should be");
    }
    String scopes = response.header("X-OAuth-Scopes");
    boolean lacking = scopes != null && !People.scopes(scopes).contains(GIST_SCOPE);
    return lacking && Requests.isWrite(response.request())
        ? new Failure.MissingScope(GIST_SCOPE)
        : new Failure.NotFound();
  }

  private static boolean isHtml(Response response) {
    String type = response.header("Content-Type");
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
  }

  private ErrorJson parse(String body) {
    try {
      ErrorJson error = errors.fromJson(body);
      return error == null ? ErrorJson.NONE : error;
    } catch (IOException | JsonDataException e) {
      return ErrorJson.NONE;
    }
  }

  private static List<Reason> reasons(ErrorJson error) {
    List<Reason> reasons = new ArrayList<>();
    if (error.errors() instanceof Collection<?> several) {
      several.forEach(one -> add(one, reasons));
    } else {
      add(error.errors(), reasons);
    }
    if (reasons.isEmpty()) {
      reasons.add(new Reason(null, null, error.message()));
    }
    return reasons;
  }

  private static void add(@Nullable Object error, List<Reason> reasons) {
    if (error instanceof Map<?, ?> fields) {
      reasons.add(
          new Reason(
              text(fields.get("field")), text(fields.get("code")), text(fields.get("message"))));
    } else if (error instanceof String text) {
      reasons.add(new Reason(null, null, text));
    }
  }

  private static @Nullable String text(@Nullable Object value) {
    return value instanceof String text ? text : null;
  }
}
