package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.AvatarView;
import dev.sheaf.ui.kit.CutText;
import dev.sheaf.ui.kit.Icon;
import dev.sheaf.ui.kit.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Who is signed in on this computer, and the ways in and out.
public final class AccountsView implements SettingsSection {
  private static final double AVATAR = 24;

  private final Actions actions;
  private final List<Setting> settings;

  /// What can be done with accounts.
  ///
  /// @param open shows the library of an account
  /// @param leave asks whether to sign out, and does
  /// @param add signs in to another
  public record Actions(Consumer<AccountRow> open, Consumer<AccountRow> leave, Runnable add) {}

  /// @param accounts everyone who is signed in
  public AccountsView(List<AccountRow> accounts, Actions actions) {
    this.actions = actions;
    List<Node> rows = new ArrayList<>(accounts.stream().map(this::row).toList());
    Button add = button(Messages.text("command.signIn"), "account-add", actions.add());
    add.setGraphic(Icon.ADD.node());
    rows.add(add);
    VBox list = new VBox(rows.toArray(Node[]::new));
    list.getStyleClass().add("accounts");
    settings =
        List.of(
            Setting.above(
                Messages.text("settings.accounts.signedIn"),
                Messages.text("settings.accounts.text"),
                list));
  }

  private Node row(AccountRow row) {
    String login = row.account().login();
    String host = row.account().host().name();
    String whose = Messages.text("shell.account.name", login, host);
    Label name = new Label(login);
    name.getStyleClass().add("field-name");
    Label server = new Label(row.open() ? Messages.text("settings.accounts.open", host) : host);
    server.getStyleClass().add("muted");
    CutText.explain(name);
    CutText.explain(server);
    VBox words = new VBox(name, server);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox all = new HBox(new AvatarView(login, AVATAR).root(), words);
    if (!row.open()) {
      Button open =
          button(
              Messages.text("settings.accounts.show"),
              "open-" + row.account().key(),
              () -> actions.open().accept(row));
      open.setAccessibleText(Messages.text("settings.accounts.show.name", whose));
      all.getChildren().add(open);
    }
    Button leave =
        button(
            Messages.text("command.signOut"),
            "leave-" + row.account().key(),
            () -> actions.leave().accept(row));
    leave.setAccessibleText(Messages.text("settings.accounts.leave.name", whose));
    all.getChildren().add(leave);
    all.setAlignment(Pos.CENTER_LEFT);
    all.getStyleClass().add("row");
    return all;
  }

  private static Button button(String text, String id, Runnable verb) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> verb.run());
    return button;
  }

  @Override
  public String id() {
    return "accounts";
  }

  @Override
  public Icon icon() {
    return Icon.PEOPLE;
  }

  @Override
  public String title() {
    return Messages.text("settings.accounts");
  }

  @Override
  public List<Setting> settings() {
    return settings;
  }
}
