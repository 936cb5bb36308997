package dev.sheaf.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Everything that the user chose, as it stands at one moment.
///
/// @param codeFont family of the code's font; null for the best monospaced one there is
/// @param codeSize of the code's font, in points
/// @param window null until a window was open once
/// @param listSort the list's own name for its order; null for its usual one
/// @param hosts by name, the servers that were used or set up
/// @param lastAccount key of the account that was open last
public record Choices(
    ThemeChoice theme,
    @Nullable String codeFont,
    double codeSize,
    @Nullable WindowPlace window,
    Panes panes,
    @Nullable String listSort,
    SequencedMap<String, HostChoice> hosts,
    @Nullable String lastAccount,
    BackupPlan backups) {
  public static final double USUAL_CODE_SIZE = 13;
  public static final double SMALLEST_CODE_SIZE = 8;
  public static final double LARGEST_CODE_SIZE = 40;

  public static final Choices USUAL =
      new Choices(
          ThemeChoice.SYSTEM,
          null,
          USUAL_CODE_SIZE,
          null,
          Panes.USUAL,
          null,
          new LinkedHashMap<>(),
          null,
          BackupPlan.USUAL);

  public Choices {
    codeSize = Math.clamp(codeSize, SMALLEST_CODE_SIZE, LARGEST_CODE_SIZE);
    hosts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hosts));
  }

  /// What was chosen for the host of that name, or what is usual.
  public HostChoice host(String name) {
    return hosts.getOrDefault(name, HostChoice.USUAL);
  }

  public Choices withTheme(ThemeChoice next) {
    return new Choices(
        next, codeFont, codeSize, window, panes, listSort, hosts, lastAccount, backups);
  }

  public Choices withCode(@Nullable String font, double size) {
    return new Choices(theme, font, size, window, panes, listSort, hosts, lastAccount, backups);
  }

  public Choices withWindow(WindowPlace next) {
    return new Choices(
        theme, codeFont, codeSize, next, panes, listSort, hosts, lastAccount, backups);
  }

  public Choices withPanes(Panes next) {
    return new Choices(
        theme, codeFont, codeSize, window, next, listSort, hosts, lastAccount, backups);
  }

  public Choices withListSort(String next) {
    return new Choices(theme, codeFont, codeSize, window, panes, next, hosts, lastAccount, backups);
  }

  public Choices withHost(String name, HostChoice next) {
    SequencedMap<String, HostChoice> all = new LinkedHashMap<>(hosts);
    all.put(name, next);
    return new Choices(
        theme, codeFont, codeSize, window, panes, listSort, all, lastAccount, backups);
  }

  public Choices withLastAccount(@Nullable String key) {
    return new Choices(theme, codeFont, codeSize, window, panes, listSort, hosts, key, backups);
  }

  public Choices withBackups(BackupPlan next) {
    return new Choices(
        theme, codeFont, codeSize, window, panes, listSort, hosts, lastAccount, next);
  }
}
