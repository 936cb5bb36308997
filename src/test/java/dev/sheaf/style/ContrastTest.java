package dev.sheaf.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContrastTest {
  private static final double FOR_TEXT = 4.5;
  private static final double FOR_SIGNS = 3;

  /// What may be written on what.
  private record Pairs(double atLeast, List<String> inks, List<String> grounds) {}

  private static final List<String> SURFACES =
      List.of(
          "-color-bg-default",
          "-color-bg-overlay",
          "-color-bg-subtle",
          "-color-bg-inset",
          "-color-accent-subtle",
          "-sheaf-hover",
          "-sheaf-tab-bar",
          "-sheaf-diff-gap");

  private static final List<String> WORDS =
      List.of(
          "-color-fg-default",
          "-color-fg-muted",
          "-color-accent-fg",
          "-color-danger-fg",
          "-color-warning-fg",
          "-color-success-fg",
          "-sheaf-added",
          "-sheaf-removed",
          "-sheaf-unsaved",
          "-sheaf-markdown-important");

  private static final List<String> CODE =
      List.of(
          "-sheaf-code-attribute",
          "-sheaf-code-changed",
          "-sheaf-code-comment",
          "-sheaf-code-constant",
          "-sheaf-code-deleted",
          "-sheaf-code-escape",
          "-sheaf-code-fg",
          "-sheaf-code-function",
          "-sheaf-code-heading",
          "-sheaf-code-inserted",
          "-sheaf-code-invalid",
          "-sheaf-code-keyword",
          "-sheaf-code-list",
          "-sheaf-code-quote",
          "-sheaf-code-regexp",
          "-sheaf-code-string",
          "-sheaf-code-tag",
          "-sheaf-code-type",
          "-sheaf-code-variable");

  private static final List<String> BEHIND_CODE =
      List.of(
          "-sheaf-code-bg",
          "-sheaf-code-current-line",
          "-sheaf-code-selection",
          "-sheaf-code-bracket-bg",
          "-sheaf-code-found-bg",
          "-sheaf-find-scope",
          "-sheaf-diff-added",
          "-sheaf-diff-added-word",
          "-sheaf-diff-removed",
          "-sheaf-diff-removed-word",
          "-sheaf-diff-gap");

  private static final List<String> EMPHASIS =
      List.of(
          "-color-accent-emphasis",
          "-color-danger-emphasis",
          "-sheaf-primary",
          "-sheaf-primary-hover");

  private static final List<Pairs> TABLE =
      List.of(
          new Pairs(FOR_TEXT, WORDS, SURFACES),
          new Pairs(FOR_TEXT, CODE, BEHIND_CODE),
          new Pairs(
              FOR_TEXT,
              List.of("-sheaf-code-line-number"),
              List.of(
                  "-sheaf-code-bg",
                  "-sheaf-code-current-line",
                  "-sheaf-diff-added",
                  "-sheaf-diff-removed")),
          new Pairs(
              FOR_TEXT, List.of("white", "-color-fg-emphasis", "-sheaf-primary-fg"), EMPHASIS),
          new Pairs(FOR_TEXT, List.of("-color-bg-default"), List.of("-color-warning-fg")),
          new Pairs(FOR_TEXT, List.of("-color-fg-default"), List.of("-sheaf-found")),
          new Pairs(
              FOR_TEXT,
              List.of("-color-fg-default", "-color-fg-muted", "-color-accent-fg"),
              List.of("-sheaf-markdown-code-ground", "-sheaf-markdown-marked")),
          new Pairs(FOR_TEXT, List.of("-sheaf-code-inserted"), List.of("-sheaf-code-inserted-bg")),
          new Pairs(FOR_TEXT, List.of("-sheaf-code-deleted"), List.of("-sheaf-code-deleted-bg")),
          new Pairs(FOR_TEXT, List.of("-sheaf-code-changed"), List.of("-sheaf-code-changed-bg")),
          // The focus, a wrong field, what is found, and dots that say something.
          new Pairs(
              FOR_SIGNS,
              List.of(
                  "-color-accent-emphasis",
                  "-color-danger-emphasis",
                  "-color-success-fg",
                  "-color-warning-fg",
                  "-color-danger-fg",
                  "-sheaf-unsaved",
                  "-sheaf-find-edge",
                  "-sheaf-code-caret"),
              Stream.concat(SURFACES.stream(), Stream.of("-sheaf-code-bg")).toList()));

  private static final Pattern INK =
      Pattern.compile("-fx-(?:text-fill|icon-color)\\s*:\\s*([^;]+);");
  private static final Pattern FILL =
      Pattern.compile("\\.(?:tok-[\\w-]+|[\\w-]*text)\\s*\\{[^{}]*-fx-fill\\s*:\\s*([^;]+);");

  private static List<String> tooWeak(ThemeTokens theme, List<Pairs> table) {
    List<String> weak = new ArrayList<>();
    for (Pairs pairs : table) {
      for (String ink : pairs.inks()) {
        for (String ground : pairs.grounds()) {
          double contrast = theme.contrast(ink, ground);
          if (contrast < pairs.atLeast()) {
            weak.add("%s on %s: %.2f".formatted(ink, ground, contrast));
          }
        }
      }
    }
    return weak;
  }

  @Test
  void allThatIsWrittenCanBeReadInTheLightTheme() {
    assertThat(tooWeak(ThemeTokens.light(), TABLE)).isEmpty();
  }

  @Test
  void allThatIsWrittenCanBeReadInTheDarkTheme() {
    assertThat(tooWeak(ThemeTokens.dark(), TABLE)).isEmpty();
  }

  @Test
  void aWeakPairIsFound() {
    List<Pairs> weak =
        List.of(new Pairs(FOR_TEXT, List.of("-color-border-muted"), List.of("-color-bg-default")));
    assertThat(tooWeak(ThemeTokens.light(), weak)).hasSize(1);
    assertThat(tooWeak(ThemeTokens.dark(), weak)).hasSize(1);
    assertThat(ThemeTokens.light().contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    assertThat(ThemeTokens.light().contrast("black", "white")).isEqualTo(21);
  }

  @Test
  void everyColourOfWordsStandsInTheTable() {
    Set<String> known = new TreeSet<>(Set.of("transparent"));
    TABLE.forEach(pairs -> known.addAll(pairs.inks()));
    Set<String> unknown = new TreeSet<>();
    for (Path sheet : ThemeTokens.sheets()) {
      for (Pattern pattern : List.of(INK, FILL)) {
        Matcher each = pattern.matcher(ThemeTokens.text(sheet));
        while (each.find()) {
          if (!known.contains(each.group(1).strip())) {
            unknown.add(each.group(1).strip() + " in " + sheet.getFileName());
          }
        }
      }
    }
    assertThat(unknown).as("colours of words that no pair holds").isEmpty();
  }

  @Test
  void everyTokenThatIsUsedIsThereInBothThemes() {
    Pattern use = Pattern.compile("(?<![\\w-])-(?:color|sheaf)-[\\w-]+(?!\\s*:)(?![\\w-])");
    Set<String> lacking = new TreeSet<>();
    for (Path sheet : ThemeTokens.sheets()) {
      Matcher each = use.matcher(ThemeTokens.text(sheet));
      while (each.find()) {
        String token = each.group();
        for (ThemeTokens theme : List.of(ThemeTokens.light(), ThemeTokens.dark())) {
          if (!theme.knows(token) && !ofControls(token)) {
            lacking.add(token + " in " + sheet.getFileName());
          }
        }
      }
    }
    assertThat(lacking).isEmpty();
  }

  // AtlantaFX's own for one kind of control, given there and not at the root.
  private static boolean ofControls(String token) {
    return Stream.of("-color-button", "-color-input", "-color-cell", "-color-link", "-color-menu")
        .anyMatch(token::startsWith);
  }
}
