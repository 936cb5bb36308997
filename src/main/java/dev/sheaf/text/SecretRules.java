package dev.sheaf.text;

import dev.sheaf.text.Secret.Kind;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// What secrets look like; what is most telling first.
///
/// Every repetition in a pattern has a limit, so that a text of nothing but anchors takes no longer
/// than its length is worth.
final class SecretRules {
  private static final String QUOTED = "(?:\"(?<two>[^\"\\s]{6,200})\"|'(?<one>[^'\\s]{6,200})'";
  // A name may end so, and still be that of a secret.
  private static final String NAME_ENDS =
      "(?:[_-]?(?:value|base64|b64|prod|production|dev|live|staging|\\d{1,3}))?[\"'\\]]{0,2}";
  private static final Pattern LINE_BEGINS =
      Pattern.compile("\\s*(?:(?:export|set|setx|ENV|ARG|-|#|//)\\s+)?[\"']?[\\w.:/-]*");
  private static final Pattern SETTING_BEGINS = Pattern.compile("(?:.*[^\\w])?[A-Z0-9_]*");
  // Signing this number's name is every introduction's first example.
  private static final String WELL_KNOWN_SUBJECT = "eyJzdWIiOiIxMjM0NTY3ODkw";

  static final List<SecretRule> ALL =
      List.of(
          SecretRule.of(
              Kind.PRIVATE_KEY,
              "-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?:"
                  + " BLOCK)?-----(?:\\\\[rn]|[\\s\"'+,|>]){1,60}+(?:[A-Za-z-]{1,20}+: [^\\n"
                  + "\\\\]{0,200}+(?:\\\\[rn]|\\s){1,40}+){0,4}+(?<secret>[A-Za-z0-9+/=]{24,80})",
              (before, found) -> true,
              "-----BEGIN "),
          SecretRule.of(
              Kind.PRIVATE_KEY,
              "Private-Lines: \\d{1,4}\\R(?<secret>[A-Za-z0-9+/=]{24,80})",
              (before, found) -> true,
              "Private-Lines: "),
          SecretRule.of(
              Kind.PRIVATE_KEY,
              "client-key-data:\\s{0,4}[\"']?(?<secret>[A-Za-z0-9+/=]{40,100})",
              (before, found) -> true,
              "client-key-data:"),
          SecretRule.token("age", "[0-9A-Z]{50,70}", "AGE-SECRET-KEY-1"),
          SecretRule.token("GitHub", "[A-Za-z0-9]{36,255}", "ghp_", "gho_", "ghu_", "ghs_", "ghr_"),
          SecretRule.token("GitHub", "[A-Za-z0-9_]{36,255}", "github_pat_"),
          SecretRule.token(
              "GitLab",
              "[A-Za-z0-9_.-]{20,100}",
              "glpat-",
              "gldt-",
              "glrt-",
              "glptt-",
              "glcbt-",
              "glft-",
              "glsoat-"),
          SecretRule.token(
              "Slack",
              "[A-Za-z0-9-]{20,200}",
              "xoxb-",
              "xoxp-",
              "xoxa-",
              "xoxe-",
              "xoxr-",
              "xoxs-",
              "xapp-"),
          SecretRule.token(
              "Slack",
              "T[A-Z0-9]{6,14}/B[A-Z0-9]{6,14}/[A-Za-z0-9]{20,30}",
              "https://hooks.slack.com/services/"),
          SecretRule.token(
              "Discord",
              "\\d{15,22}/[\\w-]{50,90}",
              "https://discord.com/api/webhooks/",
              "https://discordapp.com/api/webhooks/"),
          SecretRule.token("AWS", "[A-Z2-7]{16}(?![A-Za-z0-9])", "AKIA", "ASIA"),
          SecretRule.token("Google", "[\\w-]{35}(?![\\w-])", "AIza"),
          SecretRule.token("Google", "[\\w-]{24,40}", "GOCSPX-"),
          SecretRule.token("Google", "[\\w-]{30,300}", "ya29."),
          SecretRule.token("Stripe", "[0-9A-Za-z]{16,250}", "sk_live_", "rk_live_"),
          SecretRule.token("Stripe", "[0-9A-Za-z+/=]{24,80}", "whsec_"),
          SecretRule.token("npm", "[A-Za-z0-9]{36}", "npm_"),
          SecretRule.token("PyPI", "[\\w-]{50,300}", "pypi-"),
          SecretRule.token("RubyGems", "[0-9a-f]{48}", "rubygems_"),
          SecretRule.token("NuGet", "[a-z0-9]{43}(?![a-z0-9])", "oy2"),
          SecretRule.token("Docker", "[\\w-]{27,40}", "dckr_pat_"),
          SecretRule.token("Anthropic", "[\\w-]{30,200}", "sk-ant-"),
          SecretRule.token("OpenAI", "[\\w-]{30,250}", "sk-proj-", "sk-svcacct-", "sk-admin-"),
          SecretRule.token("OpenAI", "[A-Za-z0-9]{40,60}(?![\\w-])", "sk-"),
          SecretRule.token("Hugging Face", "[A-Za-z0-9]{34}", "hf_"),
          SecretRule.token("SendGrid", "[\\w-]{22}\\.[\\w-]{43}", "SG."),
          SecretRule.token("DigitalOcean", "[0-9a-f]{64}", "dop_v1_", "doo_v1_", "dor_v1_"),
          SecretRule.token("Shopify", "[0-9a-fA-F]{32}", "shpat_", "shpca_", "shppa_", "shpss_"),
          SecretRule.token("Databricks", "[0-9a-f]{32}(?![0-9a-f])", "dapi"),
          SecretRule.token("Vault", "[\\w-]{24,200}", "hvs.", "hvb."),
          SecretRule.token("Grafana", "[A-Za-z0-9]{32}_[0-9a-f]{8}", "glsa_"),
          SecretRule.token("Azure", "[A-Za-z0-9+/]{86}==", "AccountKey="),
          SecretRule.of(
              Kind.WEB_TOKEN,
              "(?<![\\w-])(?<secret>eyJ[\\w-]{10,2000}+\\.eyJ[\\w-]{10,8000}+\\.[\\w-]{20,1000})",
              (before, found) -> !found.group("secret").contains(WELL_KNOWN_SUBJECT),
              "eyJ"),
          SecretRule.of(
              Kind.ADDRESS,
              "://(?<user>[^\\s/?#:@\"'<>`]{0,80}):(?<secret>[^\\s/?#:@\"'<>`]{3,128})@[\\w\\[]",
              (before, found) -> isAddressed(found),
              "://"),
          SecretRule.named(
              "bearer\\s{1,4}(?<secret>[A-Za-z0-9._~+/=-]{16,500})",
              (before, found) -> SecretValue.isRandom(found.group("secret")),
              "bearer "),
          SecretRule.named(
              "login\\s{1,8}\\S{1,80}\\s{1,8}password\\s{1,8}(?<secret>[^\\s\"'{}]{6,200})",
              (before, found) -> SecretValue.isPassword(found.group("secret")),
              "login "),
          SecretRule.named(
              "\"auth\"\\s{0,4}:\\s{0,4}\"(?<secret>[A-Za-z0-9+/]{16,400}={0,2})\"",
              (before, found) -> SecretValue.isRandom(found.group("secret")),
              "\"auth\""),
          SecretRule.named(
              "define\\(\\s{0,4}['\"]\\w{0,40}(?:PASSWORD|SECRET|KEY|SALT)['\"]\\s{0,4},"
                  + "\\s{0,8}(?:'(?<one>[^'\\n]{6,200})'|\"(?<two>[^\"\\n]{6,200})\")",
              (before, found) -> SecretValue.isPassword(found.group(group(found))),
              "define("),
          SecretRule.named(
              assigned("password|passwd|passphrase|pwd"),
              SecretRules::isPassword,
              "password",
              "passwd",
              "passphrase",
              "pwd"),
          SecretRule.named(
              assigned(
                  "secret(?:[_-]?key)?|token|api[_-]?key|access[_-]?key|auth[_-]?key|account[_-]?key"),
              SecretRules::isKey,
              "secret",
              "token",
              "api_key",
              "apikey",
              "api-key",
              "access_key",
              "accesskey",
              "access-key",
              "auth_key",
              "authkey",
              "auth-key",
              "account_key",
              "accountkey"));

