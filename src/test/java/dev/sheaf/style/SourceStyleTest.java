package dev.sheaf.style;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceStyleTest {
  @Test
  void everySourceIsFormatted() throws Exception {
    List<Path> unformatted = new ArrayList<>();
    for (Path file : Sources.all()) {
      String source = Files.readString(file);
      if (!Sources.formatted(source).equals(source)) {
        unformatted.add(file);
      }
    }
    assertThat(unformatted).as("run ./mvnw -q -Pformat").isEmpty();
  }

  @Test
  void noSourceIsLongerThan300Lines() throws Exception {
    List<Path> tooLong = new ArrayList<>();
    for (Path file : Sources.all()) {
      if (Files.readAllLines(file).size() > 300) {
        tooLong.add(file);
      }
    }
    assertThat(tooLong).isEmpty();
  }
}
