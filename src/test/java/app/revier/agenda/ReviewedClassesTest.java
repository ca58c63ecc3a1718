package app.revier.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import app.revier.territory.CustomerId;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewedClassesTest {

  @Test
  void theIdsOfAFieldAreDistances() {
    ReviewedClasses classes =
        ReviewedClasses.of(
            Map.of(
                new CustomerId(8), "A-Grow",
                new CustomerId(3), "A-Grow",
                new CustomerId(7), "B-Win"));

    assertThat(classes).hasToString("A-Grow 3 5;B-Win 7");
  }

  @Test
  void whatIsReadIsWhatWasWritten() {
    Random random = new Random(1);
    for (int run = 0; run < 50; run++) {
      Map<CustomerId, String> fields = new HashMap<>();
      for (int i = random.nextInt(60); i > 0; i--) {
        fields.put(new CustomerId(1 + random.nextInt(1_000)), "F" + random.nextInt(9));
      }
      ReviewedClasses classes = ReviewedClasses.of(fields);

      assertThat(classes.byCustomer()).isEqualTo(fields);
      assertThat(ReviewedClasses.parse(classes.toString())).isEqualTo(classes);
    }
    assertThat(ReviewedClasses.parse("")).isEqualTo(ReviewedClasses.NONE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A-Grow", "A-Grow x", "A-Grow 3 0", "B 1;A 2", ";", "A 1 ", " 1", "A -1"})
  void whatNobodyWroteIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> ReviewedClasses.parse(text));
  }

  @Test
  void oneCustomerIsFoundAsAmongAll() {
    Map<CustomerId, String> all = new HashMap<>();
    Random random = new Random(12);
    for (int i = 0; i < 300; i++) {
      all.put(new CustomerId(1 + random.nextInt(2_000)), "A-" + (char) ('a' + random.nextInt(9)));
    }
    ReviewedClasses classes = ReviewedClasses.of(all);

    for (long id = 0; id <= 2_001; id++) {
      assertThat(classes.of(new CustomerId(id))).isEqualTo(all.get(new CustomerId(id)));
    }
    assertThat(ReviewedClasses.NONE.of(new CustomerId(1))).isNull();
  }
}
