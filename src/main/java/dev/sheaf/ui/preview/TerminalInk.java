package dev.sheaf.ui.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// How a terminal writes what follows, in the few hues that can be read in both themes.
record TerminalInk(Hue hue, boolean bold, boolean underlined) {
  static final TerminalInk PLAIN = new TerminalInk(Hue.PLAIN, false, false);

  private static final int CUBE = 16;
  private static final int GREYS = 232;
  private static final int SIDE = 6;
  private static final int MOST_LIGHT = 255;

  /// The terminal's colours, in its order; its black and white are what the theme writes in.
  enum Hue {
    PLAIN,
    RED,
    GREEN,
    YELLOW,
    BLUE,
    MAGENTA,
    CYAN,
    GREY
  }

  /// What it becomes by an order of a program; what says nothing here is passed over.
  ///
  /// @param order numbers, with `;` between them, or `:` where they belong together
  TerminalInk after(String order) {
    TerminalInk ink = this;
    List<String> fields = List.of(order.split(";", -1));
    for (int i = 0; i < fields.size(); i++) {
      List<Integer> numbers = numbers(fields.get(i));
      if (numbers.size() > 1) {
        ink = ink.afterOne(numbers);
      } else if (numbers.getFirst() == 38 || numbers.getFirst() == 48) {
        List<String> left = fields.subList(i, fields.size());
        int kind = left.size() > 1 ? numbers(left.get(1)).getFirst() : 0;
        int end = Math.min(fields.size(), i + (kind == 5 ? 3 : 5));
        ink = ink.afterOne(numbers(String.join(":", fields.subList(i, end))));
        i = end - 1;
      } else {
        ink = ink.after(numbers.getFirst());
      }
    }
    return ink;
  }

  // A colour with a sixth number has what colours it mixes as its third.
  private TerminalInk afterOne(List<Integer> numbers) {
    return switch (numbers.getFirst()) {
      case 4 -> after(at(numbers, 1) == 0 ? 24 : 4);
      case 38 ->
          in(
              at(numbers, 1) == 5
                  ? indexed(at(numbers, 2))
                  : mixed(numbers, numbers.size() > 5 ? 3 : 2));
      default -> this;
    };
  }

  private TerminalInk after(int number) {
    return switch (number) {
      case 0 -> PLAIN;
      case 1 -> new TerminalInk(hue, true, underlined);
      case 4 -> new TerminalInk(hue, bold, true);
      case 22 -> new TerminalInk(hue, false, underlined);
      case 24 -> new TerminalInk(hue, bold, false);
      case 30, 31, 32, 33, 34, 35, 36 -> in(Hue.values()[number - 30]);
      case 37, 39, 97 -> in(Hue.PLAIN);
      case 90 -> in(Hue.GREY);
      case 91, 92, 93, 94, 95, 96 -> in(Hue.values()[number - 90]);
      default -> this;
    };
  }

  private TerminalInk in(Hue next) {
    return new TerminalInk(next, bold, underlined);
  }

  // Of 256 colours: eight, eight bright ones, a cube of mixed ones, greys.
  private static Hue indexed(int index) {
    if (index < CUBE) {
      return index < 0 || index % 8 == 7
          ? Hue.PLAIN
          : index == 8 ? Hue.GREY : Hue.values()[index % 8];
    }
    int mixed = index - CUBE;
    return index < GREYS
        ? nearest(mixed / (SIDE * SIDE), mixed / SIDE % SIDE, mixed % SIDE, SIDE - 1)
        : Hue.GREY;
  }

  private static Hue mixed(List<Integer> numbers, int from) {
    return nearest(at(numbers, from), at(numbers, from + 1), at(numbers, from + 2), MOST_LIGHT);
  }

  private static Hue nearest(int red, int green, int blue, int white) {
    int most = Math.max(red, Math.max(green, blue));
    int least = Math.min(red, Math.min(green, blue));
    if (most <= 0 || least >= white) {
      return Hue.PLAIN;
    }
    if (most - least <= most / 4) {
      return Hue.GREY;
    }
    int middle = (most + least) / 2;
    return Hue.values()[
        (red > middle ? 1 : 0) + (green > middle ? 2 : 0) + (blue > middle ? 4 : 0)];
  }

  private static int at(List<Integer> numbers, int place) {
    return place < numbers.size() ? numbers.get(place) : 0;
  }

  private static List<Integer> numbers(String order) {
    List<Integer> numbers = new ArrayList<>();
    for (String number : order.split(":", -1)) {
      boolean told = number.matches("\\d{1,3}");
      numbers.add(told ? Integer.parseInt(number) : number.isEmpty() ? 0 : -1);
    }
    return numbers;
  }

  List<String> styleClasses() {
    List<String> classes = new ArrayList<>();
    if (hue != Hue.PLAIN) {
      classes.add("terminal-" + hue.name().toLowerCase(Locale.ROOT));
    }
    if (bold) {
      classes.add("terminal-bold");
    }
    if (underlined) {
      classes.add("terminal-underlined");
    }
    return classes;
  }
}
