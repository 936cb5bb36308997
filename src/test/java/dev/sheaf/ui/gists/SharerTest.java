package dev.sheaf.ui.gists;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sheaf.gist.Gist;
import dev.sheaf.gist.NewGist;
import dev.sheaf.gist.Visibility;
import dev.sheaf.sandbox.SandboxOptions;
import dev.sheaf.ui.SandboxLibrary;
import dev.sheaf.ui.kit.ImmediateBackground;
import dev.sheaf.ui.kit.Notice;
import dev.sheaf.ui.kit.Notices;
import dev.sheaf.ui.kit.ShareMenu;
import dev.sheaf.ui.session.Request;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharerTest {
  @TempDir private Path home;
  private final Notices notices = new Notices();
  private final List<Request> requests = new ArrayList<>();
  private SandboxLibrary demo;
  private Sharer sharer;
  private Gist gist;

  @BeforeEach
  void start() throws Exception {
    demo = SandboxLibrary.start(SandboxOptions.empty(), home);
    demo.session().onRequest(requests::add);
    sharer = new Sharer(demo.library(), demo.session(), new ImmediateBackground(), notices);
    gist =
        demo.library()
            .create(
                NewGist.of("", Visibility.SECRET, Map.of("A.java", "class A {}", "b.txt", "b\n")))
            .gist();
  }

  @AfterEach
  void stop() {
    demo.close();
  }

  @Test
  void allTextsAreCopiedUnderTheirNames() throws Exception {
    Sharer.Texts texts = sharer.texts(gist);
    assertThat(texts.plain()).isEqualTo("A.java\n\nclass A {}\n\nb.txt\n\nb\n");
    assertThat(texts.html()).contains("<b>A.java</b>").contains(">class</span>");
  }

  @Test
  void aLinkToLinesNamesTheNewestRevision() throws Exception {
    String version = demo.library().revisions(gist.id()).items().getFirst().version();
    assertThat(sharer.linkTo(gist, new ShareMenu.Lines("b.txt", 1, 1)))
        .hasToString(gist.page() + "/" + version + "#file-b-txt-L1");
  }

  @Test
  void withoutANetworkLinesOfAnUnknownRevisionAreNotGuessed() {
    demo.sandbox().unplug();
    sharer.copyLines(gist, new ShareMenu.Lines("b.txt", 1, 1));
    assertThat(notices.shown())
        .singleElement()
        .satisfies(
            notice ->
                assertThat(notice.text()).startsWith("The revision of these lines is not known."));
  }

  @Test
  void aCloneSaysWhereItIsAndOpensItsFolder() throws Exception {
    Path parent = Files.createDirectory(home.resolve("clones"));
    sharer.cloneInto(gist, parent);
    Notice notice = notices.shown().getLast();
    assertThat(notices.shown()).hasSize(1);
    Objects.requireNonNull(notice.action()).verb().run();
    Path folder = parent.resolve("A-" + gist.id().substring(0, 8));
    assertThat(folder.resolve("A.java")).hasContent("class A {}");
    assertThat(requests).containsExactly(new Request.OpenFolder(folder));
  }

  @Test
  void aCloneThatFailsSaysWhy() throws Exception {
    demo.sandbox().unplug();
    sharer.cloneInto(gist, Files.createDirectory(home.resolve("clones")));
    assertThat(notices.shown())
        .singleElement()
        .satisfies(notice -> assertThat(notice.text()).startsWith("Not cloned."));
  }
}
