package dev.sheaf.export;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import dev.sheaf.store.BlobTable;
import dev.sheaf.store.Database;
import dev.sheaf.store.GistTable;
import dev.sheaf.store.PanelTable;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gists that no host should give out and that one might: in a library, past every host.
final class HostileGists {
  /// An id that leads out of any folder.
  static final String ID = "../../../escaped";

  /// One that nobody owns.
  static final String NOBODYS = "nobody's; drop table gists; --";

  static final List<String> NAMES =
      List.of(
          "../../escaped",
          "..\\..\\escaped",
          "/tmp/escaped",
          "=cmd|' /C calc'!A0",
          "\"quoted\", 'quoted'; `and` ${more}",
          "tab\tand\nline\r\nbreaks",
          "\u202Egpj.exe",
          "\u0001\u001b[31m\u007f\u0085\u2028",
          "\\N",
          "null",
          "n".repeat(100_000));

  static final Instant MADE = Instant.parse("2020-02-29T23:59:59.999Z");

  private static final User EVIL = new User("../evil'\"\n\u202E", 4_711, null, null);

  private HostileGists() {}

  /// A character of each plane, and what files of text use to tell values apart.
  static String everyPlane() {
    return IntStream.rangeClosed(0, 16)
        .mapToObj(
            plane ->
                Character.toString((plane << 16) + 0x61)
                    + Character.toString((plane << 16) + 0xfffd))
        .collect(Collectors.joining(" \\ \t \"'` \r\n"));
  }

  /// A megabyte on one line.
  static String large() {
    return "All of it on one line; ".repeat(50_000);
  }

  static String content(String name) {
    return name + "\n" + everyPlane() + (name.equals("null") ? large() : "");
  }

  /// Puts them in, with a comment that nobody wrote.
  static void put(Database database, String account) throws GistException {
    List<GistFile> files = new ArrayList<>();
    for (String name : NAMES) {
      byte[] bytes = content(name).getBytes(StandardCharsets.UTF_8);
      String blob = BlobId.of(bytes);
      new BlobTable(database).put(blob, bytes);
      files.add(new GistFile(name, name, name, bytes.length, null, blob, null, false));
    }
    GistTable gists = new GistTable(database, account);
    gists.put(
        List.of(
            gist(ID, large(), EVIL, files), gist(NOBODYS, "\0" + everyPlane(), null, List.of())));
    Comment comment = new Comment(1, null, "\0" + large(), "NONE", MADE, MADE, null);
    new PanelTable(database, account)
        .putComments(ID, new PanelTable.Panel<>(List.of(comment), MADE));
  }

  private static Gist gist(
      String id, String description, @Nullable User owner, List<GistFile> files) {
    return new Gist(
        id,
        description,
        Visibility.PUBLIC,
        owner,
        files,
        false,
        MADE,
        MADE,
        1,
        true,
        null,
        null,
        null);
  }
}
