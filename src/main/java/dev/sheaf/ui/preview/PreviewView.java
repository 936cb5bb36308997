package dev.sheaf.ui.preview;

import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import dev.sheaf.ui.kit.Placeholder;
import dev.sheaf.ui.kit.StatePane;
import dev.sheaf.ui.markdown.CodeColours;
import dev.sheaf.ui.markdown.MarkdownView;
import dev.sheaf.ui.markdown.Outside;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The shown file as it looks, whatever it is.
public final class PreviewView {
  private final MarkdownView document;
  private final SheetView sheet;
  private final BranchView tree;
  private final NotebookView notebook;
  private final PictureView picture;
  private final ChangesView changes;
  private final StatePane<Content> pane;

  public PreviewView(PreviewViewModel model, Background background, Outside outside) {
    CodeColours colours = new CodeColours(background);
    document = new MarkdownView(outside, colours);
    document.root().setId("preview-document");
    sheet = new SheetView(model);
    tree = new BranchView();
    notebook = new NotebookView(model, outside, colours);
    picture = new PictureView();
    changes = new ChangesView();
    pane =
        new StatePane<>(
            model.stateProperty(),
            new Placeholder(Icon.FILE, Messages.text("preview.idle"), ""),
            this::show,
            model::reload);
    pane.root().setId("preview");
    pane.root().getStyleClass().add("preview");
    pane.root().setMinSize(0, 0);
  }

  public Region root() {
    return pane.root();
  }

  /// Documents know their source lines; the preview of anything else stays where it is.
  MarkdownView document() {
    return document;
  }

  private Node show(Content content) {
    return switch (content) {
      case Content.Document(var blocks) -> {
        document.show(blocks);
        yield document.root();
      }
      case Content.Table(Sheet table) -> {
        sheet.show(table);
        yield sheet.root();
      }
      case Content.Tree data -> {
        tree.show(data);
        yield tree.root();
      }
      case Content.Notebook(var parts) -> {
        notebook.show(parts);
        yield notebook.root();
      }
      case Content.Picture(Pixels pixels) -> {
        picture.show(pixels);
        yield picture.root();
      }
      case Content.Changes(var lines) -> {
        changes.show(lines);
        yield changes.root();
      }
      case Content.Nothing(String why) ->
          new Placeholder(Icon.FILE, Messages.text("preview.nothing"), why).root();
    };
  }
}
