package dev.sheaf.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static byte[] picture(String format) throws IOException {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, 0xFF0000);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, out)).isTrue();
    return out.toByteArray();
  }

  /// A PNG whose head says another size than its content has.
  private static byte[] lying(int width, int height) throws IOException {
    byte[] png = picture("png");
    ByteBuffer head = ByteBuffer.wrap(png);
    head.putInt(16, width).putInt(20, height);
    CRC32 check = new CRC32();
    check.update(png, 12, 17);
    head.putInt(29, (int) check.getValue());
    return png;
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpg", "gif", "bmp"})
  void picturesAreDecoded(String format) throws Exception {
    Pixels pixels = PictureReader.read(picture(format));
    assertThat(pixels.width()).isEqualTo(30);
    assertThat(pixels.height()).isEqualTo(20);
    assertThat(pixels.argb()).hasSize(600);
    assertThat(pixels.argb()[599]).isEqualTo(0xFF000000);
  }

  @Test
  void aPictureThatSaysItIsHugeIsNotDecoded() throws IOException {
    byte[] huge = lying(2_000_000_000, 2_000_000_000);
    assertThatThrownBy(() -> PictureReader.read(huge)).isInstanceOf(Unreadable.class);
    byte[] large = lying(30_000, 30_000);
    assertThatThrownBy(() -> PictureReader.read(large))
        .isInstanceOf(Unreadable.class)
        .hasMessageContaining("30000 × 30000");
  }

  @Test
  void whatIsThereOfAPictureThatIsCutShortIsRead() throws Exception {
    byte[] tall = lying(30, 400);
    Pixels part = PictureReader.read(tall);
    assertThat(part.whole()).isFalse();
    assertThat(part.height()).isEqualTo(400);
    assertThat(part.argb()[1]).isEqualTo(0xFF000000);
    assertThat(part.argb()[30 * 400 - 1]).isZero();
    byte[] jpeg = picture("jpg");
    assertThat(PictureReader.read(Arrays.copyOf(jpeg, jpeg.length - 2)).whole()).isFalse();
    assertThat(PictureReader.read(jpeg).whole()).isTrue();
  }

  @Test
  void aPictureThatIsCutShortOrNoneIsRefusedInWords() throws IOException {
    byte[] cut = Arrays.copyOf(picture("png"), 40);
    assertThatThrownBy(() -> PictureReader.read(cut)).isInstanceOf(Unreadable.class);
    assertThatThrownBy(() -> PictureReader.read(new byte[0])).isInstanceOf(Unreadable.class);
  }

  @Property(tries = 200)
  void noBytesThrowAnythingElse(@ForAll byte[] noise, @ForAll byte at) throws IOException {
    byte[] png = picture("png");
    for (int i = 0; i < noise.length; i++) {
      png[Math.floorMod(at + i, png.length)] = noise[i];
    }
    try {
      assertThat(PictureReader.read(png).argb()).isNotEmpty();
    } catch (Unreadable e) {
      assertThat(e.why()).isNotBlank();
    }
  }

  @Test
  void drawingsAreDrawnSharply() throws Exception {
    Pixels pixels =
        DrawingReader.read(
            "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='20'>"
                + "<rect width='40' height='20' fill='#00ff00'/></svg>");
    assertThat(pixels.shownWidth()).isEqualTo(40);
    assertThat(pixels.width()).isEqualTo(80);
    assertThat(pixels.argb()[80 * 20 + 40]).isEqualTo(0xFF00FF00);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e9", "NaN", "0", "-5", "100%"})
  void drawingsOfAnySizeFitIntoMemory(String side) throws Exception {
    Pixels pixels =
        DrawingReader.read(
            "<svg xmlns='http://www.w3.org/2000/svg' width='" + side + "' height='10'><g/></svg>");
    assertThat((long) pixels.width() * pixels.height()).isBetween(1L, 16_100_000L);
  }

  @Test
  void drawingsFetchNothing() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.close();
        });
    server.start();
    String host = "http://127.0.0.1:" + server.getAddress().getPort();
    try {
      for (String inside :
          new String[] {
            "<image href='" + host + "/a.png' width='9' height='9'/>",
            "<use href='" + host + "/a.svg#x'/>",
            "<style>@import url(" + host + "/a.css); rect{fill:url(" + host + "/b)}</style><rect/>",
            "<image href='file:///etc/hostname' width='9' height='9'/>",
            "<script href='" + host + "/a.js'/>"
          }) {
        Pixels pixels =
            DrawingReader.read(
                "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>"
                    + inside
                    + "</svg>");
        assertThat(pixels.width()).isEqualTo(18);
      }
      String outside =
          "<!DOCTYPE svg SYSTEM '" + host + "/a.dtd' [<!ENTITY e SYSTEM '" + host + "/e'>]>";
      drawnOrRefused(outside + "<svg xmlns='http://www.w3.org/2000/svg'><text>&e;</text></svg>");
    } finally {
      server.stop(0);
    }
    assertThat(asked).hasValue(0);
  }

  @Test
  void entityBombsAreRefusedOrStaySmall() throws Exception {
    StringBuilder bomb = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'xxxxxxxxxx'>");
    for (int i = 1; i < 12; i++) {
      bomb.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    drawnOrRefused(bomb + "]><svg xmlns='http://www.w3.org/2000/svg'><text>&a11;</text></svg>");
  }

  @Test
  void deepDrawingsAreRefusedOrDrawn() throws Exception {
    drawnOrRefused(
        "<svg xmlns='http://www.w3.org/2000/svg'>"
            + "<g>".repeat(50_000)
            + "</g>".repeat(50_000)
            + "</svg>");
    drawnOrRefused("no drawing at all");
  }

  private static void drawnOrRefused(String svg) throws InterruptedException {
    try {
      assertThat(DrawingReader.read(svg).argb()).isNotEmpty();
    } catch (Unreadable e) {
      assertThat(e.why()).isNotBlank();
    }
  }
}
