package dev.sheaf.git;

import dev.sheaf.gist.Network;
import dev.sheaf.gist.Token;
import java.net.URI;
import org.eclipse.jgit.transport.CredentialsProvider;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.jspecify.annotations.Nullable;

/// Where a repository is fetched from.
///
/// @param token null where the repository's host must not get one
/// @param network how to get there
public record Origin(URI address, @Nullable Token token, Network network) {
  // Hosts look at the token alone; a name has to be there all the same.
  private static final String ANY_NAME = "x-access-token";

  @Nullable CredentialsProvider credentials() {
    return token == null ? null : new UsernamePasswordCredentialsProvider(ANY_NAME, token.value());
  }

  String host() {
    return String.valueOf(address.getHost());
  }
}
