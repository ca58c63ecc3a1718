package app.revier.intake;

import java.util.Arrays;

/** The sales lines of the book, each with how often it is there; an open hash table of numbers. */
final class SalesBag {

  private static final int NONE = -1;

  private final SalesColumns lines = new SalesColumns();
  private int[] counts = new int[1_024];
  private int[] left = new int[1_024];
  private int[] slots = filled(4_096);

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Puts in a line. */
  void add(int customer, int day, int product, long quantity, long cents) {
    int slot = slot(customer, day, product, quantity, cents);
    int line = slots[slot];
    if (line == NONE) {
      line = lines.size();
      lines.add(customer, day, product, quantity, cents);
      if (line == counts.length) {
        counts = Arrays.copyOf(counts, line + (line >> 1));
        left = Arrays.copyOf(left, counts.length);
      }
      slots[slot] = line;
      if (lines.size() * 2 > slots.length) {
        rehash();
      }
    }
    counts[line]++;
    left[line]++;
  }

  /** Takes out a line if there is one left like it. */
  boolean take(int customer, int day, int product, long quantity, long cents) {
    int line = slots[slot(customer, day, product, quantity, cents)];
    if (line == NONE || left[line] == 0) {
      return false;
    }
    left[line]--;
    return true;
  }

  /** The different lines that were put in. */
  SalesColumns lines() {
    return lines;
  }

  /** How often a line was put in. */
  int count(int line) {
    return counts[line];
  }

  private void rehash() {
    slots = filled(slots.length * 2);
    for (int line = 0; line < lines.size(); line++) {
      int slot =
          slot(
              lines.customer(line),
              lines.day(line),
              lines.product(line),
              lines.quantity(line),
              lines.cents(line));
      slots[slot] = line;
    }
  }

  /** Where a line stands, or the free place where it belongs. */
  private int slot(int customer, int day, int product, long quantity, long cents) {
    long hash = customer;
    hash = mixed(hash ^ ((long) day << 32));
    hash = mixed(hash ^ product);
    hash = mixed(hash ^ quantity);
    hash = mixed(hash ^ cents);
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != NONE && !lines.is(slots[slot], customer, day, product, quantity, cents)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** Spreads the bits, so that neighbouring days and amounts do not pile up. */
  private static long mixed(long value) {
    long product = value * 0x9E3779B97F4A7C15L;
    return product ^ (product >>> 29);
  }
}
