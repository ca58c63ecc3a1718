package app.revier.desktop.screen.imports;

/** What can be looked at of an import before it is done. */
enum CheckTab {
  /** What is to be settled. */
  QUESTIONS,
  /** What is new. */
  CREATED,
  /** What changes. */
  CHANGED,
  /** Who is perhaps there twice. */
  DOUBLES,
  /** What should be looked at. */
  DOUBTFUL,
  /** What is left out, and why. */
  REJECTED
}
