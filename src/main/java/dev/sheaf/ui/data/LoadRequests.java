package dev.sheaf.ui.data;

import dev.sheaf.export.Destination;
import dev.sheaf.export.LoadRequest;
import dev.sheaf.export.LoadRequest.Fetch;
import dev.sheaf.export.Resource;
import dev.sheaf.ui.kit.Messages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Makes requests of plans, or says what a plan lacks.
final class LoadRequests {
  private LoadRequests() {}

  /// A plan that can be carried out, or why it cannot be.
  sealed interface Made {
    record Ready(LoadRequest request) implements Made {}

    record Lacking(String why) implements Made {}
  }

  static Made of(LoadPlan plan) {
    return switch (Destination.read(plan.kind().word() + ":" + plan.place().strip())) {
      case Destination.Reading.Unusable(Destination.Mistake mistake) ->
          new Made.Lacking(text(mistake));
      case Destination.Reading.Usable(Destination to) -> of(plan, to);
    };
  }

  private static Made of(LoadPlan plan, Destination to) {
    if (!LoadRequest.isDataset(plan.dataset())) {
      return new Made.Lacking(Messages.text("data.load.badDataset"));
    }
    Set<Resource> resources = EnumSet.noneOf(Resource.class);
    plan.resources().forEach(name -> Resource.named(name).ifPresent(resources::add));
    if (resources.isEmpty()) {
      return new Made.Lacking(Messages.text("data.load.noResources"));
    }
    Instant since = null;
    if (!plan.since().isBlank()) {
      since = moment(plan.since().strip());
      if (since == null) {
        return new Made.Lacking(Messages.text("data.load.badSince"));
      }
    }
    return new Made.Ready(
        LoadRequest.of(to)
            .withDataset(plan.dataset())
            .withResources(resources)
            .withGists(words(plan.gists()))
            .withUsers(words(plan.people()))
            .withPublicLimit(plan.publicLimit())
            .withSince(since)
            .withFull(plan.full())
            .withFetch(plan.fetch() ? Fetch.BESIDE_WINDOW : Fetch.NOTHING));
  }

  private static String text(Destination.Mistake mistake) {
    return switch (mistake) {
      case KIND, PATH -> Messages.text("data.load.badPath");
      case ADDRESS -> Messages.text("data.load.badAddress");
      case PASSWORD -> Messages.text("data.load.passwordInAddress");
    };
  }

  private static @Nullable Instant moment(String text) {
    try {
      return text.contains("T")
          ? Instant.parse(text)
          : LocalDate.parse(text).atStartOfDay(ZoneId.systemDefault()).toInstant();
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.split("[\\s,;]+"))
        .map(word -> word.startsWith("@") ? word.substring(1) : word)
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
