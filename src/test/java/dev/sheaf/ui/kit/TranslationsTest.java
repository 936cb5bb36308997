package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class TranslationsTest {
  static final List<Locale> TRANSLATIONS = Bundles.TRANSLATIONS;
  static final List<Locale> LANGUAGES =
      Stream.concat(Stream.of(Locale.ROOT), TRANSLATIONS.stream()).toList();

  private static final Pattern VALUE = Pattern.compile("\\{(\\d+)(,number,#)?");
  private static final Pattern COUNTED = Pattern.compile("\\{\\d+,choice");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern DOUBLED_OR_QUOTING = Pattern.compile("''|'[{}]'");

  /// Names, units and words that these languages took over from English.
  private static final Map<Locale, Set<String>> BORROWED =
      Map.of(
          Locale.GERMAN,
          Set.of(
              "Blame",
              "Bytes",
              "Code",
              "Details",
              "Editor",
              "Filter",
              "Info",
              "Name",
              "Notebook",
              "Offline",
              "Online",
              "Port",
              "Revision",
              "Server",
              "Status",
              "Tabs: {0}",
              "Tags",
              "TAGS",
              "Text"),
          Locale.of("pt"),
          Set.of(
              "Backups",
              "Backups…",
              "Blame",
              "Bytes",
              "Clone",
              "Editor",
              "Info",
              "Menu",
              "Notebook",
              "Offline",
              "Online",
              "Status",
              "Tags",
              "TAGS",
              "{0} min",
              "{0,number,#} × {1,number,#} pixels"));

  private static final Set<String> NAMES =
      Set.of(
          "API {0} / {1}",
          "CRLF (Windows)",
          "Fork",
          "Forks",
          "Gist",
          "gist:{0}",
          "github.example.com",
          "ID",
          "LF (Unix, macOS)",
          "Markdown",
          "Ov23li…",
          "Proxy",
          "Sheaf",
          "Sheaf {0}",
          "UTF-8",
          "null",
          "{0} KB",
          "{0} MB");

  @ParameterizedTest
  @FieldSource("TRANSLATIONS")
  void everyTextIsThereInEveryLanguage(Locale language) {
    Set<String> missing = new TreeSet<>(Bundles.english().keySet());
    missing.removeAll(Bundles.texts(language).keySet());
    assertThat(missing)
        .as("keys of messages.properties to translate in %s", Bundles.file(language))
        .isEmpty();
  }

  @ParameterizedTest
  @FieldSource("TRANSLATIONS")
  void noLanguageHasATextThatEnglishHasNot(Locale language) {
    Set<String> extra = new TreeSet<>(Bundles.texts(language).keySet());
    extra.removeAll(Bundles.english().keySet());
    assertThat(extra).as("keys to remove from %s", Bundles.file(language)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void noTextStandsInAFileTwice(Locale language) {
    assertThat(Bundles.repeated(language)).as("%s", Bundles.file(language)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("TRANSLATIONS")
  void aTranslationTakesTheSameValues(Locale language) {
    Map<String, String> texts = Bundles.texts(language);
    Bundles.english()
        .forEach(
            (key, english) ->
                assertThat(found(VALUE, texts.getOrDefault(key, english)))
                    .as("values of %s in %s", key, Bundles.file(language))
                    .isEqualTo(found(VALUE, english)));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void everyTextCanBeFilledInWithAnyNumber(Locale language) {
    Bundles.texts(language)
        .forEach(
            (key, text) -> {
              for (int number : new int[] {0, 1, 2, 1000}) {
                Object[] numbers = {number, number, number, number, number};
                if (text.contains("{")) {
                  assertThat(new MessageFormat(text, language).format(numbers))
                      .as("%s with %d", key, number)
                      .isNotBlank()
                      .doesNotContain(",choice,");
                }
              }
            });
  }

  @ParameterizedTest
  @FieldSource("TRANSLATIONS")
  void whatIsCountedInEnglishIsCountedInEveryLanguage(Locale language) {
    Map<String, String> texts = Bundles.texts(language);
    Bundles.english()
        .forEach(
            (key, english) ->
                assertThat(found(COUNTED, texts.getOrDefault(key, english)))
                    .as("plurals of %s in %s", key, Bundles.file(language))
                    .containsAll(found(COUNTED, english)));
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void oneAndSeveralAreToldApart(Locale language) {
    Bundles.texts(language)
        .forEach(
            (key, text) -> {
              for (String counted : found(COUNTED, text)) {
                int index = Integer.parseInt(counted.replaceAll("\\D", ""));
                assertThat(filled(text, language, index, 1))
                    .as("%s with one and with two", key)
                    .isNotEqualTo(filled(text, language, index, 2));
              }
            });
  }

  private static String filled(String text, Locale language, int index, int number) {
    Object[] values = {0, 0, 0, 0, 0};
    values[index] = number;
    return new MessageFormat(text, language).format(values);
  }

  @ParameterizedTest
  @FieldSource("LANGUAGES")
  void anApostropheIsTwiceWhereValuesAreFilledInAndOnceElsewhere(Locale language) {
    Bundles.texts(language)
        .forEach(
            (key, text) -> {
              if (text.contains("{")) {
                assertThat(DOUBLED_OR_QUOTING.matcher(text).replaceAll(""))
                    .as(key)
                    .doesNotContain("'");
              } else {
                assertThat(text).as(key).doesNotContain("''");
              }
            });
  }

  @ParameterizedTest
  @FieldSource("TRANSLATIONS")
  void noTextIsLeftInEnglish(Locale language) {
    Map<String, String> texts = Bundles.texts(language);
    Set<String> allowed = new TreeSet<>(NAMES);
    allowed.addAll(BORROWED.getOrDefault(language, Set.of()));
    Set<String> left = new TreeSet<>();
    Bundles.english()
        .forEach(
            (key, english) -> {
              boolean words = WORD.matcher(VALUE.matcher(english).replaceAll("")).find();
              if (words && english.equals(texts.get(key)) && !allowed.contains(english)) {
                left.add(key + "=" + english);
              }
            });
    assertThat(left).as("texts to translate in %s", Bundles.file(language)).isEmpty();
  }

  @ParameterizedTest
  @FieldSource("TRANSLATIONS")
  void edgesAndLinesAreThoseOfTheEnglishText(Locale language) {
    Map<String, String> texts = Bundles.texts(language);
    Bundles.english()
        .forEach(
            (key, english) -> {
              String text = texts.getOrDefault(key, english);
              assertThat(text.lines().count()).as(key).isEqualTo(english.lines().count());
              assertThat(text.endsWith("…")).as("… of %s", key).isEqualTo(english.endsWith("…"));
              assertThat(text).as(key).isEqualTo(text.strip());
            });
  }

  @Test
  void thePluralsOfTheLanguagesAreNotThoseOfEnglish() {
    assertThat(Bundles.TRANSLATIONS).allSatisfy(this::countsGists);
  }

  private void countsGists(Locale language) {
    String text = Bundles.texts(language).getOrDefault("search.count", "");
    List<String> counted =
        Stream.of(0, 1, 2, 1000)
            .map(count -> new MessageFormat(text, language).format(new Object[] {count}))
            .toList();
    assertThat(counted)
        .isEqualTo(
            language.equals(Locale.GERMAN)
                ? List.of("keine Gists", "1 Gist", "2 Gists", "1.000 Gists")
                : List.of("nenhum gist", "1 gist", "2 gists", "1.000 gists"));
  }

  private static Set<String> found(Pattern pattern, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      found.add(matcher.group());
    }
    return found;
  }
}
