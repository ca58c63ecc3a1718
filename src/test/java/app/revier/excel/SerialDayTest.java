package app.revier.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DateUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Serial numbers as dates. */
final class SerialDayTest {

  @ParameterizedTest
  @CsvSource({
    "1,1900-01-01",
    "59,1900-02-28",
    "60,1900-03-01",
    "61,1900-03-01",
    "45658,2025-01-01",
    "45658.999,2025-01-01",
    "45658.9999999999,2025-01-02",
    "2958465,9999-12-31",
    "2958465.5,9999-12-31"
  })
  void daysCountFrom1900(BigDecimal serial, LocalDate date) {
    assertThat(SerialDay.FROM_1900.date(serial)).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource({"1,1904-01-02", "44196,2025-01-01", "2957003,9999-12-31"})
  void daysCountFrom1904(BigDecimal serial, LocalDate date) {
    assertThat(SerialDay.FROM_1904.date(serial)).isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "0.75", "2958466", "1E+300"})
  void outsideTheCalendarOfSpreadsheetsThereIsNoDate(String serial) {
    assertThat(SerialDay.FROM_1900.date(new BigDecimal(serial))).isNull();
  }

  @Test
  void datesAgreeWithThoseOfPoi() {
    for (int serial = 61; serial < 2_958_466; serial += 997) {
      assertThat(SerialDay.FROM_1900.date(BigDecimal.valueOf(serial)))
          .isEqualTo(DateUtil.getLocalDateTime(serial).toLocalDate());
    }
    for (int serial = 1; serial < 2_957_004; serial += 997) {
      assertThat(SerialDay.FROM_1904.date(BigDecimal.valueOf(serial)))
          .isEqualTo(DateUtil.getLocalDateTime(serial, true).toLocalDate());
    }
  }
}
