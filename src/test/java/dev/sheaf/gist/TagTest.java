package dev.sheaf.gist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TagTest {
  private static List<String> tags(String description) {
    return Tag.of(description).stream().map(Tag::name).toList();
  }

  @Test
  void hashWordsAreTags() {
    assertThat(tags("Retry with jitter #java #http")).containsExactly("java", "http");
    assertThat(tags("#c++ and #node.js, #日本語.")).containsExactly("c++", "node.js", "日本語");
  }

  @Test
  void aTagCountsOnce() {
    assertThat(tags("#a1 x #a1")).containsExactly("a1");
  }

  @Test
  void numbersAndFragmentsAreNoTags() {
    assertThat(tags("issue #12, C#, a#b, https://example.com/#top &#x27; ##")).isEmpty();
  }

  @Test
  void theRestOfTheDescriptionStays() {
    assertThat(Tag.strip("Retry #java with jitter #http")).isEqualTo("Retry with jitter");
  }
}
