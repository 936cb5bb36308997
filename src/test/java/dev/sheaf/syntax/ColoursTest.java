package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColoursTest {
  @Test
  void java() throws InterruptedException {
    assertThat(
            Painted.text(
                "Java",
                """
                /** Calls. */
                public final class Retry extends Base {
                  @Override long call(List<String> in) throws Exception {
                    return this.base + in.size() * 2; // "no string"
                  }
                }\
                """))
        .isEqualTo(
            """
            {comment:/** Calls. */}
            {keyword:public} {keyword:final} {keyword:class} {type:Retry} {keyword:extends} {type:Base} {
              {keyword:@Override} {keyword:long} {function:call}(List<String> in) {keyword:throws} Exception {
                {keyword:return} {keyword:this}.base + in.{function:size}() * {constant:2}; {comment:// "no string"}
              }
            }\
            """);
  }

  @Test
  void python() throws InterruptedException {
    assertThat(
            Painted.text(
                "Python",
                """
                def f(self, name: str = "x"):
                    \"""Doc.\"""
                    if name is not None and True:
                        return f"hi {name}"  # comment\
                """))
        .isEqualTo(
            """
            {keyword:def} {function:f}({constant:self}, name: {constant:str} = {string:"x"}):
                {comment:\"""Doc.\"""}
                {keyword:if} name {keyword:is} {keyword:not} {constant:None} {keyword:and} {constant:True}:
                    {keyword:return} {keyword:f}{string:"hi }{constant:{}name{constant:}}{string:"}  {comment:# comment}\
            """);
  }

  @Test
  void shell() throws InterruptedException {
    assertThat(
            Painted.text(
                "Shell",
                """
                #!/bin/bash
                for f in *.txt; do
                  echo "Hello $f" | grep -v 'x' || exit 1
                done\
                """))
        .isEqualTo(
            """
            {comment:#!/bin/bash}
            {keyword:for} f {keyword:in} {string:*.txt}; {keyword:do}
              {function:echo} {string:"Hello }$f{string:"} | {function:grep} {constant:-v} {string:'x'} || {function:exit} {constant:1}
            {keyword:done}\
            """);
  }

  @Test
  void json() throws InterruptedException {
    assertThat(Painted.text("JSON", "{ \"a\": [1, true, \"x\\n\"] }"))
        .isEqualTo(
            "{ {tag:\"a\"}: [{constant:1}, {constant:true}, {string:\"x}{escape:\\n"
                + "}{string:\"}] }");
  }

  @Test
  void sql() throws InterruptedException {
    assertThat(Painted.text("SQL", "SELECT COUNT(*) FROM t WHERE a = 'x' -- c"))
        .isEqualTo(
            "{keyword:SELECT} {function:COUNT}(*) {keyword:FROM} t {keyword:WHERE} a"
                + " = {string:'x'} {comment:-- c}");
  }

  @Test
  void cSharp() throws InterruptedException {
    assertThat(Painted.text("C#", "var x = $\"hi {args.Length}\"; await Run(); // c"))
        .isEqualTo(
            "{keyword:var} {type:x} = {string:$\"hi }{keyword:{}args.Length{keyword:}}"
                + "{string:\"}; {keyword:await} {function:Run}(); {comment:// c}");
  }

  @Test
  void typeScript() throws InterruptedException {
    assertThat(Painted.text("TypeScript", "const re: RegExp = /ab+/g; import { A } from './x';"))
        .isEqualTo(
            "{keyword:const} {constant:re}: {type:RegExp} ={regexp: /ab}"
                + "+{regexp:/}{keyword:g}; {keyword:import} { A } {keyword:from}"
                + " {string:'./x'};");
  }

  @Test
  void htmlWithStyleAndScript() throws InterruptedException {
    assertThat(
            Painted.text(
                "HTML",
                """
                <style>
                b { color: #fff; }
                </style>
                <script>
                const f = async (x) => x === null; // c
                </script>
                <a href="x" onclick="go()">y</a>\
                """))
        .isEqualTo(
            """
            <{tag:style}>
            {tag:b} { {constant:color}: {constant:#fff}; }
            </{tag:style}>
            <{tag:script}>
            {keyword:const} {function:f} = {keyword:async} (x) {keyword:=>} x === {constant:null}; {comment:// c}
            </{tag:script}>
            <{tag:a} {attribute:href}={string:"x"} {attribute:onclick}={string:"}{function:go}()">y</{tag:a}>\
            """);
  }

  @Test
  void markdownWithCode() throws InterruptedException {
    assertThat(
            Painted.text(
                "Markdown",
                """
                # Title
                *a* **b** `c` ~~d~~
                ```java
                int x = 1;
                ```
                ```py
                def f(): pass
                ```\
                """))
        .isEqualTo(
            """
            {heading:# Title}
            {italic:*a*} {bold:**b**} {constant:`c`} ~~d~~
            ```java
            {keyword:int} x = {constant:1};
            ```
            ```py
            {keyword:def} {function:f}(): {keyword:pass}
            ```\
            """);
  }

  @Test
  void phpInHtml() throws InterruptedException {
    assertThat(Painted.text("PHP", "<p><?php echo strlen($x); // c ?></p>"))
        .isEqualTo(
            "<{tag:p}>{keyword:<?php} {function:echo} {function:strlen}($x); {comment:// c }"
                + "{keyword:?>}</{tag:p}>");
  }

  @Test
  void diff() throws InterruptedException {
    assertThat(Painted.text("Diff", "@@ -1 +1 @@\n-old\n+new\n same"))
        .isEqualTo("{changed:@@ -1 +1 @@}\n{deleted:-old}\n{inserted:+new}\n same");
  }
}
