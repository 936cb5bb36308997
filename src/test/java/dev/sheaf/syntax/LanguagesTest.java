package dev.sheaf.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {
  @ParameterizedTest
  @CsvSource({
    "Retry.java, Java",
    "backup.py, Python",
    "BACKUP.PY, Python",
    "build.gradle.kts, Gradle Kotlin DSL",
    "Dockerfile, Dockerfile",
    "Makefile, Makefile",
    "CMakeLists.txt, CMake",
    ".bashrc, Shell",
    "notes.md, Markdown",
    "x.h, C",
    "x.hpp, C++",
    "x.m, Objective-C",
    "page.phtml, HTML+PHP",
    "pom.xml, Maven POM",
    "x.ipynb, Jupyter Notebook",
  })
  void namesTellTheLanguage(String fileName, String language) {
    assertThat(found(fileName, null, "")).isEqualTo(language);
  }

  @Test
  void whatGitHubSaysGoesFirst() {
    assertThat(found("x.h", "Objective-C", "")).isEqualTo("Objective-C");
    assertThat(found("x.py", "a language without a grammar", "")).isEqualTo("Python");
    assertThat(found("x.txt", "Text", "")).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#!/bin/sh | Shell",
        "#!/usr/bin/env python3.12 | Python",
        "#!/usr/bin/env -S node --flag | JavaScript",
        "#!/usr/local/bin/perl -w | Perl",
        "#! /usr/bin/awk -f | Awk",
        "// -*- mode: C++; tab-width: 2 -*- | C++",
        "-*- ruby -*- | Ruby",
        "# vim: set ft=python ts=4: | Python",
        "<?xml version='1.0'?> | XML",
      })
  void firstLinesTellTheLanguage(String line, String language) {
    assertThat(found("gistfile1", null, line)).isEqualTo(language);
  }

  @Test
  void whatVimOrEmacsAreToldGoesBeforeAllElse() {
    String text = "\n".repeat(3) + "# vim: set ft=ruby:\n" + "x\n".repeat(20);
    assertThat(Languages.forText("a.py", "Python", text).map(Language::name)).hasValue("Ruby");
    String below = "x\n".repeat(20) + "// vim: ft=cpp\n" + "x\n".repeat(4);
    assertThat(Languages.forText("a.h", "C", below).map(Language::name)).hasValue("C++");
    String middle = "x\n".repeat(20) + "// vim: ft=cpp\n" + "x\n".repeat(5);
    assertThat(Languages.forText("a.h", "C", middle).map(Language::name)).hasValue("C");
    assertThat(Languages.forText("a", null, "# vim: ft=ruby").map(Language::name)).hasValue("Ruby");
    assertThat(Languages.forText("a", null, "").map(Language::name)).isEmpty();
    assertThat(Languages.forText("a", null, "#!/bin/sh\n\n").map(Language::name)).hasValue("Shell");
  }

  @Test
  void whatSaysNothingIsPlainText() {
    assertThat(found("gistfile1.txt", null, "Dear diary,")).isNull();
    assertThat(found("", null, "")).isNull();
    assertThat(found("...", null, "#!")).isNull();
  }

  @Test
  void noExtensionBelongsToTwoLanguages() {
    Map<String, String> seen = new HashMap<>();
    for (Table.Row row : Table.read("languages.tsv")) {
      for (String extension : row.words(2, " ")) {
        assertThat(seen.put(extension.toLowerCase(Locale.ROOT), row.text(0)))
            .as(extension)
            .isNull();
      }
    }
  }

  @Test
  void commonLanguagesHaveTheirColour() {
    assertThat(LanguageColors.hex("Java")).hasValue("#b07219");
    assertThat(LanguageColors.hex("Shell")).hasValue("#89e051");
    assertThat(LanguageColors.hex("no such language")).isEmpty();
    for (Table.Row row : Table.read("colors.tsv")) {
      assertThat(row.text(1)).matches("#[0-9a-f]{6}");
    }
  }

  private static @Nullable String found(
      String fileName, @Nullable String gitHubLanguage, String firstLine) {
    return Languages.forFile(fileName, gitHubLanguage, firstLine).map(Language::name).orElse(null);
  }
}
