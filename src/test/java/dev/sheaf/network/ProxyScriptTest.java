package dev.sheaf.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sheaf.gist.ProxyTrouble.Defect;
import java.net.URI;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyScriptTest {
  private static final LocalDateTime FRIDAY_EVENING = LocalDateTime.parse("2026-12-25T18:30:15");

  private static String ask(String body, String address) throws BadScriptException {
    return new ProxyScript("function FindProxyForURL(url, host) { " + body + " }")
        .ask(URI.create(address));
  }

  private static String value(String expression) throws BadScriptException {
    return ask("return String(" + expression + ");", "https://ghe.example.com/");
  }

  @Test
  void aUsualScriptTellsHostsApart() throws Exception {
    String script =
        """
        if (isPlainHostName(host) || dnsDomainIs(host, ".corp.example")) return "DIRECT";
        if (shExpMatch(host, "*.example.com")) return "PROXY one:3128; DIRECT";
        return "SOCKS5 two:1080";
        """;
    assertThat(ask(script, "https://intranet/")).isEqualTo("DIRECT");
    assertThat(ask(script, "https://ghe.corp.example/")).isEqualTo("DIRECT");
    assertThat(ask(script, "https://ghe.example.com/")).isEqualTo("PROXY one:3128; DIRECT");
    assertThat(ask(script, "https://github.com/")).isEqualTo("SOCKS5 two:1080");
  }

  @Test
  void ofAnEncryptedAddressItHearsTheHostAlone() throws Exception {
    assertThat(ask("return url;", "https://github.com/secret?token=1"))
        .isEqualTo("https://github.com/");
    assertThat(ask("return url;", "http://github.com/path?query"))
        .isEqualTo("http://github.com/path");
  }

  @Test
  void anAnswerThatIsNoneIsEmpty() throws Exception {
    assertThat(ask("", "https://github.com/")).isEmpty();
    assertThat(ask("return null;", "https://github.com/")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "isPlainHostName('intranet') | true",
        "isPlainHostName('a.b') | false",
        "dnsDomainIs('www.Example.com', '.example.com') | true",
        "dnsDomainIs('example.org', '.example.com') | false",
        "localHostOrDomainIs('www', 'www.example.com') | true",
        "localHostOrDomainIs('www.example.com', 'www.example.com') | true",
        "localHostOrDomainIs('home.example.com', 'www.example.com') | false",
        "dnsDomainLevels('a.b.c') | 2",
        "shExpMatch('http://home/people/ari/index.html', '*/ari/*') | true",
        "shExpMatch('abc', 'a?c') | true",
        "shExpMatch('abc', 'a?') | false",
        "shExpMatch('a.c', 'a.c*') | true",
        "shExpMatch('abc', 'a.c') | false",
        "isInNet('10.1.2.3', '10.0.0.0', '255.0.0.0') | true",
        "isInNet('11.1.2.3', '10.0.0.0', '255.0.0.0') | false",
        "isInNet('10.1.2.3', 'nonsense', '255.0.0.0') | false",
        "isInNetEx('10.1.2.3', '10.0.0.0/8') | true",
        "isInNetEx('10.1.2.3', '10.0.0.0') | false",
        "dnsResolve('127.0.0.1') | 127.0.0.1",
        "isResolvable('127.0.0.1') | true",
        "dnsResolve('no.such.host.invalid') | undefined",
        "isResolvable('') | false",
        "/^[0-9.]+$/.test(myIpAddress()) | true",
        "weekdayRange('XYZ') | false",
        "dateRange() | false",
        "timeRange('x') | false",
        "alert('hello') | undefined",
      })
  void theFunctionsThatScriptsCountOnAreThere(String expression, String value) throws Exception {
    assertThat(value(expression)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "FRI,true",
    "MON-FRI,true",
    "SAT-SUN,false",
    "THU-MON,true",
    "FRI-MON,true",
    "SAT-THU,false"
  })
  void daysOfTheWeek(String range, boolean within) {
    assertThat(ScriptTimes.weekdays(range.split("-", -1), FRIDAY_EVENING)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "18,true",
    "19,false",
    "9-18,true",
    "9-17,false",
    "20-6,false",
    "18-6,true",
    "18-0-18-30,true",
    "18-31-19-0,false",
    "18-30-10-18-30-20,true",
    "18-30-16-18-30-20,false"
  })
  void timesOfDay(String range, boolean within) {
    assertThat(ScriptTimes.times(range.split("-", -1), FRIDAY_EVENING)).isEqualTo(within);
  }

  @ParameterizedTest
  @CsvSource({
    "25,true",
    "24,false",
    "DEC,true",
    "2026,true",
    "2025,false",
    "1-26,true",
    "26-31,false",
    "NOV-FEB,true",
    "JAN-NOV,false",
    "2020-2030,true",
    "24-DEC,false",
    "25-DEC,true",
    "24-DEC-26-DEC,true",
    "24-DEC-6-JAN,true",
    "1-JAN-24-DEC,false",
    "25-DEC-2026,true",
    "OCT-2026-MAR-2027,true",
    "1-JUN-2026-24-DEC-2026,false"
  })
  void dates(String range, boolean within) {
    assertThat(ScriptTimes.dates(range.split("-", -1), FRIDAY_EVENING)).isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<html>Sign in to the hotel</html>",
        "function FindProxyForURL(",
        "var FindProxyForURL = 7;",
        "throw 'no';",
        "\u0000\u0001\uffff"
      })
  void whatIsNoScriptIsSaidToBeBroken(String text) {
    assertThatThrownBy(() -> new ProxyScript(text))
        .isInstanceOfSatisfying(
            BadScriptException.class, e -> assertThat(e.defect()).isEqualTo(Defect.BROKEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "return missing(url);",
        "return host.no.such;",
        "throw url;",
        "function deep() { return deep() + 1; } return deep();",
        "return java.lang.System.getProperty('user.home');",
        "return Packages.java.io.File('/').exists();",
        "return new java.net.Socket('localhost', 1);",
        "return this.getClass().forName('java.lang.Runtime');",
        "return new XMLHttpRequest();",
        "importPackage(java.io); return 'DIRECT';"
      })
  void whatAScriptMayNotOrCannotDoBreaksItOff(String body) {
    assertThatThrownBy(() -> ask(body, "https://github.com/"))
        .isInstanceOfSatisfying(
            BadScriptException.class, e -> assertThat(e.defect()).isEqualTo(Defect.BROKEN));
  }

  @Test
  void aMistakeIsSaidWithItsLine() {
    assertThatThrownBy(() -> new ProxyScript("\n\nfunction FindProxyForURL(url, host) { return ("))
        .isInstanceOfSatisfying(
            BadScriptException.class, e -> assertThat(e.detail()).contains("line 3"));
  }

  @ParameterizedTest
  @CsvSource({
    "PROXY one:3128, 1",
    "DIRECT, 1",
    "PROXY one; SOCKS two:1080;DIRECT;, 3",
    "HTTPS a:443; PROXY b:1, 1",
    "proxy lower:1, 1",
    "' ', 1",
    "PROXY [fe80::1]:3128, 1"
  })
  void anAnswerNamesProxies(String answer, int count) throws Exception {
    assertThat(ScriptAnswer.read(answer)).hasSize(count);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "HTTPS a:443",
        "hello",
        "PROXY",
        "PROXY a:99999",
        "PROXY a:0",
        "PROXY a b:1",
        ";;",
        "PROXY \u202ea:1"
      })
  void anAnswerThatNamesNothingUsableIsNonsense(String answer) {
    assertThatThrownBy(() -> ScriptAnswer.read(answer))
        .isInstanceOfSatisfying(
            BadScriptException.class, e -> assertThat(e.defect()).isEqualTo(Defect.NONSENSE));
  }
}
