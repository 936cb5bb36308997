package dev.sheaf.sandbox;

/// Finds the gist a request is about, or refuses as GitHub does.
final class Finder {
  private final Trouble trouble;

  Finder(Trouble trouble) {
    this.trouble = trouble;
  }

  /// Whoever knows the id of a gist may read it.
  Gist readable(Gists gists, Call call) {
    Gist gist = gists.find(call.path().get(1)).orElseThrow(Refusal::notFound);
    trouble
        .blockOf(gist.id())
        .ifPresent(
            reason -> {
              throw Refusal.blocked(reason, UserJson.time(gist.createdAt()));
            });
    return gist;
  }

  /// Somebody else's gist looks as if it did not exist.
  Gist writable(Gists gists, Call call) {
    User writer = call.writer();
    Gist gist = readable(gists, call);
    if (!gist.isOwnedBy(writer)) {
      throw Refusal.notFound();
    }
    return gist;
  }
}
