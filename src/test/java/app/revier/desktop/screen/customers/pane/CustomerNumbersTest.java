package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerNumbersTest {

  @ParameterizedTest
  @CsvSource({
    "K-1001 K-1042 K-1007, K-1043",
    "0098 0099, 0100",
    "099, 100",
    "K-0099, K-0100",
    "99 100 7, 101",
    "2026-001 2026-014, 2026-015",
    "10007/A 10008/A, 10009/A",
    "K-1001 K-1002 90000, K-1003",
    "K-1 90000, 90001",
    "A B K-7, K-8",
    "Müller, 1",
    "12345678901234567890123, 12345678901234567890124",
    "K-1042 k-1043, k-1044",
    "999999999999999999 1000000000000000000, 1000000000000000001"
  })
  void theNextNumberGoesOnInThePatternOfTheBook(String numbers, String next) {
    assertThat(CustomerNumbers.after(List.of(numbers.split(" ", -1)))).isEqualTo(next);
  }

  @Test
  void withoutNumbersTheFirstIsOne() {
    assertThat(CustomerNumbers.after(List.of())).isEqualTo("1");
  }
}
