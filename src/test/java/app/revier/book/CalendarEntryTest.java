package app.revier.book;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** An entry that calendars could not keep is refused. */
class CalendarEntryTest {

  @Test
  void anEntryNeedsAnIdentity() {
    assertThatThrownBy(() -> entry(" ", 9, 10)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEntryEndsAfterItBegins() {
    assertThatThrownBy(() -> entry("1", 9, 9)).isInstanceOf(IllegalArgumentException.class);
  }

  private static CalendarEntry entry(String uid, int begin, int end) {
    return new CalendarEntry(
        uid, LocalDate.of(2027, 1, 11), LocalTime.of(begin, 0), LocalTime.of(end, 0), "", "", "");
  }
}
