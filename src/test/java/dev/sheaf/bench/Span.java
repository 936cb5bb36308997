package dev.sheaf.bench;

/// How long a pulse took by the clock, and how long of that the screen's thread was at work: on a
/// busy machine the two differ by the time it waited for a processor.
record Span(long nanos, long cpuNanos) {}
