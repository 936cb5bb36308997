package dev.sheaf.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.sheaf.settings.Home;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SwitchesTest {
  private static final ClassFile.ClassHierarchyResolverOption BY_NAME =
      ClassFile.ClassHierarchyResolverOption.of(
          ClassHierarchyResolver.ofResourceParsing(SwitchesTest.class.getClassLoader()));

  /// Everything a switch over types may have: null, guards, and a type that comes twice.
  public static final class Telling implements Function<@Nullable Object, String> {
    @Override
    public String apply(@Nullable Object value) {
      return switch (value) {
        case null -> "nothing";
        case String text when text.isEmpty() -> "empty";
        case Integer number when number > 9 -> "much";
        case String text when text.length() > 3 -> "long " + text;
        case CharSequence text -> "text " + text;
        case Integer number -> "number " + number;
        default -> "other";
      };
    }
  }

  @Test
  void aSwitchWithoutBootstrapChoosesAsBefore() throws Exception {
    byte[] before = bytes(Telling.class);
    byte[] after = Classes.withPlainSwitches(before);
    Function<@Nullable Object, String> told = load(Telling.class.getName(), after);

    List<@Nullable Object> values =
        Arrays.asList(null, "", "abc", "abcd", 7, 70, CharBuffer.wrap("x"), 1.5);
    List<String> expected =
        List.of("nothing", "empty", "text abc", "long abcd", "number 7", "much", "text x", "other");
    assertEquals(expected, values.stream().map(new Telling()).toList());
    assertEquals(expected, values.stream().map(told).toList());
    assertTrue(names(before).contains("SwitchBootstraps"));
    assertTrue(
        Stream.of(told.getClass().getDeclaredMethods())
            .anyMatch(method -> method.getName().equals("typeSwitch$0")));
  }

  @Test
  void aClassWithoutSuchASwitchStaysAsItIs() throws Exception {
    byte[] content = bytes(SwitchesTest.class);

    assertSame(content, Classes.withPlainSwitches(content));
  }

  @Test
  void everyClassOfTheAppIsSoundAfterwards() throws Exception {
    Path classes = Path.of(Home.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    List<Path> changed = new ArrayList<>();
    try (Stream<Path> all = Files.walk(classes.resolve("dev/sheaf"))) {
      for (Path each : all.filter(file -> file.toString().endsWith(".class")).toList()) {
        byte[] before = Files.readAllBytes(each);
        byte[] after = Classes.withPlainSwitches(before);
        if (!Arrays.equals(after, before)) {
          changed.add(each);
          assertEquals(List.of(), ClassFile.of(BY_NAME).verify(after), each::toString);
        }
      }
    }
    assertTrue(changed.size() > 50, () -> "too few had any: " + changed);
  }

  private static String names(byte[] content) {
    return new String(content, StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    try (InputStream content = type.getClassLoader().getResourceAsStream(name)) {
      return content.readAllBytes();
    }
  }

  @SuppressWarnings("unchecked")
  private static Function<@Nullable Object, String> load(String name, byte[] content)
      throws ReflectiveOperationException {
    ClassLoader loader =
        new ClassLoader(SwitchesTest.class.getClassLoader()) {
          @Override
          protected Class<?> loadClass(String wanted, boolean resolve)
              throws ClassNotFoundException {
            if (!wanted.equals(name)) {
              return super.loadClass(wanted, resolve);
            }
            Class<?> known = findLoadedClass(wanted);
            return known == null ? defineClass(wanted, content, 0, content.length) : known;
          }
        };
    return (Function<@Nullable Object, String>)
        loader.loadClass(name).getDeclaredConstructor().newInstance();
  }
}
