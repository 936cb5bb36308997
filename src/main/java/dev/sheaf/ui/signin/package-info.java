/// First start, signing in and signing out.
@NullMarked
package dev.sheaf.ui.signin;

import org.jspecify.annotations.NullMarked;
