package dev.sheaf.ui.settings;

import org.jspecify.annotations.Nullable;

/// Something that the app is made with and that others wrote.
///
/// @param licence its name
/// @param licencePage where it can be read; null where nobody says
/// @param page of the part itself; null where nobody says
/// @param text the licence as it lies in the part; null where it does not
public record Part(
    String name,
    String version,
    String licence,
    @Nullable String licencePage,
    @Nullable String page,
    @Nullable String text) {}
