/// The gist API served on loopback, for the demo and the tests; it shares no code with the client.
@NullMarked
package dev.sheaf.sandbox;

import org.jspecify.annotations.NullMarked;
