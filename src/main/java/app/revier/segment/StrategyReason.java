package app.revier.segment;

/** Why a customer has its computed strategy. The figures stand in the classification. */
public enum StrategyReason {
  /** The potential is missing: there is no strategy. */
  POTENTIAL_MISSING,
  /** The whitespace is below the minimum, hence Maintain. */
  LITTLE_WHITESPACE,
  /** The share of wallet is at or above the limit, hence Maintain. */
  HIGH_SHARE,
  /** The share of wallet is at or below the limit and the whitespace is large enough, hence Win. */
  LOW_SHARE,
  /** The share of wallet lies between, hence Grow. */
  BETWEEN
}
