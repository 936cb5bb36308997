package dev.sheaf.network;

import dev.sheaf.gist.GistException;
import dev.sheaf.settings.AuthorityFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509ExtendedTrustManager;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Those who may vouch for hosts: the Java runtime's authorities, the computer's, and those that
/// the user added. Each store is read when the ones before it did not suffice.
final class Vouchers {
  private static final Logger LOG = LoggerFactory.getLogger(Vouchers.class);
  private static final List<String> BUNDLES =
      List.of(
          "/etc/ssl/certs/ca-certificates.crt",
          "/etc/pki/tls/certs/ca-bundle.crt",
          "/etc/ssl/ca-bundle.pem",
          "/etc/ssl/cert.pem");

  private final Supplier<List<AuthorityFile>> added;
  private final Map<String, Optional<X509ExtendedTrustManager>> kept = new HashMap<>();

  Vouchers(Supplier<List<AuthorityFile>> added) {
    this.added = added;
  }

  @FunctionalInterface
  private interface Store {
    @Nullable KeyStore open() throws IOException, GeneralSecurityException, GistException;
  }

  /// Asks one after the other, as far as the stream is read.
  ///
  /// @param host the name of the one to be vouched for; empty where that is not known
  Stream<X509ExtendedTrustManager> of(String host) {
    Stream<Supplier<Optional<X509ExtendedTrustManager>>> stores =
        Stream.of(() -> kept("runtime", () -> null), () -> kept("computer", Vouchers::ofComputer));
    Stream<Supplier<Optional<X509ExtendedTrustManager>>> own =
        added.get().stream()
            .filter(file -> file.host() == null || isSame(file.host(), host))
            .map(file -> () -> own(file));
    return Stream.concat(stores, own).map(Supplier::get).flatMap(Optional::stream);
  }

  // Hosts are known with their port where it is not the usual one; a certificate has none.
  private static boolean isSame(String named, String host) {
    String name = named.toLowerCase(Locale.ROOT).replaceFirst(":[0-9]+$", "");
    String asked = host.toLowerCase(Locale.ROOT);
    return asked.equals(name) || asked.endsWith("." + name);
  }

  private Optional<X509ExtendedTrustManager> own(AuthorityFile file) {
    try {
      Path path = Path.of(file.path());
      String version = path + " " + Files.getLastModifiedTime(path);
      return kept(version, () -> storeOf(AuthorityReader.read(path)));
    } catch (IOException | InvalidPathException e) {
      LOG.warn("A file with certificates is gone: {}", file.path());
      return Optional.empty();
    }
  }

  private synchronized Optional<X509ExtendedTrustManager> kept(String name, Store store) {
    Optional<X509ExtendedTrustManager> known = kept.get(name);
    if (known == null) {
      known = opened(name, store);
      kept.put(name, known);
    }
    return known;
  }

  private static Optional<X509ExtendedTrustManager> opened(String name, Store store) {
    try {
      KeyStore authorities = store.open();
      if (authorities != null && authorities.size() == 0) {
        return Optional.empty();
      }
      TrustManagerFactory factory = TrustManagerFactory.getInstance("PKIX");
      factory.init(authorities);
      return Arrays.stream(factory.getTrustManagers())
          .filter(X509ExtendedTrustManager.class::isInstance)
          .map(X509ExtendedTrustManager.class::cast)
          .findFirst();
    } catch (IOException | GeneralSecurityException | GistException e) {
      LOG.warn("Certificates cannot be read: {}: {}", name, e.getMessage());
      return Optional.empty();
    }
  }

  private static KeyStore ofComputer() throws IOException, GeneralSecurityException, GistException {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (system.contains("windows")) {
      return merged("Windows-ROOT", "Windows-MY");
    }
    if (system.contains("mac")) {
      return merged("KeychainStore-ROOT", "KeychainStore");
    }
    return storeOf(bundle());
  }

  private static List<X509Certificate> bundle() throws IOException {
    String named = System.getenv("SSL_CERT_FILE");
    List<String> places = new ArrayList<>(BUNDLES);
    if (named != null && !named.isBlank()) {
      places.addFirst(named);
    }
    for (String place : places) {
      Path file = Path.of(place);
      if (Files.isReadable(file)) {
        return AuthorityReader.readWhatCanBe(file);
      }
    }
    return List.of();
  }

  private static KeyStore merged(String... types) throws IOException, GeneralSecurityException {
    List<X509Certificate> all = new ArrayList<>();
    for (String type : types) {
      try {
        KeyStore store = KeyStore.getInstance(type);
        store.load(null, null);
        Enumeration<String> aliases = store.aliases();
        while (aliases.hasMoreElements()) {
          String alias = aliases.nextElement();
          if (store.isCertificateEntry(alias)
              && store.getCertificate(alias) instanceof X509Certificate certificate) {
            all.add(certificate);
          }
        }
      } catch (KeyStoreException e) {
        LOG.info("This system has no store of certificates named {}", type);
      }
    }
    return storeOf(all);
  }

  private static KeyStore storeOf(Collection<X509Certificate> certificates)
      throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
    store.load(null, null);
    int number = 0;
    for (X509Certificate certificate : certificates) {
      store.setCertificateEntry(Integer.toString(number++), certificate);
    }
    return store;
  }
}
