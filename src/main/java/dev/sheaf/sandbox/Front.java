package dev.sheaf.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes every request in, lets trouble happen to it, and sends the answer.
final class Front implements HttpHandler {
  private static final Logger LOG = LoggerFactory.getLogger(Front.class);

  private final Function<Call, Answer> rooms;
  private final RequestLog log;
  private final Trouble trouble;
  private final String rawHost;
  private final Edition edition;
  private final AtomicInteger busy = new AtomicInteger();

  Front(
      Function<Call, Answer> rooms,
      RequestLog log,
      Trouble trouble,
      String rawHost,
      Edition edition) {
    this.rooms = rooms;
    this.log = log;
    this.trouble = trouble;
    this.rawHost = rawHost;
    this.edition = edition;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    busy.incrementAndGet();
    try (exchange) {
      Received received = Incoming.received(exchange);
      log.add(received);
      Optional<Mishap> mishap = trouble.meet(received);
      if (mishap.isPresent()) {
        suffer(mishap.get(), exchange, received);
      } else {
        Outgoing.send(exchange, answer(exchange, received));
      }
    } finally {
      busy.decrementAndGet();
    }
  }

  /// Whether every request that came has been dealt with.
  boolean isQuiet() {
    return busy.get() == 0;
  }

  private void suffer(Mishap mishap, HttpExchange exchange, Received received) throws IOException {
    switch (mishap) {
      case Mishap.Delay(Duration by) -> {
        pause(by);
        Outgoing.send(exchange, answer(exchange, received));
      }
      case Mishap.After(Runnable deed) -> {
        deed.run();
        Outgoing.send(exchange, answer(exchange, received));
      }
      case Mishap.Refuse refuse -> Outgoing.send(exchange, Outgoing.refused(refuse));
      case Mishap.Cut() -> {}
      case Mishap.LoseAnswer() -> answer(exchange, received);
      case Mishap.Garble() -> Outgoing.sendGarbled(exchange, answer(exchange, received));
      case Mishap.Shorten() -> Outgoing.sendShortened(exchange, answer(exchange, received));
      case Mishap.BreakOff() -> Outgoing.breakOff(exchange, answer(exchange, received));
    }
  }

  private Answer answer(HttpExchange exchange, Received received) throws IOException {
    Optional<byte[]> body;
    try {
      body = Incoming.body(exchange);
    } catch (ZipException | EOFException e) {
      return Answer.html(400, "Bad Request");
    }
    if (body.isEmpty()) {
      return Answer.html(413, "Payload Too Large");
    }
    Call call =
        new Call(
            received,
            Percent.segments(exchange.getRequestURI().getRawPath()),
            Percent.query(exchange.getRequestURI().getRawQuery()),
            body.get(),
            Incoming.links(exchange, rawHost),
            new Shape(false, edition, Shape.Media.JSON),
            null);
    try {
      Answer answer = rooms.apply(call);
      return received.isApi() ? answer.with(trouble.headers()) : answer;
    } catch (RuntimeException e) {
      LOG.error("{} could not be answered", received, e);
      return Outgoing.refused(Mishap.status(500));
    }
  }

  private static void pause(Duration duration) throws IOException {
    try {
      Thread.sleep(duration);
    } catch (InterruptedException e) {
      throw new InterruptedIOException();
    }
  }
}
