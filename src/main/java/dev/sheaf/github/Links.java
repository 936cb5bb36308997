package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/// Reads the `Link` header, in which a host says where the other pages of a list are.
final class Links {
  private static final Pattern LINK = Pattern.compile("<([^>]*)>([^<]*)");
  private static final Pattern REL =
      Pattern.compile(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))", Pattern.CASE_INSENSITIVE);

  private Links() {}

  /// The address of the page that stands so to this one; null where there is none. Fails where it
  /// is on another host, which is none of this list's business.
  static @Nullable HttpUrl find(Response response, String relation) throws GistException {
    for (String header : response.headers("Link")) {
      Matcher link = LINK.matcher(header);
      while (link.find()) {
        if (isFor(relation, link.group(2))) {
          return sameHost(response.request().url(), link.group(1).strip());
        }
      }
    }
    return null;
  }

  private static boolean isFor(String relation, String parameters) {
    Matcher rel = REL.matcher(parameters);
    if (!rel.find()) {
      return false;
    }
    String relations = rel.group(1) == null ? rel.group(2) : rel.group(1);
    return Arrays.stream(relations.split("\\s+", -1)).anyMatch(relation::equalsIgnoreCase);
  }

  private static @Nullable HttpUrl sameHost(HttpUrl here, String target) throws GistException {
    HttpUrl url = here.resolve(target);
    if (url == null) {
      return null;
    }
    // An instance behind a proxy that speaks TLS for it takes its own addresses for plain ones.
    if (here.isHttps() && !url.isHttps() && url.port() == 80 && here.port() == 443) {
      url = url.newBuilder().scheme("https").port(443).build();
    }
    if (!Host.isSameOrigin(here.uri(), url.uri())) {
      throw new GistException(new Failure.Untrusted(url.host(), Distrust.REDIRECT));
    }
    return url;
  }
}
