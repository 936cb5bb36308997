package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// Asks for the newest API version a host knows, and for an older one where it does not.
final class Versions implements Interceptor {
  static final String NEWEST = "2026-03-10";
  static final String OLDER = "2022-11-28";

  /// Stands for asking for none, which old Enterprise Servers take in any case.
  static final String UNSAID = "";

  private static final String HEADER = "X-GitHub-Api-Version";

  private final List<String> known;
  private final AtomicInteger current = new AtomicInteger();

  /// @param known what to ask for, in the order to try
  Versions(List<String> known) {
    this.known = List.copyOf(known);
  }

  static List<String> of(Host host) {
    return host.isGitHub() ? List.of(NEWEST, OLDER, UNSAID) : List.of(UNSAID, OLDER, NEWEST);
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    if (request.tag(Asset.class) != null) {
      return chain.proceed(request);
    }
    while (true) {
      int tried = current.get();
      String version = known.get(tried);
      Response response = chain.proceed(asking(request, version));
      if (!refusesVersion(response)) {
        return response;
      }
      if (tried + 1 == known.size()) {
        throw new Refused(new Failure.VersionRefused(known.getFirst()));
      }
      current.compareAndSet(tried, tried + 1);
    }
  }

  private static Request asking(Request request, String version) {
    return version.isEmpty() ? request : request.newBuilder().header(HEADER, version).build();
  }

  private static boolean refusesVersion(Response response) throws IOException {
    return (response.code() == 400 || response.code() == 410)
        && Bodies.peek(response).toLowerCase(Locale.ROOT).contains("version");
  }
}
