package dev.sheaf.github;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.NoWayException;
import dev.sheaf.gist.ProxyTrouble;
import java.io.IOException;
import java.io.Serial;
import java.net.Proxy;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/// Makes a [Failure] of every way in which no answer comes; what breaks after it is the answer's
/// own fault.
final class Outcome implements Interceptor {
  private final Host host;
  private final Network network;

  Outcome(Host host, Network network) {
    this.host = host;
    this.network = network;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Request request = chain.request();
    String name = Requests.nameOfHost(request, host);
    try {
      return chain.proceed(Requests.isWrite(request) ? once(request) : request);
    } catch (Refused e) {
      throw e;
    } catch (Lost e) {
      throw new Refused(new Failure.AnswerLost(name), e);
    } catch (IOException e) {
      throw new Refused(Breaks.failure(e, name, inBetween(request), network), e);
    } catch (NoWayException e) {
      throw new Refused(
          e.failure() instanceof Failure.ProxyDenied(String at, ProxyTrouble trouble)
              ? new Failure.ProxyDenied(name, trouble)
              : e.failure(),
          e);
    }
  }

  private @Nullable Proxy inBetween(Request request) {
    try {
      return network.proxies().select(request.url().uri()).stream()
          .filter(proxy -> proxy.type() != Proxy.Type.DIRECT)
          .findFirst()
          .orElse(null);
    } catch (NoWayException e) {
      return null;
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
      throw broken(chain.request(), e);
    }
  }

  /// What a break means for a request that was on its way already.
  static IOException broken(Request request, IOException e) {
    return Requests.isWrite(request) ? new Lost(e) : e;
  }

  private static final class Lost extends IOException {
    @Serial private static final long serialVersionUID = 1L;

    Lost(IOException cause) {
      super("the answer to a write", cause);
    }
  }
}
