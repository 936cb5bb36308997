package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DiskNameTest {
  @Test
  void usualNamesStay() {
    assertThat(DiskName.of("a.txt")).isEqualTo("a.txt");
    assertThat(DiskName.of(".gitignore")).isEqualTo(".gitignore");
    assertThat(DiskName.of("設定.md")).isEqualTo("設定.md");
  }

  @Test
  void namesThatLeadElsewhereOrAreForbiddenChange() {
    assertThat(DiskName.of("../../x")).isEqualTo("__.._x");
    assertThat(DiskName.of("..")).isEqualTo("_");
    assertThat(DiskName.of("nul.txt")).isEqualTo("_nul.txt");
    assertThat(DiskName.of("a:b?.txt.")).isEqualTo("a_b_.txt_");
    assertThat(DiskName.of("x".repeat(500) + ".java")).hasSize(120).endsWith(".java");
  }

  @Property
  void everyNameStaysInItsFolder(@ForAll String wanted) {
    Path folder = Path.of("/home/me");

    Path file = folder.resolve(DiskName.of(wanted));

    assertThat(file.normalize().getParent()).isEqualTo(folder);
  }
}
