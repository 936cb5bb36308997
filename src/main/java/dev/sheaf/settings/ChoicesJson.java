package dev.sheaf.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/// Choices as JSON: a field that cannot be understood is as usual, and does not harm the others.
final class ChoicesJson {
  private static final Choices USUAL = Choices.USUAL;

  private ChoicesJson() {}

  static Choices read(JsonObject json) {
    return new Choices(
        theme(json),
        language(json),
        code(object(json, "code")),
        json.get("window") instanceof JsonObject window ? window(window) : null,
        panes(object(json, "panes")),
        string(json, "listSort"),
        hosts(object(json, "hosts")),
        string(json, "lastAccount"),
        backups(object(json, "backups")),
        NetworkJson.read(object(json, "network")),
        strings(json, "recentCommands"));
  }

  /// Puts `choices` into `json`; what a newer version wrote there stays.
  static void write(Choices choices, JsonObject json) {
    json.addProperty("theme", choices.theme().name().toLowerCase(Locale.ROOT));
    json.addProperty("language", choices.language().name().toLowerCase(Locale.ROOT));
    JsonObject code = part(json, "code");
    code.addProperty("font", choices.code().font());
    code.addProperty("size", choices.code().size());
    code.addProperty("wrapped", choices.code().wrapped());
    code.addProperty("blanks", choices.code().blanks());
    code.addProperty("ruler", choices.code().ruler());
    code.addProperty("tab", choices.code().tab());
    WindowPlace place = choices.window();
    if (place != null) {
      JsonObject window = part(json, "window");
      window.addProperty("x", place.x());
      window.addProperty("y", place.y());
      window.addProperty("width", place.width());
      window.addProperty("height", place.height());
      window.addProperty("maximised", place.maximised());
    }
    JsonObject panes = part(json, "panes");
    panes.addProperty("sidebarOpen", choices.panes().sidebarOpen());
    panes.addProperty("sidebarWidth", choices.panes().sidebarWidth());
    panes.addProperty("listWidth", choices.panes().listWidth());
    panes.addProperty("inspectorOpen", choices.panes().inspectorOpen());
    panes.addProperty("inspectorWidth", choices.panes().inspectorWidth());
    json.addProperty("listSort", choices.listSort());
    JsonObject hosts = part(json, "hosts");
    for (Map.Entry<String, HostChoice> entry : choices.hosts().entrySet()) {
      JsonObject host = part(hosts, entry.getKey());
      host.addProperty("clientId", entry.getValue().clientId());
      host.addProperty("plainHttpAccepted", entry.getValue().plainHttpAccepted());
    }
    json.addProperty("lastAccount", choices.lastAccount());
    JsonArray recent = new JsonArray();
    choices.recentCommands().forEach(recent::add);
    json.add("recentCommands", recent);
    JsonObject backups = part(json, "backups");
    backups.addProperty("folder", choices.backups().folder());
    backups.addProperty("kind", choices.backups().kind().name().toLowerCase(Locale.ROOT));
    backups.addProperty("rhythm", choices.backups().rhythm().name().toLowerCase(Locale.ROOT));
    backups.addProperty("keep", choices.backups().keep());
    NetworkJson.write(choices.network(), part(json, "network"));
  }

  private static List<String> strings(JsonObject json, String name) {
    if (!(json.get(name) instanceof JsonArray array)) {
      return List.of();
    }
    return array.asList().stream()
        .filter(one -> one instanceof JsonPrimitive value && value.isString())
        .map(JsonElement::getAsString)
        .toList();
  }

  private static CodeChoice code(JsonObject json) {
    CodeChoice usual = USUAL.code();
    return new CodeChoice(
        string(json, "font"),
        number(json, "size", usual.size()),
        truth(json, "wrapped", usual.wrapped()),
        truth(json, "blanks", usual.blanks()),
        (int) number(json, "ruler", usual.ruler()),
        (int) number(json, "tab", usual.tab()));
  }

  private static BackupPlan backups(JsonObject json) {
    BackupPlan.Rhythm rhythm = USUAL.backups().rhythm();
    for (BackupPlan.Rhythm one : BackupPlan.Rhythm.values()) {
      if (one.name().equalsIgnoreCase(string(json, "rhythm"))) {
        rhythm = one;
      }
    }
    int keep = (int) number(json, "keep", USUAL.backups().keep());
    boolean mirrors = BackupPlan.Kind.MIRRORS.name().equalsIgnoreCase(string(json, "kind"));
    return new BackupPlan(
        string(json, "folder"),
        mirrors ? BackupPlan.Kind.MIRRORS : BackupPlan.Kind.ZIP,
        rhythm,
        keep);
  }

  private static ThemeChoice theme(JsonObject json) {
    String name = string(json, "theme");
    for (ThemeChoice choice : ThemeChoice.values()) {
      if (choice.name().equalsIgnoreCase(name)) {
        return choice;
      }
    }
    return USUAL.theme();
  }

  private static LanguageChoice language(JsonObject json) {
    String name = string(json, "language");
    for (LanguageChoice choice : LanguageChoice.values()) {
      if (choice.name().equalsIgnoreCase(name)) {
        return choice;
      }
    }
    return USUAL.language();
  }

  private static @Nullable WindowPlace window(JsonObject json) {
    double x = number(json, "x", Double.NaN);
    double y = number(json, "y", Double.NaN);
    if (Double.isNaN(x) || Double.isNaN(y)) {
      return null;
    }
    return new WindowPlace(
        x,
        y,
        number(json, "width", WindowPlace.SMALLEST_WIDTH),
        number(json, "height", WindowPlace.SMALLEST_HEIGHT),
        truth(json, "maximised", false));
  }

  private static Panes panes(JsonObject json) {
    Panes usual = USUAL.panes();
    return new Panes(
        truth(json, "sidebarOpen", usual.sidebarOpen()),
        number(json, "sidebarWidth", usual.sidebarWidth()),
        number(json, "listWidth", usual.listWidth()),
        truth(json, "inspectorOpen", usual.inspectorOpen()),
        number(json, "inspectorWidth", usual.inspectorWidth()));
  }

  private static SequencedMap<String, HostChoice> hosts(JsonObject json) {
    SequencedMap<String, HostChoice> hosts = new LinkedHashMap<>();
    for (Map.Entry<String, JsonElement> entry : json.entrySet()) {
      if (entry.getValue() instanceof JsonObject host) {
        hosts.put(
            entry.getKey(),
            HostChoice.USUAL
                .withClientId(string(host, "clientId"))
                .withPlainHttpAccepted(truth(host, "plainHttpAccepted", false)));
      }
    }
    return hosts;
  }

  private static JsonObject object(JsonObject json, String name) {
    return json.get(name) instanceof JsonObject object ? object : new JsonObject();
  }

  private static JsonObject part(JsonObject json, String name) {
    JsonObject part = object(json, name);
    json.add(name, part);
    return part;
  }

  private static @Nullable String string(JsonObject json, String name) {
    if (json.get(name) instanceof JsonPrimitive value && value.isString()) {
      String text = value.getAsString();
      return text.isBlank() ? null : text;
    }
    return null;
  }

  private static double number(JsonObject json, String name, double otherwise) {
    if (json.get(name) instanceof JsonPrimitive value && value.isNumber()) {
      double number = value.getAsDouble();
      return Double.isFinite(number) ? number : otherwise;
    }
    return otherwise;
  }

  private static boolean truth(JsonObject json, String name, boolean otherwise) {
    if (json.get(name) instanceof JsonPrimitive value && value.isBoolean()) {
      return value.getAsBoolean();
    }
    return otherwise;
  }
}
