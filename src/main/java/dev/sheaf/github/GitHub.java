package dev.sheaf.github;

import dev.sheaf.gist.Budget;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Profile;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.Token;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Call;
import retrofit2.Response;

/// One host's Gist API, as one account or as nobody. Every method blocks until the answer is there
/// or the thread is interrupted, and fails with a [GistException] alone.
public final class GitHub implements AutoCloseable {
  private static final long MOST_OF_AVATAR = 4L << 20;
  private static final String JSON = MediaType.JSON;

  private final Connection connection;
  private final Pace pace;
  private final Meter meter = new Meter();
  private final OkHttpClient http;
  private final GistService service;
  private final Calls calls;

  public GitHub(Connection connection) {
    this(connection, Clients.of(connection.host()));
  }

  GitHub(Connection connection, Clients clients) {
    this.connection = connection;
    this.pace = new Pace(clients.tempo());
    this.http = clients.http(connection, pace, meter);
    this.service = Clients.service(http, connection.host().apiRoot(), GistService.class);
    this.calls = new Calls(new Refusals(Clients.MOSHI, connection.host().name()));
  }

  public Host host() {
    return connection.host();
  }

  /// How the host is reached.
  public Network network() {
    return connection.network();
  }

  /// What proves to `address` who asks; empty where there is none or it must not go there.
  public Optional<Token> tokenFor(URI address) {
    return Optional.ofNullable(connection.token()).filter(token -> host().takesToken(address));
  }

  /// The account's own gists; without an account everybody's public ones.
  public Answer<Page<Gist>> gists(ListQuery query) throws GistException {
    return list(
        service.gists(JSON, query.etag(), since(query), query.perPage(), null), ListKind.GISTS);
  }

  public Answer<Page<Gist>> publicGists(ListQuery query) throws GistException {
    return list(
        service.publicGists(JSON, query.etag(), since(query), query.perPage(), null),
        ListKind.GISTS);
  }

  public Answer<Page<Gist>> starred(ListQuery query) throws GistException {
    return list(
        service.starredGists(JSON, query.etag(), since(query), query.perPage(), null),
        ListKind.GISTS);
  }

  /// Someone's public gists, and where it is the account itself its secret ones, too.
  public Answer<Page<Gist>> gistsOf(String login, ListQuery query) throws GistException {
    return list(
        service.gistsOf(login, JSON, query.etag(), since(query), query.perPage(), null),
        ListKind.GISTS);
  }

  /// Another page of a list.
  public <T> Answer<Page<T>> page(PageLink<T> link, @Nullable String etag) throws GistException {
    return page(link.kind(), link.url(), etag);
  }

  private <W, T> Answer<Page<T>> page(ListKind<W, T> kind, HttpUrl url, @Nullable String etag)
      throws GistException {
    return list(kind.follow().page(service, url, JSON, etag), kind);
  }

  /// A gist with the contents of its files, as far as the host sends them along.
  public Answer<Gist> gist(String id, @Nullable String etag) throws GistException {
    return calls.ask(service.gist(id, JSON, etag), GistMapping::gist);
  }

  /// A gist as it was at a revision.
  public Gist revision(String id, String sha) throws GistException {
    return calls.send(service.revision(id, sha, JSON, null), GistMapping::gist);
  }

  public Gist create(NewGist gist) throws GistException {
    return calls.send(service.create(JSON, NewGistJson.of(gist)), GistMapping::gist);
  }

  /// Saves a change, and only that. Content that is empty is refused here, for hosts take it for
  /// the wish to delete the file.
  public Gist update(String id, GistChange change) throws GistException {
    List<Failure.Reason> empty = new ArrayList<>();
    change.files().forEach((name, file) -> addIfEmpty(name, file, empty));
    if (!empty.isEmpty()) {
      throw new GistException(new Failure.Rejected(empty));
    }
    return calls.send(service.update(id, JSON, change), GistMapping::gist);
  }

  private static void addIfEmpty(
      String name, GistChange.FileChange change, List<Failure.Reason> empty) {
    boolean isEmpty =
        switch (change) {
          case GistChange.FileChange.Write(String content) -> content.isEmpty();
          case GistChange.FileChange.RenameAndWrite(String to, String content) -> content.isEmpty();
          case GistChange.FileChange.Rename(String to) -> false;
          case GistChange.FileChange.Delete() -> false;
        };
    if (isEmpty) {
      empty.add(new Failure.Reason(name, "missing_field", null));
    }
  }

  public void delete(String id) throws GistException {
    calls.done(service.delete(id, JSON));
  }

  public void star(String id) throws GistException {
    calls.done(service.star(id, JSON));
  }

  public void unstar(String id) throws GistException {
    calls.done(service.unstar(id, JSON));
  }

