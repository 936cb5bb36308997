package dev.sheaf.export;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Optional;

/// Lets two folders change places in one step, on systems that can do that: Linux and macOS, on
/// most file systems.
@SuppressWarnings("restricted")
final class Exchange {
  // How the kernel spells the working directory, and the wish to exchange.
  private static final int HERE = -100;
  private static final int EXCHANGE = 2;

  private Exchange() {}

  /// Whether it was done; else nothing was.
  static boolean of(Path one, Path other) {
    Linker linker = Linker.nativeLinker();
    Optional<MemorySegment> linux = linker.defaultLookup().find("renameat2");
    Optional<MemorySegment> mac = linker.defaultLookup().find("renamex_np");
    if (linux.isEmpty() && mac.isEmpty()) {
      return false;
    }
    try (Arena arena = Arena.ofConfined()) {
      MemorySegment first = spelled(one, arena);
      MemorySegment second = spelled(other, arena);
      if (linux.isPresent()) {
        MethodHandle rename =
            linker.downcallHandle(
                linux.get(),
                FunctionDescriptor.of(
                    ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT,
                    ValueLayout.ADDRESS,
                    ValueLayout.JAVA_INT));
        return (int) rename.invokeExact(HERE, first, HERE, second, EXCHANGE) == 0;
      }
      MethodHandle rename =
          linker.downcallHandle(
              mac.get(),
              FunctionDescriptor.of(
                  ValueLayout.JAVA_INT,
                  ValueLayout.ADDRESS,
                  ValueLayout.ADDRESS,
                  ValueLayout.JAVA_INT));
      return (int) rename.invokeExact(first, second, EXCHANGE) == 0;
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  // In the system's own encoding, of which there are more than the arena itself can write.
  private static MemorySegment spelled(Path path, Arena arena) {
    Charset names = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    byte[] bytes = (path.toAbsolutePath() + "\0").getBytes(names);
    return arena.allocateFrom(ValueLayout.JAVA_BYTE, bytes);
  }
}
