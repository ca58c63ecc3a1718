package app.revier.intake;

import java.util.Locale;

/** What the rows of a table are, in the order in which the sheets of a workbook are imported. */
public enum ImportKind {
  /** Customers, with revenue by year. */
  CUSTOMERS,
  /** Decision makers. */
  CONTACTS,
  /** Growth projects. */
  PROJECTS,
  /** What happened with customers: visits, calls, mails and notes. */
  ACTIVITIES,
  /** Sales lines. */
  SALES;

  /** The name the command line uses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
