package dev.sheaf.gist;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// A person, as gists, comments and revisions name them.
public record User(String login, long id, @Nullable URI avatar, @Nullable URI page) {}
