package dev.sheaf.gist;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where a gist is, as people paste it: its id, its page, a file or a revision of that, its clone
/// address, or what its API calls it.
///
/// @param site the host and, where it is not the usual one, its port; empty for an id alone
public record GistAddress(Optional<String> site, String id) {
  private static final String GITHUB = "github.com";
  private static final String PREFIX = "gist.";
  private static final Pattern BARE = Pattern.compile("[0-9a-fA-F]{20}|[0-9a-fA-F]{32}");
  private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{20}|[0-9a-fA-F]{32}|[0-9]{1,10}");
  private static final Pattern SCP = Pattern.compile("[\\w.-]+@([\\w.-]+):(?!//)(.+)");
  private static final Set<String> GITHUB_SITES =
      Set.of(GITHUB, "www.github.com", "api.github.com", "githubusercontent.com");

  /// Empty where the text is no address of a gist.
  public static Optional<GistAddress> parse(String typed) {
    String text = typed.strip();
    if (BARE.matcher(text).matches()) {
      return Optional.of(new GistAddress(Optional.empty(), text.toLowerCase(Locale.ROOT)));
    }
    Matcher scp = SCP.matcher(text);
    if (scp.matches()) {
      return of(scp.group(1), -1, scp.group(2));
    }
    try {
      URI address = URI.create(text.contains("://") ? text : "https://" + text);
      return address.getHost() == null || address.getPath() == null
          ? Optional.empty()
          : of(address.getHost(), address.getPort(), address.getPath());
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static Optional<GistAddress> of(String host, int port, String path) {
    String name = host.toLowerCase(Locale.ROOT);
    List<String> parts = Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
    boolean own = name.startsWith(PREFIX);
    List<String> rest = own ? parts : behindMark(parts);
    String site = site(own ? name.substring(PREFIX.length()) : name, port);
    // An id stands first, or behind the login of its owner.
    return rest.stream()
        .limit(2)
        .map(GistAddress::withoutEnding)
        .filter(part -> ID.matcher(part).matches())
        .reduce((first, second) -> isLong(first) ? first : second)
        .map(id -> new GistAddress(Optional.of(site), id.toLowerCase(Locale.ROOT)));
  }

  private static boolean isLong(String id) {
    return BARE.matcher(id).matches();
  }

  private static List<String> behindMark(List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      if (parts.get(i).equals("gist") || parts.get(i).equals("gists")) {
        return parts.subList(i + 1, parts.size());
      }
    }
    return List.of();
  }

  private static String withoutEnding(String part) {
    return part.replaceFirst("\\.(git|js|json)$", "");
  }

  private static String site(String name, int port) {
    if (GITHUB_SITES.contains(name)) {
      return GITHUB;
    }
    return port < 0 ? name : name + ":" + port;
  }

  /// Whether the gist is on that host; an id alone may be on any.
  public boolean isOn(Host host) {
    URI web = host.webRoot();
    return site.isEmpty() || site.get().equals(site(web.getHost(), web.getPort()));
  }
}
