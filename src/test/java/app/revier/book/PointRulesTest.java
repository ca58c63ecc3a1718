package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.RestorePoint.Reason;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointRulesTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

  /** A Monday. */
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  private static RestorePoint point(String local, long bytes) {
    LocalDateTime made = LocalDateTime.parse(local);
    return new RestorePoint(Path.of(local), made.atZone(ZONE).toInstant(), Reason.DAY, 300, bytes);
  }

  private static List<String> kept(long mostBytes, String... points) {
    return kept(mostBytes, Arrays.stream(points).map(local -> point(local, 10)).toList());
  }

  private static List<String> kept(long mostBytes, List<RestorePoint> points) {
    List<RestorePoint> gone = new PointRules(TODAY, ZONE, mostBytes).superfluous(points);
    return points.stream()
        .filter(point -> !gone.contains(point))
        .map(point -> point.file().toString())
        .toList();
  }

  @Test
  void ofTodayAndYesterdayAllAreKept() {
    assertThat(kept(1_000, "2026-11-29T00:00", "2026-11-29T23:59", "2026-11-30T08:00"))
        .containsExactly("2026-11-29T00:00", "2026-11-29T23:59", "2026-11-30T08:00");
  }

  @Test
  void ofFourteenDaysTheFirstOfEachIsKept() {
    assertThat(
            kept(
                1_000,
                "2026-11-17T08:00",
                "2026-11-17T09:00",
                "2026-11-28T23:00",
                "2026-11-28T23:30",
                "2026-11-30T08:00"))
        .containsExactly("2026-11-17T08:00", "2026-11-28T23:00", "2026-11-30T08:00");
  }

  @Test
  void ofThreeMonthsTheFirstOfEachWeekIsKept() {
    // 16 November is a Monday fifteen days ago; 30 August is three months ago and a Sunday.
    assertThat(
            kept(
                1_000,
                "2026-08-29T08:00",
                "2026-08-30T08:00",
                "2026-08-31T08:00",
                "2026-09-01T08:00",
                "2026-11-09T08:00",
                "2026-11-15T08:00",
                "2026-11-16T08:00",
                "2026-11-30T08:00"))
        .containsExactly(
            "2026-08-31T08:00", "2026-11-09T08:00", "2026-11-16T08:00", "2026-11-30T08:00");
  }

  @Test
  void theDayThreeMonthsAgoIsStillWithinThem() {
    assertThat(kept(1_000, "2026-08-29T08:00", "2026-11-30T08:00"))
        .containsExactly("2026-11-30T08:00");
    assertThat(kept(1_000, "2026-08-30T08:00", "2026-11-30T08:00"))
        .containsExactly("2026-08-30T08:00", "2026-11-30T08:00");
  }

  @Test
  void aDayIsThatOfTheRep() {
    // In Berlin both are the 20th, in UTC the first one still the 19th.
    assertThat(kept(1_000, "2026-11-20T00:30", "2026-11-20T12:00", "2026-11-30T08:00"))
        .containsExactly("2026-11-20T00:30", "2026-11-30T08:00");
  }

  @Test
  void theLatestIsAlwaysKept() {
    assertThat(kept(1_000, "2024-01-01T08:00", "2024-01-02T08:00"))
        .containsExactly("2024-01-02T08:00");
    assertThat(kept(5, "2026-11-30T08:00")).containsExactly("2026-11-30T08:00");
  }

  @Test
  void ofTooManyBytesThoseWithinADayGoFirstAndThenTheOldest() {
    String[] points = {
      "2026-10-05T08:00",
      "2026-11-29T08:00",
      "2026-11-30T08:00",
      "2026-11-30T09:00",
      "2026-11-30T10:00"
    };
    assertThat(kept(50, points)).containsExactly(points);
    assertThat(kept(49, points)).containsExactly(points[0], points[1], points[2], points[4]);
    assertThat(kept(35, points)).containsExactly(points[1], points[2], points[4]);
    assertThat(kept(20, points)).containsExactly(points[2], points[4]);
    assertThat(kept(1, points)).containsExactly(points[4]);
  }

  @Test
  void nothingToKeepIsNothingToDo() {
    assertThat(kept(1_000, new ArrayList<>())).isEmpty();
  }

  @Test
  void aWholeQuarterKeepsAboutTwentySix() {
    List<String> daily = new ArrayList<>();
    for (LocalDate day = TODAY.minusDays(120); !day.isAfter(TODAY); day = day.plusDays(1)) {
      daily.add(day.atTime(LocalTime.of(8, 0)).toString());
    }
    assertThat(kept(100_000, daily.toArray(String[]::new))).hasSize(26);
  }
}
