package dev.sheaf.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LicencesTest {
  @TempDir private Path repository;

  private Path library(String name, String more) throws IOException {
    Path folder = Files.createDirectories(repository.resolve("org/example/" + name + "/1.0"));
    Files.writeString(
        folder.resolve(name + "-1.0.pom"),
        "<project><groupId>org.example</groupId><artifactId>"
            + name
            + "</artifactId><version>1.0</version>"
            + more
            + "</project>");
    Path jar = folder.resolve(name + "-1.0.jar");
    new JarOutputStream(Files.newOutputStream(jar)).close();
    return jar;
  }

  private static Stream<Path> libraries(String property) {
    return Stream.of(System.getProperty(property, "").split(Pattern.quote(File.pathSeparator), -1))
        .filter(path -> path.endsWith(".jar") && path.contains("repository"))
        .map(Path::of);
  }

  @Test
  void everyLibraryThatTheAppRunsWithNamesItsLicence() throws IOException {
    List<Path> jars =
        Stream.concat(libraries("java.class.path"), libraries("jdk.module.path")).toList();
    assertThat(jars).hasSizeGreaterThan(40);
    List<JsonElement> parts = Licences.of(jars).asList();
    assertThat(parts)
        .extracting(part -> part.getAsJsonObject().get("name").getAsString())
        .contains("org.openjfx:javafx-graphics", "com.squareup.retrofit2:retrofit")
        .contains("org.webjars.npm:shikijs__langs", "org.xerial:sqlite-jdbc");
    assertThat(parts)
        .allSatisfy(
            part -> assertThat(part.getAsJsonObject().get("licence").getAsString()).isNotBlank());
  }

  @Test
  void aLicenceIsInheritedFromWhatALibraryIsPartOf() throws IOException {
    library(
        "parent",
        "<licenses><license><name>MIT</name><url>https://example.org/mit</url></license></licenses>");
    Path jar =
        library(
            "child",
            "<parent><groupId>org.example</groupId><artifactId>parent</artifactId>"
                + "<version>1.0</version></parent>");
    JsonObject part = Licences.of(List.of(jar)).get(0).getAsJsonObject();
    assertThat(part.get("licence").getAsString()).isEqualTo("MIT");
    assertThat(part.get("licencePage").getAsString()).isEqualTo("https://example.org/mit");
  }

  @Test
  void aLibraryWithoutLicenceStopsTheBuildAndIsNamed() throws IOException {
    Path jar = library("secretive", "");
    assertThatThrownBy(() -> Licences.of(List.of(jar)))
        .hasMessageContaining("org.example:secretive 1.0");
  }
}
