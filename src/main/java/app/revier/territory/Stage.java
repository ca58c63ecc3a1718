package app.revier.territory;

import java.util.List;

/**
 * How far a growth project has come. The list is the rep's own; the default is the method's.
 *
 * @param code names the stage in the book, never shown
 * @param label what the rep calls it; empty for the method's own stages, which every language names
 * @param probability the win probability of a project in this stage
 * @param state whether a project in this stage is still to be won
 */
public record Stage(String code, String label, Probability probability, State state) {

  /** Whether there is still something to be done. */
  public enum State {
    /** Still to be won. */
    OPEN,
    /** Won: its value is in the plan. */
    WON,
    /** Lost: it adds nothing. */
    LOST,
    /** Put aside: it adds nothing, and says nothing about what works, since nobody decided. */
    ON_HOLD;

    /** Whether there is nothing more to be won: it is won, lost or put aside. */
    public boolean isOver() {
      return this != OPEN;
    }

    /** Whether it adds nothing: it is lost or put aside. */
    public boolean isGone() {
      return this == LOST || this == ON_HOLD;
    }
  }

  /** The stages of the method with their win probabilities. */
  public static final List<Stage> DEFAULTS =
      List.of(
          new Stage("not-started", "", Probability.percent(10), State.OPEN),
          new Stage("introduced", "", Probability.percent(25), State.OPEN),
          new Stage("in-trial", "", Probability.percent(50), State.OPEN),
          new Stage("offer", "", Probability.percent(70), State.OPEN),
          new Stage("won", "", Probability.CERTAIN, State.WON),
          new Stage("lost", "", Probability.NEVER, State.LOST),
          new Stage("on-hold", "", Probability.NEVER, State.ON_HOLD));
}
