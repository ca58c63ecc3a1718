package app.revier.week;

/**
 * How many random problems a test tries: few enough for every build, and {@code -Dtest.seeds=10}
 * times as many where there is time.
 */
public final class Seeds {

  private static final int TIMES = Integer.getInteger("revier.test.seeds", 1);

  private Seeds() {}

  /** So many in every build, more if asked for. */
  public static int of(int usual) {
    return usual * TIMES;
  }
}
