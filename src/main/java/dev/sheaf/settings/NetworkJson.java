package dev.sheaf.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// How hosts are reached, as JSON; there is no password in it.
final class NetworkJson {
  private NetworkJson() {}

  static NetworkChoice read(JsonObject json) {
    List<AuthorityFile> authorities = new ArrayList<>();
    if (json.get("authorities") instanceof JsonArray all) {
      for (JsonElement each : all) {
        String path = each instanceof JsonObject file ? string(file, "path") : null;
        if (path != null) {
          authorities.add(new AuthorityFile(path, string(each.getAsJsonObject(), "host")));
        }
      }
    }
    return new NetworkChoice(
        named(NetworkChoice.Way.values(), string(json, "way"), NetworkChoice.USUAL.way()),
        json.get("manual") instanceof JsonObject manual ? manual(manual) : ManualProxy.NONE,
        string(json, "script"),
        authorities);
  }

  private static ManualProxy manual(JsonObject json) {
    String host = string(json, "host");
    String exceptions = string(json, "exceptions");
    boolean numbered = json.get("port") instanceof JsonPrimitive port && port.isNumber();
    return new ManualProxy(
        named(ManualProxy.Kind.values(), string(json, "kind"), ManualProxy.Kind.HTTP),
        host == null ? "" : host,
        numbered ? json.get("port").getAsInt() : ManualProxy.USUAL_PORT,
        string(json, "user"),
        exceptions == null ? "" : exceptions);
  }

  static void write(NetworkChoice network, JsonObject json) {
    json.addProperty("way", written(network.way()));
    json.addProperty("script", network.script());
    JsonObject manual = new JsonObject();
    manual.addProperty("kind", written(network.manual().kind()));
    manual.addProperty("host", network.manual().host());
    manual.addProperty("port", network.manual().port());
    manual.addProperty("user", network.manual().user());
    manual.addProperty("exceptions", network.manual().exceptions());
    json.add("manual", manual);
    JsonArray authorities = new JsonArray();
    for (AuthorityFile file : network.authorities()) {
      JsonObject written = new JsonObject();
      written.addProperty("path", file.path());
      written.addProperty("host", file.host());
      authorities.add(written);
    }
    json.add("authorities", authorities);
  }

  private static String written(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static <T extends Enum<T>> T named(T[] values, @Nullable String name, T otherwise) {
    for (T value : values) {
      if (value.name().equalsIgnoreCase(name)) {
        return value;
      }
    }
    return otherwise;
  }

  private static @Nullable String string(JsonObject json, String name) {
    if (json.get(name) instanceof JsonPrimitive value && value.isString()) {
      return value.getAsString().isBlank() ? null : value.getAsString();
    }
    return null;
  }
}
