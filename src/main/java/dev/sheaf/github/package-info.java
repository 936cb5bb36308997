/// The Gist API of a host: its requests, its answers as ours, its limits and how it fails.
@NullMarked
package dev.sheaf.github;

import org.jspecify.annotations.NullMarked;
