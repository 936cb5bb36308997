package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetReaderTest {
  private static Sheet read(String text) throws InterruptedException {
    return SheetReader.read("x.csv", text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          a,b;c\\nd,e;f\\n ! ,
          a;b,5;c\\n1,5;2,5;3,5\\n ! ;
          a|b\\nc|d\\n ! |
          x ! ,
          """)
  void theDelimiterIsGuessed(String text, char delimiter) {
    assertThat(SheetReader.delimiter("x.csv", text.replace("\\n", "\n"))).isEqualTo(delimiter);
  }

  @Test
  void whatIsQuotedDividesNothing() throws InterruptedException {
    assertThat(read("a,b\n\"x,\"\"y\"\"\nz\",2\n").rows())
        .containsExactly(List.of("x,\"y\"\nz", "2"));
  }

  @Test
  void tabsDivideInFilesNamedAfterThem() throws InterruptedException {
    assertThat(SheetReader.read("x.tsv", "a,b\tc\n1\t2\n").head()).containsExactly("a,b", "c");
  }

  @Test
  void aFirstRowOfNumbersIsNoHead() throws InterruptedException {
    Sheet sheet = read("1,2\n3,4\n");
    assertThat(sheet.head()).isEmpty();
    assertThat(sheet.rows()).hasSize(2);
  }

  @Test
  void raggedRowsKeepTheirCells() throws InterruptedException {
    Sheet sheet = read("a,b\n1\n1,2,3\n");
    assertThat(sheet.columns()).isEqualTo(3);
    assertThat(sheet.rows()).containsExactly(List.of("1"), List.of("1", "2", "3"));
    assertThat(Sheet.cell(sheet.rows().getFirst(), 2)).isEmpty();
  }

  @Test
  void aQuoteThatNeverEndsHoldsTheRest() throws InterruptedException {
    Sheet sheet = read("a,b\n1,\"" + "x\n".repeat(1_000_000));
    assertThat(sheet.rows()).hasSize(1);
    assertThat(Values.line(sheet.rows().getFirst().get(1))).hasSizeLessThan(400);
  }

  @Test
  void aByteOrderMarkIsNotPartOfTheFirstName() throws InterruptedException {
    assertThat(read("\uFEFFa,b\n1,2\n").head()).containsExactly("a", "b");
  }

  @Test
  void numbersSortBySizeAndBeforeWords() throws InterruptedException {
    Sheet sheet = read("n,m\n10,a\n9,b\n,c\nx,d\n\"1,000\",e\n-1.5,f\n");
    assertThat(sheet.sorted(0, true))
        .extracting(List::getFirst)
        .containsExactly("-1.5", "9", "10", "1,000", "x", "");
    assertThat(sheet.sorted(0, false))
        .extracting(List::getFirst)
        .containsExactly("x", "1,000", "10", "9", "-1.5", "");
  }

  @Test
  void manyRowsAreReadAndSorted() throws InterruptedException {
    StringBuilder text = new StringBuilder("id,word\n");
    for (int i = 0; i < 100_000; i++) {
      text.append(i).append(",w").append(i * 7919 % 100_000).append('\n');
    }
    Sheet sheet = read(text.toString());
    assertThat(sheet.rows()).hasSize(100_000);
    assertThat(sheet.sorted(0, false).getFirst().getFirst()).isEqualTo("99999");
  }

  @Property(tries = 500)
  void noTextThrows(@ForAll String text) throws InterruptedException {
    Sheet sheet = read(text);
    assertThat(sheet.rows())
        .allSatisfy(row -> assertThat(row.size()).isLessThanOrEqualTo(sheet.columns()));
    assertThat(sheet.sorted(0, true)).hasSameSizeAs(sheet.rows());
  }
}
