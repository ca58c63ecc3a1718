package app.revier.callplan;

import java.util.Arrays;

/**
 * The states of the dynamic programme: for each difference of weight the one that loses least.
 * While one customer is added, those before and those after it stand side by side.
 */
final class States {

  /** Differences, losses of both ranks, changes before this customer and its choice. */
  private static final class Side {
    private long[] shifts = new long[64];
    private long[] losses = new long[64];
    private long[] nears = new long[64];
    private int[] changes = new int[64];
    private int[] picks = new int[64];
    private int size;

    void grow() {
      int length = 2 * size;
      shifts = Arrays.copyOf(shifts, length);
      losses = Arrays.copyOf(losses, length);
      nears = Arrays.copyOf(nears, length);
      changes = Arrays.copyOf(changes, length);
      picks = Arrays.copyOf(picks, length);
    }
  }

  private Side now = new Side();
  private Side next = new Side();

  /** Places in {@code next} by hashed difference, plus one. */
  private int[] places = new int[256];

  /** Begins with the one state that changes nothing. */
  void begin() {
    now.size = 1;
    now.shifts[0] = 0;
    now.losses[0] = 0;
    now.nears[0] = 0;
    now.changes[0] = ChangeList.NONE;
  }

  int size() {
    return now.size;
  }

  long shift(int state) {
    return now.shifts[state];
  }

  long loss(int state) {
    return now.losses[state];
  }

  long near(int state) {
    return now.nears[state];
  }

  int changes(int state) {
    return now.changes[state];
  }

  /** Begins the states after one more customer. */
  void next() {
    next.size = 0;
    Arrays.fill(places, 0);
  }

  /** Offers a state after it, with the choice of this customer or none. */
  void put(long shift, long loss, long near, int before, int choice) {
    int slot = slot(shift);
    int place = places[slot] - 1;
    if (place < 0) {
      if (next.size == next.shifts.length) {
        next.grow();
      }
      place = next.size++;
      next.shifts[place] = shift;
      places[slot] = next.size;
      set(place, loss, near, before, choice);
      if (4 * next.size > places.length) {
        rehash();
      }
    } else if (loss < next.losses[place]
        || (loss == next.losses[place] && near < next.nears[place])) {
      set(place, loss, near, before, choice);
    }
  }

  private void set(int place, long loss, long near, int before, int choice) {
    next.losses[place] = loss;
    next.nears[place] = near;
    next.changes[place] = before;
    next.picks[place] = choice;
  }

  private int slot(long shift) {
    int mask = places.length - 1;
    int slot = (int) ((shift * 0x9E3779B97F4A7C15L) >>> 40) & mask;
    while (places[slot] != 0 && next.shifts[places[slot] - 1] != shift) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void rehash() {
    places = new int[4 * places.length];
    for (int i = 0; i < next.size; i++) {
      places[slot(next.shifts[i])] = i + 1;
    }
  }

  /** The states after the customer take the place of those before; its changes are kept. */
  void settle(int item, ChangeList changes) {
    for (int i = 0; i < next.size; i++) {
      if (next.picks[i] != ChangeList.NONE) {
        next.changes[i] = changes.add(next.changes[i], item, next.picks[i]);
      }
    }
    Side before = now;
    now = next;
    next = before;
  }
}
