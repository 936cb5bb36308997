package dev.sheaf.pack;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.Label;
import java.lang.classfile.attribute.RuntimeVisibleTypeAnnotationsAttribute;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.reflect.AccessFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/// Gives switches over types a method of their own. The compiler leaves it to the Java machine to
/// make a class for each of them when it is first reached, and the AOT cache keeps none of those.
final class Switches {
  private static final ClassDesc BOOTSTRAPS = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
  private static final int PRIVATE_STATIC =
      ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  private final ClassFile format;

  /// @param format writes stack maps
  Switches(ClassFile format) {
    this.format = format;
  }

  /// The same class, or the very bytes where there is nothing to change.
  byte[] plain(byte[] content) {
    ClassModel read = format.parse(content);
    boolean isInterface = read.flags().has(AccessFlag.INTERFACE);
    ClassDesc owner = read.thisClass().asSymbol();
    Map<String, InvokeDynamicInstruction> found = new LinkedHashMap<>();
    ClassTransform change =
        ClassTransform.transformingMethodBodies(
                (code, element) -> {
                  if (element instanceof InvokeDynamicInstruction call && isOverTypes(call)) {
                    String name = "typeSwitch$" + found.size();
                    found.put(name, call);
                    code.invokestatic(owner, name, call.typeSymbol(), isInterface);
                  } else if (!(element instanceof RuntimeVisibleTypeAnnotationsAttribute)) {
                    // Those inside of code tell places in it, which move; nothing can read them.
                    code.with(element);
                  }
                })
            .andThen(ClassTransform.endHandler(builder -> found.forEach(adding(builder))));
    byte[] changed = format.transformClass(read, change);
    return found.isEmpty() ? content : changed;
  }

  private static boolean isOverTypes(InvokeDynamicInstruction call) {
    DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
    return bootstrap.owner().equals(BOOTSTRAPS)
        && bootstrap.methodName().equals("typeSwitch")
        && call.bootstrapArgs().stream().allMatch(ClassDesc.class::isInstance);
  }

  private static BiConsumer<String, InvokeDynamicInstruction> adding(ClassBuilder builder) {
    return (name, call) ->
        builder.withMethodBody(
            name,
            call.typeSymbol(),
            PRIVATE_STATIC,
            code ->
                choose(code, call.bootstrapArgs().stream().map(ClassDesc.class::cast).toList()));
  }

  // The first type, from the one asked for on, that the value is of; -1 for null, and their number
  // where it is of none.
  private static void choose(CodeBuilder code, List<ClassDesc> types) {
    Label there = code.newLabel();
    code.aload(0).ifnonnull(there).loadConstant(-1).ireturn().labelBinding(there);
    for (int i = 0; i < types.size(); i++) {
      Label next = code.newLabel();
      code.iload(1).loadConstant(i).if_icmpgt(next);
      code.aload(0).instanceOf(types.get(i)).ifeq(next);
      code.loadConstant(i).ireturn().labelBinding(next);
    }
    code.loadConstant(types.size()).ireturn();
  }
}
