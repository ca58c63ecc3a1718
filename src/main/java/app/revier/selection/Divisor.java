package app.revier.selection;

/** Common divisors. */
final class Divisor {

  private Divisor() {}

  /** The largest common divisor of two numbers of zero or more; that of zero and a number is it. */
  static long common(long one, long other) {
    return other == 0 ? one : common(other, one % other);
  }
}
