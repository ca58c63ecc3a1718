package app.revier.doubles;

import java.util.Arrays;

/** Lists of whole numbers by a hashed key; the latest comes first. */
final class LongPostings {

  private static final int NONE = -1;

  private long[] keys = new long[1_024];
  private int[] heads = filled(1_024);
  private int[] values = new int[1_024];
  private int[] next = new int[1_024];
  private int used;
  private int size;

  private static int[] filled(int length) {
    int[] slots = new int[length];
    Arrays.fill(slots, NONE);
    return slots;
  }

  /** Puts a number into the list of a key. */
  void add(long key, int value) {
    int slot = slot(key);
    if (heads[slot] == NONE) {
      keys[slot] = key;
      used++;
    }
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
    }
    values[size] = value;
    next[size] = heads[slot];
    heads[slot] = size++;
    if (2 * used > keys.length) {
      grow();
    }
  }

  /** The place of the first number of a key; negative if there is none. */
  int first(long key) {
    return heads[slot(key)];
  }

  /** The place of the number after the one at a place; negative if there is none. */
  int next(int place) {
    return next[place];
  }

  /** The number at a place. */
  int value(int place) {
    return values[place];
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) Hashing.mixed(key) & mask;
    while (heads[slot] != NONE && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[2 * oldKeys.length];
    heads = filled(keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != NONE) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }
}
