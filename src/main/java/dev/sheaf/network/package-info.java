/// How hosts are reached: which proxy stands in between, what a proxy script says, whom to trust.
@NullMarked
package dev.sheaf.network;

import org.jspecify.annotations.NullMarked;
