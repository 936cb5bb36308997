package dev.sheaf.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One curl that gets the pages of the lists a first sync looks at, one after another over one
/// connection.
final class Curl {
  private static final Pattern LAST = Pattern.compile("[?&]page=(\\d+)>; rel=\"last\"");

  private final String authorization;
  private final Path folder;
  private final List<URI> pages = new ArrayList<>();

  Curl(SandboxAside sandbox, Path folder) throws Exception {
    this.authorization = "Authorization: token " + sandbox.token().value();
    this.folder = folder;
    for (String list : List.of("gists", "gists/starred")) {
      URI first = sandbox.apiRoot().resolve(list + "?per_page=100");
      int last = lastPage(first);
      for (int page = 1; page <= last; page++) {
        pages.add(URI.create(first + "&page=" + page));
      }
    }
  }

  private int lastPage(URI first) throws Exception {
    Process process = start("-s", "-o", "/dev/null", "-D", "-", "-H", authorization, "" + first);
    String headers = new String(process.getInputStream().readAllBytes(), UTF_8);
    ended(process);
    Matcher last = LAST.matcher(headers);
    return last.find() ? Integer.parseInt(last.group(1)) : 1;
  }

  /// How many seconds it takes.
  double seconds() throws Exception {
    List<String> config = new ArrayList<>();
    for (URI page : pages) {
      config.add("url = \"" + page + "\"");
      config.add("output = \"" + folder.resolve("page.json") + "\"");
    }
    config.add("header = \"" + authorization + "\"");
    config.addAll(List.of("silent", "fail"));
    Path file = Files.write(folder.resolve("curl.conf"), config);
    long start = System.nanoTime();
    ended(start("--config", file.toString()));
    return (System.nanoTime() - start) / 1e9;
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of("curl"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static void ended(Process process) throws InterruptedException {
    int code = process.waitFor();
    if (code != 0) {
      throw new IllegalStateException("curl ended with " + code);
    }
  }
}
