package dev.sheaf.export;

import com.google.gson.stream.JsonWriter;
import dev.sheaf.export.Reply.End;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/// Writes all that a question finds to a file, whole values, in UTF-8; bytes are written in Base64.
public final class AnswerFile {
  private final Asking asking;
  private final Path file;
  private final Format format;

  /// What such a file can be.
  public enum Format {
    /// Comma-separated, the first line naming the columns; null is written as nothing.
    CSV,
    /// A JSON object in each line.
    JSON_LINES
  }

  public AnswerFile(Asking asking, Path file, Format format) {
    this.asking = asking;
    this.file = file.toAbsolutePath();
    this.format = format;
  }

  /// What was written.
  public record Written(long rows, End end) {}

  /// Asks and writes. The file is there when all of it is, and what was there before until then.
  ///
  /// @return empty where the question is a mistake; then no file is made
  public Optional<Written> write(String sql) throws GistException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try {
      Optional<Written> written = write(sql, part);
      if (written.isPresent()) {
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
      }
      return written;
    } catch (IOException e) {
      throw bad(e);
    } finally {
      discard(part);
    }
  }

  private Optional<Written> write(String sql, Path part) throws IOException, GistException {
    try (BufferedWriter out = Files.newBufferedWriter(part, StandardCharsets.UTF_8)) {
      Lines lines = new Lines(format == Format.CSV ? new Csv(out) : new JsonLines(out));
      return switch (asking.ask(sql, AskLimits.FILE, lines)) {
        case Reply.Answer answer -> Optional.of(new Written(lines.rows, answer.end()));
        case Reply.Mistake mistake -> Optional.empty();
      };
    }
  }

  private GistException bad(IOException e) {
    String what = e.getMessage() == null ? e.toString() : e.getMessage();
    return new GistException(
        new Failure.BadFile(String.valueOf(file.getFileName()), Failure.Flaw.UNWRITABLE, what), e);
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      // It is named so that anyone sees what it is.
    }
  }

  /// Writes one line.
  private interface LineWriter {
    void head(List<String> names) throws IOException;

    void line(List<@Nullable Object> values) throws IOException;
  }

  private static final class Lines implements RowTaker {
    private final LineWriter writer;
    private long rows;

    Lines(LineWriter writer) {
      this.writer = writer;
    }

    @Override
    public void begin(List<String> names) throws IOException {
      writer.head(names);
    }

    @Override
    public Optional<End> take(List<@Nullable Object> values) throws IOException {
      if (rows == AskLimits.FILE.rows()) {
        return Optional.of(End.ROWS);
      }
      writer.line(values);
      rows++;
      return Optional.empty();
    }

    @Override
    public Reply.Answer answer(End end, Duration took) {
      return new Reply.Answer(List.of(), List.of(), 0, end, took);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof byte[] bytes ? Base64.getEncoder().encodeToString(bytes) : value;
  }

  private static final class Csv implements LineWriter {
    private final CSVPrinter printer;

    Csv(Writer out) throws IOException {
      printer = new CSVPrinter(out, CSVFormat.RFC4180);
    }

    @Override
    public void head(List<String> names) throws IOException {
      printer.printRecord(names);
    }

    @Override
    public void line(List<@Nullable Object> values) throws IOException {
      for (Object value : values) {
        printer.print(plain(value));
      }
      printer.println();
    }
  }

  private static final class JsonLines implements LineWriter {
    private final Writer out;
    private final List<String> keys = new ArrayList<>();

    JsonLines(Writer out) {
      this.out = out;
    }

    // An object has each key once.
    @Override
    public void head(List<String> names) {
      Set<String> taken = new HashSet<>();
      for (String name : names) {
        String key = name;
        for (int again = 2; !taken.add(key); again++) {
          key = name + "_" + again;
        }
        keys.add(key);
      }
    }

    @Override
    public void line(List<@Nullable Object> values) throws IOException {
      StringWriter line = new StringWriter();
      JsonWriter json = new JsonWriter(line);
      json.setHtmlSafe(false);
      json.beginObject();
      for (int column = 0; column < keys.size(); column++) {
        json.name(keys.get(column));
        switch (plain(values.get(column))) {
          case null -> json.nullValue();
          case Long number -> json.value(number);
          // JSON knows no number without end.
          case Double number when number.isInfinite() -> json.value(number.toString());
          case Double number -> json.value(number);
          case Object text -> json.value(text.toString());
        }
      }
      json.endObject();
      out.write(line.append('\n').toString());
    }
  }
}
