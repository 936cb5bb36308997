package dev.sheaf.main;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Tells whether this machine can show a window, before the toolkit fails in its own words.
@SuppressWarnings("restricted")
final class Display {
  private static final List<String> LIBRARIES =
      List.of("libgtk-3.so.0", "libX11.so.6", "libXtst.so.6", "libGL.so.1");

  private static final String DRAWING = "prism.order";

  private Display() {}

  /// One sentence about what is missing; empty where nothing is.
  static Optional<String> missing() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    if (!linux || "Headless".equalsIgnoreCase(System.getProperty("glass.platform"))) {
      return Optional.empty();
    }
    String display = System.getenv("DISPLAY");
    if (display == null || display.isBlank()) {
      return Optional.of(
          "Sheaf needs a display: DISPLAY is not set, so start it from a desktop session.");
    }
    List<String> absent = LIBRARIES.stream().filter(library -> !isThere(library)).toList();
    if (!absent.isEmpty()) {
      return Optional.of(
          "Sheaf needs GTK 3 and X11: install the packages that hold "
              + String.join(", ", absent)
              + " (see the README).");
    }
    return listens(display) || answers(display)
        ? Optional.empty()
        : Optional.of("Sheaf cannot reach the display " + display + "; check DISPLAY.");
  }

  /// Lets the toolkit draw by itself where graphics would only be drawn by the processor anyway:
  /// that is quicker there, and takes less memory.
  static void chooseDrawing() {
    boolean linux = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    boolean card = Files.exists(Path.of("/dev/dri")) || Files.exists(Path.of("/dev/nvidia0"));
    if (linux && !card && System.getProperty(DRAWING) == null) {
      System.setProperty(DRAWING, "sw");
    }
  }

  private static boolean isThere(String library) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup.libraryLookup(library, arena);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  // The usual display is a socket on this machine; asking it by the library takes far longer.
  private static boolean listens(String display) {
    if (!display.matches(":\\d+(\\.\\d+)?")) {
      return false;
    }
    String number = display.substring(1).replaceFirst("\\..*", "");
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      return channel.connect(UnixDomainSocketAddress.of("/tmp/.X11-unix/X" + number));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean answers(String display) {
    try (Arena arena = Arena.ofConfined()) {
      SymbolLookup x11 = SymbolLookup.libraryLookup("libX11.so.6", Arena.global());
      Linker linker = Linker.nativeLinker();
      MethodHandle open =
          linker.downcallHandle(
              x11.findOrThrow("XOpenDisplay"),
              FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
      MethodHandle close =
          linker.downcallHandle(
              x11.findOrThrow("XCloseDisplay"),
              FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
      MemorySegment connection = (MemorySegment) open.invokeExact(arena.allocateFrom(display));
      if (connection.address() == 0) {
        return false;
      }
      int closed = (int) close.invokeExact(connection);
      return closed == 0;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