  public boolean isStarred(String id) throws GistException {
    try {
      calls.send(service.isStarred(id, JSON));
      return true;
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NotFound) {
        return false;
      }
      throw e;
    }
  }

  /// Makes a copy of a gist, or finds the one that was made before.
  public Gist fork(String id) throws GistException {
    return calls.send(service.fork(id, JSON), GistMapping::gist);
  }

  public Answer<Page<Fork>> forks(String id, ListQuery query) throws GistException {
    return list(service.forks(id, JSON, query.etag(), query.perPage(), null), ListKind.FORKS);
  }

  /// The saved states of a gist, newest first.
  public Answer<Page<Revision>> revisions(String id, ListQuery query) throws GistException {
    return list(
        service.revisions(id, JSON, query.etag(), query.perPage(), null), ListKind.REVISIONS);
  }

  /// The comments below a gist, oldest first.
  public Answer<Page<Comment>> comments(String id, ListQuery query) throws GistException {
    return list(service.comments(id, JSON, query.etag(), query.perPage(), null), ListKind.COMMENTS);
  }

  public Comment comment(String id, long comment) throws GistException {
    return calls.send(service.comment(id, comment, JSON, null), GistMapping::comment);
  }

  public Comment addComment(String id, String body) throws GistException {
    return calls.send(
        service.addComment(id, JSON, new CommentBodyJson(body)), GistMapping::comment);
  }

  public Comment editComment(String id, long comment, String body) throws GistException {
    return calls.send(
        service.editComment(id, comment, JSON, new CommentBodyJson(body)), GistMapping::comment);
  }

  public void deleteComment(String id, long comment) throws GistException {
    calls.done(service.deleteComment(id, comment, JSON));
  }

  /// Whom the token belongs to, and what it may do.
  public SignedIn user() throws GistException {
    Response<UserJson> response = calls.send(service.user(JSON, null));
    return People.signedIn(response.body(), response.headers());
  }

  public Answer<Profile> profile(String login, @Nullable String etag) throws GistException {
    return calls.ask(service.profile(login, JSON, etag), People::profile);
  }

  /// How many requests are left; empty where the host does not count them.
  public Optional<Budget> rateLimit() throws GistException {
    try {
      Optional<Budget> budget = calls.send(service.rateLimit(JSON), People::budget);
      budget.ifPresent(meter::take);
      return budget;
    } catch (GistException e) {
      if (e.failure() instanceof Failure.NotFound) {
        return Optional.empty();
      }
      throw e;
    }
  }

  /// The bytes of a file from its raw address; fails with `TooLarge` beyond `limit` bytes.
  public byte[] raw(URI address, long limit) throws GistException {
    HttpUrl url = HttpUrl.get(address);
    if (url == null) {
      throw new GistException(new Failure.Malformed("the address of a file leads nowhere"));
    }
    try (ResponseBody body = calls.send(service.bytes(url, new Asset(limit))).body()) {
      return body == null ? new byte[0] : body.bytes();
    } catch (IOException e) {
      throw new GistException(new Failure.Malformed("the bytes of a file"), e);
    }
  }

  /// The picture of a person, of a sensible size.
  public byte[] avatar(URI address) throws GistException {
    return raw(address, MOST_OF_AVATAR);
  }

  /// What the last answers told of requests left.
  public Optional<Budget> budget() {
    return meter.latest();
  }

  /// Tells of each change of the requests left, on the thread that learned of it, until the result
  /// is run.
  public Runnable onBudget(Consumer<? super Budget> listener) {
    return meter.onBudget(listener);
  }

  /// Tells when requests begin to stand still for a limit and when they go on.
  public Runnable onWaiting(Consumer<? super Waiting> listener) {
    return pace.onWaiting(listener);
  }

  private <W, T> Answer<Page<T>> list(Call<List<W>> call, ListKind<W, T> kind)
      throws GistException {
    Response<List<W>> response = calls.send(call);
    if (response.code() == 304) {
      return new Answer.NotModified<>();
    }
    List<T> items = new ArrayList<>();
    for (W wire : Wire.require(response.body(), "the list")) {
      if (wire != null) {
        items.add(kind.item().map(wire));
      }
    }
    Page<T> page = new Page<>(items, link(response, "next", kind), link(response, "last", kind));
    return new Answer.Fresh<>(page, Calls.etag(response));
  }

  private static <T> @Nullable PageLink<T> link(
      Response<?> response, String relation, ListKind<?, T> kind) throws GistException {
    HttpUrl url = Links.find(response.raw(), relation);
    return url == null ? null : new PageLink<>(url, kind);
  }

  private static @Nullable Instant since(ListQuery query) {
    return query.since() == null ? null : query.since().truncatedTo(ChronoUnit.SECONDS);
  }

  /// Ends what is under way, as if it had been interrupted.
  @Override
  public void close() {
    calls.close();
    http.dispatcher().cancelAll();
    http.connectionPool().evictAll();
  }
}
