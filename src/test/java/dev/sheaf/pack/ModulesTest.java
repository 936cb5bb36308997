package dev.sheaf.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.jna.Platform;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModulesTest {
  @Test
  void whomWindowsTrustsIsKnownOnWindowsAlone() {
    assertThat(Modules.byName(true))
        .containsAll(Modules.byName(false))
        .contains("jdk.crypto.mscapi");
    assertThat(Modules.byName(false)).doesNotContain("jdk.crypto.mscapi");
  }

  @Test
  void whatIsNamedIsPartOfThisJava() {
    List<String> here =
        ModuleFinder.ofSystem().findAll().stream()
            .map(ModuleReference::descriptor)
            .map(descriptor -> descriptor.name())
            .toList();
    assertThat(here).containsAll(Modules.byName(Platform.isWindows()));
  }
}
