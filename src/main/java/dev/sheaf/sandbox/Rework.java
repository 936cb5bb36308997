package dev.sheaf.sandbox;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Makes another revision of files as somebody at work would: a block less, a few lines changed.
final class Rework {
  private Rework() {}

  static Map<String, byte[]> of(Map<String, byte[]> files, SplittableRandom random) {
    Map<String, byte[]> result = new TreeMap<>(Entry.BY_BYTES);
    files.forEach(
        (name, content) -> {
          boolean goes = !result.isEmpty() && random.nextInt(100) < 20;
          boolean stays = !result.isEmpty() && random.nextInt(100) < 50;
          if (!goes) {
            result.put(name, stays ? content : of(content, random));
          }
        });
    return result;
  }

  private static byte[] of(byte[] content, SplittableRandom random) {
    String text = new String(content, StandardCharsets.UTF_8);
    List<String> lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
    if (lines.size() > 8) {
      int length = 1 + random.nextInt(Math.min(lines.size() / 3, 24));
      int start = 2 + random.nextInt(lines.size() - length - 2);
      lines.subList(start, start + length).clear();
    }
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      int line = random.nextInt(lines.size());
      lines.set(line, changed(lines.get(line), random));
    }
    String result = String.join("\n", lines);
    return (result.isBlank() || result.equals(text) ? "draft\n" + text : result)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String changed(String line, SplittableRandom random) {
    for (int i = 0; i < line.length(); i++) {
      if (Character.isDigit(line.charAt(i))) {
        return line.substring(0, i) + (1 + random.nextInt(9)) + line.substring(i + 1);
      }
    }
    int end = line.lastIndexOf(' ');
    return end > line.length() / 2 ? line.substring(0, end) : line;
  }
}
