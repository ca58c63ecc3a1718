package app.revier.territory;

/** The six phases of a sales project, in their order (method, section 8). */
public enum SalesPhase {
  /** Prepare. */
  PREPARE,
  /** Open the talk. */
  OPEN,
  /** Understand what is needed. */
  UNDERSTAND,
  /** Present. */
  PRESENT,
  /** Close. */
  CLOSE,
  /** Follow up. */
  FOLLOW_UP
}
