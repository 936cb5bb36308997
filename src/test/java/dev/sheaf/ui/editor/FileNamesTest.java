package dev.sheaf.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.editor.FileNames.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FileNamesTest {
  private static final List<String> TAKEN = List.of("a.txt");

  @Test
  void usualNamesAreFine() {
    assertThat(FileNames.check("b.txt", TAKEN)).isEmpty();
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
  void namesThatGitForbidsAreTold() {
    assertThat(FileNames.check("..", TAKEN)).contains(Problem.RESERVED);
    assertThat(FileNames.check(".GIT", TAKEN)).contains(Problem.RESERVED);
    assertThat(FileNames.check(".github", TAKEN)).isEmpty();
  }

  @Test
  void namesThatDifferInCapitalLettersOnlyAreWarnedOf() {
    assertThat(FileNames.check("A.txt", TAKEN)).contains(Problem.LIKE_OTHER);
    assertThat(Problem.LIKE_OTHER.isOnlyWarning()).isTrue();
  }

  @Test
  void foldersGoIntoTheName() {
    assertThat(FileNames.flat("src/main/x.py")).isEqualTo("src-main-x.py");
    assertThat(FileNames.flat("a\nb.txt")).isEqualTo("a_b.txt");
    assertThat(FileNames.flat(".git")).isEqualTo("_.git");
    assertThat(FileNames.flat(" ")).isEqualTo("_");
  }

  @Test
  void namesThatAreTakenGetTheFirstFreeNumber() {
    assertThat(FileNames.free("a.txt", Set.of())).isEqualTo("a.txt");
    assertThat(FileNames.free("a.txt", Set.of("a.txt", "a-2.txt"))).isEqualTo("a-3.txt");
    assertThat(FileNames.free("Makefile", Set.of("Makefile"))).isEqualTo("Makefile-2");
    assertThat(FileNames.free(".env", Set.of(".env"))).isEqualTo(".env-2");
  }

  @Test
  void namesThatGitHubGivesItselfAreOnlyWarnedOf() {
    assertThat(FileNames.check("gistfile1.txt", TAKEN)).contains(Problem.LIKE_UNNAMED);
    assertThat(Problem.LIKE_UNNAMED.isOnlyWarning()).isTrue();
    assertThat(FileNames.check("gistfile.txt", TAKEN)).isEmpty();
  }
}
