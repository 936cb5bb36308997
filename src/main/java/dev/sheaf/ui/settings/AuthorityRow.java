package dev.sheaf.ui.settings;

import dev.sheaf.settings.AuthorityFile;
import java.util.List;

/// A file with certificates that the user added.
///
/// @param name of the file
/// @param scope for which hosts it counts
/// @param certificates what each is, in lines; empty where there is a problem
/// @param problem why it does not count; empty where it does
public record AuthorityRow(
    AuthorityFile file, String name, String scope, List<String> certificates, String problem) {}
