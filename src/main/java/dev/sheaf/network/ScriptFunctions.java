package dev.sheaf.network;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.LambdaFunction;
import org.mozilla.javascript.ScriptableObject;
import org.mozilla.javascript.Undefined;

/// The functions that every proxy script may count on.
final class ScriptFunctions {
  private ScriptFunctions() {}

  /// A function of words; those that were not given are missing from the array.
  @FunctionalInterface
  private interface Body {
    Object of(String[] words);
  }

  private static final Map<String, Body> ALL =
      Map.ofEntries(
          Map.entry("isPlainHostName", words -> !word(words, 0).contains(".")),
          Map.entry(
              "dnsDomainIs",
              words ->
                  word(words, 0)
                      .toLowerCase(Locale.ROOT)
                      .endsWith(word(words, 1).toLowerCase(Locale.ROOT))),
          Map.entry(
              "localHostOrDomainIs",
              words ->
                  word(words, 0).equalsIgnoreCase(word(words, 1))
                      || (!word(words, 0).contains(".")
                          && word(words, 1)
                              .toLowerCase(Locale.ROOT)
                              .startsWith(word(words, 0).toLowerCase(Locale.ROOT) + "."))),
          Map.entry(
              "dnsDomainLevels",
              words -> (double) word(words, 0).chars().filter(c -> c == '.').count()),
          Map.entry("shExpMatch", words -> ShellPattern.matches(word(words, 1), word(words, 0))),
          Map.entry("isResolvable", words -> !ScriptNames.first(word(words, 0)).isEmpty()),
          Map.entry("isResolvableEx", words -> !ScriptNames.all(word(words, 0)).isEmpty()),
          Map.entry("dnsResolve", words -> orNull(ScriptNames.first(word(words, 0)))),
          Map.entry("dnsResolveEx", words -> ScriptNames.all(word(words, 0))),
          Map.entry("myIpAddress", words -> ScriptNames.mine()),
          Map.entry("myIpAddressEx", words -> ScriptNames.allMine()),
          Map.entry(
              "isInNet",
              words -> ScriptNames.isInNet(word(words, 0), word(words, 1), word(words, 2))),
          Map.entry("isInNetEx", words -> ScriptNames.isInNetEx(word(words, 0), word(words, 1))),
          Map.entry("sortIpAddressList", words -> word(words, 0)),
          Map.entry("getClientVersion", words -> "1.0"),
          Map.entry("weekdayRange", words -> ScriptTimes.weekdays(rest(words), now(words))),
          Map.entry("dateRange", words -> ScriptTimes.dates(rest(words), now(words))),
          Map.entry("timeRange", words -> ScriptTimes.times(rest(words), now(words))),
          Map.entry("alert", words -> Undefined.instance));

  static void into(ScriptableObject scope) {
    ALL.forEach(
        (name, body) ->
            ScriptableObject.putProperty(
                scope,
                name,
                new LambdaFunction(
                    scope,
                    name,
                    0,
                    (context, from, self, values) ->
                        body.of(
                            Arrays.stream(values).map(Context::toString).toArray(String[]::new)))));
  }

  private static String word(String[] words, int place) {
    return place < words.length ? words[place] : "";
  }

  private static Object orNull(String text) {
    return text.isEmpty() ? Undefined.instance : text;
  }

  private static boolean inUtc(String[] words) {
    return words.length > 0 && words[words.length - 1].equals("GMT");
  }

  private static String[] rest(String[] words) {
    return inUtc(words) ? Arrays.copyOf(words, words.length - 1) : words;
  }

  private static LocalDateTime now(String[] words) {
    return LocalDateTime.now(inUtc(words) ? ZoneOffset.UTC : ZoneId.systemDefault());
  }
}
