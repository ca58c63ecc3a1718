package app.revier.desktop.screen.customers.doubles;

/**
 * What of two customers is compared, in words.
 *
 * @param label what it is
 * @param a of the customer who was there first; empty if not known
 * @param b of the other
 */
record PairLine(String label, String a, String b) {

  /** Whether both are known and are not the same. */
  boolean differs() {
    return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
  }
}
