package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.ui.people.PersonView;
import dev.sheaf.ui.people.PersonViewModel;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The list of gists with the person above it whose they are, where they are all of one.
final class PersonPlace implements AutoCloseable {
  private final PersonViewModel model;
  private final VBox root;

  /// @param onChanged told when who is followed, or what is new of them, is other than before
  PersonPlace(Library library, Tools tools, Region list, Runnable onChanged) {
    model = new PersonViewModel(library, tools.background(), tools.notices(), onChanged);
    VBox.setVgrow(list, Priority.ALWAYS);
    root = new VBox(new PersonView(model, tools.browser()::open).root(), list);
  }

  Region root() {
    return root;
  }

  void show(String login) {
    model.show(login);
  }

  void leave() {
    model.leave();
  }

  @Override
  public void close() {
    model.close();
  }
}
