package app.revier.ics;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.CalendarReader.Span;
import app.revier.book.ReadCalendar.Busy;
import app.revier.intake.UnreadableFileException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random rules, held against an expander that looks at every single day and asks whether the rule
 * means it, as section 3.3.10 of RFC 5545 says.
 */
class EventTimesRandomTest {

  private static final LocalDate FROM = LocalDate.of(2026, 11, 23);
  private static final LocalDate UNTIL = LocalDate.of(2028, 2, 23);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");
  private static final LocalTime NINE = LocalTime.of(9, 0);

  @TempDir private Path folder;

  /** What a rule says of a day. */
  private record Rule(
      String frequency,
      int interval,
      Set<DayOfWeek> days,
      int nth,
      int dayOfMonth,
      Set<Integer> months,
      int count,
      @Nullable LocalDate until,
      DayOfWeek weekStart) {

    String text() {
      StringBuilder text = new StringBuilder("FREQ=" + frequency + ";INTERVAL=" + interval);
      if (!days.isEmpty()) {
        List<String> names = new ArrayList<>();
        days.forEach(day -> names.add((nth == 0 ? "" : nth) + day.name().substring(0, 2)));
        text.append(";BYDAY=").append(String.join(",", names));
      }
      if (dayOfMonth != 0) {
        text.append(";BYMONTHDAY=").append(dayOfMonth);
      }
      if (!months.isEmpty()) {
        List<String> names = months.stream().map(String::valueOf).toList();
        text.append(";BYMONTH=").append(String.join(",", names));
      }
      if (count > 0) {
        text.append(";COUNT=").append(count);
      } else if (until != null) {
        text.append(";UNTIL=").append(until.atTime(8, 0).format(TIME)).append("Z");
      }
      return text.append(";WKST=").append(weekStart.name(), 0, 2).toString();
    }

    boolean means(LocalDate day, LocalDate first) {
      boolean period =
          switch (frequency) {
            case "DAILY" -> ChronoUnit.DAYS.between(first, day) % interval == 0;
            case "WEEKLY" -> ChronoUnit.WEEKS.between(week(first), week(day)) % interval == 0;
            default ->
                ChronoUnit.MONTHS.between(first.withDayOfMonth(1), day.withDayOfMonth(1)) % interval
                    == 0;
          };
      return period
          && (months.isEmpty() || months.contains(day.getMonthValue()))
          && (dayOfMonth == 0 || isDayOfMonth(day))
          && (days.isEmpty() ? dayOfMonth != 0 || isLike(day, first) : isDay(day));
    }

    private LocalDate week(LocalDate day) {
      return day.with(TemporalAdjusters.previousOrSame(weekStart));
    }

    private boolean isDayOfMonth(LocalDate day) {
      return dayOfMonth > 0
          ? day.getDayOfMonth() == dayOfMonth
          : day.getDayOfMonth() == day.lengthOfMonth() + 1 + dayOfMonth;
    }

    private boolean isLike(LocalDate day, LocalDate first) {
      return switch (frequency) {
        case "DAILY" -> true;
        case "WEEKLY" -> day.getDayOfWeek() == first.getDayOfWeek();
        default -> day.getDayOfMonth() == first.getDayOfMonth();
      };
    }

    private boolean isDay(LocalDate day) {
      return days.contains(day.getDayOfWeek())
          && (nth == 0
              || day.equals(day.with(TemporalAdjusters.dayOfWeekInMonth(nth, day.getDayOfWeek()))));
    }
  }

