package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GrammarPackageTest {
  static Stream<GrammarFile> grammars() {
    return GrammarFiles.all().stream();
  }

  @ParameterizedTest
  @MethodSource("grammars")
  void isDescribedByTheTable(GrammarFile file) {
    JsonObject grammar = JsonParser.parseString(file.json()).getAsJsonObject();

    assertThat(grammar.get("scopeName").getAsString()).isEqualTo(file.scope());
    assertThat(strings(grammar.get("injectTo"))).isEqualTo(file.injectedInto());
    if (grammar.has("embeddedLangs")) {
      assertThat(strings(grammar.get("embeddedLangs"))).isEqualTo(file.embedded());
      assertThat(strings(grammar.get("embeddedLangsLazy"))).isEqualTo(file.onDemand());
    }
  }

  @ParameterizedTest
  @MethodSource("grammars")
  void coloursASample(GrammarFile file) {
    Engine engine = new Engine(file, Set.of());
    LineState state = LineState.START;
    List<TokenStyle> styles = new ArrayList<>();
    for (String line : Sample.LINES) {
      StyledLine styled = engine.tokenize(line, state);
      state = styled.end();
      styled.runs().forEach(run -> styles.add(run.style()));
    }
    if (Languages.all().stream().anyMatch(language -> language.grammar().equals(file.id()))) {
      assertThat(styles).anyMatch(style -> style != TokenStyle.PLAIN);
    }
  }

  @Test
  void atLeast250LanguagesHaveAGrammar() {
    assertThat(Languages.all()).hasSizeGreaterThanOrEqualTo(250);
    assertThat(Languages.all())
        .allSatisfy(language -> assertThat(GrammarFiles.get(language.grammar())).isNotNull());
  }

  private static List<String> strings(JsonElement array) {
    return array == null
        ? List.of()
        : array.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }
}
