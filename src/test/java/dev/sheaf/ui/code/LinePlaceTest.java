package dev.sheaf.ui.code;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinePlaceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"12|12|1", "12:5|12|5", " 3 , 4 |3|4", "7:|7|1", "0:0|1|1", "999999999|999999999|1"})
  void aLineMayHaveAColumn(String written, int line, int column) {
    assertThat(LinePlace.parse(written)).contains(new LinePlace(line, column));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "1:2:3", "-4", "99999999999"})
  void whatIsNoPlaceIsNone(String written) {
    assertThat(LinePlace.parse(written)).isEmpty();
  }
}
