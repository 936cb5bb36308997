package dev.sheaf.ui.code;

import java.time.Duration;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.event.MouseOverTextEvent;

/// Says under the mouse which character it is for which only a sign is shown.
final class UnseenTip {
  private static final Duration DELAY = Duration.ofMillis(300);
  private static final double BELOW = 14;

  private final CodeTextArea area;
  private final Tooltip tip = new Tooltip();

  private UnseenTip(CodeTextArea area) {
    this.area = area;
  }

  static void attach(CodeTextArea area) {
    UnseenTip tip = new UnseenTip(area);
    area.setMouseOverTextDelay(DELAY);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, tip::show);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> tip.tip.hide());
  }

  private void show(MouseOverTextEvent event) {
    String name = area.unseenAt(event.getCharacterIndex());
    if (!name.isEmpty()) {
      Point2D place = event.getScreenPosition();
      tip.setText(name);
      tip.show(area, place.getX(), place.getY() + BELOW);
    }
  }
}
