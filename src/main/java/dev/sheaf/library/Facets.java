package dev.sheaf.library;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Tag;
import dev.sheaf.gist.User;
import dev.sheaf.query.Folding;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// What the gists of a library can be told apart by, the most frequent first.
public record Facets(List<Facet> tags, List<Facet> languages, List<Facet> owners) {
  public Facets {
    tags = List.copyOf(tags);
    languages = List.copyOf(languages);
    owners = List.copyOf(owners);
  }

  /// One tag, language or owner.
  ///
  /// @param name as the newest gist spells it, a tag without `#`
  /// @param gists how many have it
  public record Facet(String name, int gists) {}

  static Facets of(List<Gist> newestFirst) {
    return new Facets(
        count(newestFirst, gist -> Tag.of(gist.description()).stream().map(Tag::name)),
        count(newestFirst, gist -> gist.files().stream().map(GistFile::language)),
        count(newestFirst, gist -> Stream.ofNullable(gist.owner()).map(User::login)));
  }

  private static List<Facet> count(List<Gist> gists, Function<Gist, Stream<String>> names) {
    // The same few names stand in thousands of gists.
    Map<String, String> folded = new HashMap<>();
    Map<String, Facet> facets = new HashMap<>();
    for (Gist gist : gists) {
      Set<String> counted = new HashSet<>();
      names
          .apply(gist)
          .filter(Objects::nonNull)
          .filter(name -> counted.add(folded.computeIfAbsent(name, Folding::fold)))
          .forEach(
              name ->
                  facets.merge(
                      folded.getOrDefault(name, name),
                      new Facet(name, 1),
                      (known, more) -> new Facet(known.name(), known.gists() + 1)));
    }
    return facets.values().stream()
        .sorted(
            Comparator.comparingInt(Facet::gists)
                .reversed()
                .thenComparing(Facet::name, String.CASE_INSENSITIVE_ORDER)
                .thenComparing(Facet::name))
        .toList();
  }
}
