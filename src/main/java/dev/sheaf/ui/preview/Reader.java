package dev.sheaf.ui.preview;

import dev.sheaf.markdown.Markdown;
import dev.sheaf.markdown.Slices;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Messages;
import java.util.Locale;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads a file as what it can be seen as.
final class Reader {
  private static final Logger LOG = LoggerFactory.getLogger(Reader.class);

  private Reader() {}

  /// Blocks; whatever the text is, something can be shown.
  static Content read(Kind kind, String name, Supplier<String> text) throws InterruptedException {
    try {
      return of(kind, name, text.get());
    } catch (Unreadable e) {
      return new Content.Nothing(e.why());
    } catch (RuntimeException | StackOverflowError e) {
      // No text may take the window down.
      LOG.warn("no preview as {}", kind, e);
      return new Content.Nothing(Messages.text("preview.failed"));
    }
  }

  static Content picture(Background.Work<byte[]> bytes) throws Exception {
    try {
      return new Content.Picture(PictureReader.read(bytes.run()));
    } catch (Unreadable e) {
      return new Content.Nothing(e.why());
    }
  }

  private static Content of(Kind kind, String name, String text)
      throws Unreadable, InterruptedException {
    return switch (kind) {
      case DOCUMENT -> new Content.Document(Slices.of(Markdown.parse(text)));
      case TABLE -> new Content.Table(SheetReader.read(name, text));
      case TREE -> isYaml(name) ? YamlTree.read(text) : JsonTree.read(name, text);
      case NOTEBOOK -> new Content.Notebook(NotebookReader.read(text));
      case DRAWING -> new Content.Picture(DrawingReader.read(text));
      case CHANGES -> new Content.Changes(ChangeReader.read(text));
      case PICTURE -> throw new Unreadable(Messages.text("preview.picture.unknown"));
    };
  }

  private static boolean isYaml(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".yaml") || lower.endsWith(".yml");
  }
}
