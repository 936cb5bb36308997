package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.export.SqlToken.Kind;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

class SqlTokensTest {
  @Test
  void quotesCommentsAndNumbersAreWhole() {
    assertThat(SqlTokens.of("a 'it''s' \"b \"\"c\" [d e] `f` 1.5e-3 .5 x'00' -- g\n/* h */ ü"))
        .extracting(SqlToken::text)
        .containsExactly(
            "a",
            "'it''s'",
            "\"b \"\"c\"",
            "[d e]",
            "`f`",
            "1.5e-3",
            ".5",
            "x'00'",
            "-- g",
            "/* h */",
            "ü");
  }

  @Test
  void whatDoesNotEndReachesToTheEnd() {
    assertThat(SqlTokens.of("select 'a b")).last().matches(token -> token.kind() == Kind.OPEN);
    assertThat(SqlTokens.of("/* a")).last().matches(token -> token.kind() == Kind.OPEN);
    assertThat(SqlTokens.of("[a")).last().matches(token -> token.kind() == Kind.OPEN);
    assertThat(SqlTokens.of("x'0")).last().matches(token -> token.kind() == Kind.OPEN);
  }

  @Property
  void partsAreInOrderAndLeaveOutOnlySpace(
      @ForAll @Chars({'a', '\'', '"', '[', ']', '-', '/', '*', '\n', ' ', '1', '.', 'x', 'ü'})
          String sql) {
    int end = 0;
    for (SqlToken token : SqlTokens.of(sql)) {
      assertThat(sql.substring(end, token.start())).isBlank();
      assertThat(sql).startsWith(sql.substring(0, token.start()) + token.text());
      assertThat(token.text()).isNotEmpty();
      end = token.end();
    }
    assertThat(sql.substring(end)).isBlank();
  }
}
