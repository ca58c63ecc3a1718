package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The planned visits of two customers who are to be one, from today on. Of two within a week, which
 * no plan would make of one customer, the one that is only proposed is not needed any more; what is
 * agreed or asked for stays.
 *
 * @param needless proposed visits that are not needed
 * @param close how many agreed visits of the one who goes stay within a week of an agreed one of
 *     the other
 */
record VisitsOfTwo(List<Stop> needless, int close) {

  private static final int WEEK = 7;

  /** Looks at the visits of both. */
  static VisitsOfTwo of(Agenda agenda, CustomerId keep, CustomerId drop, LocalDate today) {
    List<Stop> kept = visits(agenda, keep, today);
    List<Stop> dropped = visits(agenda, drop, today);
    List<Stop> agreed = kept.stream().filter(stop -> isAgreed(agenda, stop)).toList();
    List<Stop> agreedToo = dropped.stream().filter(stop -> isAgreed(agenda, stop)).toList();
    int close = (int) agreedToo.stream().filter(stop -> isNear(stop, agreed)).count();
    List<Stop> needless = new ArrayList<>();
    List<Stop> stay = new ArrayList<>(agreed);
    for (Stop stop : kept) {
      if (!agreed.contains(stop)) {
        (isNear(stop, agreedToo) ? needless : stay).add(stop);
      }
    }
    for (Stop stop : dropped) {
      if (!agreedToo.contains(stop) && isNear(stop, stay)) {
        needless.add(stop);
      }
    }
    return new VisitsOfTwo(List.copyOf(needless), close);
  }

  /** Those that are still to be made. */
  private static List<Stop> visits(Agenda agenda, CustomerId customer, LocalDate today) {
    Set<LocalDate> reported = new HashSet<>();
    for (Activity activity : agenda.activitiesOf(customer)) {
      reported.add(activity.date());
    }
    return agenda.stopsOf(customer).stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT && stop.called() == null)
        .filter(stop -> !stop.date().isBefore(today) && !reported.contains(stop.date()))
        .toList();
  }

  private static boolean isAgreed(Agenda agenda, Stop stop) {
    return stop.confirmed() || agenda.inquiry(stop) != null;
  }

  private static boolean isNear(Stop stop, List<Stop> others) {
    return others.stream()
        .anyMatch(other -> Math.abs(ChronoUnit.DAYS.between(stop.date(), other.date())) < WEEK);
  }
}
