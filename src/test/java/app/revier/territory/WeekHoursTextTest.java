package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekHoursTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00"
            + "| mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00",
        "mon-fri 8-17 | mon-fri 08:00-17:00",
        "MON 8-9:30,THU 8:00 - 9:30 | mon,thu 08:00-09:30",
        "tue, wed 8-9 fri 8-9 | tue-wed,fri 08:00-09:00",
        "sat-mon 10-12 | mon,sat-sun 10:00-12:00",
        "mon 13-17, 8-12 | mon 08:00-12:00 13:00-17:00",
        "mon 8-12 12-17 | mon 08:00-17:00",
        "mon 8-14 10-12 | mon 08:00-14:00",
        "mon-wed 8-12; tue 14-16 | mon,wed 08:00-12:00; tue 08:00-12:00 14:00-16:00",
        "mon 8-12; wed closed | mon 08:00-12:00",
        "mon-sun 0-23:59 | mon-sun 00:00-23:59",
        "closed | closed",
        "mon-sun closed | closed"
      })
  void readsHoursAndWritesThemInOneForm(String text, String form) {
    WeekHours hours = WeekHoursText.parse(text);
    assertThat(WeekHoursText.format(hours)).isEqualTo(form);
    assertThat(WeekHoursText.parse(form)).isEqualTo(hours);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "mon",
        "8-12",
        "mon 8",
        "mon 8-",
        "mon 12-8",
        "mon 8-8",
        "mon 8-24",
        "mon 8:60-9",
        "mon 8:5-9",
        "mon 812-900",
        "mon- 8-12",
        "mon--fri 8-12",
        "mon-wed-fri 8-12",
        "monday 8-12",
        "mon 8-12-13",
        "mon 8 12",
        "mon 8 tue-12",
        "mon 8-tue 12",
        "mon -8 12",
        "mon 8-12 closed",
        "closed mon 8-12",
        "mon 8-12; tue",
        "mo 8-12",
        "mon 08:00:00-12:00",
        "mon 8.00-12.00"
      })
  void refusesWhatIsNoHours(String text) {
    assertThatThrownBy(() -> WeekHoursText.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no hours of a week: " + text);
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Map<DayOfWeek, List<Hours>> days = new EnumMap<>(DayOfWeek.class);
      List<Hours> common = spans(random);
      for (DayOfWeek day : DayOfWeek.values()) {
        days.put(day, random.nextBoolean() ? common : spans(random));
      }
      WeekHours hours = new WeekHours(days);
      assertThat(WeekHoursText.parse(WeekHoursText.format(hours))).isEqualTo(hours);
    }
  }

  private static List<Hours> spans(Random random) {
    List<Hours> spans = new ArrayList<>();
    for (int minute = random.nextInt(900); minute < 1_380; minute += 61 + random.nextInt(600)) {
      LocalTime open = LocalTime.ofSecondOfDay(60L * minute);
      spans.add(new Hours(open, open.plusMinutes(1 + random.nextInt(59))));
    }
    return spans;
  }

  @Test
  void aPartOfAMinuteIsNoTimeOfHours() {
    assertThatThrownBy(() -> new Hours(LocalTime.of(8, 0), LocalTime.of(9, 0, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
