package app.revier.callplan;

import java.util.Arrays;

/**
 * Changes of customers, each linked to the one before it, so that results share what they share.
 */
final class ChangeList {

  /** No change. */
  static final int NONE = -1;

  private int[] before = new int[1_024];
  private int[] items = new int[1_024];
  private byte[] chosen = new byte[1_024];
  private int size;

  /** Receives changes. */
  @FunctionalInterface
  interface Receiver {
    void accept(int item, int choice);
  }

  /** Adds a change after another; gives its place. */
  int add(int after, int item, int choice) {
    if (size == before.length) {
      before = Arrays.copyOf(before, 2 * size);
      items = Arrays.copyOf(items, 2 * size);
      chosen = Arrays.copyOf(chosen, 2 * size);
    }
    before[size] = after;
    items[size] = item;
    chosen[size] = (byte) choice;
    return size++;
  }

  /** Gives a change and all before it. */
  void forEach(int last, Receiver receiver) {
    for (int at = last; at != NONE; at = before[at]) {
      receiver.accept(items[at], chosen[at]);
    }
  }
}
