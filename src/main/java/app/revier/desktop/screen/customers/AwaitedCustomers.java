package app.revier.desktop.screen.customers;

import app.revier.territory.CustomerId;
import java.util.Collections;
import java.util.Set;

/**
 * The customers to be selected as soon as the list has them: one that was just added, those a
 * search leads to, and those that were deleted and come back by undo.
 */
final class AwaitedCustomers {

  private Set<CustomerId> awaited = Set.of();
  private Set<CustomerId> deleted = Set.of();

  /** Whether the list has been seen without those that were deleted. */
  private boolean areGone;

  /** These are to be selected, in place of those before. */
  void await(Set<CustomerId> customers) {
    awaited = Set.copyOf(customers);
  }

  /** The rep has selected others. */
  void forget() {
    awaited = Set.of();
  }

  /** These are deleted; they are to be selected again if they come back. */
  void deleted(Set<CustomerId> customers, Set<CustomerId> listed) {
    deleted = Set.copyOf(customers);
    areGone = false;
    seen(listed);
  }

  /** The list has these customers now. */
  void seen(Set<CustomerId> listed) {
    if (deleted.isEmpty()) {
      return;
    }
    if (!areGone) {
      areGone = Collections.disjoint(listed, deleted);
    } else if (listed.containsAll(deleted)) {
      awaited = deleted;
      deleted = Set.of();
    }
  }

  /** Whether nobody is to be selected. */
  boolean isEmpty() {
    return awaited.isEmpty();
  }

  /** Those that are to be selected, if the list has all of them; else nobody. */
  Set<CustomerId> in(Set<CustomerId> listed) {
    return listed.containsAll(awaited) ? awaited : Set.of();
  }
}
