package dev.sheaf.git;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// The system without what a person has set up for Git: rewritten addresses and added headers are
/// not for Sheaf's token.
final class PlainSystem extends SystemReader.Delegate {
  PlainSystem(SystemReader system) {
    super(system);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new Nothing(fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(fs);
  }

  private static final class Nothing extends FileBasedConfig {
    Nothing(FS fs) {
      super(null, fs);
    }

    // How finely the disk tells times: as coarse as any does. Otherwise JGit measures it, for
    // seconds, in a folder that may be gone by then.
    @Override
    public long getTimeUnit(
        String section, @Nullable String subsection, String name, long usual, TimeUnit unit) {
      return section.equals(ConfigConstants.CONFIG_FILESYSTEM_SECTION)
          ? unit.convert(2, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, usual, unit);
    }

    @Override
    public void load() {
      // There is no file.
    }

    @Override
    public void save() {
      // There is no file.
    }

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
