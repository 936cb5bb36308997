package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostTest {
  private static Host host(String typed) {
    return Host.parse(typed).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "github.com, github.com, https://api.github.com/",
    "https://GIST.github.com/octocat, github.com, https://api.github.com/",
    "ghe.example.com, ghe.example.com, https://ghe.example.com/api/v3/",
    "https://ghe.example.com/api/v3, ghe.example.com, https://ghe.example.com/api/v3/",
    "ghe.example.com:8443, ghe.example.com:8443, https://ghe.example.com:8443/api/v3/",
    "127.0.0.1:9000, 127.0.0.1:9000, http://127.0.0.1:9000/api/v3/",
    "localhost, localhost, http://localhost/api/v3/",
    "http://[::1]:80/x, [::1], http://[::1]/api/v3/"
  })
  void aHostIsReadFromWhatPeopleType(String typed, String name, URI apiRoot) {
    assertThat(host(typed).name()).isEqualTo(name);
    assertThat(host(typed).apiRoot()).isEqualTo(apiRoot);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "ftp://x", "a b", "user:pw@host", "https://", "//"})
  void whatNamesNoHostIsNone(String typed) {
    assertThat(Host.parse(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "github.com, https://api.github.com/gists, true",
    "github.com, https://API.GITHUB.COM:443/gists, true",
    "github.com, http://api.github.com/gists, false",
    "github.com, https://api.github.com:8443/gists, false",
    "github.com, https://github.com/x, false",
    "github.com, https://gist.github.com/x, false",
    "github.com, https://raw.api.github.com/x, false",
    "github.com, https://api.github.com.evil.net/, false",
    "github.com, https://api.github.com@evil.net/, false",
    "ghe.example.com, https://ghe.example.com/gist/x, true",
    "ghe.example.com, https://gist.ghe.example.com/x, true",
    "ghe.example.com, https://raw.ghe.example.com/x, true",
    "ghe.example.com, http://ghe.example.com/x, false",
    "ghe.example.com, https://ghe.example.com:444/x, false",
    "ghe.example.com, https://evilghe.example.com/x, false",
    "ghe.example.com, mailto:a@ghe.example.com, false",
    "http://ghe.example.com, http://ghe.example.com/x, true",
    "http://ghe.example.com, https://ghe.example.com/x, false",
    "http://ghe.example.com, http://gist.ghe.example.com/x, false",
    "127.0.0.1:9000, http://127.0.0.1:9000/raw/x, true",
    "127.0.0.1:9000, http://127.0.0.1:9001/raw/x, false",
    "127.0.0.1:9000, http://localhost:9000/raw/x, false"
  })
  void theTokenStaysWithItsHost(String host, URI address, boolean allowed) {
    assertThat(host(host).takesToken(address)).isEqualTo(allowed);
  }

  @ParameterizedTest
  @CsvSource({
    "github.com, https://anything.example.com/x, true",
    "github.com, http://api.github.com/x, false",
    "github.com, http://127.0.0.1/x, false",
    "ghe.example.com, http://ghe.example.com/x, false",
    "http://ghe.example.com, http://ghe.example.com/x, true",
    "http://ghe.example.com, http://gist.ghe.example.com/x, true",
    "http://ghe.example.com, http://evil.net/x, false",
    "127.0.0.1:9000, http://127.0.0.1:9001/x, true",
    "127.0.0.1:9000, http://localhost:9000/x, true",
    "127.0.0.1:9000, http://192.168.0.1/x, false",
    "http://ghe.example.com, http://localhost/x, false",
    "127.0.0.1:9000, file:///etc/passwd, false"
  })
  void onlyAPlainInstanceIsReachedPlainly(String host, URI address, boolean allowed) {
    assertThat(host(host).reaches(address)).isEqualTo(allowed);
  }
}
