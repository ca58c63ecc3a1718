package app.revier.book;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Which restore points of a book are worth their room. */
public final class PointRules {

  /** Of this many days, today being the first, the first point of each is kept. */
  static final int DAYS = 14;

  /** Of this many months the first point of each week is kept. */
  static final int MONTHS = 3;

  /** Of this many days, today being the first, all points are kept. */
  static final int WHOLE_DAYS = 2;

  /** Bytes that all points of a book may take together; the latest is kept whatever it takes. */
  public static final long MOST_BYTES = 1_000_000_000L;

  private final LocalDate today;
  private final ZoneId zone;
  private final long mostBytes;

  /** The rules on a day of the rep's time zone. */
  public PointRules(LocalDate today, ZoneId zone) {
    this(today, zone, MOST_BYTES);
  }

  PointRules(LocalDate today, ZoneId zone, long mostBytes) {
    this.today = today;
    this.zone = zone;
    this.mostBytes = mostBytes;
  }

  /** The points that can go, in no particular order; never the latest one. */
  public List<RestorePoint> superfluous(List<RestorePoint> points) {
    List<RestorePoint> latestFirst =
        points.stream().sorted(Comparator.comparing(RestorePoint::made).reversed()).toList();
    Set<RestorePoint> kept = inTime(latestFirst);
    Set<RestorePoint> firstOfDay = firsts(latestFirst, Function.identity());
    // What lies between two states of one day goes first, then the oldest.
    List<RestorePoint> byWorth = new ArrayList<>(kept);
    byWorth.sort(
        Comparator.<RestorePoint, Boolean>comparing(firstOfDay::contains)
            .thenComparing(RestorePoint::made));
    long bytes = kept.stream().mapToLong(RestorePoint::bytes).sum();
    for (RestorePoint point : byWorth) {
      if (bytes > mostBytes && !point.equals(latestFirst.getFirst())) {
        kept.remove(point);
        bytes -= point.bytes();
      }
    }
    return latestFirst.stream().filter(point -> !kept.contains(point)).toList();
  }

  private Set<RestorePoint> inTime(List<RestorePoint> latestFirst) {
    Set<RestorePoint> firstOfDay = firsts(latestFirst, Function.identity());
    Set<RestorePoint> firstOfWeek = firsts(latestFirst, PointRules::weekOf);
    Set<RestorePoint> kept = new HashSet<>();
    for (RestorePoint point : latestFirst) {
      LocalDate day = dayOf(point.made());
      boolean latest = point.equals(latestFirst.getFirst());
      boolean whole = day.isAfter(today.minusDays(WHOLE_DAYS));
      boolean daily = firstOfDay.contains(point) && day.isAfter(today.minusDays(DAYS));
      boolean weekly = firstOfWeek.contains(point) && !day.isBefore(today.minusMonths(MONTHS));
      if (latest || whole || daily || weekly) {
        kept.add(point);
      }
    }
    return kept;
  }

  private Set<RestorePoint> firsts(
      List<RestorePoint> latestFirst, Function<LocalDate, LocalDate> spanOf) {
    Set<LocalDate> seen = new HashSet<>();
    Set<RestorePoint> firsts = new HashSet<>();
    for (RestorePoint point : latestFirst.reversed()) {
      if (seen.add(spanOf.apply(dayOf(point.made())))) {
        firsts.add(point);
      }
    }
    return firsts;
  }

  private LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, zone);
  }

  private static LocalDate weekOf(LocalDate day) {
    return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }
}
