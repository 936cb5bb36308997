package dev.sheaf.pack;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Collects under which licence each part of the app stands, for the app to show. The build runs it
/// and stops where a part names none.
public final class Licences {
  private static final Pattern TEXT =
      Pattern.compile("(.*/)?(LICEN[CS]E|COPYING|NOTICE)(\\.(txt|md))?");

  // What lies inside other parts, and whose licence those do not name.
  private static final List<JsonObject> INSIDE =
      List.of(
          part(
              "Octicons",
              "in ikonli-octicons-pack",
              "MIT",
              "https://github.com/primer/octicons/blob/main/LICENSE"),
          part(
              "SQLite",
              "in sqlite-jdbc",
              "Public Domain",
              "https://www.sqlite.org/copyright.html"));

  private Licences() {}

  public static void main(String[] args) throws IOException {
    List<Path> jars =
        Stream.of("pack.jars", "pack.toolkit")
            .flatMap(
                each ->
                    Stream.of(
                        System.getProperty(each).split(System.getProperty("path.separator"), -1)))
            .map(Path::of)
            .filter(path -> path.toString().endsWith(".jar"))
            .toList();
    Path file = Path.of(args[0]);
    Files.createDirectories(file.toAbsolutePath().getParent());
    JsonArray parts = of(jars);
    parts.add(java(Path.of(System.getProperty("java.home"))));
    INSIDE.forEach(parts::add);
    Files.writeString(file, new GsonBuilder().setPrettyPrinting().create().toJson(parts));
  }

  /// A part for each library, by name.
  static JsonArray of(List<Path> jars) throws IOException {
    SequencedMap<String, JsonObject> parts = new TreeMap<>();
    for (Path jar : jars) {
      Pom pom = Pom.of(jar);
      JsonObject part = part(pom);
      String text = String.join("\n\n", texts(jar));
      if (!text.isEmpty()) {
        part.addProperty("text", text);
      }
      // The toolkit has two jars of each name, one of them empty.
      if (!parts.containsKey(pom.name()) || !text.isEmpty()) {
        parts.put(pom.name(), part);
      }
    }
    JsonArray all = new JsonArray();
    parts.values().forEach(all::add);
    return all;
  }

  private static JsonObject part(Pom pom) throws IOException {
    List<Pom.Licence> licences = pom.licences();
    if (licences.isEmpty()) {
      throw new IOException(
          pom.name()
              + " "
              + pom.version()
              + " names no licence, and neither does what it inherits");
    }
    JsonObject part = new JsonObject();
    part.addProperty("name", pom.name());
    part.addProperty("version", pom.version());
    part.addProperty(
        "licence",
        String.join(" / ", licences.stream().map(Pom.Licence::name).distinct().toList()));
    licences.stream()
        .flatMap(each -> Stream.ofNullable(each.page()))
        .findFirst()
        .ifPresent(page -> part.addProperty("licencePage", page));
    pom.page().ifPresent(page -> part.addProperty("page", page));
    return part;
  }

  private static JsonObject part(String name, String version, String licence, String page) {
    JsonObject part = new JsonObject();
    part.addProperty("name", name);
    part.addProperty("version", version);
    part.addProperty("licence", licence);
    part.addProperty("licencePage", page);
    return part;
  }

  private static JsonObject java(Path home) throws IOException {
    JsonObject part =
        part(
            "Java (" + System.getProperty("java.vendor") + ")",
            Runtime.version().toString(),
            "GPL-2.0 with Classpath Exception",
            "https://openjdk.org/legal/gplv2+ce.html");
    List<String> texts = new ArrayList<>();
    for (String name : new String[] {"LICENSE", "ASSEMBLY_EXCEPTION", "ADDITIONAL_LICENSE_INFO"}) {
      Path text = home.resolve("legal/java.base").resolve(name);
      if (Files.exists(text)) {
        texts.add(Files.readString(text));
      }
    }
    part.addProperty("text", String.join("\n\n", texts));
    return part;
  }

  // Each once, however often it lies there.
  private static SequencedSet<String> texts(Path jar) throws IOException {
    SequencedSet<String> texts = new LinkedHashSet<>();
    try (JarFile file = new JarFile(jar.toFile())) {
      for (JarEntry entry : file.stream().toList()) {
        if (TEXT.matcher(entry.getName()).matches()) {
          texts.add(
              new String(file.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)
                  .strip());
        }
      }
    }
    return texts;
  }
}
