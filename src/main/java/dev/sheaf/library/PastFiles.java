package dev.sheaf.library;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.store.PastTable.Past;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Brings the files of past revisions here: from the API, and what that cannot give from a clone.
final class PastFiles {
  // One clone is faster than so many answers of the API, and costs nothing of its budget.
  private static final int MOST_ASKED = 8;

  private final Remote remote;
  private final Tables tables;
  private final PastClone clone;

  PastFiles(Remote remote, Tables tables) {
    this.remote = remote;
    this.tables = tables;
    this.clone = new PastClone(remote, tables);
  }

  OpenRevision open(String gistId, String version) throws GistException {
    Past past = bring(gistId, version);
    List<OpenFile> files = new ArrayList<>();
    for (GistFile file : past.files()) {
      files.add(Content.open(file, bytes(file).orElse(null)));
    }
    return new OpenRevision(gistId, version, files, past.cloned());
  }

  Optional<byte[]> bytes(GistFile file) throws GistException {
    return tables.past().content(String.valueOf(file.blobId()));
  }

  /// The files of a revision, whose contents are here afterwards as far as they can be had.
  Past bring(String gistId, String version) throws GistException {
    Optional<Past> here = tables.past().find(gistId, version);
    if (here.isPresent() && isWhole(here.get())) {
      return here.get();
    }
    try {
      Optional<Past> asked = ask(gistId, version);
      if (asked.isPresent()) {
        return asked.get();
      }
    } catch (GistException e) {
      if (!isTooMuch(e.failure())) {
        throw e;
      }
      return cloned(gistId, version, e);
    }
    return cloned(gistId, version, new GistException(new Failure.TooLarge(Content.MOST_RAW)));
  }

  /// Brings many revisions here by one clone, if it can be had; otherwise each is asked for later.
  void bringTogether(String gistId, List<String> versions) throws GistException {
    Set<String> known = tables.past().known(gistId);
    if (versions.stream().filter(version -> !known.contains(version)).count() <= MOST_ASKED) {
      return;
    }
    try {
      clone.fetch(gistId, versions.getFirst());
    } catch (GistException e) {
      if (e.failure() instanceof Failure.Cancelled || e.failure() instanceof Failure.StoreDamaged) {
        throw e;
      }
    }
  }

  private boolean isWhole(Past past) throws GistException {
    for (GistFile file : past.files()) {
      if (!tables.past().hasContent(String.valueOf(file.blobId()))) {
        return false;
      }
    }
    return true;
  }

  // Revisions of large gists end so.
  private static boolean isTooMuch(Failure failure) {
    return failure instanceof Failure.ServerFault
        || failure instanceof Failure.AnswerLost
        || failure instanceof Failure.TooLarge
        || failure instanceof Failure.Malformed;
  }

  private Past cloned(String gistId, String version, GistException why) throws GistException {
    try {
      return clone.fetch(gistId, version);
    } catch (GistException e) {
      if (e.failure() instanceof Failure.Cancelled || e.failure() instanceof Failure.StoreDamaged) {
        throw e;
      }
      why.addSuppressed(e);
      throw why;
    }
  }

  /// Empty where the API gives only a part.
  private Optional<Past> ask(String gistId, String version) throws GistException {
    Gist gist = remote.line().ask(() -> remote.gitHub().revision(gistId, version));
    if (gist.filesTruncated()) {
      return Optional.empty();
    }
    Map<String, byte[]> contents = new HashMap<>();
    List<GistFile> files = new ArrayList<>();
    for (GistFile file : gist.files()) {
      Optional<byte[]> bytes = asked(file);
      if (bytes.isEmpty()) {
        return Optional.empty();
      }
      String id = BlobId.of(bytes.get());
      contents.put(id, bytes.get());
      files.add(named(file, id));
    }
    Past past = new Past(files, false);
    tables.past().putContents(contents);
    tables.past().put(gistId, Map.of(version, past));
    return Optional.of(past);
  }

  private Optional<byte[]> asked(GistFile file) throws GistException {
    if (file.isComplete()) {
      return Optional.of(String.valueOf(file.content()).getBytes(StandardCharsets.UTF_8));
    }
    Optional<byte[]> here = file.blobId() == null ? Optional.empty() : bytes(file);
    URI address = WebAddress.uriOf(file.rawUrl());
    if (here.isPresent() || address == null || file.size() > Content.MOST_RAW) {
      return here;
    }
    byte[] bytes = remote.line().ask(() -> remote.gitHub().raw(address, Content.MOST_RAW));
    return Content.isOf(file, bytes) ? Optional.of(bytes) : Optional.empty();
  }

  private static GistFile named(GistFile file, String blobId) {
    return new GistFile(file.name(), file.language(), null, file.size(), null, blobId, null, false);
  }
}
