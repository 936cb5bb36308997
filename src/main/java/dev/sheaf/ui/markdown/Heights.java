package dev.sheaf.ui.markdown;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;

/// How high something is at the widths that were asked for since it last changed.
final class Heights {
  private static final int MOST = 16;

  private final Map<Double, Double> preferred = new HashMap<>();
  private final Map<Double, Double> least = new HashMap<>();

  void forget() {
    preferred.clear();
    least.clear();
  }

  double preferred(double width, DoubleUnaryOperator compute) {
    return known(preferred, width, compute);
  }

  double least(double width, DoubleUnaryOperator compute) {
    return known(least, width, compute);
  }

  private static double known(Map<Double, Double> of, double width, DoubleUnaryOperator compute) {
    Double before = of.get(width);
    if (before != null) {
      return before;
    }
    double height = compute.applyAsDouble(width);
    if (of.size() >= MOST) {
      of.clear();
    }
    of.put(width, height);
    return height;
  }
}
