package dev.sheaf.ui.search;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.Failure;
import dev.sheaf.ui.kit.Buttons;
import dev.sheaf.ui.kit.FailureText;
import dev.sheaf.ui.kit.Loadable;
import dev.sheaf.ui.kit.Messages;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Stands above the answers while what is typed leads somewhere by itself.
final class LeadView {
  private final LeadViewModel model;
  private final Label words = label("words");
  private final Label outcome = label("muted");
  private final Button open = Buttons.primary("");
  private final VBox root = new VBox(words, open, outcome);

  LeadView(LeadViewModel model) {
    this.model = model;
    root.getStyleClass().add("lead-card");
    root.managedProperty().bind(root.visibleProperty());
    open.setId("lead-open");
    open.setMnemonicParsing(false);
    open.setOnAction(event -> model.open());
    outcome.setId("lead-outcome");
    model.leadProperty().subscribe(this::show);
    model.openingProperty().subscribe(this::tell);
  }

  private static Label label(String styleClass) {
    Label label = new Label();
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }

  Region root() {
    return root;
  }

  private void show(Optional<Lead> lead) {
    root.setVisible(lead.isPresent());
    lead.ifPresent(this::show);
  }

  private void show(Lead lead) {
    switch (lead) {
      case Lead.Here(String id) ->
          put(Messages.text("search.lead.here", id), Messages.text("search.lead.here.open"));
      case Lead.Person(String login) -> put("", Messages.text("search.lead.person.open", login));
      case Lead.Elsewhere(String site, String id, Optional<Account> with) ->
          with.ifPresentOrElse(
              account ->
                  put(
                      Messages.text("search.lead.other", site, model.host()),
                      Messages.text("search.lead.other.open", account.login(), site)),
              () ->
                  put(
                      Messages.text("search.lead.unknown", site, model.host()),
                      Messages.text("search.lead.unknown.open")));
    }
  }

  private void put(String text, String verb) {
    words.setText(text);
    open.setText(verb);
  }

  private void tell(Loadable<Lead> state) {
    open.setDisable(state instanceof Loadable.Loading<Lead>);
    outcome.setText(
        switch (state) {
          case Loadable.Idle<Lead>() -> "";
          case Loadable.Loading<Lead>() -> Messages.text("search.lead.asking", model.host());
          case Loadable.Loaded<Lead> loaded -> "";
          case Loadable.Failed<Lead>(Failure.NotFound missing) ->
              Messages.text("search.lead.missing", model.host());
          case Loadable.Failed<Lead>(Failure failure) -> FailureText.of(failure);
        });
  }
}
