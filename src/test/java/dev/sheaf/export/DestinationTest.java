package dev.sheaf.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.export.Destination.Mistake;
import dev.sheaf.export.Destination.Reading;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {
  @Test
  void everyKindIsRead() {
    assertThat(Destination.read("duckdb:/a/b.duckdb"))
        .isEqualTo(
            new Reading.Usable(new Destination.DuckDb(Path.of("/a/b.duckdb").toAbsolutePath())));
    assertThat(Destination.read("csv:/a"))
        .isEqualTo(
            new Reading.Usable(
                new Destination.Folder(Path.of("/a").toAbsolutePath(), FileFormat.CSV)));
    assertThat(Destination.read("postgresql://me@db.example/gists?sslmode=require"))
        .isEqualTo(
            new Reading.Usable(
                new Destination.Postgres(
                    "db.example", 5432, "gists", "me", Map.of("sslmode", "require"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "duckdb:/a/b.duckdb",
        "sqlite:/a/b.db",
        "parquet:/a",
        "jsonl:/a/b",
        "postgresql://me@db.example:5433/gists",
        "postgresql://me@db.example:5433/gists?sslmode=verify-full&sslrootcert=/a/b.pem"
      })
  void itsTextReadsAsItself(String text) {
    Destination destination = LoadScene.destination(text);
    assertThat(LoadScene.destination(destination.text())).isEqualTo(destination);
  }

  @ParameterizedTest
  @CsvSource({
    "mysql:x,KIND",
    "gists.duckdb,KIND",
    "duckdb:,PATH",
    "parquet: ,PATH",
    "postgresql://db.example/gists,ADDRESS",
    "postgresql://me@db.example,ADDRESS",
    "postgresql:gists,ADDRESS",
    "postgresql://me:secret@db.example/gists,PASSWORD",
    "postgresql://me:se cret@db.example/gists,PASSWORD",
    "postgresql://me@db.example/gists?password=secret,PASSWORD",
    "postgresql://me@db.example/gists?sslPassword=secret,PASSWORD"
  })
  void whatIsWrongIsTold(String text, Mistake mistake) {
    assertThat(Destination.read(text)).isEqualTo(new Reading.Unusable(mistake));
  }
}
