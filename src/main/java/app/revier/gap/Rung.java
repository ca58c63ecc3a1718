package app.revier.gap;

/** The three rungs of the ladder to the target, in the order in which they are climbed. */
public enum Rung {
  /** Protect and extend large existing customers. */
  LARGE_EXISTING,
  /** Medium and small existing customers with good experience and large potential. */
  OTHER_EXISTING,
  /** Prospects. */
  PROSPECTS;

  /** 1, 2 or 3. */
  public int number() {
    return ordinal() + 1;
  }
}
