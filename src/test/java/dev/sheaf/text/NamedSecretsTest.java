package dev.sheaf.text;

import static dev.sheaf.text.MadeUp.only;
import static dev.sheaf.text.MadeUp.random;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.text.Secret.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Secrets that are known by where they stand.
class NamedSecretsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://bob:hX7bbq2@db.host.net/shop",
        "url = \"mongodb+srv://app:p4ssW0rt9@cluster.net\"",
        "https://:k8fj3h@host.net/",
        "redis://:f8s7dfg@[::1]:6379",
      })
  void passwordsInAddressesAreFound(String text) {
    assertThat(only(text).kind()).isEqualTo(Kind.ADDRESS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "postgres://user:password@localhost/db",
        "postgres://postgres:postgres@localhost/db",
        "https://user:pass@example.com",
        "https://${USER}:${PASSWORD}@host.net",
        "https://<user>:<token>@host.net",
        "https://me:xxxxxxxx@host.net",
        "https://host.net:8080/@scope/name",
        "see http://host.net/a:b@c",
        "git@github.com:me/repo.git",
        "ssh://git@github.com/me/repo.git",
      })
  void addressesWithoutARealPasswordAreFine(String text) {
    assertThat(Secrets.in(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = \"hunter2\"",
        "db.password: 's3cr3t!x'",
        "DB_PASSWORD=tr0ub4dor",
        "export PGPASSWORD=tr0ub4dor",
        "  password: Tr0ub4dor&3",
        "\"password\": \"Tr0ub4dor&3\",",
        "define('DB_PASSWORD', 'Tr0ub4dor&3');",
        "config['passwd'] = 'Tr0ub4dor&3'",
        "machine host.net login bob password Tr0ub4dor&3",
        "spring.datasource.password=Tr0ub4dor&3",
        "ENV MYSQL_PASSWORD=tr0ub4dor",
        "- POSTGRES_PASSWORD=tr0ub4dor",
      })
  void namedPasswordsAreFound(String text) {
    assertThat(only(text).kind()).isEqualTo(Kind.NAMED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "API_KEY=%s",
        "api_key: \"%s\"",
        "apiKey: '%s',",
        "String clientSecret = \"%s\";",
        "//registry.host.net/:_authToken=%s",
        "SECRET_KEY = '%s'",
        "Authorization: Bearer %s",
        "curl -H 'authorization: bearer %s'",
        "{\"auths\": {\"host.net\": {\"auth\": \"%s\"}}}",
        "secret => '%s'",
        "token = \"%s\" # mine",
      })
  void namedKeysAreFound(String text) {
    Secret found = only(text.formatted(random(32)));

    assertThat(found.kind()).isEqualTo(Kind.NAMED);
    assertThat(found.value()).isEqualTo(random(32));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "password = \"\"",
        "password = \"password\"",
        "password: string;",
        "password = getPassword()",
        "password = os.environ['PASSWORD']",
        "password = request.form.password2",
        "PASSWORD=${DB_PASSWORD}",
        "PASSWORD=$1",
        "PASSWORD=<your-password>",
        "PASSWORD=changeme",
        "PASSWORD=xxxxxxxx",
        "password: \"{{ vault_password }}\"",
        "password = \"Enter your password\"",
        "token = next_token(2)",
        "tokens = tokenizer.encode2(text)",
        "self.token = token",
        "secret: \"YOUR_CLIENT_SECRET_0123\"",
        "api_key = \"your-api-key-goes-here-1234\"",
        "api_key = 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx1'",
        "GITHUB_TOKEN: ${{ secrets.GITHUB_TOKEN }}",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "ghp_ and gho_ are how tokens begin",
        "if (password != \"\" && token == null) return;",
        "password_hash = compute(salt1)",
        "max_token_count = 1234567890123456789",
        "<input type=\"password\" name=\"password\">",
        "passwordField.setPromptText(\"Password 1\")",
        "sha256: 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        "token: Token2",
        "PWD=/home/bob/work1",
        "machine HOST login USER password \"PASSWORD1\"",
        "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ",
      })
  void whatOnlyStandsInPlaceOfASecretIsFine(String text) {
    assertThat(Secrets.in(text)).isEmpty();
  }
}
