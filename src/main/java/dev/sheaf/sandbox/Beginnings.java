package dev.sheaf.sandbox;

import java.time.Instant;
import java.util.Objects;

/// What a kept world began with: later starts must begin the same, or deeds would miss their gists.
record Beginnings(
    long seed, int gists, int files, int megabytes, int share, boolean odd, Instant now) {

  static Beginnings of(SandboxOptions options, Instant now) {
    return new Beginnings(
        options.seed(),
        options.gists(),
        options.files(),
        options.megabytes(),
        options.share(),
        options.odd(),
        Objects.requireNonNullElse(options.now(), now));
  }

  SandboxOptions applyTo(SandboxOptions options) {
    return options
        .withSeed(seed)
        .withGists(gists)
        .withFiles(files)
        .withMegabytes(megabytes)
        .withShare(share)
        .withOdd(odd)
        .withNow(now);
  }
}
