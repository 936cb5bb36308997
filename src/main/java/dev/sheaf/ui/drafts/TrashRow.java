package dev.sheaf.ui.drafts;

import java.time.Instant;

/// What the Trash shows of one gist.
///
/// @param about how many files it has, and how it came here
public record TrashRow(
    String gistId, String title, String description, String about, Instant deletedAt) {}
