package app.revier.territory;

/** How large a customer is to us, by revenue. */
public enum SizeClass {
  /** Large. */
  A,
  /** Medium. */
  B,
  /** Small, and every prospect. */
  C
}
