package dev.sheaf.main;

import dev.sheaf.settings.Settings;
import dev.sheaf.ui.kit.Background;
import dev.sheaf.ui.kit.Browser;
import dev.sheaf.ui.kit.Milestone;
import dev.sheaf.ui.kit.Notices;
import java.util.function.Consumer;

/// What lives as long as the app and every workspace is made with.
record Tools(
    Background background,
    Notices notices,
    Browser browser,
    Settings settings,
    Consumer<Milestone> milestones) {}
