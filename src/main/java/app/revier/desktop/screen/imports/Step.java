package app.revier.desktop.screen.imports;

/** The steps of an import, in their order. */
enum Step {
  /** Which files, and what it takes to open them. */
  FILES,
  /** What each sheet holds and whether it is taken. */
  SHEETS,
  /** Where the headings stand and what columns mean. */
  COLUMNS,
  /** What would happen, and the button that does it. */
  CHECK
}
