package dev.sheaf.sandbox;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// One operation of the API.
///
/// @param pattern segments of its path; those in braces match anything
/// @param documentation its page, below `https://docs.github.com/rest`
record Route(
    String method, List<String> pattern, String documentation, Function<Call, Answer> operation) {

  static Route of(
      String method, String pattern, String documentation, Function<Call, Answer> operation) {
    return new Route(method, List.of(pattern.split("/", -1)), documentation, operation);
  }

  boolean matches(String otherMethod, List<String> path) {
    if (!method.equals(otherMethod) || path.size() != pattern.size()) {
      return false;
    }
    for (int i = 0; i < path.size(); i++) {
      boolean any = pattern.get(i).startsWith("{");
      if (any ? path.get(i).isEmpty() : !pattern.get(i).equals(path.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// The first that matches: literal paths must stand before those with braces.
  static Optional<Route> find(List<Route> routes, String method, List<String> path) {
    return routes.stream().filter(route -> route.matches(method, path)).findFirst();
  }
}
