package app.revier.week.check;

import app.revier.agenda.Appointment;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;

/**
 * Which days of a week are field days: so many of the field weekdays as the share of the year's
 * working days that is in the field reaches whole days within the week; first those with something
 * agreed at a customer, all of which are, then those with visits planned before, then the others.
 */
final class FieldQuota {

  private final CheckedPlan checked;

  FieldQuota(CheckedPlan checked) {
    this.checked = checked;
  }

  /** Whether a working day is one of them. */
  boolean contains(LocalDate date) {
    if (isSpecial(date)) {
      return true;
    }
    if (!checked.request.rules().shape().fieldWeekdays().contains(date.getDayOfWeek())) {
      return false;
    }
    if (isAgreedOn(date)) {
      return true;
    }
    LocalDate monday = date;
    while (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
      monday = monday.minusDays(1);
    }
    List<LocalDate> before = new ArrayList<>();
    for (LocalDate day = monday; day.isBefore(monday.plusDays(7)); day = day.plusDays(1)) {
      boolean candidate =
          checked.works(day)
              && !isSpecial(day)
              && checked.request.rules().shape().fieldWeekdays().contains(day.getDayOfWeek());
      if (candidate && goesBefore(day, date)) {
        before.add(day);
      }
    }
    return before.size() < reached(monday, date) + lost(monday);
  }

  /** Whether a working day can be one of them in some week or other. */
  boolean canContain(LocalDate date) {
    return isSpecial(date)
        || checked.request.rules().shape().fieldWeekdays().contains(date.getDayOfWeek());
  }

  /** Whether the agenda says so of this very day: then it comes on top of the others. */
  private boolean isSpecial(LocalDate date) {
    for (SpecialRule rule : checked.request.agenda().special()) {
      if (rule.what() instanceof SpecialRule.FieldDay
          && !date.isBefore(rule.from())
          && !date.isAfter(rule.until())) {
        return true;
      }
    }
    return false;
  }

  private boolean goesBefore(LocalDate one, LocalDate other) {
    int rank = rank(one);
    int otherRank = rank(other);
    return rank < otherRank || (rank == otherRank && one.isBefore(other));
  }

  private int rank(LocalDate day) {
    return isAgreedOn(day) ? 0 : isProposedOn(day) ? 1 : 2;
  }

  private boolean isAgreedOn(LocalDate day) {
    for (Appointment appointment : checked.request.agenda().appointments()) {
      if (appointment.begin() != null
          && appointment.customer() != null
          && appointment.from().equals(day)) {
        return true;
      }
    }
    return hasStop(day, true);
  }

  private boolean isProposedOn(LocalDate day) {
    return hasStop(day, false);
  }

  private boolean hasStop(LocalDate day, boolean confirmed) {
    for (Stop stop : checked.request.agenda().stops()) {
      if (stop.customer() != null && stop.confirmed() == confirmed && stop.date().equals(day)) {
        return true;
      }
    }
    return false;
  }

  /** How many field days of the week were planned on which the rep does not work after all. */
  private int lost(LocalDate monday) {
    int lost = 0;
    for (int i = 0; i < 7; i++) {
      LocalDate day = monday.plusDays(i);
      boolean weekday =
          checked.request.rules().shape().fieldWeekdays().contains(day.getDayOfWeek());
      lost += weekday && isProposedOn(day) && !checked.works(day) ? 1 : 0;
    }
    return lost;
  }

  /** How many whole days the running share comes to within the week, counted day by day. */
  private int reached(LocalDate monday, LocalDate date) {
    long inField = checked.request.rules().shape().inField();
    long ofDays = checked.request.rules().shape().ofDays();
    long share = 0;
    int reached = 0;
    LocalDate day = LocalDate.of(monday.getYear(), 1, 1);
    while (!day.isAfter(monday.plusDays(6))) {
      if (checked.works(day)) {
        share += inField;
        while (share >= ofDays) {
          share -= ofDays;
          boolean here =
              day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                      == date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)
                  && day.get(IsoFields.WEEK_BASED_YEAR) == date.get(IsoFields.WEEK_BASED_YEAR);
          reached += here ? 1 : 0;
        }
      }
      day = day.plusDays(1);
    }
    return reached;
  }
}
