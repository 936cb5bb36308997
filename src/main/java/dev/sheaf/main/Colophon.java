package dev.sheaf.main;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.Host;
import dev.sheaf.gist.Network;
import dev.sheaf.github.Connection;
import dev.sheaf.github.Release;
import dev.sheaf.github.Releases;
import dev.sheaf.ui.settings.About;
import dev.sheaf.ui.settings.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What this build knows of itself: versions, licences, where it comes from.
final class Colophon {
  private static final String LICENCES = "licences.json";
  private static final Pattern ON_GITHUB =
      Pattern.compile("https://github\\.com/([^/\\s]+)/([^/\\s]+?)(?:\\.git)?/?");

  private Colophon() {}

  static About about(Network network) {
    return new About(
        Version.current(), versions(), Colophon::parts, publisher(Version.page(), network));
  }

  /// The versions of all that may be to blame when something goes wrong, in one line.
  static String versions() {
    return String.join(
        ", ",
        "Sheaf " + Version.current(),
        "Java " + Runtime.version(),
        "JavaFX " + System.getProperty("javafx.runtime.version"),
        String.join(
            " ",
            System.getProperty("os.name"),
            System.getProperty("os.version"),
            System.getProperty("os.arch")));
  }

  /// What the build collected; nothing where the app runs from a folder that no build made.
  static List<Part> parts() throws IOException {
    try (InputStream in = Colophon.class.getResourceAsStream(LICENCES)) {
      return in == null ? List.of() : parts(in);
    }
  }

  private static List<Part> parts(InputStream in) {
    return new Gson()
        .fromJson(
            new InputStreamReader(in, StandardCharsets.UTF_8), new TypeToken<List<Part>>() {});
  }

  /// Empty where the build named no page, or none whose releases can be asked for.
  static Optional<About.Publisher> publisher(String page, Network network) {
    Matcher repository = ON_GITHUB.matcher(page);
    if (!repository.matches()) {
      return Optional.empty();
    }
    String owner = repository.group(1);
    String name = repository.group(2);
    return Optional.of(
        new About.Publisher(
            URI.create("https://github.com/" + owner + "/" + name + "/issues"),
            Host.GITHUB.apiRoot().getHost(),
            () -> newest(owner, name, network)));
  }

  private static About.Newest newest(String owner, String repository, Network network)
      throws GistException {
    Connection connection = new Connection(Host.GITHUB, null, Version.current(), false, network);
    try (Releases releases = new Releases(connection)) {
      Release release = releases.newest(owner, repository);
      return new About.Newest(release.version(), release.page());
    }
  }
}
