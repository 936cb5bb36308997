package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;

/// Reads each answer to its end, so that a connection that breaks in the middle is told from an
/// answer that is wrong, and none is larger than fits.
final class Bodies implements Interceptor {
  /// The largest answer of the API to take: ten gists of the largest size it sends.
  static final long MOST = 64L << 20;

  private static final long MOST_OF_REFUSAL = 256L << 10;

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    try (ResponseBody body = response.body()) {
      return response.isSuccessful() ? whole(response, body) : start(response, body);
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      throw Outcome.broken(chain.request(), e);
    }
  }

  /// The beginning of a body that was read to its end, as text.
  static String peek(Response response) throws IOException {
    return response.peekBody(MOST_OF_REFUSAL).string();
  }

  private static Response whole(Response response, ResponseBody body) throws IOException {
    Asset asset = response.request().tag(Asset.class);
    long limit = asset == null ? MOST : asset.limit();
    if (body.contentLength() > limit) {
      throw new Refused(new Failure.TooLarge(limit));
    }
    Buffer buffer = read(body.source(), limit);
    if (buffer.size() > limit) {
      throw new Refused(new Failure.TooLarge(limit));
    }
    return with(response, body, buffer);
  }

  private static Response start(Response response, ResponseBody body) throws IOException {
    Buffer buffer = read(body.source(), MOST_OF_REFUSAL);
    Buffer head = new Buffer();
    head.write(buffer, Math.min(MOST_OF_REFUSAL, buffer.size()));
    return with(response, body, head);
  }

  // At most one piece more than `limit`, which tells that there is more.
  private static Buffer read(BufferedSource source, long limit) throws IOException {
    Buffer buffer = new Buffer();
    while (buffer.size() <= limit && source.read(buffer, 8192) != -1) {
      // on to the next piece
    }
    return buffer;
  }

  private static Response with(Response response, ResponseBody body, Buffer buffer) {
    return response
        .newBuilder()
        .body(ResponseBody.create(buffer, body.contentType(), buffer.size()))
        .build();
  }
}
