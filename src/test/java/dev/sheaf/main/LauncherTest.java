package dev.sheaf.main;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LauncherTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return SheafCommand.line(arguments)
        .setOut(new PrintWriter(out, true))
        .setErr(new PrintWriter(err, true))
        .execute(arguments);
  }

  @Test
  void versionIsThatOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).matches("Sheaf \\d+\\.\\d+\\.\\d+\\R");
  }

  @Test
  void helpNamesEveryOption() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString())
        .contains("--demo", "--home", "--trace", "--version", "sandbox", "SHEAF_TOKEN");
  }

  @Test
  void toOpenTheWindowNoOtherCommandIsLookedAt() {
    assertThat(SheafCommand.line("--demo", "--home", "somewhere").getSubcommands()).isEmpty();
    assertThat(SheafCommand.line("sandbox").getSubcommands()).containsOnlyKeys("load", "sandbox");
  }

  @Test
  void helpOfTheSandboxNamesItsOptions() {
    assertThat(run("sandbox", "--help")).isZero();
    assertThat(out.toString()).contains("--port", "--gists", "--seed", "--token");
  }

  @Test
  void anUnknownOptionIsNamedAndFails() {
    assertThat(run("--nonsense")).isNotZero();
    assertThat(err.toString()).contains("--nonsense").contains("sandbox");
  }

  @Test
  void aPortThatIsNoNumberIsNamed() {
    assertThat(run("sandbox", "--port", "many")).isNotZero();
    assertThat(err.toString()).contains("--port").contains("many");
  }
}
