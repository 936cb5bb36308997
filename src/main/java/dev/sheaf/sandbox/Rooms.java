package dev.sheaf.sandbox;

import java.util.List;

/// Leads each request to the API or to the web part.
final class Rooms {
  private static final List<String> API = List.of("api", "v3");

  private final Api api;
  private final Web web;

  Rooms(Api api, Web web) {
    this.api = api;
    this.web = web;
  }

  Answer answer(Call call) {
    List<String> path = call.path();
    boolean isApi = path.size() >= 2 && path.subList(0, 2).equals(API);
    return isApi ? api.answer(call.below(path.subList(2, path.size()))) : web.answer(call);
  }
}
