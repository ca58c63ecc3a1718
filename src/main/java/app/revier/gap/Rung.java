package app.revier.gap;

import app.revier.segment.Classification;
import app.revier.territory.SizeClass;

/** The three rungs of the ladder to the target, in the order in which they are climbed. */
public enum Rung {
  /** Protect and extend large existing customers. */
  LARGE_EXISTING(1),
  /** Medium and small existing customers with good experience and large potential. */
  OTHER_EXISTING(2),
  /** Prospects. */
  PROSPECTS(3);

  private final int number;

  Rung(int number) {
    this.number = number;
  }

  /** The rung that projects at a customer belong to (method, section 6). */
  public static Rung of(Classification where) {
    if (!where.existing()) {
      return PROSPECTS;
    }
    return where.size() == SizeClass.A ? LARGE_EXISTING : OTHER_EXISTING;
  }

  /** 1, 2 or 3. */
  public int number() {
    return number;
  }
}