  private static Rule rule(Random random) {
    String frequency = List.of("DAILY", "WEEKLY", "MONTHLY").get(random.nextInt(3));
    boolean monthly = frequency.equals("MONTHLY");
    Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
    while (random.nextInt(3) > 0) {
      days.add(DayOfWeek.of(1 + random.nextInt(7)));
    }
    int nth = monthly && random.nextBoolean() ? List.of(1, 2, 3, 4, -1).get(random.nextInt(5)) : 0;
    int dayOfMonth =
        monthly && days.isEmpty() && random.nextBoolean()
            ? List.of(1, 15, 30, 31, -1, -3).get(random.nextInt(6))
            : 0;
    Set<Integer> months = new TreeSet<>();
    while (random.nextInt(4) == 0) {
      months.add(1 + random.nextInt(12));
    }
    int count = random.nextInt(3) == 0 ? 1 + random.nextInt(400) : 0;
    LocalDate until = random.nextInt(3) == 0 ? FROM.plusDays(random.nextInt(400)) : null;
    return new Rule(
        frequency,
        1 + random.nextInt(4),
        days,
        nth,
        dayOfMonth,
        months,
        count,
        until,
        DayOfWeek.of(1 + random.nextInt(7)));
  }

  /** From a first day that the rule means: another one is left open by the standard. */
  private static List<LocalDate> expanded(Rule rule, LocalDate first, Set<LocalDate> except) {
    List<LocalDate> all = new ArrayList<>();
    for (LocalDate day = first; !day.isAfter(UNTIL); day = day.plusDays(1)) {
      // Nine in Berlin is eight or seven in UTC, so the last day counts as a whole.
      boolean over = rule.count() == 0 && isAfter(day, rule.until());
      if (over || (rule.count() > 0 && all.size() == rule.count())) {
        break;
      }
      if (rule.means(day, first)) {
        all.add(day);
      }
    }
    return all.stream().filter(day -> !day.isBefore(FROM) && !except.contains(day)).toList();
  }

  private static boolean isAfter(LocalDate day, @Nullable LocalDate last) {
    return last != null && day.isAfter(last);
  }

  @Test
  void rulesMeanTheDaysThatTheStandardSays() throws IOException, UnreadableFileException {
    Random random = new Random(5545);
    int times = 0;
    for (int round = 0; round < 1_500; round++) {
      Rule rule = rule(random);
      LocalDate start = FROM.minusDays(random.nextInt(1_200)).plusDays(random.nextInt(60));
      LocalDate first = start;
      while (!rule.means(first, first) && first.isBefore(start.plusYears(3))) {
        first = first.plusDays(1);
      }
      // What ends before it begins is left open by the standard as well.
      if (!rule.means(first, first) || isAfter(first, rule.until())) {
        continue;
      }
      Set<LocalDate> except = new TreeSet<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        except.add(FROM.plusDays(random.nextInt(200)));
      }
      List<LocalDate> expected = expanded(rule, first, except);

      assertThat(read(rule, first, except))
          .as("%s from %s except %s", rule.text(), first, except)
          .isEqualTo(expected.stream().map(day -> day.atTime(NINE)).toList());
      times += expected.size();
    }
    assertThat(times).as("times in all").isGreaterThan(20_000);
  }

  private List<LocalDateTime> read(Rule rule, LocalDate first, Set<LocalDate> except)
      throws IOException, UnreadableFileException {
    List<String> lines = new ArrayList<>();
    lines.add("BEGIN:VCALENDAR");
    lines.add("BEGIN:VEVENT");
    lines.add("UID:a");
    lines.add("DTSTART;TZID=Europe/Berlin:" + first.atTime(NINE).format(TIME));
    lines.add("DURATION:PT30M");
    lines.add("RRULE:" + rule.text());
    except.forEach(day -> lines.add("EXDATE;TZID=Europe/Berlin:" + day.atTime(NINE).format(TIME)));
    lines.add("END:VEVENT");
    lines.add("END:VCALENDAR");
    Path file = folder.resolve("rule.ics");
    Files.writeString(file, String.join("\r\n", lines) + "\r\n");
    Span span = new Span(FROM, UNTIL, ZoneId.of("Europe/Berlin"));
    return new IcsCalendarReader()
        .read(file, span).busy().stream().map(Busy::begin).sorted().toList();
  }
}
