package dev.sheaf.ui.preview;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.sheaf.markdown.Block;
import dev.sheaf.markdown.Document;
import dev.sheaf.markdown.Markdown;
import dev.sheaf.markdown.Slices;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.markdown.Stretch;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads Jupyter notebooks, of the current format and the one before it.
final class NotebookReader {
  // What a screen can hold, laid out as one.
  private static final int MOST_LINES = 200;

  private final List<Part> parts = new ArrayList<>();
  private final String language;

  private NotebookReader(String language) {
    this.language = language;
  }

  static List<Part> read(String text) throws Unreadable, InterruptedException {
    JsonObject notebook;
    try {
      notebook =
          object(JsonParser.parseString(text))
              .orElseThrow(() -> new JsonParseException("no object"));
    } catch (JsonParseException | IllegalStateException | StackOverflowError e) {
      throw new Unreadable(Messages.text("preview.notebook.broken"));
    }
    Optional<JsonObject> metadata = object(notebook.get("metadata"));
    String language =
        metadata
            .flatMap(about -> object(about.get("language_info")))
            .map(info -> string(info.get("name")))
            .filter(name -> !name.isBlank())
            .orElse("python");
    NotebookReader reader = new NotebookReader(language);
    for (JsonElement cell : cells(notebook)) {
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
      object(cell).ifPresent(reader::cell);
    }
    return reader.parts;
  }

  private static JsonArray cells(JsonObject notebook) {
    JsonArray sheets = array(notebook.get("worksheets"));
    return sheets.isEmpty()
        ? array(notebook.get("cells"))
        : object(sheets.get(0)).map(sheet -> array(sheet.get("cells"))).orElse(new JsonArray());
  }

  private void cell(JsonObject cell) {
    String source = text(cell.has("source") ? cell.get("source") : cell.get("input"));
    switch (string(cell.get("cell_type"))) {
      case "markdown" -> words(source);
      case "heading" -> words("# " + source);
      case "code" -> {
        String count =
            string(
                cell.has("execution_count")
                    ? cell.get("execution_count")
                    : cell.get("prompt_number"));
        slices(language, source).forEach(code -> parts.add(new Part.Source(count, language, code)));
        array(cell.get("outputs")).forEach(output -> object(output).ifPresent(this::output));
      }
      default -> output(source, false);
    }
  }

  private void words(String markdown) {
    Slices.of(Markdown.parse(markdown)).forEach(block -> parts.add(new Part.Words(block)));
  }

  private void output(JsonObject output) {
    switch (string(output.get("output_type"))) {
      case "stream" -> output(text(output.get("text")), false);
      case "error", "pyerr" -> {
        String trace = text(output.get("traceback"), "\n");
        output(
            Terminal.lines(trace).isEmpty()
                ? string(output.get("ename")) + ": " + string(output.get("evalue"))
                : trace,
            true);
      }
      default -> result(object(output.get("data")).orElse(output));
    }
  }

  private void result(JsonObject data) {
    for (String type : List.of("image/png", "image/jpeg", "image/gif", "png", "jpeg")) {
      if (data.has(type)) {
        figure(text(data.get(type)));
        return;
      }
    }
    if (data.has("image/svg+xml")) {
      parts.add(
          new Part.Figure(text(data.get("image/svg+xml")).getBytes(StandardCharsets.UTF_8), true));
    } else if (data.has("text/markdown")) {
      words(text(data.get("text/markdown")));
    } else if (data.has("text/plain") || data.has("text")) {
      output(text(data.get(data.has("text") ? "text" : "text/plain")), false);
    } else if (data.has("text/html")) {
      output(text(data.get("text/html")), false);
    } else if (data.has("text/latex")) {
      output(text(data.get("text/latex")), false);
    }
  }

  private void figure(String base64) {
    try {
      parts.add(new Part.Figure(Base64.getMimeDecoder().decode(base64), false));
    } catch (IllegalArgumentException e) {
      output(Messages.text("preview.picture.broken"), true);
    }
  }

  private void output(String text, boolean error) {
    List<List<Stretch>> lines = Terminal.lines(text);
    for (int from = 0; from < lines.size(); from += MOST_LINES) {
      int end = Math.min(lines.size(), from + MOST_LINES);
      parts.add(new Part.Output(Terminal.joined(lines.subList(from, end)), error));
    }
  }

  private static List<String> slices(String language, String text) {
    Block code = new Block.Code(0, language, text);
    return Slices.of(new Document(List.of(code))).stream()
        .map(slice -> ((Block.Code) slice).text())
        .toList();
  }

  /// A text that may stand in several pieces.
  private static String text(@Nullable JsonElement element) {
    return text(element, "");
  }

  private static String text(@Nullable JsonElement element, String between) {
    if (element != null && element.isJsonArray()) {
      List<String> pieces = new ArrayList<>();
      element.getAsJsonArray().forEach(piece -> pieces.add(string(piece)));
      return String.join(between, pieces);
    }
    return string(element);
  }

  private static String string(@Nullable JsonElement element) {
    return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
  }

  private static JsonArray array(@Nullable JsonElement element) {
    return element != null && element.isJsonArray() ? element.getAsJsonArray() : new JsonArray();
  }

  private static Optional<JsonObject> object(@Nullable JsonElement element) {
    return element != null && element.isJsonObject()
        ? Optional.of(element.getAsJsonObject())
        : Optional.empty();
  }
}
