package dev.sheaf.sandbox;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What GitHub says about a file by its name: language and media type.
final class Languages {
  private static final Kind UNKNOWN = new Kind(null, "text/plain");

  private static final Map<String, Kind> BY_EXTENSION =
      Map.ofEntries(
          kind("java", "Java", "text/plain"),
          kind("kt", "Kotlin", "text/plain"),
          kind("py", "Python", "application/x-python"),
          kind("rb", "Ruby", "application/x-ruby"),
          kind("js", "JavaScript", "text/javascript"),
          kind("mjs", "JavaScript", "text/javascript"),
          kind("jsx", "JavaScript", "text/plain"),
          kind("ts", "TypeScript", "application/x-typescript"),
          kind("tsx", "TSX", "text/plain"),
          kind("go", "Go", "text/plain"),
          kind("rs", "Rust", "text/plain"),
          kind("c", "C", "text/plain"),
          kind("h", "C", "text/plain"),
          kind("cpp", "C++", "text/plain"),
          kind("hpp", "C++", "text/plain"),
          kind("cs", "C#", "text/plain"),
          kind("swift", "Swift", "text/plain"),
          kind("php", "PHP", "application/x-httpd-php"),
          kind("sh", "Shell", "application/x-sh"),
          kind("bash", "Shell", "text/plain"),
          kind("zsh", "Shell", "text/plain"),
          kind("fish", "fish", "text/plain"),
          kind("ps1", "PowerShell", "text/plain"),
          kind("sql", "SQL", "application/sql"),
          kind("md", "Markdown", "text/markdown"),
          kind("markdown", "Markdown", "text/markdown"),
          kind("html", "HTML", "text/html"),
          kind("css", "CSS", "text/css"),
          kind("scss", "SCSS", "text/x-scss"),
          kind("json", "JSON", "application/json"),
          kind("yml", "YAML", "text/x-yaml"),
          kind("yaml", "YAML", "text/x-yaml"),
          kind("toml", "TOML", "text/plain"),
          kind("ini", "INI", "text/plain"),
          kind("xml", "XML", "application/xml"),
          kind("csv", "CSV", "text/csv"),
          kind("txt", "Text", "text/plain"),
          kind("log", null, "text/plain"),
          kind("lua", "Lua", "text/plain"),
          kind("pl", "Perl", "application/x-perl"),
          kind("r", "R", "text/plain"),
          kind("jl", "Julia", "text/plain"),
          kind("hs", "Haskell", "text/plain"),
          kind("ex", "Elixir", "text/plain"),
          kind("exs", "Elixir", "text/plain"),
          kind("erl", "Erlang", "text/plain"),
          kind("clj", "Clojure", "text/plain"),
          kind("scala", "Scala", "text/plain"),
          kind("dart", "Dart", "text/plain"),
          kind("vue", "Vue", "text/plain"),
          kind("nix", "Nix", "text/plain"),
          kind("tf", "HCL", "text/plain"),
          kind("zig", "Zig", "text/plain"),
          kind("vim", "Vim Script", "text/plain"),
          kind("el", "Emacs Lisp", "text/plain"),
          kind("tex", "TeX", "application/x-tex"),
          kind("coffee", "CoffeeScript", "text/coffeescript"),
          kind("gradle", "Gradle", "text/plain"),
          kind("proto", "Protocol Buffer", "text/plain"),
          kind("graphql", "GraphQL", "text/plain"),
          kind("ipynb", "Jupyter Notebook", "text/plain"),
          kind("diff", "Diff", "text/plain"),
          kind("patch", "Diff", "text/plain"),
          kind("svg", "SVG", "image/svg+xml"));

  private static final Map<String, Kind> BY_NAME =
      Map.of(
          "dockerfile", new Kind("Dockerfile", "text/plain"),
          "makefile", new Kind("Makefile", "text/plain"),
          "gemfile", new Kind("Ruby", "text/plain"),
          ".vimrc", new Kind("Vim Script", "text/plain"),
          ".bashrc", new Kind("Shell", "text/plain"),
          ".zshrc", new Kind("Shell", "text/plain"),
          ".gitconfig", new Kind("Git Config", "text/plain"),
          "nginx.conf", new Kind("Nginx", "text/plain"));

  private Languages() {}

  /// Empty for an extension nobody knows.
  static Optional<String> language(String fileName) {
    return Optional.ofNullable(kind(fileName).language());
  }

  static String mediaType(String fileName) {
    return kind(fileName).mediaType();
  }

  private static Kind kind(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    Kind byName = BY_NAME.get(name);
    if (byName != null) {
      return byName;
    }
    int dot = name.lastIndexOf('.');
    Kind byExtension = dot < 0 ? null : BY_EXTENSION.get(name.substring(dot + 1));
    return byExtension == null ? UNKNOWN : byExtension;
  }

  private static Map.Entry<String, Kind> kind(
      String extension, @Nullable String language, String mediaType) {
    return Map.entry(extension, new Kind(language, mediaType));
  }

  private record Kind(@Nullable String language, String mediaType) {}
}
