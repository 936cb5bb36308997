package dev.sheaf.github;

import dev.sheaf.gist.Gist;
import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;

/// An address a host gave for another page of a list.
public final class PageLink<T> {
  private static final Pattern PAGE = Pattern.compile("(?<=^page=|&page=)[^&]*");

  private final HttpUrl address;
  private final ListKind<?, T> kind;

  PageLink(HttpUrl address, ListKind<?, T> kind) {
    this.address = address;
    this.kind = kind;
  }

  /// The way to a page of gists, from an address that was written down.
  public static Optional<PageLink<Gist>> toGists(String address) {
    HttpUrl url = HttpUrl.parse(address);
    return url == null ? Optional.empty() : Optional.of(new PageLink<>(url, ListKind.GISTS));
  }

  public URI address() {
    return address.uri();
  }

  /// Which page it leads to; empty where the host counts them otherwise than by number.
  public OptionalInt page() {
    String page = address.queryParameter("page");
    return page != null && page.matches("[1-9]\\d{0,8}")
        ? OptionalInt.of(Integer.parseInt(page))
        : OptionalInt.empty();
  }

  /// The same address with another number, and nothing else changed.
  public PageLink<T> withPage(int page) {
    String query = address.encodedQuery();
    String turned = query == null ? null : PAGE.matcher(query).replaceFirst(Integer.toString(page));
    return new PageLink<>(address.newBuilder().encodedQuery(turned).build(), kind);
  }

  HttpUrl url() {
    return address;
  }

  ListKind<?, T> kind() {
    return kind;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PageLink<?> link && link.address.equals(address);
  }

  @Override
  public int hashCode() {
    return address.hashCode();
  }

  @Override
  public String toString() {
    return address.toString();
  }
}
