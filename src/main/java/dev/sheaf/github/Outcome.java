package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// Makes a [Failure] of every way in which no answer comes; what breaks after it is the answer's
/// own fault.
final class Outcome implements Interceptor {
  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    try {
      return chain.proceed(Requests.isWrite(request) ? once(request) : request);
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      throw new Refused(Breaks.failure(e, request.url().host()), e);
    }
  }

  // OkHttp repeats a request on a fresh connection when an old one turns out to be dead, unless it
  // is told that the body can be sent only once.
  private static Request once(Request request) {
    RequestBody body = request.body() == null ? RequestBody.create(new byte[0]) : request.body();
    return request.newBuilder().method(request.method(), new Once(body)).build();
  }

  private static final class Once extends RequestBody {
    private final RequestBody body;

    Once(RequestBody body) {
      this.body = body;
    }

    @Override
    public okhttp3.@Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }

  /// Stands where the connection is made already: a write that breaks from here on may have been
  /// carried out.
  static Response whileSending(Chain chain) throws IOException {
    try {
      return chain.proceed(chain.request());
    } catch (Refused e) {
      throw e;
    } catch (IOException e) {
      throw lost(chain.request(), e);
    }
  }

  /// What a break means for a request that was on its way already.
  static IOException lost(Request request, IOException e) {
    return Requests.isWrite(request)
        ? new Refused(new Failure.AnswerLost(request.url().host()), e)
        : e;
  }
}
