package dev.sheaf.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.query.Query.Clause;
import dev.sheaf.query.Query.Condition.Filter;
import dev.sheaf.query.Query.Condition.Text;
import org.junit.jupiter.api.Test;

class QueryTest {
  @Test
  void wordsPhrasesFiltersAndTheirOppositesAreToldApart() {
    assertThat(Query.parse("retry \"two  words\" -not lang:java -IS:secret tag:\"a b\"").clauses())
        .containsExactly(
            new Clause(new Text("retry"), false),
            new Clause(new Text("two  words"), false),
            new Clause(new Text("not"), true),
            new Clause(new Filter(Query.Key.LANG, "java"), false),
            new Clause(new Filter(Query.Key.IS, "secret"), true),
            new Clause(new Filter(Query.Key.TAG, "a b"), false));
  }

  @Test
  void whatIsNoFilterIsWords() {
    assertThat(Query.parse("http://x a-b - \"lang:java\" foo:bar \"").clauses())
        .extracting(Clause::condition)
        .containsExactly(
            new Text("http://x"),
            new Text("a-b"),
            new Text("-"),
            new Text("lang:java"),
            new Text("foo:bar"));
  }

  @Test
  void twoQuotesInAPhraseStandForOne() {
    assertThat(Query.parse("\"say \"\"hi\"\" now").clauses())
        .containsExactly(new Clause(new Text("say \"hi\" now"), false));
  }

  @Test
  void badFiltersAreNamedAndTheRestStays() {
    Query query = Query.parse("retry is:nonsense lang: is:PINNED");
    assertThat(query.mistakes())
        .containsExactly(new Filter(Query.Key.IS, "nonsense"), new Filter(Query.Key.LANG, ""));
    assertThat(query.needles(false)).extracting(Needle::folded).containsExactly("retry");
  }
}
