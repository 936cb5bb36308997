package dev.sheaf.store;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import dev.sheaf.gist.Failure;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes down why a host refused, and reads it again.
final class RefusalJson {
  private static final Gson GSON = new Gson();
  private static final Map<String, Class<? extends Failure>> KINDS =
      List.<Class<? extends Failure>>of(
              Failure.Conflict.class,
              Failure.Forbidden.class,
              Failure.Malformed.class,
              Failure.MissingScope.class,
              Failure.NotFound.class,
              Failure.Rejected.class,
              Failure.TooLarge.class,
              Failure.VersionRefused.class)
          .stream()
          .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));

  private RefusalJson() {}

  static String write(Failure failure) {
    String kind = failure.getClass().getSimpleName();
    if (!KINDS.containsKey(kind)) {
      throw new IllegalArgumentException(kind + " is no refusal");
    }
    JsonObject json = new JsonObject();
    json.addProperty("kind", kind);
    json.add("failure", GSON.toJsonTree(failure));
    return GSON.toJson(json);
  }

  static Failure read(String text) {
    JsonObject json = GSON.fromJson(text, JsonObject.class);
    Class<? extends Failure> kind = KINDS.get(json.get("kind").getAsString());
    return kind == null
        ? new Failure.Malformed("a refusal that a newer version wrote down")
        : GSON.fromJson(json.get("failure"), kind);
  }
}
