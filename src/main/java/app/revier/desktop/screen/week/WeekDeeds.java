package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Deed;

/** Does in the week what is asked for from elsewhere. */
final class WeekDeeds {

  private final WeekViewModel week;
  private final Runnable showTakeMenu;

  WeekDeeds(WeekViewModel week, Runnable showTakeMenu) {
    this.week = week;
    this.showTakeMenu = showTakeMenu;
  }

  /** Does it in the week that is shown; nothing happens if it belongs to another screen. */
  void run(Deed deed) {
    week.showSeveral(false);
    switch (deed) {
      case NEW_APPOINTMENT -> week.entering().open(EntryKind.APPOINTMENT);
      case NEW_WISH -> week.entering().open(EntryKind.WISH);
      case NEW_TASK -> week.entering().open(EntryKind.TASK);
      case NEW_LONG_PROJECT -> week.entering().open(EntryKind.PROJECT);
      case NEW_ABSENCE -> week.entering().open(EntryKind.ABSENCE);
      case NEW_NIGHT -> week.entering().open(EntryKind.NIGHT);
      case TELL_CANCELLED -> tell(Happening.Kind.CANCELLED);
      case TELL_CALLED_IN -> tell(Happening.Kind.CALLED_IN);
      case TELL_STUCK -> tell(Happening.Kind.STUCK);
      case TELL_LOST -> tell(Happening.Kind.LOST);
      case TELL_ILL -> tell(Happening.Kind.ILL);
      case TAKE_WEEK -> showTakeMenu.run();
      case READ_CALENDAR -> week.taking().readCalendar();
      case READ_PHONE -> week.taking().fromPhone().read();
      case NEW_PROJECT,
          PASTE,
          CROSS_TABLE,
          WHAT_WORKS,
          REVIEW_WEEKLY,
          REVIEW_MONTHLY,
          REVIEW_YEARLY -> {}
    }
  }

  private void tell(Happening.Kind kind) {
    week.begin(new SideTask.Happened(kind, week.selectedCustomer()));
  }
}
