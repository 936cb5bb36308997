package dev.sheaf.sandbox;

import java.util.List;

/// Everything that is not the API: pages, raw files, clones, avatars, signing in.
final class Web {
  private final World world;
  private final SmartHttp git;
  private final RawFiles raw;
  private final SignIn signIn;

  Web(World world, DeviceFlow devices) {
    this.world = world;
    this.git = new SmartHttp(world);
    this.raw = new RawFiles(world);
    this.signIn = new SignIn(devices, world.users());
  }

  Answer answer(Call call) {
    try {
      return find(call);
    } catch (Refusal refusal) {
      return Answer.html(refusal.status(), Pages.escape(refusal.text()));
    }
  }

  private Answer find(Call call) {
    List<String> path = call.path();
    int size = path.size();
    return switch (path.getFirst()) {
      case "login" -> signIn.answer(call);
      case "avatars" -> avatar(path.getLast());
      case "gist" -> {
        // Raw first: a file may be called as Git's addresses are.
        if (size >= 4 && path.get(3).equals("raw")) {
          yield raw.answer(call);
        }
        boolean isGit = path.contains("info") || path.getLast().startsWith("git-");
        yield isGit && size >= 3
            ? git.answer(call)
            : gistPage(path.getLast().replaceFirst("\\.git$", ""));
      }
      default -> userPage(path.getFirst());
    };
  }

  private Answer avatar(String id) {
    User user =
        world.users().all().stream()
            .filter(known -> String.valueOf(known.id()).equals(id))
            .findFirst()
            .orElseThrow(Refusal::notFound);
    return Answer.bytes(200, "image/png", Avatar.png(user.id()))
        .with("Cache-Control", "max-age=300");
  }

  private Answer gistPage(String id) {
    return world.read(
        gists -> Answer.html(200, Pages.gist(gists.find(id).orElseThrow(Refusal::notFound))));
  }

  private Answer userPage(String login) {
    User user = world.users().named(login).orElseThrow(Refusal::notFound);
    return Answer.html(200, Pages.user(user));
  }
}
