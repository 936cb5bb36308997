package dev.sheaf.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Gists that only a hostile or very unusual user would make, each with one thing to stumble over.
final class Oddities {
  private final Users users;
  private final SplittableRandom random;
  private final Instant now;
  private final Snippets snippets = new Snippets(Words.load());
  private final List<Plan> plans = new ArrayList<>();
  private int days = 70;

  Oddities(Users users, SandboxOptions options, Instant now) {
    this.users = users;
    this.random = new SplittableRandom(options.seed() + 1);
    this.now = now;
  }

  List<Plan> plans() {
    addNames();
    addTexts();
    addSizes();
    addPeople();
    return plans;
  }

  private void addNames() {
    add(
        "設定とメモ 🍵 #日本語",
        Map.of("設定ファイル.md", utf8("# 設定\n\n1. 保存する\n"), "🍵 レシピ.txt", utf8("抹茶 2g\n")));
    add(
        "Right-to-left and control characters in names",
        Map.of(
            "invoice\u202Efdp.exe", utf8("not a PDF\n"),
            "tab\there.txt", utf8("a tab\n"),
            "line\nbreak.txt", utf8("two lines in one name\n"),
            "zero\u200Bwidth.js", utf8("let a = 1;\n")));
    add(
        "Names that mean something elsewhere",
        Map.of(
            "-rf", utf8("--no-preserve-root\n"),
            "100%.md", utf8("# 100 %\n"),
            "#hash?.md", utf8("# Hash\n"),
            "\"quoted\" & <b>.html", utf8("<p>Hello</p>\n"),
            "a+b c.txt", utf8("spaces and plus\n"),
            "con.txt", utf8("reserved on Windows\n"),
            "trailing. ", utf8("a dot and a space\n")));
    add("Upper and lower case", Map.of("Makefile", utf8("all:\n"), "makefile", utf8("none:\n")));
    add("The longest name", Map.of("n".repeat(251) + ".txt", utf8("255 bytes\n")));
    add("", Map.of("LICENSE", utf8("Do what you like.\n"), "data.xyzzy", utf8("?\n")));
    add(null, Map.of("gistfile1.txt", utf8("no description, no name\n")));
  }

  private void addTexts() {
    add(
        "Line endings",
        Map.of(
            "windows.ini", utf8("[section]\r\nkey=value\r\n"),
            "mixed.txt", utf8("one\r\ntwo\nthree\rfour"),
            "old-mac.txt", utf8("one\rtwo\r")));
    add(
        "Encodings",
        Map.of(
            "latin1.txt", "Zürich, façade, ¿qué?\n".getBytes(ISO_8859_1),
            "bom.csv", utf8("\uFEFFname;value\nä;1\n"),
            "utf16.txt", "\uFEFFHello in two bytes\n".getBytes(UTF_16LE),
            "zeros.bin", new byte[] {0, 1, 2, (byte) 0xFF, (byte) 0xFE, 0, 10}));
    add(
        "An empty file, which only Git can make",
        Map.of(".keep", new byte[0], "a.txt", utf8("a\n")));
    add("Twice the same", Map.of("a.txt", utf8("same\n"), "b.txt", utf8("same\n")));
    add(
        "<script>alert('#tag')</script>\n\n" + "very long ".repeat(200),
        Map.of("x.md", utf8("# x\n")));
  }

  private void addSizes() {
    add("One line of a megabyte", () -> Map.of("bundle.min.js", oneLine(1_000_000)));
    add(
        "More than the API gives",
        () -> Map.of("access.log", text(1_600_000), "notes.md", utf8("# After the large one\n")));
    add("More than raw addresses give", () -> Map.of("dump.sql", text(10_600_000)));
    add("305 files", Oddities::manyFiles);
    List<Recipe.Stamp> stamps =
        IntStream.range(0, 130)
            .mapToObj(i -> new Recipe.Stamp(users.first(), now.minusSeconds(9_000_000 - i * 3600L)))
            .toList();
    Map<String, byte[]> diary = files(Map.of("diary.md", text(4_000)));
    add(users.first(), "130 revisions", new Evolution(() -> diary, stamps, 7), List.of());
  }

  private void addPeople() {
    List<Plan.Remark> talk = new ArrayList<>();
    for (int i = 0; i < 130; i++) {
      User author = i % 40 == 7 ? null : users.all().get(i % users.all().size());
      talk.add(new Plan.Remark(author, now.minusSeconds(6_000_000 - i * 60L), "Number " + (i + 1)));
    }
    talk.add(new Plan.Remark(users.first(), now.minusSeconds(5_000_000), "long ".repeat(13_107)));
    Recipe talked = recipe(users.first(), () -> files(Map.of("talk.md", utf8("# Discuss\n"))));
    add(users.first(), "131 comments", talked, talk);
    Recipe unknown = recipe(Users.NOBODY, () -> files(Map.of("who.txt", utf8("nobody\n"))));
    add(null, "An anonymous gist from before 2018", unknown, List.of());
    add(users.first(), "Committed by somebody without an account", unknown, List.of());
    Plan popular = plans.getLast();
    for (User user : users.all().subList(1, users.all().size())) {
      Instant at = popular.createdAt().plusSeconds(user.id() % 100_000);
      plans.add(
          new Plan(
              Ids.today(random),
              user,
              true,
              popular.description(),
              at,
              unknown,
              popular,
              List.of(),
              List.of()));
    }
  }

  private void add(@Nullable String description, Map<String, byte[]> files) {
    add(description, () -> files);
  }

  private void add(@Nullable String description, Supplier<Map<String, byte[]>> files) {
    add(users.first(), description, recipe(users.first(), () -> files(files.get())), List.of());
  }

  private void add(
      @Nullable User owner,
      @Nullable String description,
      Recipe recipe,
      List<Plan.Remark> remarks) {
    String id = owner == null ? Ids.oldest(-1 - plans.size(), random) : Ids.today(random);
    Instant created = recipe.stamps().getFirst().at();
    plans.add(new Plan(id, owner, true, description, created, recipe, null, remarks, List.of()));
  }

  private Recipe recipe(User author, Supplier<Map<String, byte[]>> files) {
    Instant at = now.minus(Duration.ofDays(days++)).minusSeconds(random.nextInt(80_000));
    return new Evolution(files, List.of(new Recipe.Stamp(author, at)), 1);
  }

  private static Map<String, byte[]> files(Map<String, byte[]> files) {
    Map<String, byte[]> sorted = new TreeMap<>(Entry.BY_BYTES);
    sorted.putAll(files);
    return sorted;
  }

  private static Map<String, byte[]> manyFiles() {
    Map<String, byte[]> files = new TreeMap<>(Entry.BY_BYTES);
    for (int i = 1; i <= 305; i++) {
      files.put(String.format("part-%03d.txt", i), utf8("Part " + i + "\n"));
    }
    return files;
  }

  private byte[] text(int bytes) {
    SplittableRandom fixed = new SplittableRandom(bytes);
    int once = Math.min(bytes, 100_000);
    byte[] block = snippets.file(snippets.anyLanguage(fixed), once, fixed);
    ByteArrayOutputStream text = new ByteArrayOutputStream(bytes + block.length);
    while (text.size() < bytes) {
      text.writeBytes(block);
    }
    return text.toByteArray();
  }

  private byte[] oneLine(int bytes) {
    return utf8(new String(text(bytes), UTF_8).replace('\n', ';'));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(UTF_8);
  }
}
