package dev.sheaf.ui.editor;

import dev.sheaf.gist.GistFile;
import dev.sheaf.text.Encoding;
import dev.sheaf.text.FileKind;
import dev.sheaf.text.HexDump;
import dev.sheaf.text.TextFile;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.SizeText;
import java.util.Optional;

/// A file that is no UTF-8 text, as far as it can be shown.
///
/// @param text what it most likely says; empty where it says nothing
/// @param shown that, or its first bytes in digits
record Raw(GistFile file, Encoding encoding, FileKind kind, Optional<String> text, String shown) {
  private static final int MOST = 64 << 10;

  /// Takes its time with large files.
  static Raw of(GistFile file, byte[] bytes) {
    Optional<String> text = Encoding.guess(bytes);
    return new Raw(
        file,
        Encoding.of(bytes),
        FileKind.of(bytes),
        text,
        text.map(guess -> TextFile.of(guess).text()).orElseGet(() -> HexDump.of(bytes, MOST)));
  }

  /// To be read only.
  CodeDocument document() {
    CodeDocument document =
        text.isPresent()
            ? new CodeDocument(file.name(), file.language(), shown)
            : new CodeDocument("hex.txt", null, shown);
    document.setEditable(false);
    return document;
  }

  /// What it is, and why it is not to be changed.
  String words() {
    String name = DisplayText.isolated(file.name());
    String size = SizeText.of(file.size());
    if (text.isPresent()) {
      return Messages.text(
          encoding == Encoding.UTF_16 ? "editor.raw.utf16" : "editor.raw.guessed", name, size);
    }
    return file.size() > MOST
        ? Messages.text("editor.raw.beginning", name, kindWords(), size, SizeText.of(MOST))
        : Messages.text("editor.raw.bytes", name, kindWords(), size);
  }

  private String kindWords() {
    return switch (kind) {
      case PNG -> Messages.text("editor.raw.picture", "PNG");
      case JPEG -> Messages.text("editor.raw.picture", "JPEG");
      case GIF -> Messages.text("editor.raw.picture", "GIF");
      case WEBP -> Messages.text("editor.raw.media");
      case PDF -> Messages.text("editor.raw.pdf");
      case ZIP -> Messages.text("editor.raw.archive", "ZIP");
      case GZIP -> Messages.text("editor.raw.archive", "gzip");
      case XZ -> Messages.text("editor.raw.archive", "xz");
      case SQLITE -> Messages.text("editor.raw.database");
      case CLASS -> Messages.text("editor.raw.program", "Java");
      case WASM -> Messages.text("editor.raw.program", "WebAssembly");
      case ELF -> Messages.text("editor.raw.program", "Linux");
      case WINDOWS -> Messages.text("editor.raw.program", "Windows");
      case OTHER -> Messages.text("editor.raw.other");
    };
  }
}
