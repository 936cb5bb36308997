package dev.sheaf.syntax;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/// One file of the grammar package: what it is called, what it holds, and what else it needs.
///
/// @param embedded the grammars it always includes
/// @param onDemand the grammars it includes where a text names their language
/// @param injectedInto the scopes it adds rules to
record GrammarFile(
    String id,
    String scope,
    List<String> aliases,
    List<String> embedded,
    List<String> onDemand,
    List<String> injectedInto) {
  private static final String START = "JSON.parse(";
  private static final String FOLDER =
      "/META-INF/resources/webjars/shikijs__langs/" + version() + "/dist/";

  static GrammarFile of(Table.Row row) {
    return new GrammarFile(
        row.text(0),
        row.text(1),
        row.words(2, ","),
        row.words(3, ","),
        row.words(4, ","),
        row.words(5, ","));
  }

  /// The grammar itself, as JSON the engine can read.
  String json() {
    // What the package lacks lies beside this class.
    String own = id + ".json";
    if (GrammarFile.class.getResource(own) != null) {
      return text(own);
    }
    String module = text(FOLDER + id + ".mjs");
    String literal = module.substring(module.indexOf(START) + START.length());
    try (JsonReader reader = new JsonReader(new StringReader(literal))) {
      reader.setStrictness(Strictness.LENIENT);
      return GrammarRepair.repaired(reader.nextString());
    } catch (IOException e) {
      throw new UncheckedIOException("grammar " + id, e);
    }
  }

  private static String version() {
    Properties properties = new Properties();
    try {
      properties.load(
          new StringReader(text("/META-INF/maven/org.webjars.npm/shikijs__langs/pom.properties")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version");
  }

  private static String text(String resource) {
    try (InputStream in = GrammarFile.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
