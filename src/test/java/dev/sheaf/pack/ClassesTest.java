package dev.sheaf.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassesTest {
  @TempDir Path folder;

  @Test
  void aClassOfToday() throws IOException {
    assertFalse(Classes.isOld(bytes("dev/sheaf/pack/Classes.class")));
  }

  @Test
  void anOldClassIsBroughtToALaterFormatWithTheSameMembers() throws IOException {
    byte[] old = bytes("picocli/CommandLine.class");
    assertTrue(Classes.isOld(old));

    byte[] renewed = Classes.renew(old);

    assertFalse(Classes.isOld(renewed));
    assertArrayEquals(members(old), members(renewed));
  }

  @Test
  void aJarWithOldClassesStillWorks() throws Exception {
    Path jar =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(Path::of)
            .filter(each -> each.getFileName().toString().startsWith("picocli-"))
            .findFirst()
            .orElseThrow();

    Path copy = new Jars(folder.resolve("jars"), folder.resolve("natives")).copy(jar);

    // All of it is verified when it is loaded, with nothing of the original in sight.
    try (URLClassLoader renewed =
        new URLClassLoader(
            new URL[] {copy.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
      Class<?> commandLine = Class.forName("picocli.CommandLine", true, renewed);
      Class<?> spec = Class.forName("picocli.CommandLine$Model$CommandSpec", true, renewed);
      Object empty = spec.getMethod("create").invoke(null);
      Object line = commandLine.getConstructor(Object.class).newInstance(empty);
      String usage = (String) commandLine.getMethod("getUsageMessage").invoke(line);
      assertEquals("Usage: <main class>", usage.strip());
    }
    assertTrue(Files.size(copy) > 0);
  }

  private static String[] members(byte[] content) {
    List<String> names =
        ClassFile.of().parse(content).methods().stream()
            .map(method -> method.methodName() + "" + method.methodType())
            .toList();
    return names.toArray(String[]::new);
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream content = ClassLoader.getSystemResourceAsStream(name)) {
      return content.readAllBytes();
    }
  }
}
