package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Mo-Fr 8-12 Uhr, 13:00–17:00; Sa 9-12"
            + "| mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00",
        "mon-fri 08:00-12:00 13:00-17:00 | mon-fri 08:00-12:00 13:00-17:00",
        "Montag bis Donnerstag 7.30 bis 16 Uhr, Freitag 7.30-12.00 Uhr"
            + "| mon-thu 07:30-16:00; fri 07:30-12:00",
        "Mo.–Fr.: 8.00 – 12.00 und 14.00 – 18.00 Uhr | mon-fri 08:00-12:00 14:00-18:00",
        "Mo, Mi, Fr 8-12, Di + Do 14-18 | mon,wed,fri 08:00-12:00; tue,thu 14:00-18:00",
        "Mo u. Mi 8h-12h | mon,wed 08:00-12:00",
        "Mon to Thu 8am-4.30pm, Fri closed | mon-thu 08:00-16:30",
        "Monday 12pm - 5:15 p.m. | mon 12:00-17:15",
        "Mo-Fr 0800-1200 | mon-fri 08:00-12:00",
        "täglich 10-18 Uhr | mon-sun 10:00-18:00",
        "8-16 Uhr | mon-sun 08:00-16:00",
        "Sonnabend von 9 bis 13 Uhr | sat 09:00-13:00",
        "Mo-So 0-24 Uhr | mon-sun 00:00-23:59",
        "Mo 8-12, Mi geschlossen, Do 8-12 | mon,thu 08:00-12:00",
        "Mon-Fri 8am-12pm, 1pm-5pm; Sat 9-12"
            + "| mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00",
        "Mo-Fr 8-12 Uhr, 13-17 Uhr; Sa 9-12" + "| mon-fri 08:00-12:00 13:00-17:00; sat 09:00-12:00",
        "geschlossen | closed"
      })
  void readsHoursAsPeopleWriteThem(String text, String form) {
    WeekHours hours = HoursText.parse(text);
    assertThat(hours).isNotNull();
    assertThat(hours).isEqualTo(WeekHoursText.parse(form));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nach Vereinbarung",
        "Mo-Fr ab 8 Uhr",
        "vormittags",
        "Mo-Fr 8-12, nachmittags nach Absprache",
        "8-12 Mo-Fr",
        "werktags 8-12",
        "Mo-Fr 12-8",
        "Mo 8-25",
        "12.05.2026",
        "Mo 13am-14pm",
        "MoDi 8-12"
      })
  void guessesNothing(String text) {
    assertThat(HoursText.parse(text)).isNull();
  }
}
