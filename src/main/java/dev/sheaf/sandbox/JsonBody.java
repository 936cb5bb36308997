package dev.sheaf.sandbox;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// The JSON object in a request, read with GitHub's complaints about what does not fit.
final class JsonBody {
  private final JsonObject json;

  private JsonBody(JsonObject json) {
    this.json = json;
  }

  static JsonBody of(Call call) {
    if (call.body().length == 0) {
      return new JsonBody(new JsonObject());
    }
    JsonElement json = parse(call.body());
    if (!json.isJsonObject()) {
      throw Refusal.of(400, "Body should be a JSON object");
    }
    return new JsonBody(json.getAsJsonObject());
  }

  private static JsonElement parse(byte[] body) {
    try {
      // A fresh decoder reports what is not UTF-8 instead of replacing it.
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      JsonReader reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      JsonElement json = JsonParser.parseReader(reader);
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw Refusal.of(400, "Problems parsing JSON");
      }
      return json;
    } catch (IOException | JsonParseException e) {
      throw Refusal.of(400, "Problems parsing JSON");
    }
  }

  boolean has(String name) {
    return json.has(name);
  }

  /// Empty if it is absent or null.
  Optional<String> optionalText(String name) {
    JsonElement value = json.get(name);
    return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(text(name));
  }

  /// All fields that hold a string.
  Map<String, String> texts() {
    return json.entrySet().stream()
        .filter(field -> field.getValue().isJsonPrimitive())
        .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().getAsString()));
  }

  String text(String name) {
    return string(name, required(name));
  }

  JsonObject object(String name) {
    return object(name, required(name));
  }

  /// A boolean, or its name in quotes; absent is false.
  boolean flag(String name) {
    JsonElement value = json.get(name);
    if (value == null || value.isJsonNull()) {
      return false;
    }
    String text = value.isJsonPrimitive() ? value.getAsString() : "";
    boolean number = value.isJsonPrimitive() && value.getAsJsonPrimitive().isNumber();
    if (number || !(text.equals("true") || text.equals("false"))) {
      throw Refusal.invalidRequest(mismatch(name, value, "a boolean"));
    }
    return text.equals("true");
  }

  static JsonObject object(String name, JsonElement value) {
    if (!value.isJsonObject()) {
      throw Refusal.invalidRequest(mismatch(name, value, "an object"));
    }
    return value.getAsJsonObject();
  }

  static String string(String name, JsonElement value) {
    if (!value.isJsonPrimitive() || !value.getAsJsonPrimitive().isString()) {
      throw Refusal.invalidRequest(mismatch(name, value, "a string"));
    }
    return value.getAsString();
  }

  private JsonElement required(String name) {
    JsonElement value = json.get(name);
    if (value == null) {
      throw Refusal.invalidRequest("\"" + name + "\" wasn't supplied.");
    }
    return value;
  }

  private static String mismatch(String name, JsonElement value, String wanted) {
    String shown = value.isJsonNull() ? "nil" : value.toString();
    return "For 'properties/" + name + "', " + shown + " is not " + wanted + ".";
  }
}
