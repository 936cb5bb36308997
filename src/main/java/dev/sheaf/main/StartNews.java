package dev.sheaf.main;

import dev.sheaf.library.Library;
import dev.sheaf.settings.Settings;
import dev.sheaf.store.Database;
import dev.sheaf.ui.kit.Messages;

/// Tells what was found amiss at the start, and what became of it.
final class StartNews {
  private final Tools tools;
  private boolean afterCrash;

  /// @param afterCrash whether the app did not end by itself the last time
  StartNews(Tools tools, boolean afterCrash) {
    this.tools = tools;
    this.afterCrash = afterCrash;
  }

  void watch(Settings settings) {
    settings
        .brokenCopy()
        .ifPresent(copy -> tools.notices().problem(Messages.text("start.settingsBroken", copy)));
    tools
        .background()
        .<String>listen(
            settings::onWriteFailure,
            reason -> tools.notices().problem(Messages.text("start.settingsNotKept", reason)));
  }

  void tell(Database.SetAside damaged) {
    tools
        .notices()
        .problem(Messages.text("start.libraryDamaged", damaged.file(), damaged.drafts()));
  }

  /// Counts, after a crash, what of the person's own is there all the same.
  void opened(Library library) {
    if (!afterCrash) {
      return;
    }
    afterCrash = false;
    tools
        .background()
        .run(
            () -> new Rescued(library.drafts().all().size(), library.outbox().all().size()),
            this::tell,
            // Whoever lists them next tells why that cannot be.
            failure -> {});
  }

  private record Rescued(int drafts, int waiting) {}

  private void tell(Rescued rescued) {
    if (rescued.drafts() > 0 || rescued.waiting() > 0) {
      // Whoever looks away for a moment must not miss it: it stays until it is put away.
      tools
          .notices()
          .problem(Messages.text("start.afterCrash", rescued.drafts(), rescued.waiting()));
    }
  }
}
