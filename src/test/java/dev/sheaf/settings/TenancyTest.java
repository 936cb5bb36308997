package dev.sheaf.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TenancyTest {
  private static final Tenant SHEAF = new Tenant(42, "Sheaf", 4711, "word");

  @TempDir private Path folder;
  private Home home;

  @BeforeEach
  void open() throws Exception {
    home = Home.open(folder.resolve("home"));
  }

  @Test
  void aHomeHasOneTenantAtATime() throws Exception {
    try (Tenancy first = Tenancy.take(home).orElseThrow()) {
      assertThat(first.afterCrash()).isFalse();
      assertThat(Tenancy.take(home)).isEmpty();
    }
    try (Tenancy next = Tenancy.take(home).orElseThrow()) {
      assertThat(next.afterCrash()).isFalse();
    }
  }

  @Test
  void othersReadWhoTheTenantIs() throws Exception {
    assertThat(Tenancy.tenant(home)).isEmpty();
    try (Tenancy tenancy = Tenancy.take(home).orElseThrow()) {
      tenancy.tell(SHEAF);
      assertThat(Tenancy.tenant(home)).contains(SHEAF);
    }
    assertThat(Tenancy.tenant(home)).isEmpty();
  }

  @Test
  void whoLeavesWithoutAWordHasCrashed() throws Exception {
    Files.write(home.lock(), SHEAF.lines());
    try (Tenancy next = Tenancy.take(home).orElseThrow()) {
      assertThat(next.afterCrash()).isTrue();
    }
  }

  @Test
  void aFileThatSaysNothingNamesNobody() throws Exception {
    Files.writeString(home.lock(), "x\ny\n");
    assertThat(Tenancy.tenant(home)).isEmpty();
  }

  @Test
  void theFileIsItsOwnersAlone() throws Exception {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Tenancy.take(home).orElseThrow().close();
      assertThat(Files.getPosixFilePermissions(home.lock()))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }
}
