package dev.sheaf.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/// Dresses every window in the light or the dark theme, and changes it while they are open.
public final class Theme {
  private static final String OPAQUE = "/dev/sheaf/ui/kit/opaque.css";

  private final List<String> sheets;
  private final List<Scene> scenes = new ArrayList<>();
  private @Nullable Boolean dark;

  /// @param featureSheets class path resources of the features' own style sheets; one whose name
  ///   ends in `-light.css` or `-dark.css` is used in that theme only
  public Theme(List<String> featureSheets) {
    sheets = List.copyOf(featureSheets);
  }

  public void dress(Scene scene) {
    scenes.add(scene);
    scene.getStylesheets().setAll(current());
  }

  public void apply(boolean nowDark) {
    if (dark != null && dark == nowDark) {
      return;
    }
    dark = nowDark;
    Application.setUserAgentStylesheet(
        (nowDark ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
    for (Scene scene : scenes) {
      scene.getStylesheets().setAll(current());
    }
  }

  private List<String> current() {
    String other = Boolean.TRUE.equals(dark) ? "-light.css" : "-dark.css";
    Stream<String> ours = sheets.stream().filter(sheet -> !sheet.endsWith(other));
    Stream<String> opaque =
        Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW)
            ? Stream.empty()
            : Stream.of(OPAQUE);
    return Stream.concat(ours, opaque).map(Theme::address).toList();
  }

  private static String address(String resource) {
    return Objects.requireNonNull(Theme.class.getResource(resource), resource).toExternalForm();
  }
}
