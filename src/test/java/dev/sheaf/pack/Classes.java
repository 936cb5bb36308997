package dev.sheaf.pack;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.ByteBuffer;

/// Brings classes into a form that the AOT cache takes: those of libraries to the format of a later
/// Java where theirs is too old, for they were read and verified anew at each start; and switches
/// over types into methods.
final class Classes {
  /// The AOT cache takes no older ones.
  private static final int LEAST = ClassFile.JAVA_6_VERSION;

  private static final int LATER = ClassFile.JAVA_8_VERSION;

  private static final ClassFile FORMAT =
      ClassFile.of(
          ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
          ClassFile.ClassHierarchyResolverOption.of(
              ClassHierarchyResolver.ofResourceParsing(Classes.class.getClassLoader())));

  private static final ClassTransform RENEWAL =
      ClassTransform.ofStateful(
          () ->
              (builder, element) -> {
                if (element instanceof ClassFileVersion) {
                  builder.withVersion(LATER, 0);
                } else {
                  builder.with(element);
                }
              });

  private static final Switches SWITCHES = new Switches(FORMAT);

  private Classes() {}

  static boolean isOld(byte[] content) {
    ByteBuffer start = ByteBuffer.wrap(content);
    return content.length > 8
        && start.getInt() == ClassFile.MAGIC_NUMBER
        && start.getShort(6) < LEAST;
  }

  /// The same class in a later format; libraries it names must stand on the class path.
  static byte[] renew(byte[] old) {
    ClassModel read = FORMAT.parse(old);
    // Stack maps are made for code that is written anew.
    return FORMAT.transformClass(
        read, RENEWAL.andThen(ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL)));
  }

  /// The same class with methods for its switches over types, or the very bytes where it has none.
  static byte[] withPlainSwitches(byte[] content) {
    return SWITCHES.plain(content);
  }
}
