package dev.sheaf.sandbox;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What goes back for a request.
///
/// @param headers by name, without length and date
// Nobody compares these.
@SuppressWarnings("ArrayRecordComponent")
record Answer(int status, byte[] body, Map<String, String> headers) {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  static Answer json(int status, JsonElement body) {
    return bytes(status, "application/json; charset=utf-8", text(body));
  }

  static Answer html(int status, String body) {
    return bytes(status, "text/html; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  static Answer bytes(int status, String contentType, byte[] body) {
    return new Answer(status, body, Map.of("Content-Type", contentType));
  }

  static Answer empty(int status) {
    return new Answer(status, new byte[0], Map.of());
  }

  Answer with(String name, String value) {
    Map<String, String> more = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    more.putAll(headers);
    more.put(name, value);
    return new Answer(status, body, more);
  }

  Answer with(Map<String, String> added) {
    Answer answer = this;
    for (Map.Entry<String, String> header : added.entrySet()) {
      answer = answer.with(header.getKey(), header.getValue());
    }
    return answer;
  }

  Answer withBody(byte[] other) {
    return new Answer(status, other, headers);
  }

  private static byte[] text(JsonElement json) {
    return GSON.toJson(json).getBytes(StandardCharsets.UTF_8);
  }
}
