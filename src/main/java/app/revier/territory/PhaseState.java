package app.revier.territory;

import org.jspecify.annotations.Nullable;

/**
 * How far a project is in one phase.
 *
 * @param phase which
 * @param done whether it is done
 * @param effect how well it worked, 1 to 5; none if that was not said
 * @param needed what is still needed, in one line; may be empty
 */
public record PhaseState(SalesPhase phase, boolean done, @Nullable Integer effect, String needed) {

  /** The best effect. */
  public static final int MOST = 5;

  /** The most characters of what is needed. */
  public static final int LONGEST = 1_000;

  /** Refuses an effect outside of 1 to 5; puts what is needed into one line. */
  public PhaseState {
    if (effect != null && (effect < 1 || effect > MOST)) {
      throw new IllegalArgumentException("effect out of range: " + effect);
    }
    needed = needed.replaceAll("\\R", " ").strip();
  }

  /** Nothing is known of a phase. */
  public static PhaseState unknown(SalesPhase phase) {
    return new PhaseState(phase, false, null, "");
  }

  /** Whether nothing is known of the phase. */
  public boolean isUnknown() {
    return equals(unknown(phase));
  }
}
