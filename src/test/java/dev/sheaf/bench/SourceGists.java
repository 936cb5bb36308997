package dev.sheaf.bench;

import dev.sheaf.gist.Account;
import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.store.BlobTable;
import dev.sheaf.store.Database;
import dev.sheaf.store.GistTable;
import dev.sheaf.store.ShelfTable;
import dev.sheaf.text.Encoding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/// The sources of the JDK that runs this, as gists of a few files of one package each.
record SourceGists(List<Source> sources) {
  private static final int FILES = 8_400;
  private static final long BYTES = 105_000_000;
  private static final int FILES_IN_GIST = 6;
  private static final Instant NEWEST = Instant.parse("2026-11-01T00:00:00Z");

  private record Source(String folder, String name, String text) {}

  /// Takes whole modules by their names, until there are enough.
  static SourceGists read() throws IOException {
    Path zip = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    if (!Files.exists(zip)) {
      throw new IOException("This JDK comes without lib/src.zip; there is nothing to search in.");
    }
    List<Source> sources = new ArrayList<>();
    long bytes = 0;
    try (ZipFile file = new ZipFile(zip.toFile())) {
      List<? extends ZipEntry> entries =
          file.stream()
              .filter(entry -> !entry.isDirectory())
              .sorted(Comparator.comparing(ZipEntry::getName))
              .toList();
      for (ZipEntry entry : entries) {
        if (sources.size() >= FILES && bytes >= BYTES) {
          break;
        }
        Optional<String> text = Encoding.text(file.getInputStream(entry).readAllBytes());
        if (text.isPresent() && !text.get().isEmpty()) {
          int slash = entry.getName().lastIndexOf('/');
          sources.add(
              new Source(
                  entry.getName().substring(0, slash),
                  entry.getName().substring(slash + 1),
                  text.get()));
          bytes += entry.getSize();
        }
      }
    }
    return new SourceGists(sources);
  }

  List<String> texts() {
    return sources.stream().map(Source::text).toList();
  }

  long bytes() {
    return sources.stream()
        .mapToLong(source -> source.text().getBytes(StandardCharsets.UTF_8).length)
        .sum();
  }

  Path writeTo(Path folder) throws IOException {
    for (Source source : sources) {
      Path target = folder.resolve(source.folder()).resolve(source.name());
      Files.createDirectories(target.getParent());
      Files.writeString(target, source.text());
    }
    return folder;
  }

  /// Puts them into a library as a sync would leave them there.
  void load(Path file, @Nullable Account account) throws GistException {
    Account owner = Objects.requireNonNull(account);
    try (Database database = Database.open(file)) {
      BlobTable blobs = new BlobTable(database);
      List<Gist> gists = gists(new User(owner.login(), owner.id(), null, null));
      database.transaction(
          () -> {
            new GistTable(database, owner.key()).put(gists);
            for (Gist gist : gists) {
              new ShelfTable(database, owner.key()).add("mine", gist.id());
            }
            for (Source source : sources) {
              blobs.put(BlobId.of(source.text()), source.text().getBytes(StandardCharsets.UTF_8));
            }
          });
    }
  }

  private List<Gist> gists(User owner) {
    List<Gist> gists = new ArrayList<>();
    int start = 0;
    while (start < sources.size()) {
      int end = start + 1;
      while (end < sources.size()
          && end - start < FILES_IN_GIST
          && sources.get(end).folder().equals(sources.get(start).folder())) {
        end++;
      }
      gists.add(gist(gists.size(), sources.subList(start, end), owner));
      start = end;
    }
    return gists;
  }

  private static Gist gist(int number, List<Source> sources, User owner) {
    Instant at = NEWEST.minusSeconds(number * 3600L);
    return new Gist(
        "%032x".formatted(number),
        sources.getFirst().folder().replace('/', '.'),
        Visibility.PUBLIC,
        owner,
        sources.stream().map(SourceGists::file).toList(),
        false,
        at,
        at,
        0,
        true,
        null,
        null,
        null);
  }

  private static GistFile file(Source source) {
    return new GistFile(
        source.name(),
        "Java",
        "text/plain",
        source.text().length(),
        null,
        BlobId.of(source.text()),
        null,
        false);
  }
}
