package dev.sheaf.ui.kit;

import dev.sheaf.gist.CertificateFacts;
import dev.sheaf.gist.Failure;
import dev.sheaf.gist.Failure.Distrust;
import dev.sheaf.gist.ProxyTrouble;

/// Says in sentences what stands in the way to a host.
final class NetworkText {
  private NetworkText() {}

  static String offline(Failure.Offline offline) {
    return offline.proxy() == null
        ? Messages.text("failure.offline", offline.host())
        : Messages.text("failure.offline.proxy", offline.host(), offline.proxy());
  }

  static String untrusted(Failure.Untrusted untrusted) {
    String sentence = distrust(untrusted.host(), untrusted.reason());
    CertificateFacts certificate = untrusted.certificate();
    return certificate == null ? sentence : sentence + "\n" + CertificateText.of(certificate);
  }

  private static String distrust(String host, Distrust reason) {
    return switch (reason) {
      case EXPIRED -> Messages.text("failure.untrusted.expired", host);
      case NOT_YET_VALID -> Messages.text("failure.untrusted.notYetValid", host);
      case UNKNOWN_ISSUER -> Messages.text("failure.untrusted.unknownIssuer", host);
      case SELF_SIGNED -> Messages.text("failure.untrusted.selfSigned", host);
      case CERTIFICATE -> Messages.text("failure.untrusted.certificate", host);
      case WRONG_NAME -> Messages.text("failure.untrusted.wrongName", host);
      case NO_TLS -> Messages.text("failure.untrusted.noTls", host);
      case PLAIN_HTTP -> Messages.text("failure.untrusted.plainHttp", host);
      case REDIRECT -> Messages.text("failure.untrusted.redirect", host);
    };
  }

  static String title(ProxyTrouble trouble) {
    return switch (trouble) {
      case ProxyTrouble.Refused refused -> Messages.text("failure.proxyDenied.title");
      case ProxyTrouble.PasswordWanted wanted -> Messages.text("failure.proxyDenied.signIn.title");
      case ProxyTrouble.PasswordWrong wrong -> Messages.text("failure.proxyDenied.signIn.title");
      case ProxyTrouble.OtherSignIn other -> Messages.text("failure.proxyDenied.signIn.title");
      case ProxyTrouble.Unusable unusable -> Messages.text("failure.proxyDenied.unusable.title");
      case ProxyTrouble.BadScript script -> Messages.text("failure.proxyDenied.script.title");
    };
  }

  static String proxy(String host, ProxyTrouble trouble) {
    return switch (trouble) {
      case ProxyTrouble.Refused(String proxy) ->
          proxy == null
              ? Messages.text("failure.proxyDenied", host)
              : Messages.text("failure.proxyDenied.named", host, proxy);
      case ProxyTrouble.PasswordWanted(String proxy) ->
          Messages.text("failure.proxyDenied.passwordWanted", host, proxy);
      case ProxyTrouble.PasswordWrong(String proxy) ->
          Messages.text("failure.proxyDenied.passwordWrong", host, proxy);
      case ProxyTrouble.OtherSignIn(String proxy, String scheme) ->
          Messages.text("failure.proxyDenied.otherSignIn", host, proxy, tidy(scheme));
      case ProxyTrouble.Unusable(String proxy) ->
          Messages.text("failure.proxyDenied.unusable", host, DisplayText.isolated(proxy));
      case ProxyTrouble.BadScript(String script, ProxyTrouble.Defect defect, String detail) ->
          Messages.text(
              "failure.proxyDenied.script",
              host,
              DisplayText.isolated(script),
              defect(defect) + (detail.isBlank() ? "" : " (" + tidy(detail) + ")"));
    };
  }

  private static String defect(ProxyTrouble.Defect defect) {
    return switch (defect) {
      case UNREADABLE -> Messages.text("failure.proxyDenied.script.unreadable");
      case TOO_LARGE -> Messages.text("failure.proxyDenied.script.tooLarge");
      case BROKEN -> Messages.text("failure.proxyDenied.script.broken");
      case ENDLESS -> Messages.text("failure.proxyDenied.script.endless");
      case NONSENSE -> Messages.text("failure.proxyDenied.script.nonsense");
    };
  }

  private static String tidy(String told) {
    return DisplayText.isolated(FailureText.tidy(told));
  }
}
