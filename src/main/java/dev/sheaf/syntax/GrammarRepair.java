package dev.sheaf.syntax;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jcodings.specific.UTF8Encoding;
import org.joni.Option;
import org.joni.Regex;
import org.joni.Syntax;
import org.joni.WarnCallback;
import org.joni.exception.JOniException;

/// Turns grammars written for VS Code's engine into ones that ours can read.
final class GrammarRepair {
  private static final Set<String> EXPRESSIONS = Set.of("match", "begin", "end", "while");
  // In these, \1 stands for what `begin` found, and is replaced before they are used.
  private static final Set<String> LATE = Set.of("end", "while");
  private static final Set<String> CAPTURES =
      Set.of("captures", "beginCaptures", "endCaptures", "whileCaptures");
  private static final Pattern BACK_REFERENCE = Pattern.compile("\\\\[1-9]");
  private static final Pattern REVERSED_REPEAT = Pattern.compile("\\{(\\d+),0}");
  private static final String LAST = "applyEndPatternLast";
  private static final String NEVER = "(?!)";

  private GrammarRepair() {}

  static String repaired(String grammar) {
    JsonElement tree = JsonParser.parseString(grammar);
    repair(tree);
    return tree.toString();
  }

  private static void repair(JsonElement element) {
    if (element instanceof JsonArray array) {
      array.forEach(GrammarRepair::repair);
    } else if (element instanceof JsonObject object) {
      for (Map.Entry<String, JsonElement> entry : object.entrySet()) {
        if (EXPRESSIONS.contains(entry.getKey()) && entry.getValue().isJsonPrimitive()) {
          entry.setValue(
              new JsonPrimitive(expression(entry.getKey(), entry.getValue().getAsString())));
        } else if (entry.getKey().equals(LAST) && entry.getValue() instanceof JsonPrimitive last) {
          // The engine takes no 1 for yes.
          entry.setValue(new JsonPrimitive(last.isBoolean() ? last.getAsBoolean() : true));
        } else if (CAPTURES.contains(entry.getKey())) {
          entry.setValue(captures(entry.getValue()));
        } else if (entry.getKey().equals("repository")
            && entry.getValue() instanceof JsonObject repository) {
          repository.entrySet().forEach(rule -> rule.setValue(rule(rule.getValue())));
        }
        repair(entry.getValue());
      }
    }
  }

  private static JsonElement rule(JsonElement rule) {
    if (!(rule instanceof JsonArray)) {
      return rule;
    }
    JsonObject wrapped = new JsonObject();
    wrapped.add("patterns", rule);
    return wrapped;
  }

  /// The engine wants an object of rules by group number; VS Code's also takes what is nearly that.
  private static JsonObject captures(JsonElement captures) {
    JsonObject result = new JsonObject();
    if (captures instanceof JsonArray array) {
      for (int i = 0; i < array.size(); i++) {
        addCapture(result, Integer.toString(i), array.get(i));
      }
    } else if (captures instanceof JsonObject object) {
      object.entrySet().forEach(entry -> addCapture(result, entry.getKey(), entry.getValue()));
    }
    return result;
  }

  private static void addCapture(JsonObject result, String group, JsonElement capture) {
    if (capture instanceof JsonObject) {
      result.add(group, capture);
    } else if (capture instanceof JsonArray array && !array.isEmpty()) {
      addCapture(result, group, array.get(0));
    } else if (capture instanceof JsonPrimitive name && Character.isDigit(group.charAt(0))) {
      JsonObject rule = new JsonObject();
      rule.add("name", name);
      result.add(group, rule);
    }
  }

  static String expression(String key, String regex) {
    if (!LookBehind.mayVary(regex) && !regex.contains(",0}")) {
      return regex;
    }
    List<String> attempts = new ArrayList<>(List.of(regex));
    // Markdown's closing mark: the engine cannot look back at what a group held.
    String back = regex.replace("(\\1)(?!(?<=_\\1)\\w)", "(?!(?<=_)\\1\\w)(\\1)");
    attempts.add(REVERSED_REPEAT.matcher(back).replaceAll("{0,$1}"));
    attempts.add(LookBehind.spellOut(attempts.getLast()));
    attempts.add(NEVER);
    return attempts.stream()
        .filter(
            attempt ->
                reads(
                    LATE.contains(key) ? BACK_REFERENCE.matcher(attempt).replaceAll("x") : attempt))
        .findFirst()
        .orElse(NEVER);
  }

  private static boolean reads(String regex) {
    byte[] bytes = regex.getBytes(StandardCharsets.UTF_8);
    try {
      new Regex(
          bytes,
          0,
          bytes.length,
          Option.CAPTURE_GROUP,
          UTF8Encoding.INSTANCE,
          Syntax.DEFAULT,
          WarnCallback.NONE);
      return true;
    } catch (JOniException e) {
      return false;
    }
  }
}
