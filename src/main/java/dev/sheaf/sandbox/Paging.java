package dev.sheaf.sandbox;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Cuts a list into pages and says in `Link` where the others are.
final class Paging {
  private static final int DEFAULT_SIZE = 30;
  private static final int MAX_SIZE = 100;

  private final int page;
  private final int size;

  private Paging(int page, int size) {
    this.page = page;
    this.size = size;
  }

  static Paging of(Call call) {
    int page = number(call.query().get("page"), 1);
    int size = number(call.query().get("per_page"), DEFAULT_SIZE);
    return new Paging(page, Math.min(size, MAX_SIZE));
  }

  boolean startsBeyond(int limit) {
    return (long) (page - 1) * size >= limit;
  }

  /// @param path where the list is, from the API's root, in the links to its other pages
  <T> Answer answer(Call call, String path, Collection<T> all, Function<T, JsonElement> json) {
    JsonArray items = new JsonArray();
    all.stream().skip((long) (page - 1) * size).limit(size).map(json).forEach(items::add);
    int last = Math.max(1, (all.size() + size - 1) / size);
    List<String> links = new ArrayList<>();
    if (page > 1) {
      links.add(link(call, path, Math.min(page - 1, last), "prev"));
    }
    if (page < last) {
      links.add(link(call, path, page + 1, "next"));
      links.add(link(call, path, last, "last"));
    }
    if (page > 1) {
      links.add(link(call, path, 1, "first"));
    }
    Answer answer = Answer.json(200, items);
    return links.isEmpty() ? answer : answer.with("Link", String.join(", ", links));
  }

  private static String link(Call call, String path, int page, String rel) {
    StringBuilder url = new StringBuilder(call.links().api()).append(path).append('?');
    for (Map.Entry<String, String> parameter : call.query().entrySet()) {
      if (!parameter.getKey().equals("page")) {
        url.append(Links.encoded(parameter.getKey())).append('=');
        url.append(Links.encoded(parameter.getValue())).append('&');
      }
    }
    return "<" + url + "page=" + page + ">; rel=\"" + rel + "\"";
  }

  private static int number(@Nullable String text, int otherwise) {
    try {
      int number = text == null ? otherwise : Integer.parseInt(text.trim());
      return number < 1 ? otherwise : number;
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }
}
