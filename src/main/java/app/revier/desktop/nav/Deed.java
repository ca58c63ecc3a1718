package app.revier.desktop.nav;

import java.util.Locale;

/** What is done on a screen whatever is chosen there, and can be asked for from anywhere. */
public enum Deed {
  /** Begins a growth project. */
  NEW_PROJECT(ScreenId.GAP, true),
  /** Enters something agreed at a fixed time. */
  NEW_APPOINTMENT(ScreenId.WEEK, true),
  /** Enters a visit that a customer wants within some days. */
  NEW_WISH(ScreenId.WEEK, true),
  /** Enters work that is done once. */
  NEW_TASK(ScreenId.WEEK, true),
  /** Enters work that gets some time every week. */
  NEW_LONG_PROJECT(ScreenId.WEEK, true),
  /** Enters days not in the field. */
  NEW_ABSENCE(ScreenId.WEEK, true),
  /** Enters a night away from home. */
  NEW_NIGHT(ScreenId.WEEK, true),
  /** Takes customers in from the clipboard. */
  PASTE(ScreenId.CUSTOMERS, true),
  /** Tells that a visit was called off. */
  TELL_CANCELLED(ScreenId.WEEK, true),
  /** Tells that a customer asks for a visit. */
  TELL_CALLED_IN(ScreenId.WEEK, true),
  /** Tells that the rep cannot get on. */
  TELL_STUCK(ScreenId.WEEK, true),
  /** Tells that some hours are lost. */
  TELL_LOST(ScreenId.WEEK, true),
  /** Tells that the rep is ill. */
  TELL_ILL(ScreenId.WEEK, true),
  /** Shows how the week can be taken along: on paper, on the phone, in a calendar. */
  TAKE_WEEK(ScreenId.WEEK, false),
  /** Takes a calendar in. */
  READ_CALENDAR(ScreenId.WEEK, true),
  /** Takes in what was ticked on the phone. */
  READ_PHONE(ScreenId.WEEK, true),
  /** Compares two attributes of the customers. */
  CROSS_TABLE(ScreenId.MATRIX, false),
  /** Shows which measure works where. */
  WHAT_WORKS(ScreenId.PROJECTS, false),
  /** Begins the review of the week. */
  REVIEW_WEEKLY(ScreenId.REVIEW, false),
  /** Begins the review of the month. */
  REVIEW_MONTHLY(ScreenId.REVIEW, false),
  /** Begins the review of the year. */
  REVIEW_YEARLY(ScreenId.REVIEW, false);

  private final ScreenId screen;
  private final boolean changes;

  Deed(ScreenId screen, boolean changes) {
    this.screen = screen;
    this.changes = changes;
  }

  /** Where it is done. */
  public ScreenId screen() {
    return screen;
  }

  /** Whether it is to change the book. */
  public boolean changes() {
    return changes;
  }

  /** The end of the keys of its texts. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
