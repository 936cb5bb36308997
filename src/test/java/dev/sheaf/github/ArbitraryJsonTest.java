package dev.sheaf.github;

import static org.assertj.core.api.Assertions.assertThat;

import com.squareup.moshi.JsonAdapter;
import com.squareup.moshi.JsonDataException;
import com.squareup.moshi.JsonEncodingException;
import com.squareup.moshi.Moshi;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.GistException;
import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class ArbitraryJsonTest {
  private static final JsonAdapter<Object> ANY =
      new Moshi.Builder().build().adapter(Object.class).serializeNulls();

  // The names the wire knows, so that odd values land where they could do harm.
  private static final Arbitrary<String> NAMES =
      Arbitraries.of(
          "id",
          "description",
          "public",
          "owner",
          "user",
          "files",
          "truncated",
          "created_at",
          "updated_at",
          "comments",
          "comments_enabled",
          "html_url",
          "git_pull_url",
          "fork_of",
          "filename",
          "type",
          "language",
          "raw_url",
          "size",
          "content",
          "encoding",
          "login",
          "avatar_url",
          "public_gists",
          "private_gists",
          "followers",
          "version",
          "committed_at",
          "change_status",
          "additions",
          "deletions",
          "body",
          "body_text",
          "author_association",
          "resources",
          "core",
          "limit",
          "remaining",
          "reset",
          "a.txt",
          "");

  @Provide
  Arbitrary<String> json() {
    return values().map(ANY::toJson);
  }

  @Provide
  Arbitrary<String> objects() {
    return Arbitraries.maps(NAMES, values()).ofMaxSize(12).map(ANY::toJson);
  }

  @Provide
  Arbitrary<String> brokenJson() {
    return objects()
        .flatMap(json -> Arbitraries.integers().between(0, json.length()).map(json::substring));
  }

  private static Arbitrary<Object> values() {
    return values(2);
  }

  private static Arbitrary<Object> values(int depth) {
    Arbitrary<Object> plain =
        Arbitraries.<Object>oneOf(
                Arbitraries.strings().ofMaxLength(8).map(Object.class::cast),
                Arbitraries.of(
                        "2020-01-01T00:00:00Z",
                        "https://x.example/raw/88aafa25fb28e17013054a117354a37f0d78963c/a b",
                        "http://[",
                        "base64",
                        "true",
                        "1e999999999",
                        "+1000000000-01-01T00:00:00Z",
                        "-7")
                    .map(Object.class::cast),
                Arbitraries.doubles().map(Object.class::cast),
                Arbitraries.longs().map(Object.class::cast),
                Arbitraries.of(true, false).map(Object.class::cast))
            .injectNull(0.15);
    return depth == 0
        ? plain
        : Arbitraries.oneOf(
            plain,
            values(depth - 1).list().ofMaxSize(3).map(Object.class::cast),
            Arbitraries.maps(NAMES, values(depth - 1)).ofMaxSize(5).map(Object.class::cast));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyJsonIsReadOrMalformed(@ForAll("json") String json) throws Exception {
    readAsEverything(json);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void anyObjectIsReadOrMalformed(@ForAll("objects") String json) throws Exception {
    readAsEverything(json);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyTextIsReadOrMalformed(@ForAll String text) throws Exception {
    readAsEverything(text);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void anyPieceOfJsonIsReadOrMalformed(@ForAll("brokenJson") String json) throws Exception {
    readAsEverything(json);
  }

  private static void readAsEverything(String json) throws IOException {
    read(json, GistJson.class, GistMapping::gist);
    read(json, GistJson.class, GistMapping::fork);
    read(json, RevisionJson.class, GistMapping::revision);
    read(json, CommentJson.class, GistMapping::comment);
    read(json, UserJson.class, People::profile);
    read(json, RateLimitJson.class, People::budget);
    read(json, ErrorJson.class, wire -> List.of());
    read(json, Map.class, wire -> Map.of());
  }

  private static <W> void read(String json, Class<W> type, Mapping<W, ?> mapping)
      throws IOException {
    @Nullable W wire;
    try {
      wire = Clients.MOSHI.adapter(type).fromJson(json);
    } catch (EOFException | JsonEncodingException | JsonDataException e) {
      // Calls makes these three malformed; FailuresTest sees to that.
      return;
    }
    try {
      assertThat((Object) mapping.map(wire)).isNotNull();
    } catch (GistException e) {
      assertThat(e.failure()).isInstanceOf(Failure.Malformed.class);
    }
  }
}
