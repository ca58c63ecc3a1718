package app.revier.doubles;

/** What becomes of revenue that both of two merged customers have in the same year. */
public enum MergeRevenue {
  /** Both lists tell the same revenue: that of the customer who is kept stays. */
  KEEP,
  /** They are two accounts: the revenue of both is added up. */
  ADD
}
