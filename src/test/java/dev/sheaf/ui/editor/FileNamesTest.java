package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.editor.FileNames.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  private static final List<String> TAKEN = List.of("a.txt");

  @Test
  void usualNamesAreFine() {
    assertThat(FileNames.check("b.txt", TAKEN)).isEmpty();
    assertThat(FileNames.check("A.txt", TAKEN)).isEmpty();
    assertThat(FileNames.check(".gitignore", TAKEN)).isEmpty();
    assertThat(FileNames.check("設定ファイル.md", TAKEN)).isEmpty();
  }

  @Test
  void namesThatHostsRefuseAreTold() {
    assertThat(FileNames.check("  ", TAKEN)).contains(Problem.BLANK);
    assertThat(FileNames.check("a/b.txt", TAKEN)).contains(Problem.SLASH);
    assertThat(FileNames.check(" a.txt ", TAKEN)).contains(Problem.TAKEN);
  }

  @Test
  void namesThatGitHubGivesItselfAreOnlyWarnedOf() {
    assertThat(FileNames.check("gistfile1.txt", TAKEN)).contains(Problem.LIKE_UNNAMED);
    assertThat(Problem.LIKE_UNNAMED.isOnlyWarning()).isTrue();
    assertThat(FileNames.check("gistfile.txt", TAKEN)).isEmpty();
  }
}
