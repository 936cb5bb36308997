package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Visibility;
import dev.sheaf.gist.WebAddress;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class ShareMenuTest {
  private static final URI PAGE = URI.create("https://gist.github.com/hello/0a1b");

  private final Notices notices = new Notices();
  private final List<String> asked = new ArrayList<>();
  private final ShareMenu menu =
      new ShareMenu(
          notices,
          new ShareMenu.Deeds(
              gist -> asked.add("text of " + gist.id()),
              (gist, lines) -> asked.add(lines.file() + " " + lines.first() + "-" + lines.last()),
              (gist, folder) -> asked.add("clone to " + folder)));

  private static Gist gist(@Nullable WebAddress page) {
    Instant then = Instant.EPOCH;
    return new Gist(
        "0a1b",
        "Words [1]",
        Visibility.PUBLIC,
        null,
        List.of(new GistFile("My notes.md", null, null, 1, null, null, "x", false)),
        false,
        then,
        then,
        0,
        true,
        page,
        page,
        null);
  }

  private static String copied(FxRobot robot) {
    List<String> text = new ArrayList<>();
    robot.interact(() -> text.add(String.valueOf(Clipboard.getSystemClipboard().getString())));
    return text.getFirst();
  }

  private MenuItem item(String words) {
    return menu.root().getItems().stream()
        .filter(item -> words.equals(item.getText()))
        .findFirst()
        .orElseThrow();
  }

  private void choose(FxRobot robot, MenuItem item) {
    robot.interact(item::fire);
  }

  @Test
  void eachLinkIsCopiedAsItsReaderExpectsIt(FxRobot robot) {
    robot.interact(() -> menu.about(gist(WebAddress.of(PAGE))));
    choose(robot, item("Copy Markdown link"));
    assertThat(copied(robot)).isEqualTo("[Words \\[1\\]](" + PAGE + ")");
    choose(robot, item("Copy code to embed it"));
    assertThat(copied(robot)).isEqualTo("<script src=\"" + PAGE + ".js\"></script>");
    choose(robot, ((Menu) item("Copy link to a file")).getItems().getFirst());
    assertThat(copied(robot)).isEqualTo(PAGE + "#file-my-notes-md");
    assertThat(notices.shown().getLast().text()).contains("#file-my-notes-md");
  }

  @Test
  void linesAreOfferedWhereSomeAreSelected(FxRobot robot) {
    List<ShareMenu.Lines> selected = new ArrayList<>();
    robot.interact(
        () -> {
          menu.about(gist(WebAddress.of(PAGE)));
          menu.offerLines(() -> selected.stream().findFirst());
          menu.root().getOnShowing().handle(null);
        });
    assertThat(item("Copy link to these lines").isDisable()).isTrue();
    selected.add(new ShareMenu.Lines("My notes.md", 2, 5));
    robot.interact(() -> menu.root().getOnShowing().handle(null));
    assertThat(item("Copy link to these lines").isDisable()).isFalse();
    choose(robot, item("Copy link to these lines"));
    choose(robot, item("Copy text with colours"));
    assertThat(asked).containsExactly("My notes.md 2-5", "text of 0a1b");
  }

  @Test
  void aGistThatIsOnNoHostHasNoLinks(FxRobot robot) {
    robot.interact(() -> menu.about(gist(null)));
    assertThat(item("Copy Markdown link").isDisable()).isTrue();
    assertThat(item("Copy link to a file").isDisable()).isTrue();
    assertThat(menu.cloneItem().isDisable()).isTrue();
    assertThat(item("Copy text with colours").isDisable()).isFalse();
    assertThat(Optional.ofNullable(menu.root().getId())).contains("share");
  }
}
