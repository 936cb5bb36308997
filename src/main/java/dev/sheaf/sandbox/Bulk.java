package dev.sheaf.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Makes any number of ordinary gists, each from its number alone.
final class Bulk {
  private static final int OLDEST_DAYS = 5000;
  private static final int FORKS_PERCENT = 6;

  private final Users users;
  private final SandboxOptions options;
  private final Instant now;
  private final Amounts amounts;
  private final Words words = Words.load();
  private final Snippets snippets = new Snippets(words);
  private final Chatter chatter;

  Bulk(Users users, SandboxOptions options, int count, Instant now) {
    this.users = users;
    this.options = options;
    this.now = now;
    this.chatter = new Chatter(users, words, now);
    int[] copies = new int[count];
    for (int i = 0; i < count; i++) {
      int source = source(i);
      copies[i] = source < 0 ? 1 : 0;
      if (source >= 0) {
        copies[source]++;
      }
    }
    this.amounts = new Amounts(options, copies);
  }

  /// Each fork stands behind its source.
  List<Plan> plans(int count) {
    List<Plan> originals = IntStream.range(0, count).parallel().mapToObj(this::original).toList();
    List<Plan> plans = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int source = source(i);
      plans.add(source < 0 ? originals.get(i) : fork(i, originals.get(source)));
    }
    return plans;
  }

  /// The number of the gist this one is a fork of; -1 for most.
  private int source(int number) {
    SplittableRandom random = random(number, 1);
    if (number < 10 || random.nextInt(100) >= FORKS_PERCENT) {
      return -1;
    }
    int source = random.nextInt(number);
    boolean fits = source(source) < 0 && isOpen(source) && !owner(source).equals(owner(number));
    return fits ? source : -1;
  }

  private User owner(int number) {
    SplittableRandom random = random(number, 2);
    List<User> all = users.all();
    boolean first = random.nextInt(100) < options.share();
    return first ? all.getFirst() : all.get(1 + random.nextInt(all.size() - 1));
  }

  private boolean isOpen(int number) {
    return random(number, 3).nextInt(100) < 70;
  }

  private Plan original(int number) {
    SplittableRandom random = random(number, 4);
    User owner = owner(number);
    Words.Choice choice = words.choose(random);
    double young = random.nextDouble();
    int days = 19 + (int) (young * young * OLDEST_DAYS);
    Instant created = now.minus(Duration.ofDays(days)).minusSeconds(random.nextInt(86_400));
    List<Recipe.Stamp> stamps = new ArrayList<>();
    stamps.add(new Recipe.Stamp(owner, created));
    for (Instant at : chatter.times(created, chatter.revisions(random) - 1, random)) {
      stamps.add(new Recipe.Stamp(owner, at));
    }
    String id =
        days > 4400
            ? Ids.oldest(number, random)
            : days > 3300 ? Ids.older(random) : Ids.today(random);
    Recipe recipe = new Evolution(() -> files(number), stamps, random.nextLong());
    String description = chatter.description(choice, language(number).tag(), random);
    List<Plan.Remark> remarks = chatter.remarks(created, random);
    List<String> stars = chatter.stargazers(random);
    return new Plan(id, owner, isOpen(number), description, created, recipe, null, remarks, stars);
  }

  private Plan fork(int number, Plan source) {
    SplittableRandom random = random(number, 5);
    User owner = owner(number);
    Instant last = source.recipe().stamps().getLast().at();
    List<Instant> times = chatter.times(last, 1 + random.nextInt(2), random);
    List<Recipe.Stamp> own = times.stream().skip(1).map(at -> new Recipe.Stamp(owner, at)).toList();
    Recipe recipe = new Forked(source.recipe(), own, random.nextLong());
    return new Plan(
        Ids.today(random),
        owner,
        source.open(),
        source.description(),
        times.getFirst(),
        recipe,
        source,
        List.of(),
        chatter.stargazers(random));
  }

  private Map<String, byte[]> files(int number) {
    SplittableRandom random = random(number, 6);
    Snippets.Language language = language(number);
    // The words the description was made of.
    Words.Choice subject = words.choose(random(number, 4));
    Map<String, byte[]> files = new TreeMap<>(Entry.BY_BYTES);
    for (int size : amounts.sizes(number)) {
      boolean other = !files.isEmpty() && random.nextInt(100) < 35;
      Snippets.Language used = other ? snippets.anyLanguage(random) : language;
      Words.Choice choice =
          files.isEmpty() || random.nextInt(100) < 60 ? subject : words.choose(random);
      String name = snippets.fileName(used, choice, random);
      while (files.containsKey(name)) {
        name = (files.size() + 1) + "-" + name;
      }
      files.put(name, snippets.file(used, size, random));
    }
    return files;
  }

  private Snippets.Language language(int number) {
    return snippets.anyLanguage(random(number, 7));
  }

  private SplittableRandom random(int number, int purpose) {
    return new SplittableRandom((options.seed() * 1_000_003 + number) * 17 + purpose);
  }
}
