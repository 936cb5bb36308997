package dev.sheaf.settings;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Everything that the user chose, as it stands at one moment.
///
/// @param language of texts, dates and numbers, from the next start on
/// @param window null until a window was open once
/// @param listSort the list's own name for its order; null for its usual one
/// @param hosts by name, the servers that were used or set up
/// @param lastAccount key of the account that was open last
/// @param recentCommands ids of what was run from the palette, the last one first
public record Choices(
    ThemeChoice theme,
    LanguageChoice language,
    CodeChoice code,
    @Nullable WindowPlace window,
    Panes panes,
    @Nullable String listSort,
    SequencedMap<String, HostChoice> hosts,
    @Nullable String lastAccount,
    BackupPlan backups,
    NetworkChoice network,
    List<String> recentCommands) {
  public static final Choices USUAL =
      new Choices(
          ThemeChoice.SYSTEM,
          LanguageChoice.SYSTEM,
          CodeChoice.USUAL,
          null,
          Panes.USUAL,
          null,
          new LinkedHashMap<>(),
          null,
          BackupPlan.USUAL,
          NetworkChoice.USUAL,
          List.of());

  public Choices {
    hosts = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(hosts));
    recentCommands = List.copyOf(recentCommands);
  }

  /// What was chosen for the host of that name, or what is usual.
  public HostChoice host(String name) {
    return hosts.getOrDefault(name, HostChoice.USUAL);
  }

  public Choices withTheme(ThemeChoice next) {
    return new Choices(
        next,
        language,
        code,
        window,
        panes,
        listSort,
        hosts,
        lastAccount,
        backups,
        network,
        recentCommands);
  }

  public Choices withLanguage(LanguageChoice next) {
    return new Choices(
        theme,
        next,
        code,
        window,
        panes,
        listSort,
        hosts,
        lastAccount,
        backups,
        network,
        recentCommands);
  }

  public Choices withCode(CodeChoice next) {
    return new Choices(
        theme,
        language,
        next,
        window,
        panes,
        listSort,
        hosts,
        lastAccount,
        backups,
        network,
        recentCommands);
  }

  public Choices withWindow(WindowPlace next) {
    return new Choices(
        theme,
        language,
        code,
        next,
        panes,
        listSort,
        hosts,
        lastAccount,
        backups,
        network,
        recentCommands);
  }

  public Choices withPanes(Panes next) {
    return new Choices(
        theme,
        language,
        code,
        window,
        next,
        listSort,
        hosts,
        lastAccount,
        backups,
        network,
        recentCommands);
  }

  public Choices withListSort(String next) {
    return new Choices(
        theme,
        language,
        code,
        window,
        panes,
        next,
        hosts,
        lastAccount,
        backups,
        network,
        recentCommands);
  }

  public Choices withHost(String name, HostChoice next) {
    SequencedMap<String, HostChoice> all = new LinkedHashMap<>(hosts);
    all.put(name, next);
    return new Choices(
        theme,
        language,
        code,
        window,
        panes,
        listSort,
        all,
        lastAccount,
        backups,
        network,
        recentCommands);
  }

  public Choices withLastAccount(@Nullable String key) {
    return new Choices(
        theme,
        language,
        code,
        window,
        panes,
        listSort,
        hosts,
        key,
        backups,
        network,
        recentCommands);
  }

  public Choices withBackups(BackupPlan next) {
    return new Choices(
        theme,
        language,
        code,
        window,
        panes,
        listSort,
        hosts,
        lastAccount,
        next,
        network,
        recentCommands);
  }

  public Choices withNetwork(NetworkChoice next) {
    return new Choices(
        theme,
        language,
        code,
        window,
        panes,
        listSort,
        hosts,
        lastAccount,
        backups,
        next,
        recentCommands);
  }

  public Choices withRecentCommands(List<String> next) {
    return new Choices(
        theme, language, code, window, panes, listSort, hosts, lastAccount, backups, network, next);
  }
}
