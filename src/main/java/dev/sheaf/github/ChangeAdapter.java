package dev.sheaf.github;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonReader;
import com.squareup.moshi.JsonWriter;
import dev.sheaf.gist.GistChange;
import dev.sheaf.gist.GistChange.FileChange;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes a change the way hosts want it, where a file's `null` says that it goes.
final class ChangeAdapter extends JsonAdapter<GistChange> {
  @Override
  public GistChange fromJson(JsonReader reader) {
    throw new UnsupportedOperationException("no host answers with a change");
  }

  @Override
  public void toJson(JsonWriter writer, @Nullable GistChange change) throws IOException {
    if (change == null) {
      throw new IllegalArgumentException("a change to send");
    }
    writer.beginObject();
    if (change.description() != null) {
      writer.name("description").value(change.description());
    }
    if (!change.files().isEmpty()) {
      writer.name("files").beginObject();
      for (Map.Entry<String, FileChange> file : change.files().entrySet()) {
        write(writer.name(file.getKey()), file.getValue());
      }
      writer.endObject();
    }
    writer.endObject();
  }

  private static void write(JsonWriter writer, FileChange change) throws IOException {
    switch (change) {
      case FileChange.Write(String content) ->
          writer.beginObject().name("content").value(content).endObject();
      case FileChange.Rename(String newName) ->
          writer.beginObject().name("filename").value(newName).endObject();
      case FileChange.RenameAndWrite(String newName, String content) ->
          writer
              .beginObject()
              .name("filename")
              .value(newName)
              .name("content")
              .value(content)
              .endObject();
      case FileChange.Delete() -> {
        // Left to itself the writer drops names whose value is null.
        boolean usual = writer.getSerializeNulls();
        writer.setSerializeNulls(true);
        writer.nullValue();
        writer.setSerializeNulls(usual);
      }
    }
  }
}
