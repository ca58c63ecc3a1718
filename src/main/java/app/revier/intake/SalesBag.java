package app.revier.intake;

import java.util.Arrays;

/** The sales lines of the book, each with how often it is there; an open hash table of numbers. */
final class SalesBag {

  /** Stands for no line, and for the group of none. */
  static final int NONE = -1;

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
  void add(int customer, int day, int product, int group, long quantity, long cents) {
    int slot = slot(customer, day, product, quantity, cents);
    while (slots[slot] != NONE && !isIn(slots[slot], group)) {
      slot = next(slot, customer, day, product, quantity, cents);
    }
    int line = slots[slot];
    if (line == NONE) {
      line = lines.size();
      lines.add(customer, day, product, group, quantity, cents);
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

  /**
   * Takes out a line if there is one left like it, one of the same group of products if there is
   * one.
   *
   * @return the group of the one that was taken, or {@link #NONE}
   */
  int take(int customer, int day, int product, int group, long quantity, long cents) {
    int taken = NONE;
    int slot = slot(customer, day, product, quantity, cents);
    while (slots[slot] != NONE) {
      int line = slots[slot];
      if (left[line] > 0 && (taken == NONE || isIn(line, group))) {
        taken = line;
        if (isIn(line, group)) {
          break;
        }
      }
      slot = next(slot, customer, day, product, quantity, cents);
    }
    if (taken == NONE) {
      return NONE;
    }
    left[taken]--;
    return lines.group(taken);
  }

  private boolean isIn(int line, int group) {
    return lines.group(line) == group;
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
          start(
              lines.customer(line),
              lines.day(line),
              lines.product(line),
              lines.quantity(line),
              lines.cents(line));
      while (slots[slot] != NONE) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = line;
    }
  }

  /** Where the first line of these parts stands, or the free place where it belongs. */
  private int slot(int customer, int day, int product, long quantity, long cents) {
    int slot = start(customer, day, product, quantity, cents);
    while (slots[slot] != NONE && !lines.is(slots[slot], customer, day, product, quantity, cents)) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }

  /** Where the next line of these parts stands, which is in another group, or a free place. */
  private int next(int before, int customer, int day, int product, long quantity, long cents) {
    int slot = before;
    do {
      slot = (slot + 1) & (slots.length - 1);
    } while (slots[slot] != NONE
        && !lines.is(slots[slot], customer, day, product, quantity, cents));
    return slot;
  }

  private int start(int customer, int day, int product, long quantity, long cents) {
    long hash = customer;
    hash = mixed(hash ^ ((long) day << 32));
    hash = mixed(hash ^ product);
    hash = mixed(hash ^ quantity);
    hash = mixed(hash ^ cents);
    return (int) hash & (slots.length - 1);
  }

  /** Spreads the bits, so that neighbouring days and amounts do not pile up. */
  private static long mixed(long value) {
    long product = value * 0x9E3779B97F4A7C15L;
    return product ^ (product >>> 29);
  }
}
