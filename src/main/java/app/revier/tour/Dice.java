package app.revier.tour;

/**
 * Random numbers that are the same for a seed on every machine: xorshift* with 64 bits of state
 * (Vigna, "An experimental exploration of Marsaglia's xorshift generators, scrambled", 2016).
 */
final class Dice {

  private long state;

  Dice(long seed) {
    // Neighbouring seeds must not give similar sequences, and the state must not be 0.
    long mixed = (seed + 0x9E3779B97F4A7C15L) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    state = (mixed ^ (mixed >>> 31)) | 1;
  }

  private int bits() {
    state ^= state >>> 12;
    state ^= state << 25;
    state ^= state >>> 27;
    return (int) ((state * 0x2545F4914F6CDD1DL) >>> 32);
  }

  /** From 0 to below a positive bound. */
  int below(int bound) {
    return (int) (((bits() & 0xFFFFFFFFL) * bound) >>> 32);
  }

  /** From 0 to below 1. */
  double share() {
    return (bits() & 0xFFFFFFFFL) * 0x1p-32;
  }

  /** Whether something of that probability happens this time. */
  boolean happens(double probability) {
    return share() < probability;
  }
}
