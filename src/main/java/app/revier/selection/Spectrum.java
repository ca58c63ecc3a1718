package app.revier.selection;

import org.jspecify.annotations.Nullable;

/**
 * The tail of a sum of many independent outcomes from its characteristic function. That of the sum
 * is the product of those of the outcomes; once it has died away, its Fourier series over a period
 * outside of which the sum hardly ever lies is the density, and integrated the tail.
 */
final class Spectrum {

  private static final int MOST_TERMS = 1024;
  private static final int MOST_BLOCKS = 4;

  /** What may be left of the characteristic function, or outside of the period. */
  private final double tolerance;

  private final double[] real = new double[MOST_TERMS];
  private final double[] imaginary = new double[MOST_TERMS];
  private final long[] amounts;
  private final double[] chances;
  private final double mean;
  private final double deviation;
  private final double half;

  private Spectrum(long[] amounts, double[] chances, double tolerance) {
    this.amounts = amounts;
    this.chances = chances;
    this.tolerance = tolerance;
    double sum = 0;
    double variance = 0;
    double largest = 0;
    for (int i = 0; i < amounts.length; i++) {
      sum += amounts[i] * chances[i];
      variance += (double) amounts[i] * amounts[i] * chances[i] * (1 - chances[i]);
      largest = Math.max(largest, amounts[i]);
    }
    mean = sum;
    deviation = Math.sqrt(variance);
    // Bernstein's inequality: further from the mean the sum lies with less than the tolerance.
    double decay = -Math.log(tolerance);
    double third = largest * decay / 3;
    half = third + Math.sqrt(third * third + 2 * variance * decay);
  }

  /**
   * The tail, in a table.
   *
   * @param tolerance what the figures may be off
   * @param points how many there are in the table
   * @return none if the characteristic function does not die away, as for few outcomes or for ones
   *     that are nearly certain
   */
  static @Nullable TailTable tail(long[] amounts, double[] chances, double tolerance, int points) {
    Spectrum spectrum = new Spectrum(amounts, chances, tolerance);
    int terms = spectrum.multiply();
    return terms == 0 ? null : spectrum.table(terms, points);
  }

  /**
   * Multiplies so many terms at a time as a normal distribution would have; returns how many there
   * are until all that follow are negligible.
   */
  private int multiply() {
    double likely = half / Math.PI * Math.sqrt(-2 * Math.log(tolerance)) / deviation;
    int block = (int) Math.clamp(1.05 * likely + 4, 8, MOST_TERMS / 2);
    for (int from = 1; from < Math.min(MOST_TERMS, MOST_BLOCKS * block); from += block) {
      int to = Math.min(from + block, MOST_TERMS);
      multiply(from, to);
      for (int k = from; k < to; k++) {
        if (Math.hypot(real[k], imaginary[k]) < tolerance) {
          return k;
        }
      }
    }
    return 0;
  }

  private void multiply(int from, int to) {
    for (int k = from; k < to; k++) {
      real[k] = 1;
      imaginary[k] = 0;
    }
    double frequency = Math.PI / half;
    for (int j = 0; j < amounts.length; j++) {
      double p = chances[j];
      double step = frequency * amounts[j];
      double stepReal = Math.cos(step);
      double stepImaginary = Math.sin(step);
      double turnReal = Math.cos(step * from);
      double turnImaginary = Math.sin(step * from);
      for (int k = from; k < to; k++) {
        double factorReal = 1 - p + p * turnReal;
        double factorImaginary = p * turnImaginary;
        double product = real[k] * factorReal - imaginary[k] * factorImaginary;
        imaginary[k] = real[k] * factorImaginary + imaginary[k] * factorReal;
        real[k] = product;
        double turned = turnReal * stepReal - turnImaginary * stepImaginary;
        turnImaginary = turnReal * stepImaginary + turnImaginary * stepReal;
        turnReal = turned;
      }
    }
  }

  private TailTable table(int terms, int points) {
    double spacing = 2 * half / points;
    double start = mean - half;
    double[] tail = new double[points + 1];
    for (int i = 0; i <= points; i++) {
      tail[i] = 1 - (double) i / points;
    }
    for (int k = 1; k < terms; k++) {
      addTerm(k, start, tail);
    }
    return new TailTable(start, spacing, tail);
  }

  /** Adds (1/πk) · Im(ψ (exp(−iωy) − exp(−iω·end))) at every point y. */
  private void addTerm(int k, double start, double[] tail) {
    double frequency = Math.PI * k / half;
    double turn = 2 * Math.PI * k / (tail.length - 1);
    double stepReal = Math.cos(turn);
    double stepImaginary = -Math.sin(turn);
    double startReal = Math.cos(frequency * start);
    double startImaginary = -Math.sin(frequency * start);
    double valueReal = real[k] * startReal - imaginary[k] * startImaginary;
    double valueImaginary = real[k] * startImaginary + imaginary[k] * startReal;
    double end = valueImaginary;
    double scale = 1 / (Math.PI * k);
    for (int i = 0; i < tail.length; i++) {
      tail[i] += scale * (valueImaginary - end);
      double turned = valueReal * stepReal - valueImaginary * stepImaginary;
      valueImaginary = valueReal * stepImaginary + valueImaginary * stepReal;
      valueReal = turned;
    }
  }
}
