package dev.sheaf.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(OS.LINUX)
class StarterTest {
  @TempDir Path folder;

  private Path root;
  private Image image;

  @BeforeEach
  void makeImageWhoseProgramTellsWhatItIsGiven() throws IOException {
    // As the launcher itself finds it, which follows links.
    root = folder.toRealPath().resolve("a b's $(place)");
    image = new Image(root);
    Path program = root.resolve("lib/runtime/bin/java");
    Files.createDirectories(root.resolve("lib/runtime/bin"));
    Files.createDirectories(image.jars());
    Files.createDirectories(root.resolve("bin"));
    Files.writeString(
        program,
        "#!/bin/sh\necho \"$0 ${JDK_JAVA_OPTIONS-none}\"\nfor each; do echo \"$each\"; done\n");
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    Files.writeString(program.resolveSibling("keytool"), "");
    Files.writeString(
        image.config(),
        """
        [Application]
        app.classpath=$APPDIR/one.jar
        app.mainclass=some.Main
        app.classpath=$APPDIR/two.jar

        [JavaOptions]
        java-options=-Done=1
        java-options=-Dfolder=$APPDIR
        """);
    Starter starter = new Starter(image);
    starter.nameProgram();
    starter.write();
  }

  @Test
  void startsTheProgramWithOptionsJarsAndArguments() throws Exception {
    assertEquals(started("--home", "a b", "*"), run(image.launcher(), "--home", "a b", "*"));
  }

  @Test
  void isFoundThroughALinkAndFromItsOwnFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("sheaf"), image.launcher());

    assertEquals(started(), run(link));
    assertEquals(started(), run(Path.of("./Sheaf")));
  }

  @Test
  void theProgramIsAloneAndNamedAfterTheApp() {
    assertEquals(List.of("Sheaf"), List.of(root.resolve("lib/runtime/bin").toFile().list()));
    assertFalse(Files.exists(root.resolve("lib/runtime/bin/java")));
  }

  @Test
  void optionsAddedLaterCount() throws Exception {
    Runnable reset = image.addOptions(List.of("-Dtwo=2"));
    assertTrue(run(image.launcher()).contains("-Dtwo=2"));

    reset.run();

    assertEquals(started(), run(image.launcher()));
  }

  private List<String> started(String... arguments) {
    String jars = root + "/lib/app";
    List<String> all =
        new ArrayList<>(
            List.of(
                root + "/lib/runtime/bin/Sheaf none",
                "-XX:+UseTransparentHugePages",
                "-XX:+UnlockExperimentalVMOptions",
                "-XX:TrimNativeHeapInterval=5000",
                "-Done=1",
                "-Dfolder=" + jars,
                "-cp",
                jars + "/one.jar:" + jars + "/two.jar",
                "some.Main"));
    all.addAll(List.of(arguments));
    return all;
  }

  private List<String> run(Path launcher, String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of(launcher.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .directory(root.resolve("bin").toFile())
            .redirectErrorStream(true);
    builder.environment().put("JDK_JAVA_OPTIONS", "-Dof=others");
    Process process = builder.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    return said.lines().toList();
  }
}
