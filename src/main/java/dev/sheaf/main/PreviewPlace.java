package dev.sheaf.main;

import dev.sheaf.gist.GistFile;
import dev.sheaf.library.Library;
import dev.sheaf.ui.code.CodeDocument;
import dev.sheaf.ui.code.CodeView;
import dev.sheaf.ui.editor.Beside;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.preview.BesideView;
import dev.sheaf.ui.preview.PreviewView;
import dev.sheaf.ui.preview.PreviewViewModel;
import dev.sheaf.ui.preview.Subject;
import dev.sheaf.ui.preview.TextScroll;
import dev.sheaf.ui.preview.Web;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Joins the editor to the previews of what is in it.
final class PreviewPlace implements Beside, AutoCloseable {
  private final Library library;
  private final CodeView code;
  private final PreviewViewModel model;
  private final PreviewView view;
  private @Nullable BesideView beside;

  PreviewPlace(Library library, Tools tools, CodeView code) {
    this.library = library;
    this.code = code;
    model = new PreviewViewModel(tools.background());
    view =
        new PreviewView(
            model,
            tools.background(),
            new Web(tools.background(), tools.browser(), library.people()::avatar));
  }

  @Override
  public Region around(Region text) {
    BesideView around = new BesideView(model, view, text, new CodeScroll());
    beside = around;
    return around.root();
  }

  @Override
  public Region choice() {
    return Objects.requireNonNull(beside).choice();
  }

  @Override
  public void showText() {
    model.showText();
  }

  @Override
  public void follow(Optional<CodeDocument> text) {
    model.follow(text.map(Subject.Typed::new));
  }

  @Override
  public void follow(GistFile file) {
    model.follow(
        Optional.of(new Subject.Stored(DisplayText.line(file.name()), () -> library.bytes(file))));
  }

  void toggle() {
    model.toggle();
  }

  @Override
  public void close() {
    model.close();
  }

  private final class CodeScroll implements TextScroll {
    @Override
    public void onMove(Runnable listener) {
      code.setOnScroll(listener);
    }

    @Override
    public double topLine() {
      return code.topLine();
    }

    @Override
    public void scrollTo(double line) {
      code.scrollTo((int) line);
    }

    @Override
    public void focus() {
      code.requestFocus();
    }
  }
}
