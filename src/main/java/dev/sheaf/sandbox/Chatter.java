package dev.sheaf.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/// What people say and do around made-up gists, and when.
final class Chatter {
  private final Users users;
  private final Words words;
  private final Instant now;

  Chatter(Users users, Words words, Instant now) {
    this.users = users;
    this.words = words;
    this.now = now;
  }

  int revisions(SplittableRandom random) {
    int dice = random.nextInt(100);
    return dice < 60 ? 1 : dice < 80 ? 2 : dice < 92 ? 3 : 4 + random.nextInt(9);
  }

  /// Ascending, after the first and before now, with more of them soon after the first.
  List<Instant> times(Instant first, int count, SplittableRandom random) {
    List<Instant> times = new ArrayList<>();
    Instant at = first;
    for (int i = 0; i < count; i++) {
      long left = Math.max(2, Duration.between(at, now).toSeconds());
      double part = random.nextDouble();
      at = at.plusSeconds(1 + (long) (part * part * part * (left / 2.0)));
      times.add(at);
    }
    return times;
  }

  @Nullable String description(Words.Choice choice, String topic, SplittableRandom random) {
    int dice = random.nextInt(100);
    if (dice < 6) {
      return dice < 3 ? null : "";
    }
    Set<String> tags = new LinkedHashSet<>();
    int wanted = dice < 60 ? 0 : 1 + random.nextInt(2);
    for (int i = 0; i < wanted; i++) {
      tags.add(i == 0 && random.nextBoolean() ? topic : choice.tag());
    }
    StringBuilder text = new StringBuilder(choice.sentence());
    tags.forEach(tag -> text.append(" #").append(tag));
    return text.toString();
  }

  List<Plan.Remark> remarks(Instant created, SplittableRandom random) {
    int count = random.nextInt(100) < 75 ? 0 : 1 + random.nextInt(random.nextInt(10) == 0 ? 24 : 4);
    List<User> all = users.all();
    List<Plan.Remark> remarks = new ArrayList<>();
    for (Instant at : times(created, count, random)) {
      User author = random.nextInt(50) == 0 ? null : all.get(random.nextInt(all.size()));
      remarks.add(new Plan.Remark(author, at, words.choose(random).comment()));
    }
    return remarks;
  }

  List<String> stargazers(SplittableRandom random) {
    int percent = random.nextInt(10) == 0 ? 50 : 4;
    return users.all().stream()
        .filter(user -> random.nextInt(100) < percent)
        .map(User::login)
        .toList();
  }
}
