package dev.sheaf.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.ui.code.CodeCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WindowKeyTest {
  // Hide, minimise, the windows of the app and of all apps, the search of the system.
  private static final Set<String> OF_THE_MAC =
      Set.of(
          "Shortcut+H",
          "Shortcut+M",
          "Shortcut+Tab",
          "Shortcut+Shift+Tab",
          "Shortcut+Space",
          "Shortcut+Back Quote",
          "Shortcut+Alt+H",
          "Shortcut+Alt+M",
          "Shortcut+Alt+D",
          "Shortcut+Alt+Esc",
          "Shortcut+Shift+3",
          "Shortcut+Shift+4",
          "Shortcut+Shift+5",
          "Shortcut+Shift+Q",
          "Ctrl+Space",
          "Ctrl+Up",
          "Ctrl+Down",
          "Ctrl+Left",
          "Ctrl+Right");

  @ParameterizedTest
  @CsvSource({
    "NEW, Ctrl+N, Cmd+N",
    "SAVE, Ctrl+S, Cmd+S",
    "SEARCH, Ctrl+K, Cmd+K",
    "PALETTE, Ctrl+Shift+P, Cmd+Shift+P",
    "NEXT_FILE, Ctrl+Tab, Ctrl+Tab",
    "PREVIOUS_FILE, Ctrl+Shift+Tab, Ctrl+Shift+Tab",
    "REFRESH, F5, Cmd+R",
    "STAR, Ctrl+D, Cmd+D",
    "HISTORY, Alt+1, Cmd+1",
    "COMMENTS, Alt+2, Cmd+2",
    "FORKS, Alt+3, Cmd+3",
    "INFO, Alt+4, Cmd+4",
    "SIDEBAR, Ctrl+B, Cmd+B",
    "INSPECTOR, Ctrl+I, Cmd+I",
    "SETTINGS, 'Ctrl+,', 'Cmd+,'",
    "ZOOM_IN, Ctrl++, Cmd++",
    "ZOOM_OUT, Ctrl+-, Cmd+-",
    "ZOOM_USUAL, Ctrl+0, Cmd+0",
    "UNDO, Ctrl+Z, Cmd+Z",
    "REDO, Ctrl+Shift+Z, Cmd+Shift+Z"
  })
  void everyKeyIsAsPromised(WindowKey key, String usual, String mac) {
    assertThat(written(key.spelled(false)).replace("Shortcut", "Ctrl")).isEqualTo(usual);
    assertThat(written(key.spelled(true)).replace("Shortcut", "Cmd")).isEqualTo(mac);
  }

  private static String written(String spelled) {
    return spelled.replace("Comma", ",").replace("Plus", "+").replace("Minus", "-");
  }

  @ParameterizedTest
  @EnumSource
  void everyKeyCanBePressed(WindowKey key) {
    assertThat(KeyCombination.valueOf(key.spelled(false))).isInstanceOf(KeyCodeCombination.class);
    assertThat(KeyCombination.valueOf(key.spelled(true))).isInstanceOf(KeyCodeCombination.class);
  }

  @Test
  void noKeyMeansTwoThings() {
    for (boolean mac : List.of(false, true)) {
      List<String> keys = new ArrayList<>();
      Stream.of(WindowKey.values()).map(key -> key.spelled(mac)).forEach(keys::add);
      assertThat(keys).doesNotHaveDuplicates();
    }
    List<String> here = new ArrayList<>();
    Stream.of(WindowKey.values()).map(key -> key.spelled(false)).forEach(here::add);
    Stream.of(CodeCommand.values()).map(CodeCommand::spelled).forEach(here::add);
    assertThat(here).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @EnumSource
  void theMacKeepsItsOwnKeys(WindowKey key) {
    assertThat(OF_THE_MAC).doesNotContain(key.spelled(true));
  }

  @ParameterizedTest
  @EnumSource
  void onTheMacAltWithASignStaysASign(WindowKey key) {
    KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(key.spelled(true));
    boolean types = keys.getCode().isLetterKey() || keys.getCode().isDigitKey();
    if (types && keys.getShortcut() != ModifierValue.DOWN) {
      assertThat(keys.getAlt()).isEqualTo(ModifierValue.UP);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onTheMacNothingNeedsAnFKeyAlone(WindowKey key) {
    KeyCodeCombination keys = (KeyCodeCombination) KeyCombination.valueOf(key.spelled(true));
    boolean held =
        keys.getShortcut() == ModifierValue.DOWN || keys.getControl() == ModifierValue.DOWN;
    assertThat(keys.getCode().isFunctionKey() && !held).isFalse();
    assertThat(keys.getCode()).isNotEqualTo(KeyCode.UNDEFINED);
  }
}
