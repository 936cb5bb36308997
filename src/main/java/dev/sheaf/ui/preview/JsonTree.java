package dev.sheaf.ui.preview;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.sheaf.ui.kit.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads JSON as far as it goes.
final class JsonTree {
  private static final int DEEPEST = 100_000;
  private static final Pattern PLACE = Pattern.compile("at line (\\d+) column (\\d+)");

  private JsonTree() {}

  static Content read(String fileName, String text) throws InterruptedException {
    Growth tree = new Growth();
    JsonReader reader = new JsonReader(new StringReader(text));
    reader.setStrictness(isLenient(fileName) ? Strictness.LENIENT : Strictness.STRICT);
    reader.setNestingLimit(DEEPEST);
    String problem = "";
    try {
      read(reader, tree);
    } catch (IOException | IllegalStateException | NumberFormatException e) {
      problem = problem(e, reader);
    }
    return new Content.Tree(tree.root(), problem);
  }

  private static void read(JsonReader reader, Growth tree)
      throws IOException, InterruptedException {
    JsonToken next = reader.peek();
    while (next != JsonToken.END_DOCUMENT) {
      switch (next) {
        case BEGIN_OBJECT -> {
          reader.beginObject();
          tree.begin(Branch.Type.OBJECT);
        }
        case BEGIN_ARRAY -> {
          reader.beginArray();
          tree.begin(Branch.Type.LIST);
        }
        case END_OBJECT -> {
          reader.endObject();
          tree.end();
        }
        case END_ARRAY -> {
          reader.endArray();
          tree.end();
        }
        case NAME -> tree.key(reader.nextName());
        case STRING -> tree.value(Branch.Type.TEXT, reader.nextString());
        case NUMBER -> tree.value(Branch.Type.NUMBER, reader.nextString());
        case BOOLEAN -> tree.value(Branch.Type.WORD, Boolean.toString(reader.nextBoolean()));
        case NULL -> {
          reader.nextNull();
          tree.value(Branch.Type.WORD, "null");
        }
        case END_DOCUMENT -> throw new AssertionError("ended already");
      }
      next = reader.peek();
    }
  }

  private static String problem(Exception thrown, JsonReader reader) {
    Matcher place = PLACE.matcher(String.valueOf(thrown.getMessage()));
    // Where the text just ends, only the reader says where.
    Matcher end = PLACE.matcher(reader.toString());
    if (place.find()) {
      return Messages.text("preview.tree.broken", place.group(1), place.group(2));
    }
    return end.find()
        ? Messages.text("preview.tree.broken", end.group(1), end.group(2))
        : Messages.text("preview.tree.unreadable");
  }

  private static boolean isLenient(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return !name.endsWith(".json") && !name.endsWith(".geojson");
  }
}
