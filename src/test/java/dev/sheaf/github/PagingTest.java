package dev.sheaf.github;

import static dev.sheaf.github.FakeHost.ok;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import java.io.IOException;
import java.util.List;
import okhttp3.mockwebserver.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagingTest {
  private final FakeHost fake = new FakeHost();
  private final String root = fake.host.apiRoot().toString();

  @AfterEach
  void close() throws IOException {
    fake.close();
  }

  private static MockResponse page(String... links) {
    MockResponse response = ok("[]");
    return links.length == 0 ? response : response.setHeader("Link", String.join(", ", links));
  }

  private String link(String target, String rel) {
    return "<" + root + target + ">; rel=\"" + rel + "\"";
  }

  private Page<Gist> firstPage() throws Exception {
    return fake.gitHub.gistsOf("octocat", ListQuery.ALL).fresh().orElseThrow();
  }

  private static List<String> queries(Page<?> page) {
    return page.rest().stream().map(link -> link.address().getRawQuery()).toList();
  }

  @Test
  void aListOfOnePageHasNoOther() throws Exception {
    fake.answers(page());
    Page<Gist> only = firstPage();
    assertThat(only.rest()).isEmpty();
    assertThat(only.lastPage()).isEmpty();
  }

  @Test
  void theNextPageIsWhereTheHostSays() throws Exception {
    fake.answers(page(link("user/1/gists?per_page=100&page=2", "next")), page());
    Page<Gist> first = firstPage();
    assertThat(first.rest()).containsExactly(first.next());
    fake.gitHub.page(first.rest().getFirst(), "\"etag\"");
    fake.request();
    var followed = fake.request();
    assertThat(followed.getPath()).isEqualTo("/api/v3/user/1/gists?per_page=100&page=2");
    assertThat(followed.getHeader("If-None-Match")).isEqualTo("\"etag\"");
  }

  @Test
  void allPagesTogetherDifferFromTheLastOnlyInTheirNumber() throws Exception {
    fake.answers(
        page(
            link("user/1/gists?x=%2C%20a&page=2&per_page=3", "next"),
            link("user/1/gists?x=%2C%20a&page=4&per_page=3&cursor=Z", "last")));
    Page<Gist> first = firstPage();
    assertThat(first.lastPage()).hasValue(4);
    assertThat(queries(first))
        .containsExactly(
            "x=%2C%20a&page=2&per_page=3&cursor=Z",
            "x=%2C%20a&page=3&per_page=3&cursor=Z", "x=%2C%20a&page=4&per_page=3&cursor=Z");
  }

  @Test
  void pagesWithoutNumbersAreFollowedOneByOne() throws Exception {
    fake.answers(page(link("gists?after=abc", "next"), link("gists?after=xyz", "last")));
    assertThat(queries(firstPage())).containsExactly("after=abc");
  }

  @Test
  void aHostThatPromisesAMillionPagesIsFollowedOneByOne() throws Exception {
    fake.answers(page(link("gists?page=2", "next"), link("gists?page=1000000", "last")));
    assertThat(queries(firstPage())).containsExactly("page=2");
  }

  @Test
  void theLastPageLeadsNowhere() throws Exception {
    fake.answers(page(link("gists?page=1", "prev"), link("gists?page=1", "first")));
    assertThat(firstPage().rest()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<%s>; rel=next",
        "<%s>; REL=\"next\"",
        "<%s>;rel=\"last next\";title=\"a, b\"",
        "<http://elsewhere/?page=1>; rel=\"prev\" , <%s> ; title=\"x\"; rel=\"next\"",
      })
  void linksMayBeWrittenInManyWays(String header) throws Exception {
    fake.answers(ok("[]").setHeader("Link", header.formatted(root + "gists?page=2&a=b,c")));
    assertThat(queries(firstPage())).containsExactly("page=2&a=b,c");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "oops", "<", "<>; rel=\"next\"", "<ftp://x>; rel=next", "; rel=next"})
  void aLinkThatIsNoneEndsTheList(String header) throws Exception {
    fake.answers(ok("[]").setHeader("Link", header));
    Page<Gist> page = firstPage();
    assertThat(page.next() == null || page.next().address().getHost().equals("localhost")).isTrue();
  }

  @Test
  void everyKindOfListGoesOn() throws Exception {
    fake.answers(page(link("a?page=2", "next")), ok("[]"));
    var forks = fake.gitHub.forks("abc", ListQuery.ALL).fresh().orElseThrow();
    assertThat(fake.gitHub.page(forks.rest().getFirst(), null).fresh()).isPresent();
    fake.answers(page(link("b?page=2", "next")), ok("[]"));
    var revisions = fake.gitHub.revisions("abc", ListQuery.ALL).fresh().orElseThrow();
    assertThat(fake.gitHub.page(revisions.rest().getFirst(), null).fresh()).isPresent();
    fake.answers(page(link("c?page=2", "next")), ok("[]"));
    var comments = fake.gitHub.comments("abc", ListQuery.ALL).fresh().orElseThrow();
    assertThat(fake.gitHub.page(comments.rest().getFirst(), null).fresh()).isPresent();
  }

  @Test
  void anInstanceBehindATlsProxyMayTakeItsAddressesForPlainOnes() throws Exception {
    try (FakeInternet internet = new FakeInternet()) {
      internet.answers(
          "https://ghe.example.com/api/v3/gists?per_page=100",
          page("<http://ghe.example.com/api/v3/gists?page=2>; rel=\"next\""));
      Page<Gist> page =
          internet.client("ghe.example.com").gists(ListQuery.ALL).fresh().orElseThrow();
      assertThat(page.rest().getFirst().address())
          .hasToString("https://ghe.example.com/api/v3/gists?page=2");
    }
  }
}
