package dev.sheaf.library;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.github.Answer;
import dev.sheaf.store.GistTable.Opened;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens gists: from the local copy at once, from the host where something changed.
final class Reading {
  private final Remote remote;
  private final Tables tables;
  private final Keeping keeping;

  Reading(Remote remote, Tables tables, Keeping keeping) {
    this.remote = remote;
    this.tables = tables;
    this.keeping = keeping;
  }

  Optional<OpenGist> local(String id) throws GistException {
    Optional<Gist> gist = tables.gists().find(id);
    if (gist.isEmpty()) {
      return Optional.empty();
    }
    Instant asOf =
        tables.gists().opened(id).map(Opened::confirmedAt).orElse(gist.get().updatedAt());
    return Optional.of(keeping.filled(gist.get(), asOf, false));
  }

  OpenGist open(String id) throws GistException {
    Optional<OpenGist> here = local(id);
    try {
      return fetched(id, here);
    } catch (GistException e) {
      if (here.isPresent() && Line.isNoAnswer(e.failure())) {
        return here.get();
      }
      throw e;
    }
  }

  /// As the host has it now; the local copy does not stand in.
  OpenGist fetched(String id) throws GistException {
    return fetched(id, local(id));
  }

  private OpenGist fetched(String id, Optional<OpenGist> here) throws GistException {
    Optional<Opened> opened = tables.gists().opened(id);
    // Without all contents here, "nothing changed" would be no answer.
    @Nullable String etag =
        here.isPresent() && here.get().isEverythingHere() && opened.isPresent()
            ? opened.get().etag()
            : null;
    Answer<Gist> answer = remote.line().ask(() -> remote.gitHub().gist(id, etag));
    Instant now = remote.now();
    return switch (answer) {
      case Answer.Fresh<Gist>(Gist gist, String validator) -> keeping.opened(gist, validator, now);
      case Answer.NotModified<Gist>() -> {
        tables.gists().putOpened(id, new Opened(etag, now));
        OpenGist same = here.orElseThrow();
        yield new OpenGist(same.gist(), same.files(), now, true);
      }
    };
  }

  OpenFile whole(GistFile file) throws GistException {
    if (file.isComplete()) {
      return Content.open(file, null);
    }
    if (file.size() > Content.MOST_RAW) {
      return Content.open(file, local(file).orElse(null));
    }
    return Content.open(file, bytes(file));
  }

  private Optional<byte[]> local(GistFile file) throws GistException {
    return file.blobId() == null ? Optional.empty() : tables.blobs().find(file.blobId());
  }

  byte[] bytes(GistFile file) throws GistException {
    Optional<byte[]> here = local(file);
    if (here.isPresent()) {
      return here.get();
    }
    URI address = WebAddress.uriOf(file.rawUrl());
    if (address == null) {
      throw new GistException(new Failure.Malformed("the file has no raw address"));
    }
    byte[] bytes = remote.line().ask(() -> remote.gitHub().raw(address, Content.MOST_RAW));
    if (!Content.isOf(file, bytes)) {
      throw new GistException(new Failure.Malformed("the bytes are not those of the file"));
    }
    if (file.blobId() != null) {
      tables.blobs().put(file.blobId(), bytes);
    }
    return bytes;
  }
}
