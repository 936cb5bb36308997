package dev.sheaf.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {
  private static final Pattern USE =
      Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+)\"");
  private static final Pattern CALL =
      Pattern.compile("(?:Messages\\.)?\\btext\\(\\s*\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_]+)+)\"");

  @Test
  void everyTextThatIsAskedForIsThere() throws IOException {
    Set<String> missing = found(CALL);
    missing.removeAll(keys());
    assertThat(missing).isEmpty();
  }

  @Test
  void everyTextThatIsThereIsUsed() throws IOException {
    Set<String> unused = keys();
    unused.removeAll(found(USE));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyTextIsAPatternThatCanBeFilledIn() {
    for (String key : keys()) {
      assertThat(Messages.text(key, 2, 3, 4, 5)).as(key).isNotBlank();
    }
  }

  private static Set<String> keys() {
    return new TreeSet<>(
        Collections.list(
            ResourceBundle.getBundle("dev.sheaf.ui.kit.messages", Locale.ENGLISH).getKeys()));
  }

  private static Set<String> found(Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
