package app.revier.doubles;

/** Makes one number of several things, so that different things seldom share one. */
final class Hashing {

  private static final long PRIME = 0x100000001B3L;

  private Hashing() {}

  /** Of a text, or of a part of it. */
  static long of(String text, int from, int to) {
    long hash = 0xCBF29CE484222325L;
    for (int i = from; i < to; i++) {
      hash = (hash ^ text.charAt(i)) * PRIME;
    }
    return hash;
  }

  /** Of a text. */
  static long of(String text) {
    return of(text, 0, text.length());
  }

  /** Of a text without the letter at a place. */
  static long without(String text, int place) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < text.length(); i++) {
      if (i != place) {
        hash = (hash ^ text.charAt(i)) * PRIME;
      }
    }
    return hash;
  }

  /** Of the letters of a text in any order. */
  static long ofLetters(String text) {
    long hash = text.length();
    for (int i = 0; i < text.length(); i++) {
      hash += mixed(text.charAt(i));
    }
    return hash;
  }

  /** Of two numbers, their order counting. */
  static long of(long one, long other) {
    return mixed(one * 31 + mixed(other));
  }

  /** Spreads the bits. */
  static long mixed(long value) {
    long hash = value ^ (value >>> 32);
    hash *= 0x9E3779B97F4A7C15L;
    return hash ^ (hash >>> 29);
  }
}
