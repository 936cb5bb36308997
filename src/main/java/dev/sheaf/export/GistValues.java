package dev.sheaf.export;

import com.google.gson.stream.JsonWriter;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Fork;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Profile;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import dev.sheaf.store.Readout;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes rows of gists and of what belongs to them.
///
/// @param contents the ids of the contents that are here
record GistValues(Readout readout, Set<String> contents) {
  private static final long MOST_RAW = 10L << 20;

  static Row listed(Gist gist) {
    return Row.of(1, list(gist));
  }

  static Row listedOf(String login, Gist gist) {
    return Row.of(2, Stream.concat(Stream.of(login), Stream.of(list(gist))).toArray());
  }

  private static @Nullable Object[] list(Gist gist) {
    return new @Nullable Object[] {
      gist.id(),
      gist.description(),
      gist.isPublic(),
      id(gist.owner()),
      login(gist.owner()),
      (long) gist.files().size(),
      gist.files().stream().mapToLong(GistFile::size).sum(),
      (long) gist.comments(),
      gist.commentsEnabled(),
      gist.createdAt(),
      gist.updatedAt(),
      text(gist.page()),
      text(gist.gitPullUrl())
    };
  }

  Row whole(Gist gist) {
    Gist.Base base = gist.base();
    @Nullable Object[] list = list(gist);
    @Nullable Object[] more = {
      base == null ? null : base.id(),
      base == null ? null : login(base.owner()),
      gist.filesTruncated(),
      null
    };
    List<@Nullable Object> seen = new ArrayList<>(Arrays.asList(list));
    seen.addAll(Arrays.asList(more));
    for (GistFile file : gist.files()) {
      seen.addAll(Arrays.asList(file.name(), file.language(), file.mediaType()));
      seen.addAll(Arrays.asList(file.size(), file.blobId(), isHere(file)));
    }
    Row.Values values =
        () -> {
          @Nullable Object[] all = new @Nullable Object[list.length + more.length];
          System.arraycopy(list, 0, all, 0, list.length);
          System.arraycopy(more, 0, all, list.length, more.length);
          all[all.length - 1] = files(gist);
          return all;
        };
    return new Row(List.of(gist.id()), Row.hash(seen.toArray()), values);
  }

  private String files(Gist gist) throws GistException {
    StringWriter text = new StringWriter();
    try (JsonWriter json = new JsonWriter(text)) {
      json.beginArray();
      for (GistFile file : gist.files()) {
        FileContent content = content(file);
        json.beginObject().name("filename").value(file.name());
        json.name("language").value(file.language());
        json.name("type").value(file.mediaType());
        json.name("size_bytes").value(file.size());
        json.name("blob_id").value(file.blobId());
        json.name("content_state").value(content.state());
        json.name("content").value(content.text()).endObject();
      }
      json.endArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }

  Row file(String gistId, int position, GistFile file) {
    @Nullable Object[] about = {
      gistId,
      file.name(),
      (long) position,
      file.language(),
      file.mediaType(),
      file.size(),
      file.blobId(),
      text(file.rawUrl()),
      isHere(file)
    };
    Row.Values values =
        () -> {
          FileContent content = content(file);
          @Nullable Object[] all = new @Nullable Object[about.length + 2];
          System.arraycopy(about, 0, all, 0, about.length - 1);
          all[about.length - 1] = content.state();
          all[about.length] = content.text();
          all[about.length + 1] = content.base64();
          return all;
        };
    return new Row(List.of(gistId, file.name()), Row.hash(about), values);
  }

  private boolean isHere(GistFile file) {
    return file.blobId() != null && contents.contains(file.blobId());
  }

  private FileContent content(GistFile file) throws GistException {
    String blob = file.blobId();
    byte[] bytes = blob == null ? null : readout.content(blob);
    return bytes == null
        ? FileContent.absent(file.size() > MOST_RAW ? "too_large" : "missing")
        : FileContent.of(bytes);
  }

  static Row comment(String gistId, Comment comment) {
    return Row.of(
        2,
        gistId,
        comment.id(),
        id(comment.user()),
        login(comment.user()),
        comment.association(),
        comment.body(),
        comment.createdAt(),
        comment.updatedAt(),
        text(comment.page()));
  }

  static Row commit(String gistId, Revision revision) {
    return Row.of(
        2,
        gistId,
        revision.version(),
        id(revision.user()),
        login(revision.user()),
        revision.committedAt(),
        (long) revision.additions(),
        (long) revision.deletions());
  }

  static Row fork(String gistId, Fork fork) {
    return Row.of(
        2,
        gistId,
        fork.id(),
        id(fork.owner()),
        login(fork.owner()),
        fork.createdAt(),
        fork.updatedAt(),
        text(fork.page()));
  }

  static Row star(String gistId, boolean starred) {
    return Row.of(1, gistId, starred);
  }

  /// @param profile null where it was not looked at
  static Row user(User user, @Nullable Profile profile) {
    return Row.of(
        1,
        user.id(),
        user.login(),
        text(user.avatar()),
        text(user.page()),
        of(profile, Profile::name),
        of(profile, Profile::bio),
        of(profile, Profile::company),
        of(profile, Profile::location),
        of(profile, Profile::website),
        of(profile, Profile::email),
        of(profile, known -> (long) known.publicRepos()),
        of(profile, known -> (long) known.publicGists()),
        of(profile, known -> (long) known.followers()),
        of(profile, known -> (long) known.following()),
        of(profile, Profile::createdAt));
  }

  private static @Nullable Object of(
      @Nullable Profile profile, Function<Profile, @Nullable Object> what) {
    return profile == null ? null : what.apply(profile);
  }

  private static @Nullable Long id(@Nullable User user) {
    return user == null ? null : user.id();
  }

  private static @Nullable String login(@Nullable User user) {
    return user == null ? null : user.login();
  }

  private static @Nullable String text(@Nullable Object address) {
    return address == null ? null : address.toString();
  }
}
