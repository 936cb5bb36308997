package dev.sheaf.gist;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Someone's copy of a gist.
public record Fork(
    String id, @Nullable User owner, Instant createdAt, Instant updatedAt, @Nullable URI page) {}
