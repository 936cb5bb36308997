package dev.sheaf.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Serves the bytes behind `raw_url`, to whoever knows the address.
final class RawFiles {
  private static final int MAX_BYTES = 10 * 1024 * 1024;

  private final World world;

  RawFiles(World world) {
    this.world = world;
  }

  /// For `gist / LOGIN / ID / raw [/ BLOB or COMMIT] [/ NAME]`
  Answer answer(Call call) {
    List<String> path = call.path();
    return world.read(
        gists -> {
          Gist gist = gists.find(path.get(2)).orElseThrow(Refusal::notFound);
          String version = path.size() > 4 ? path.get(4) : "";
          byte[] content =
              version.matches("[0-9a-f]{40}")
                  ? versioned(gist, version, path.size() > 5 ? path.get(5) : "")
                  : content(gist, gist.repo().head(), version);
          if (content.length > MAX_BYTES) {
            throw Refusal.of(403, "This file is too large: clone the gist to get it.");
          }
          return Answer.bytes(200, "text/plain; charset=utf-8", content)
              .with("X-Content-Type-Options", "nosniff")
              .with("Cache-Control", "max-age=300")
              .with("Access-Control-Allow-Origin", "*");
        });
  }

  private static byte[] versioned(Gist gist, String id, String name) {
    Optional<Tree> atCommit = gist.repo().at(id);
    if (atCommit.isPresent()) {
      return content(gist, atCommit.get(), name);
    }
    Stream<Tree> trees =
        Stream.concat(
            Stream.of(gist.repo().head()),
            gist.repo().history().stream().flatMap(one -> gist.repo().at(one.sha()).stream()));
    return trees
        .flatMap(tree -> tree.files().stream())
        .filter(file -> file.blob().name().equals(id))
        .findFirst()
        .map(file -> gist.repo().content(file.blob()))
        .orElseThrow(Refusal::notFound);
  }

  private static byte[] content(Gist gist, Tree tree, String name) {
    Optional<Entry> file = name.isEmpty() ? tree.files().stream().findFirst() : tree.file(name);
    return gist.repo().content(file.orElseThrow(Refusal::notFound).blob());
  }
}
