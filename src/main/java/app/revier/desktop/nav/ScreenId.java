package app.revier.desktop.nav;

import java.util.Locale;

/** The screens in the order of the navigation rail. */
public enum ScreenId {
  /** The gap in a sentence, what needs attention. */
  OVERVIEW,
  /** The list with details. */
  CUSTOMERS,
  /** The nine fields. */
  MATRIX,
  /** The way to the target. */
  GAP,
  /** Projects by their stages, and what works where. */
  PROJECTS,
  /** Who to win next. */
  PROSPECTS,
  /** The days of a week. */
  WEEK,
  /** Where the customers are. */
  MAP,
  /** What the year holds, and what it is spent on. */
  TIME,
  /** The year against its plan. */
  YEAR,
  /** What is looked through every week, month and year. */
  REVIEW,
  /** The plans of several reps together. */
  TEAM,
  /** From a file into the book. */
  IMPORT,
  /** What can be set. */
  SETTINGS;

  /** The name in text keys and picture files. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
