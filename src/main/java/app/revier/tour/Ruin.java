package app.revier.tour;

/** Takes strings of stops out of tours, to make room for something better. */
final class Ruin {

  /** Up to so many strings in a step. */
  private static final int STRINGS = 2;

  /** Longer strings are hardly more useful, but each step with them takes longer. */
  private static final int LONGEST = 8;

  /** How often a tour is looked at that nothing is taken from. */
  private static final double OPEN = 0.01;

  private final FlatProblem flat;
  private final Routes routes;
  private final Recreate recreate;
  private final Dice dice;

  Ruin(FlatProblem flat, Routes routes, Recreate recreate, Dice dice) {
    this.flat = flat;
    this.routes = routes;
    this.recreate = recreate;
    this.dice = dice;
  }

  /** Takes out one or more strings. */
  void run() {
    if (routes.plannedCount() == 0 || dice.happens(OPEN)) {
      routes.undo.touch(dice.below(flat.tours));
    }
    int strings = 1 + dice.below(STRINGS);
    for (int i = 0; i < strings && routes.plannedCount() > 0; i++) {
      removeString(routes.planned(dice.below(routes.plannedCount())));
    }
  }

  /** Takes out a string around a stop; short ones are as frequent as ones twice as long. */
  private void removeString(int stop) {
    int length = Math.min(routes.length[routes.tourOf[stop]], LONGEST);
    int count = (int) StrictMath.exp(dice.share() * StrictMath.log(length + 1.0));
    int first = stop;
    for (int i = dice.below(count); i > 0 && routes.previous[first] < flat.jobs; i--) {
      first = routes.previous[first];
    }
    int last = first;
    recreate.loosen(last);
    for (int i = 1; i < count && routes.next[last] < flat.jobs; i++) {
      last = routes.next[last];
      recreate.loosen(last);
    }
    routes.remove(first, last);
  }
}
