package dev.sheaf.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class PercentTest {
  @Property(tries = 300)
  void whatLinksEncodeIsReadBack(@ForAll String text) {
    String storable = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    assertThat(Percent.decode(Links.encoded(storable))).isEqualTo(storable);
    assertThat(Percent.segments("/a/" + Links.encoded(storable) + "/b"))
        .isEqualTo(List.of("a", storable, "b"));
    assertThat(Percent.query("x=1&y=" + Links.encoded(storable)))
        .isEqualTo(Map.of("x", "1", "y", storable));
  }

  @Property(tries = 300)
  void nothingIsTooBrokenToRead(@ForAll String text) {
    assertThat(Percent.decode("%" + text + "%")).isNotNull();
    assertThat(Percent.segments("/" + text)).isNotEmpty();
    assertThat(Percent.query(text)).isNotNull();
    assertThat(Template.parse(text).texts()).isNotEmpty();
  }
}
