package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.Host;
import java.io.IOException;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/// Follows where a host points to: within the API only to the same host, for files anywhere safe.
final class Redirects implements Interceptor {
  private static final int MOST = 5;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    for (int hop = 0; hop <= MOST; hop++) {
      Response response = chain.proceed(request);
      if (!isRedirect(response)) {
        return response;
      }
      request = next(request, response);
    }
    throw new Refused(new Failure.Malformed("the host points from one address to the next"));
  }

  private static Request next(Request request, Response response) throws Refused {
    String location = response.header("Location");
    HttpUrl target = location == null ? null : request.url().resolve(location);
    if (target == null) {
      throw new Refused(new Failure.Malformed("the host points nowhere"));
    }
    boolean elsewhere = !Host.isSameOrigin(request.url().uri(), target.uri());
    if (elsewhere && request.tag(Asset.class) == null) {
      throw new Refused(new Failure.Untrusted(target.host(), Distrust.REDIRECT));
    }
    // Only 307 and 308 promise that nothing was done yet and that the same may be sent again.
    if (Requests.isWrite(request) && response.code() != 307 && response.code() != 308) {
      throw new Refused(new Failure.Malformed("the host answers a write by pointing elsewhere"));
    }
    return request.newBuilder().url(target).build();
  }

  private static boolean isRedirect(Response response) {
    return switch (response.code()) {
      case 301, 302, 303, 307, 308 -> true;
      default -> false;
    };
  }
}
