package app.revier.desktop.screen.week;

/** What the rep can enter into the week. */
enum EntryKind {
  /** Something agreed at a fixed time. */
  APPOINTMENT,
  /** A visit that a customer wants within some days. */
  WISH,
  /** Work that is done once. */
  TASK,
  /** A long project that gets blocks of time every week. */
  PROJECT,
  /** Days not in the field. */
  ABSENCE,
  /** A night away from home. */
  NIGHT
}