  private SecretRules() {}

  private static String assigned(String names) {
    return "(?:%s)%s(?<sign>\\s{0,20}(?:=>|:=|=|:)\\s{0,8})".formatted(names, NAME_ENDS)
        + QUOTED
        + "|(?<bare>[^\\s\"'`(){}\\[\\],;<>]{6,200})(?=[ \\t]*(?:$|[\\r\\n]|#|//)))";
  }

  /// The secret that a rule found.
  static String group(MatchResult found) {
    return found.namedGroups().containsKey("secret")
        ? "secret"
        : found.start("two") >= 0 ? "two" : found.start("one") >= 0 ? "one" : "bare";
  }

  private static boolean isAddressed(MatchResult found) {
    String secret = found.group("secret");
    return !secret.equals(found.group("user")) && !SecretValue.isStandIn(secret);
  }

  private static boolean isPassword(String before, MatchResult found) {
    String group = group(found);
    String value = found.group(group);
    if (!SecretValue.isPassword(value)) {
      return false;
    }
    // `PASSWORD=hunter2` is a setting; `password = other1` may be a program's.
    return !group.equals("bare")
        || (stands(before)
            && (isSetting(before, found)
                || !SecretValue.isName(value)
                || (SecretValue.isRandom(value) && value.indexOf('.') < 0)));
  }

  private static boolean isKey(String before, MatchResult found) {
    String group = group(found);
    return SecretValue.isRandom(found.group(group)) && (!group.equals("bare") || stands(before));
  }

  private static boolean stands(String before) {
    return LINE_BEGINS.matcher(before).matches();
  }

  private static boolean isSetting(String before, MatchResult found) {
    return found.group("sign").equals("=")
        && Character.isUpperCase(found.group().charAt(0))
        && SETTING_BEGINS.matcher(before).matches();
  }
}
