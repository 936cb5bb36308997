package dev.sheaf.ui.people;

import dev.sheaf.gist.Profile;
import dev.sheaf.gist.User;
import dev.sheaf.ui.kit.DisplayText;
import dev.sheaf.ui.kit.Messages;
import java.net.URI;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What is told of a person above their gists; every text is safe to show.
///
/// @param about how much there is of them, and what they say of themselves; may be empty
/// @param fresh how many gists are new since one last looked
/// @param avatar null where none is known
record PersonCard(
    String login,
    String name,
    String about,
    boolean followed,
    int fresh,
    @Nullable URI page,
    @Nullable URI avatar) {

  /// What this machine knows by itself.
  static PersonCard of(String login, boolean followed, int fresh) {
    return new PersonCard(login, "@" + DisplayText.line(login), "", followed, fresh, null, null);
  }

  PersonCard told(Profile profile) {
    User user = profile.user();
    String says = profile.bio() == null ? "" : DisplayText.line(profile.bio());
    String counts =
        Stream.of(
                Messages.text("people.card.counted", profile.publicGists()),
                Messages.text("people.card.followers", profile.followers()),
                says)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · "));
    return new PersonCard(
        login,
        DisplayText.line(profile.displayName()),
        counts,
        followed,
        fresh,
        user.page(),
        user.avatar());
  }

  PersonCard withFollowed(boolean now) {
    return new PersonCard(login, name, about, now, fresh, page, avatar);
  }

  PersonCard withAbout(String words) {
    return new PersonCard(login, name, words, followed, fresh, page, avatar);
  }
}
