package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GistAddressTest {
  private static final String ID = "aa5a315d61ae9438b18d";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gist.github.com/aa5a315d61ae9438b18d",
        "  https://gist.github.com/octocat/AA5A315D61AE9438B18D  ",
        "https://gist.github.com/octocat/aa5a315d61ae9438b18d#file-hello-txt",
        "https://gist.github.com/octocat/aa5a315d61ae9438b18d/57a7f021a713b1c5a6a199b54cc514735d2d462f",
        "gist.github.com/aa5a315d61ae9438b18d?permalink_comment_id=1",
        "https://gist.github.com/aa5a315d61ae9438b18d.git",
        "git@gist.github.com:aa5a315d61ae9438b18d.git",
        "ssh://git@gist.github.com/aa5a315d61ae9438b18d.git",
        "https://gist.github.com/octocat/aa5a315d61ae9438b18d.js",
        "https://gist.githubusercontent.com/octocat/aa5a315d61ae9438b18d/raw/6b/a.txt",
        "https://api.github.com/gists/aa5a315d61ae9438b18d"
      })
  void everyFormOfItsAddressIsUnderstood(String typed) {
    assertThat(GistAddress.parse(typed)).contains(new GistAddress(Optional.of("github.com"), ID));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://ghe.example.com/gist/aa5a315d61ae9438b18d",
        "https://ghe.example.com/gist/octocat/aa5a315d61ae9438b18d",
        "https://gist.ghe.example.com/octocat/aa5a315d61ae9438b18d",
        "https://ghe.example.com/api/v3/gists/aa5a315d61ae9438b18d",
        "git@ghe.example.com:gist/aa5a315d61ae9438b18d.git",
        "git@gist.ghe.example.com:aa5a315d61ae9438b18d.git"
      })
  void anEnterpriseServerIsToldFromItsSiblings(String typed) {
    GistAddress address = GistAddress.parse(typed).orElseThrow();
    assertThat(address).isEqualTo(new GistAddress(Optional.of("ghe.example.com"), ID));
    assertThat(address.isOn(Host.parse("ghe.example.com").orElseThrow())).isTrue();
    assertThat(address.isOn(Host.GITHUB)).isFalse();
  }

  @Test
  void anIdAloneMayBeOnAnyHost() {
    GistAddress address = GistAddress.parse(ID).orElseThrow();
    assertThat(address.isOn(Host.GITHUB)).isTrue();
    assertThat(address.isOn(Host.parse("ghe.example.com").orElseThrow())).isTrue();
  }

  @Test
  void oldGistsHaveNumbers() {
    assertThat(GistAddress.parse("https://gist.github.com/octocat/1"))
        .contains(new GistAddress(Optional.of("github.com"), "1"));
    assertThat(GistAddress.parse("https://gist.github.com/2059"))
        .contains(new GistAddress(Optional.of("github.com"), "2059"));
  }

  @Test
  void aLoginThatLooksLikeANumberIsNoGist() {
    assertThat(GistAddress.parse("https://gist.github.com/1234/" + ID))
        .contains(new GistAddress(Optional.of("github.com"), ID));
  }

  @Test
  void aPortBelongsToTheHost() {
    GistAddress address = GistAddress.parse("http://127.0.0.1:8080/gist/" + ID).orElseThrow();
    assertThat(address.isOn(Host.parse("http://127.0.0.1:8080").orElseThrow())).isTrue();
    assertThat(address.isOn(Host.parse("http://127.0.0.1:8081").orElseThrow())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "retry",
        "deadbeef",
        "lang:java retry",
        "https://github.com/octocat/hello",
        "https://gist.github.com/octocat",
        "https://gist.github.com/",
        "https://example.com/aa5a315d61ae9438b18d",
        "http://[",
        "user@host"
      })
  void whatIsNoAddressStaysASearch(String typed) {
    assertThat(GistAddress.parse(typed)).isEmpty();
  }

  @Property(tries = 500)
  void whateverIsTypedIsReadWithoutFailing(@ForAll String typed) {
    assertThat(GistAddress.parse(typed)).isNotNull();
  }
}
