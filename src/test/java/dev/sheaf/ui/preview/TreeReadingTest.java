package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TreeReadingTest {
  private static Content.Tree json(String text) throws InterruptedException {
    return (Content.Tree) JsonTree.read("x.json", text);
  }

  private static Content.Tree yaml(String text) throws InterruptedException {
    return (Content.Tree) YamlTree.read(text);
  }

  private static String outline(Branch branch) {
    StringBuilder out = new StringBuilder();
    if (!branch.key().isEmpty()) {
      out.append(branch.key()).append('=');
    }
    out.append(branch.text());
    if (branch.type() == Branch.Type.OBJECT || branch.type() == Branch.Type.LIST) {
      out.append(branch.type() == Branch.Type.OBJECT ? '{' : '[');
      for (int i = 0; i < branch.size(); i++) {
        out.append(i == 0 ? "" : " ").append(outline(branch.child(i)));
      }
      out.append(branch.type() == Branch.Type.OBJECT ? '}' : ']');
    }
    return out.toString();
  }

  @Test
  void jsonBecomesATree() throws InterruptedException {
    Content.Tree tree = json("{\"a\":[1,2.50,\"x\"],\"b\":{\"c\":null,\"d\":true}}");
    assertThat(outline(tree.root())).isEqualTo("{a=[0=1 1=2.50 2=x] b={c=null d=true}}");
    assertThat(tree.problem()).isEmpty();
  }

  @Test
  void jsonThatEndsEarlyShowsWhatCouldBeReadAndWhere() throws InterruptedException {
    Content.Tree tree = json("{\"a\": [1, 2,\n {\"x\": \"y");
    assertThat(outline(tree.root())).isEqualTo("{a=[0=1 1=2 2={}]}");
    assertThat(tree.problem()).contains("line 2");
  }

  @Test
  void jsonThatIsWrongSaysItsLine() throws InterruptedException {
    assertThat(json("[\n1,\n2,\noops]").problem()).contains("line 4");
    assertThat(json("[1] x").problem()).contains("line 1");
    assertThat(json("").problem()).isNotEmpty();
  }

  @Test
  void linesOfJsonAreAListOfValues() throws InterruptedException {
    Content.Tree tree = (Content.Tree) JsonTree.read("x.jsonl", "{\"a\":1}\n{\"a\":2}\n");
    assertThat(outline(tree.root())).isEqualTo("[{a=1} {a=2}]");
  }

  @Test
  void deepJsonIsRead() throws InterruptedException {
    Content.Tree tree = json("[".repeat(90_000));
    Branch branch = tree.root();
    int depth = 1;
    while (branch.size() > 0) {
      branch = branch.child(0);
      depth++;
    }
    assertThat(depth).isEqualTo(90_000);
  }

  @Test
  void longListsAreShownInParts() throws InterruptedException {
    Branch list = json("[" + "0,".repeat(1_234_567) + "0]").root();
    assertThat(list.shown()).hasSizeLessThanOrEqualTo(1_000);
    assertThat(list.shown().getFirst().shown()).hasSizeLessThanOrEqualTo(1_000);
    assertThat(list.shown().getLast().key()).endsWith("1234567");
  }

  @Test
  void yamlBecomesATree() throws InterruptedException {
    Content.Tree tree = yaml("a: &x\n  - 1\n  - yes: \"2\"\nb: *x\n? [k]\n: v\nc: d\n");
    assertThat(outline(tree.root())).isEqualTo("{a=[0=1 1={yes=2}] b=*x ?=[0=k] :=v c=d}");
  }

  @Test
  void severalYamlDocumentsAreAList() throws InterruptedException {
    assertThat(outline(yaml("a: 1\n---\nb: 2\n").root())).isEqualTo("[{a=1} {b=2}]");
  }

  @Test
  void brokenYamlShowsWhatCouldBeReadAndWhere() throws InterruptedException {
    Content.Tree tree = yaml("a: 1\nb: [2, 3\nc: }\n");
    assertThat(outline(tree.root())).startsWith("{a=1 b=[0=2 1=3");
    assertThat(tree.problem()).contains("line");
  }

  @Test
  void yamlBombsStaySmall() throws InterruptedException {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x]\n");
    for (int i = 1; i < 30; i++) {
      String before = "*a" + (i - 1);
      bomb.append("a%d: &a%d [%s,%s,%s]\n".formatted(i, i, before, before, before));
    }
    assertThat(yaml(bomb.toString()).root().size()).isEqualTo(30);
  }

  @Property(tries = 300)
  void noTextThrows(@ForAll String text) throws InterruptedException {
    assertThat(json(text).root()).isNotNull();
    assertThat(yaml(text).root()).isNotNull();
    assertThat(yaml("a: [" + text).root()).isNotNull();
  }
}
