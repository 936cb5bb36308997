package dev.sheaf.main;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/// The version this build was made as.
final class Version implements IVersionProvider {
  static String current() {
    return properties().getProperty("version");
  }

  /// The project's page on the web; where the build names none, something that is no address.
  static String page() {
    return properties().getProperty("page", "");
  }

  private static Properties properties() {
    Properties properties = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"Sheaf " + current()};
  }
}
