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

  /// The terminal's eight colours, in its order; black and white are what the theme writes in.
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
  /// @param order numbers, with `;` or `:` between them
  TerminalInk after(String order) {
    List<Integer> numbers = numbers(order);
    TerminalInk ink = this;
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      if (number == 38 || number == 48) {
        int kind = at(numbers, i + 1);
        Hue hue = kind == 5 ? indexed(at(numbers, i + 2)) : mixed(numbers, i + 2);
        ink = number == 38 ? ink.in(hue) : ink;
        i += kind == 5 ? 2 : 4;
      } else {
        ink = ink.after(number);
      }
    }
    return ink;
  }

  private TerminalInk after(int number) {
    return switch (number) {
      case 0 -> PLAIN;
      case 1 -> new TerminalInk(hue, true, underlined);
      case 4 -> new TerminalInk(hue, bold, true);
      case 22 -> new TerminalInk(hue, false, underlined);
      case 24 -> new TerminalInk(hue, bold, false);
      case 30, 31, 32, 33, 34, 35, 36, 37 -> in(Hue.values()[number - 30]);
      case 39, 97 -> in(Hue.PLAIN);
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
      return index < 0 || index == CUBE - 1
          ? Hue.PLAIN
          : index == 8 ? Hue.GREY : Hue.values()[index % 8];
    }
    int mixed = index - CUBE;
    return index < GREYS
        ? nearest(mixed / (SIDE * SIDE), mixed / SIDE % SIDE, mixed % SIDE)
        : Hue.GREY;
  }

  private static Hue mixed(List<Integer> numbers, int from) {
    return nearest(at(numbers, from), at(numbers, from + 1), at(numbers, from + 2));
  }

  private static Hue nearest(int red, int green, int blue) {
    int most = Math.max(red, Math.max(green, blue));
    int least = Math.min(red, Math.min(green, blue));
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
    for (String number : order.split("[;:]", -1)) {
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
