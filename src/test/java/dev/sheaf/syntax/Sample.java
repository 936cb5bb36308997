package dev.sheaf.syntax;

import java.util.List;

/// A bit of everything: each grammar finds something it knows.
final class Sample {
  static final List<String> LINES =
      """
      # a comment
      // a comment
      -- a comment
      ; a comment
      % a comment
      /* a comment */ <!-- a comment --> (* a comment *) {- a comment -}
      " a string or a comment
      "a string" 'a' `b` 123 0x1F 1.5e3 true false null nil None
      if else for while return function def class import let var const begin end
      <a href="x">y</a> {{ x }} {% if x %} <%= x %>
      { "key": "value", "n": [1, 2] }
      key = value
      key: value
      [section]
      .class #id { color: red; width: 1px; }
      @rule $variable :symbol
      SELECT a FROM t WHERE a = 1;
      CREATE TABLE t (id INT);
      \\begin{document} \\section{x}
      * @owner
      GET https://example.com/ HTTP/1.1
      2024-01-01 12:00:00 ERROR java.lang.Exception: x
      1,2,3
      1\t2\t3
      ```mermaid
      graph TD; A --> B
      ```
      吾有一數。曰三。名之曰「甲」。
      + added
      pick 1234567 subject
      MOV AX, 1
      $ ls -l
      """
          .lines()
          .toList();

  private Sample() {}
}
