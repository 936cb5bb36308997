package dev.sheaf.ui.settings;

import dev.sheaf.ui.kit.Icon;
import java.util.List;

/// One part of the settings page: a place in its list, and what can be chosen there.
public interface SettingsSection {
  /// What it is asked for by, and found by in the scene: `section-` and this.
  String id();

  Icon icon();

  String title();

  /// What can be chosen, from the top; always the same nodes.
  List<Setting> settings();

  /// Runs each time the section comes into sight, for what may have changed meanwhile.
  default void shown() {}
}
