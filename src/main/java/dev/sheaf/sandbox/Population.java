package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/// Fills the world with gists before the first request.
final class Population {
  private static final int WITH_ODDITIES = 60;

  private final World world;
  private final IdentityHashMap<Plan, Gist> made = new IdentityHashMap<>();
  private long lastComment = 1_400_000;

  private Population(World world) {
    this.world = world;
  }

  /// @param now what all ages count from
  static void fill(World world, SandboxOptions options, Instant now) {
    if (options.gists() <= 0) {
      return;
    }
    List<Plan> plans = new ArrayList<>(Showcase.plans(world.users(), options.seed(), now));
    if (options.odd() && options.gists() >= WITH_ODDITIES) {
      plans.addAll(new Oddities(world.users(), options, now).plans());
    }
    if (plans.size() > options.gists()) {
      plans = plans.subList(0, options.gists());
    }
    int ordinary = options.gists() - plans.size();
    plans.addAll(new Bulk(world.users(), options, ordinary, now).plans(ordinary));
    Population population = new Population(world);
    List<Plan> all = plans;
    List<Tree> heads = all.parallelStream().map(plan -> Tree.of(plan.recipe().head())).toList();
    for (int i = 0; i < all.size(); i++) {
      population.add(all.get(i), heads.get(i));
    }
  }

  private void add(Plan plan, Tree head) {
    GistRepo repo = GistRepo.planned(plan.recipe(), head);
    Gist gist =
        new Gist(plan.id(), plan.owner(), plan.open(), plan.description(), plan.createdAt(), repo);
    Instant updated = plan.recipe().stamps().getLast().at();
    gist.touch(updated.isAfter(plan.createdAt()) ? updated : plan.createdAt());
    for (Plan.Remark remark : plan.remarks()) {
      lastComment += 1 + remark.body().length() % 17;
      gist.comments()
          .add(new Comment(lastComment, remark.author(), remark.body(), remark.at(), remark.at()));
      gist.touch(gist.updatedAt().isAfter(remark.at()) ? gist.updatedAt() : remark.at());
    }
    Gist source = plan.source() == null ? null : made.get(plan.source());
    if (source != null) {
      gist.becomeForkOf(source);
    }
    made.put(plan, gist);
    world.addPlanned(gist, plan.stargazers());
  }
}
