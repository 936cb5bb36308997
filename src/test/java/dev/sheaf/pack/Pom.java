package dev.sheaf.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/// What Maven knows of a library: its own file, and those it inherits from.
record Pom(Path file, Element root) {
  /// A licence as it is named there.
  ///
  /// @param page where it can be read; null where that is not said
  record Licence(String name, @Nullable String page) {}

  /// Of the jar that lies beside it in the local repository.
  static Pom of(Path jar) throws IOException {
    try (Stream<Path> beside = Files.list(jar.toAbsolutePath().getParent())) {
      Path file =
          beside
              .filter(path -> path.toString().endsWith(".pom"))
              .findFirst()
              .orElseThrow(() -> new IOException("No pom lies beside " + jar));
      return read(file);
    }
  }

  private static Pom read(Path file) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return new Pom(file, factory.newDocumentBuilder().parse(file.toFile()).getDocumentElement());
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " cannot be read", e);
    }
  }

  String name() {
    return groupId() + ":" + artifactId();
  }

  String version() {
    return own("version").or(() -> parentText("version")).orElseThrow();
  }

  private String groupId() {
    return own("groupId").or(() -> parentText("groupId")).orElseThrow();
  }

  private String artifactId() {
    return own("artifactId").orElseThrow();
  }

  /// Its page on the web, or the next one that it inherits.
  Optional<String> page() throws IOException {
    Optional<String> page = own("url").filter(url -> !url.contains("${"));
    Optional<Pom> parent = page.isPresent() ? Optional.empty() : parent();
    return parent.isPresent() ? parent.get().page() : page;
  }

  /// Its licences, or those that it inherits; empty where none is named at all.
  List<Licence> licences() throws IOException {
    List<Licence> found = new ArrayList<>();
    for (Element list : children(root, "licenses")) {
      for (Element one : children(list, "license")) {
        text(one, "name").ifPresent(name -> found.add(new Licence(name, page(one))));
      }
    }
    Optional<Pom> parent = found.isEmpty() ? parent() : Optional.empty();
    return parent.isPresent() ? parent.get().licences() : found;
  }

  private static @Nullable String page(Element licence) {
    return text(licence, "url").orElse(null);
  }

  private Optional<Pom> parent() throws IOException {
    Optional<String> group = parentText("groupId");
    if (group.isEmpty()) {
      return Optional.empty();
    }
    String artifact = parentText("artifactId").orElseThrow();
    String version = parentText("version").orElseThrow();
    return Optional.of(
        read(
            repository()
                .resolve(group.get().replace('.', '/'))
                .resolve(artifact)
                .resolve(version)
                .resolve(artifact + "-" + version + ".pom")));
  }

  // A repository holds group/artifact/version/file, the group's dots as folders.
  private Path repository() {
    int above = 3 + groupId().split("\\.", -1).length;
    return file.toAbsolutePath().resolve("../".repeat(above)).normalize();
  }

  private Optional<String> own(String name) {
    return text(root, name);
  }

  private Optional<String> parentText(String name) {
    return children(root, "parent").stream().flatMap(one -> text(one, name).stream()).findFirst();
  }

  private static Optional<String> text(Element in, String name) {
    return children(in, name).stream()
        .map(one -> one.getTextContent().strip().replaceAll("\\s+", " "))
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static List<Element> children(Element in, String name) {
    List<Element> found = new ArrayList<>();
    for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element one && one.getTagName().equals(name)) {
        found.add(one);
      }
    }
    return found;
  }
}
