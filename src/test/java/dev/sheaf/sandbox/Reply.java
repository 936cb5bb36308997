package dev.sheaf.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// An answer of the sandbox as a test sees it.
record Reply(HttpResponse<byte[]> response) {
  int status() {
    return response.statusCode();
  }

  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  byte[] bytes() {
    return response.body();
  }

  String text() {
    return new String(response.body(), StandardCharsets.UTF_8);
  }

  JsonObject json() {
    return JsonParser.parseString(text()).getAsJsonObject();
  }

  JsonArray array() {
    return JsonParser.parseString(text()).getAsJsonArray();
  }

  String string(String name) {
    return json().get(name).getAsString();
  }

  JsonObject file(String name) {
    return json().getAsJsonObject("files").getAsJsonObject(name);
  }

  /// One field of each item of a list.
  List<String> each(String name) {
    List<String> values = new ArrayList<>();
    for (JsonElement item : array()) {
      values.add(item.getAsJsonObject().get(name).getAsString());
    }
    return values;
  }
}
