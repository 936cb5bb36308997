package dev.sheaf.github;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.BlobId;
import dev.sheaf.gist.Comment;
import dev.sheaf.gist.Gist;
import dev.sheaf.gist.GistException;
import dev.sheaf.gist.GistFile;
import dev.sheaf.gist.Revision;
import dev.sheaf.gist.User;
import dev.sheaf.gist.Visibility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MappingTest {
  private static Gist gist(String fields) throws Exception {
    return GistMapping.gist(
        read(
            GistJson.class,
            "{\"id\":\"abc\",\"created_at\":\"2020-01-01T00:00:00Z\"" + fields + "}"));
  }

  private static <T> T read(Class<T> type, String json) throws IOException {
    return java.util.Objects.requireNonNull(Clients.MOSHI.adapter(type).fromJson(json));
  }

  private static GistFile file(String fields) throws Exception {
    return gist(",\"files\":{\"a.txt\":{" + fields + "}}").files().getFirst();
  }

  @Test
  void aBareGistIsEnough() throws Exception {
    Gist gist = gist("");
    assertThat(gist.description()).isEmpty();
    assertThat(gist.visibility()).isEqualTo(Visibility.SECRET);
    assertThat(gist.owner()).isNull();
    assertThat(gist.files()).isEmpty();
    assertThat(gist.updatedAt()).isEqualTo(gist.createdAt());
    assertThat(gist.comments()).isZero();
    assertThat(gist.commentsEnabled()).isTrue();
    assertThat(gist.page()).isNull();
    assertThat(gist.base()).isNull();
  }

  @Test
  void everyFieldMayBeNull() throws Exception {
    Gist gist =
        gist(
            """
            ,"description":null,"public":null,"owner":null,"user":null,"files":null,
            "truncated":null,"updated_at":null,"comments":null,"comments_enabled":null,
            "html_url":null,"git_pull_url":null,"fork_of":null,"history":null,"forks":null\
            """);
    assertThat(gist).isEqualTo(gist(""));
  }

  @Test
  void oddKindsCountAsMissing() throws Exception {
    Gist gist =
        gist(
            """
            ,"description":["a"],"public":"true","owner":"octocat","files":[],"truncated":1,
            "updated_at":7,"comments":"12","html_url":{},"fork_of":"xyz","history":{},"forks":7\
            """);
    assertThat(gist.description()).isEmpty();
    assertThat(gist.isPublic()).isTrue();
    assertThat(gist.comments()).isEqualTo(12);
    assertThat(gist.files()).isEmpty();
    assertThat(gist.base()).isNull();
  }

  @Test
  void anIdMayBeANumberAndANumberAText() throws Exception {
    Gist gist =
        GistMapping.gist(
            read(
                GistJson.class,
                """
                {"id":6296732,"updated_at":"2020-01-01T01:00:00+01:00",
                 "user":{"login":"old","id":"327146"},
                 "files":{"a":{"size":"12"},"b":null,"c":{"size":1.5}}}\
                """));
    assertThat(gist.id()).isEqualTo("6296732");
    assertThat(gist.createdAt()).isEqualTo(Instant.parse("2020-01-01T00:00:00Z"));
    assertThat(gist.owner()).isNotNull().extracting("login", "id").containsExactly("old", 327146L);
    assertThat(gist.files()).extracting(GistFile::size).containsExactly(12L, 0L);
  }

  @Test
  void whatAForkCameFromIsKnown() throws Exception {
    Gist gist =
        gist(",\"fork_of\":{\"id\":\"xyz\",\"user\":{\"login\":\"mona\",\"id\":2},\"files\":{}}");
    assertThat(gist.base()).isEqualTo(new Gist.Base("xyz", new User("mona", 2, null, null), null));
  }

  @Test
  void theBlobIdStandsInTheRawAddress() throws Exception {
    String blob = "88aafa25fb28e17013054a117354a37f0d78963c";
    assertThat(file("\"raw_url\":\"https://x.example/u/1/raw/" + blob + "/a.txt\"").blobId())
        .isEqualTo(blob);
    assertThat(file("\"raw_url\":\"https://x.example/raw/1/" + blob + "/a b+ä.txt\"").blobId())
        .isEqualTo(blob);
    assertThat(file("\"raw_url\":\"https://x.example/u/1/raw/a.txt\"").blobId()).isNull();
    assertThat(file("\"raw_url\":\"javascript:alert(1)\"").rawUrl()).isNull();
  }

  @Test
  void contentThatIsNotAllOfTheFileIsTruncated() throws Exception {
    String hello = BlobId.of("hello");
    String raw = "\"raw_url\":\"https://x.example/raw/" + hello + "/a.txt\"";
    assertThat(file(raw + ",\"size\":5,\"content\":\"hello\"").isComplete()).isTrue();
    assertThat(file(raw + ",\"content\":\"hello\"").size()).isEqualTo(5);
    assertThat(file(raw + ",\"size\":5,\"content\":\"\"").truncated()).isTrue();
    assertThat(file(raw + ",\"size\":5,\"content\":\"h\\ufffdllo\"").truncated()).isTrue();
    assertThat(file(raw + ",\"content\":\"jello\"").truncated()).isTrue();
    assertThat(file("\"content\":\"hello\",\"truncated\":true").truncated()).isTrue();
    assertThat(file("\"size\":5").truncated()).isFalse();
  }

  @Test
  void contentInBase64IsDecodedWhereItIsText() throws Exception {
    String text =
        Base64.getMimeEncoder().encodeToString("ä\n".repeat(50).getBytes(StandardCharsets.UTF_8));
    GistFile decoded =
        file(
            "\"size\":150,\"encoding\":\"base64\",\"content\":\""
                + text.replace("\r\n", "\\n")
                + "\"");
    assertThat(decoded.content()).isEqualTo("ä\n".repeat(50));
    assertThat(decoded.isComplete()).isTrue();
    GistFile bytes = file("\"size\":2,\"encoding\":\"base64\",\"content\":\"//4=\"");
    assertThat(bytes.content()).isNull();
    assertThat(bytes.truncated()).isTrue();
  }

  @Test
  void aRevisionMayHaveNoAuthorAndNoCounts() throws Exception {
    Revision revision =
        GistMapping.revision(
            read(
                RevisionJson.class,
                """
                {"version":"57a7f021a713b1c5a6a199b54cc514735d2d462f","user":null,
                 "committed_at":"2020-01-01T00:00:00Z","change_status":{}}\
                """));
    assertThat(revision.user()).isNull();
    assertThat(revision.additions()).isZero();
    assertThat(revision.shortVersion()).isEqualTo("57a7f02");
  }

  @Test
  void aCommentMayHaveNoAuthorAndOnlyAPlainBody() throws Exception {
    Comment comment =
        GistMapping.comment(
            read(
                CommentJson.class,
                """
                {"id":1,"user":null,"body_text":"hi","created_at":"2020-01-01T00:00:00Z"}\
                """));
    assertThat(comment.user()).isNull();
    assertThat(comment.body()).isEqualTo("hi");
    assertThat(comment.association()).isEqualTo("NONE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"id\":\"\",\"created_at\":\"2020-01-01T00:00:00Z\"}",
        "{\"id\":\"abc\"}",
        "{\"id\":\"abc\",\"created_at\":\"yesterday\"}"
      })
  void whatIsNoGistIsMalformed(String json) throws Exception {
    GistJson wire = read(GistJson.class, json);
    assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> GistMapping.gist(wire)))
        .isInstanceOf(GistException.class)
        .hasMessageContaining("Malformed");
  }
}
