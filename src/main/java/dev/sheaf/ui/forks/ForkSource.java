package dev.sheaf.ui.forks;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.User;
import dev.sheaf.gist.WebAddress;
import dev.sheaf.ui.kit.DisplayText;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/// The gist that the shown one was forked from.
///
/// @param name its owner's login, or its id where it has none; safe to show
public record ForkSource(String id, String name, @Nullable URI page) {
  static ForkSource of(Gist.Base base) {
    User owner = base.owner();
    return new ForkSource(
        base.id(),
        owner == null ? base.id() : DisplayText.line(owner.login()),
        WebAddress.uriOf(base.page()));
  }
}
