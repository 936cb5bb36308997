package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StartOptionsTest {
  @Test
  void optionsSurviveTheWayThroughTheToolkit() {
    for (StartOptions options :
        List.of(
            new StartOptions(false, null, null),
            new StartOptions(true, Path.of("a home=with trace="), Path.of("demo")))) {
      assertThat(StartOptions.of(List.of(options.toArguments()))).isEqualTo(options);
    }
  }
}
