package dev.sheaf.pack;

import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Packs what the build made; run by the profiles `app` and `installer`.
public final class Pack {
  // Not the usual options: line numbers belong in the details of an error. Dates and numbers are
  // written in the languages of the texts only, which is half of the runtime's size.
  private static final String LINK = "--no-man-pages --no-header-files --include-locales=en,de,pt";

  private Pack() {}

  public static void main(String[] args) throws Exception {
    Parts parts = Parts.fromBuild();
    Image image = image(parts);
    new Training(image, parts.workshop()).run();
    if (List.of(args).contains("installers")) {
      Installers installers = new Installers(image, parts);
      installers.clear();
      installers.make();
    }
  }

  private static Image image(Parts parts) throws IOException {
    delete(parts.images());
    delete(parts.workshop());
    Path input = parts.workshop().resolve("input");
    Jars libraries = new Jars(input, input);
    List<Path> jars = new ArrayList<>();
    for (Path jar : parts.jars()) {
      jars.add(libraries.copy(jar));
    }
    Jars modules = new Jars(parts.workshop().resolve("toolkit"), input);
    List<Path> toolkit = new ArrayList<>();
    for (Path jar : parts.toolkit()) {
      toolkit.add(modules.copy(jar));
    }
    // Elsewhere jpackage's own launcher stays, which needs no programs in the runtime.
    String link = Platform.isLinux() ? LINK : LINK + " --strip-native-commands";
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "--type", "app-image",
                "--name", "Sheaf",
                "--dest", parts.images().toString(),
                "--input", input.toString(),
                "--main-jar", parts.mainJar(),
                "--main-class", Parts.MAIN,
                "--module-path", modules.folder().toString(),
                "--add-modules", String.join(",", Modules.of(jars, toolkit)),
                "--jlink-options", link));
    arguments.addAll(Look.arguments(parts.version()));
    for (String option : parts.options()) {
      arguments.addAll(List.of("--java-options", option));
    }
    Tool.JPACKAGE.run(arguments);
    Image image = Image.in(parts.images());
    if (Platform.isLinux()) {
      Starter starter = new Starter(image);
      starter.nameProgram();
      starter.write();
    }
    return image;
  }

  static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
        // What jpackage wrote may be read-only.
        var _ = each.toFile().setWritable(true);
        Files.delete(each);
      }
    }
  }
}
