package dev.sheaf.sandbox;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Draws a user's picture: a symmetric pattern of five by five squares, as a PNG.
final class Avatar {
  private static final int CELLS = 5;
  private static final int SCALE = 16;
  private static final int MARGIN = 8;
  private static final int SIZE = CELLS * SCALE + 2 * MARGIN;
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

  private Avatar() {}

  static byte[] png(long userId) {
    SplittableRandom random = new SplittableRandom(userId);
    int color = java.awt.Color.HSBtoRGB((float) random.nextDouble(), 0.55f, 0.75f);
    boolean[][] on = new boolean[CELLS][CELLS];
    for (int y = 0; y < CELLS; y++) {
      for (int x = 0; x <= CELLS / 2; x++) {
        on[y][x] = random.nextInt(100) < 55;
        on[y][CELLS - 1 - x] = on[y][x];
      }
    }
    ByteBuffer pixels = ByteBuffer.allocate(SIZE * (1 + 3 * SIZE));
    for (int y = 0; y < SIZE; y++) {
      pixels.put((byte) 0);
      for (int x = 0; x < SIZE; x++) {
        int rgb = isOn(on, x, y) ? color : 0xF0F0F0;
        pixels.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
      }
    }
    return file(pixels.array());
  }

  private static boolean isOn(boolean[][] on, int x, int y) {
    int column = Math.floorDiv(x - MARGIN, SCALE);
    int row = Math.floorDiv(y - MARGIN, SCALE);
    return column >= 0 && column < CELLS && row >= 0 && row < CELLS && on[row][column];
  }

  private static byte[] file(byte[] pixels) {
    byte[] header =
        ByteBuffer.allocate(13).putInt(SIZE).putInt(SIZE).put(new byte[] {8, 2, 0, 0, 0}).array();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    png.writeBytes(SIGNATURE);
    chunk(png, "IHDR", header);
    chunk(png, "IDAT", deflated(pixels));
    chunk(png, "IEND", new byte[0]);
    return png.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream png, String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 check = new CRC32();
    check.update(name);
    check.update(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
    png.writeBytes(name);
    png.writeBytes(content);
    png.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
  }

  private static byte[] deflated(byte[] bytes) {
    try (Deflater deflater = new Deflater()) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[bytes.length + 64];
      return Arrays.copyOf(buffer, deflater.deflate(buffer));
    }
  }
}
