package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Damage;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.Failure.Flaw;
import dev.sheaf.gist.Failure.Obstacle;
import dev.sheaf.gist.Failure.Reason;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FailureTextTest {
  static Stream<Failure> failures() {
    return Stream.concat(
        local(),
        Stream.of(
            new Failure.Offline("github.com"),
            new Failure.AnswerLost("github.com"),
            new Failure.ProxyDenied("github.com"),
            new Failure.Unauthorized("github.com"),
            new Failure.Forbidden("Access to this gist has been disabled."),
            new Failure.Forbidden(""),
            new Failure.MissingScope("gist"),
            new Failure.NotFound(),
            new Failure.VersionRefused("2022-11-28"),
            new Failure.RateLimited(Instant.parse("2026-03-10T12:00:00Z")),
            rejected("files", "missing_field", null),
            rejected(null, null, null),
            new Failure.ServerFault(502),
            new Failure.Malformed("GET /gists ends early"),
            new Failure.TooLarge(10L << 20),
            new Failure.TooLarge(4096),
            new Failure.Cancelled()));
  }

  private static Stream<Failure> local() {
    return Stream.of(
            Arrays.stream(Distrust.values())
                .map(why -> new Failure.Untrusted("ghe.example.com", why)),
            Arrays.stream(Obstacle.values()).map(why -> new Failure.NoKeychain(why, "no luck")),
            Arrays.stream(Damage.values()).map(why -> new Failure.StoreDamaged(why, "malformed")),
            Arrays.stream(Flaw.values()).map(why -> new Failure.BadFile("a.zip", why, "one.json")))
        .flatMap(failures -> failures);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void everyFailureHasASentenceAndATitle(Failure failure) {
    assertThat(FailureText.of(failure))
        .matches("(?s)\\p{Lu}.*\\.|[a-z]+\\.[a-z.]+ .*\\.")
        .doesNotContain("{", "null", "!", "..");
    assertThat(FailureText.title(failure)).isNotBlank().doesNotEndWith(".").hasSizeLessThan(30);
  }

  @Test
  void aRefusedFileIsNamed() {
    assertThat(FailureText.of(rejected("a.txt", "missing_field", null)))
        .isEqualTo("It was refused: “a.txt” is empty, and a gist keeps no empty file.");
  }

  @Test
  void whatTheServerSaysBecomesPartOfTheSentence() {
    assertThat(
            FailureText.of(
                rejected(
                    null,
                    null,
                    "Invalid request.\n\nFor 'properties/content', nil is not a string.")))
        .isEqualTo(
            "It was refused: Invalid request. For 'properties/content', nil is not a" + " string.");
  }

  @Test
  void aReasonGivenTwiceIsSaidOnce() {
    Reason reason = new Reason("files", "missing_field", null);
    assertThat(FailureText.of(new Failure.Rejected(List.of(reason, reason))))
        .isEqualTo("It was refused: a file is empty, and a gist keeps no empty file.");
  }

  @Test
  void aLongReasonIsCut() {
    assertThat(FailureText.of(new Failure.Forbidden("x".repeat(5000)))).hasSizeLessThan(400);
  }

  private static Failure rejected(
      @Nullable String field, @Nullable String code, @Nullable String message) {
    return new Failure.Rejected(List.of(new Reason(field, code, message)));
  }
}
