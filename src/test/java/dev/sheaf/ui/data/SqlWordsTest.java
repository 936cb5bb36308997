package dev.sheaf.ui.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.export.Asking;
import dev.sheaf.ui.code.Completion;
import java.util.List;
import org.junit.jupiter.api.Test;

class SqlWordsTest {
  private final SqlWords words = new SqlWords(Asking.tables());

  // The caret stands where the bar does.
  private List<String> at(String text, boolean asked) {
    int caret = text.indexOf('|');
    return words.at(text.replace("|", ""), caret, asked).words().stream()
        .map(Completion::word)
        .toList();
  }

  private List<String> typed(String text) {
    return at(text, false);
  }

  @Test
  void tablesAreOfferedBehindFromAndJoin() {
    assertThat(typed("select * from g|")).containsExactly("gists");
    assertThat(typed("select * from gists join f|")).containsExactly("files", "forks");
    assertThat(at("select * from |", true)).contains("gists", "languages");
  }

  @Test
  void columnsOfTheTablesInTheQuestionComeFirst() {
    assertThat(typed("select upd| from gists").getFirst()).isEqualTo("updated_at");
    assertThat(typed("select con| from files")).containsExactly("content");
    assertThat(typed("select additi| from gists")).isEmpty();
  }

  @Test
  void aDotOffersTheColumnsOfItsTableOrAlias() {
    assertThat(typed("select gists.| from gists")).contains("id", "description");
    assertThat(typed("select f.con| from gists g join files as f")).containsExactly("content");
    assertThat(typed("select f.c| from files f")).containsExactly("content");
    assertThat(typed("select x.| from gists")).isEmpty();
  }

  @Test
  void keywordsAndFunctionsAreOfferedToo() {
    assertThat(typed("sel|")).containsExactly("select");
    assertThat(typed("select strf|")).containsExactly("strftime");
  }

  @Test
  void nothingIsOfferedInTextsCommentsAndNumbers() {
    assertThat(typed("select 'gis|'")).isEmpty();
    assertThat(typed("select 'gis|")).isEmpty();
    assertThat(typed("-- gis|")).isEmpty();
    assertThat(typed("select 12|")).isEmpty();
  }

  @Test
  void nothingIsOfferedWhereNothingIsTypedUnlessAskedFor() {
    assertThat(typed("select |")).isEmpty();
    assertThat(at("select | from tags", true)).startsWith("gist_id", "tag");
  }

  @Test
  void whatIsTypedAlreadyIsNotOffered() {
    assertThat(typed("select tag| from tags")).contains("tags");
    assertThat(typed("select content| from files")).isEmpty();
  }
}
