package dev.sheaf.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Everything below `/api/v3`: who calls, in which version, within which limit, for which
/// operation.
final class Api {
  private static final String OLD_VERSION = "2022-11-28";
  private static final String NEW_VERSION = "2026-03-10";

  private final List<Route> routes;
  private final Tokens tokens;
  private final RateLimits limits;
  private final Edition edition;

  Api(World world, Tokens tokens, RateLimits limits, Trouble trouble, Edition edition) {
    Finder finder = new Finder(trouble);
    this.routes =
        Stream.of(
                new People(world, limits).routes(),
                new GistLists(world).routes(),
                new Stars(world, finder).routes(),
                new Forks(world, finder).routes(),
                new Comments(world, finder).routes(),
                new GistWrites(world, finder).routes(),
                new GistReads(world, finder).routes())
            .flatMap(List::stream)
            .toList();
    this.tokens = tokens;
    this.limits = limits;
    this.edition = edition;
  }

  Answer answer(Call plain) {
    Optional<Route> route = Route.find(routes, plain.method(), plain.path());
    Map<String, String> headers = ApiHeaders.always(plain, edition);
    try {
      if (plain.header("User-Agent").orElse("").isBlank()) {
        throw Refusal.of(
            403,
            "Request forbidden by administrative rules. Please make sure your request has a"
                + " User-Agent header.");
      }
      Call call = plain.with(shape(plain), Authorization.access(plain, tokens).orElse(null));
      headers.putAll(ApiHeaders.ofAccess(call.access()));
      spend(call, route, headers);
      refuseConditionalWrite(call);
      Answer answer = route.orElseThrow(Refusal::notFound).operation().apply(call);
      Answer tagged = Validators.apply(call, answer);
      if (tagged.status() == 304 && limits.enforced()) {
        headers.putAll(ApiHeaders.ofBudget(limits.giveBack(login(call))));
      }
      return tagged.with(headers);
    } catch (Refusal refusal) {
      String documentation = route.map(Route::documentation).orElse("");
      return refusal.answer(edition, documentation).with(headers);
    }
  }

  private Shape shape(Call call) {
    String version = call.header("X-GitHub-Api-Version").orElse(OLD_VERSION);
    Set<String> known =
        edition == Edition.GITHUB ? Set.of(OLD_VERSION, NEW_VERSION) : Set.of(OLD_VERSION);
    boolean versioned = edition != Edition.ENTERPRISE_2_18;
    if (versioned && !known.contains(version)) {
      throw Refusal.of(400, "\"" + version + "\" is not a supported version of the REST API.");
    }
    String accept = call.header("Accept").orElse("");
    Shape.Media media =
        Shape.Media.of(accept)
            .orElseThrow(
                () ->
                    Refusal.of(
                        415,
                        "Unsupported 'Accept' header: '"
                            + accept
                            + "'. Must accept 'application/json'."));
    return new Shape(versioned && version.equals(NEW_VERSION), edition, media);
  }

  private void spend(Call call, Optional<Route> route, Map<String, String> headers) {
    if (!limits.enforced()) {
      return;
    }
    boolean free = route.filter(found -> found.pattern().contains("rate_limit")).isPresent();
    RateLimits.State state = free ? limits.state(login(call)) : limits.use(login(call));
    headers.putAll(ApiHeaders.ofBudget(state));
    if (state.exceeded()) {
      throw Refusal.rateLimited(call.user());
    }
  }

  private static String login(Call call) {
    return call.user().map(User::login).orElse("");
  }

  private static void refuseConditionalWrite(Call call) {
    boolean conditional =
        Stream.of("If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since")
            .anyMatch(name -> call.header(name).isPresent());
    if (conditional && !call.method().equals("GET")) {
      throw Refusal.of(
          400,
          "Conditional request headers are not allowed in unsafe requests unless supported by the"
              + " endpoint");
    }
  }
}
