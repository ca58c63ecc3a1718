package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CustomerFieldsTest {

  private static final WeekHours MONDAYS =
      new WeekHours(
          Map.of(DayOfWeek.MONDAY, List.of(new Hours(LocalTime.of(8, 0), LocalTime.of(12, 0)))));

  private static final Customer BARE = Customer.named(new CustomerId(1), "10", "Klinik");

  static Stream<CustomerField<?>> all() {
    return CustomerFields.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatIsPutInIsReadBackAndNothingElseIsTouched(CustomerField<?> field) {
    assertPutIn(field);
  }

  private static <T> void assertPutIn(CustomerField<T> field) {
    T value = example(field);

    Customer after = field.with(BARE, value);

    assertThat(field.of(after)).isEqualTo(value).isNotEqualTo(field.of(BARE));
    for (CustomerField<?> other : CustomerFields.ALL) {
      if (!other.equals(field)) {
        assertThat(other.of(after)).as(other.key()).isEqualTo(other.of(BARE));
      }
    }
    assertThat(field.with(after, field.of(BARE))).isEqualTo(BARE);
  }

  @ParameterizedTest
  @MethodSource("all")
  void whatMayBeUnknownCanBeTakenAway(CustomerField<?> field) {
    assertTakenAway(field);
  }

  private static <T> void assertTakenAway(CustomerField<T> field) {
    Customer known = field.with(BARE, example(field));
    if (field instanceof CustomerField.Text text
        && text.form() == CustomerField.Text.Form.REQUIRED) {
      assertThatThrownBy(() -> field.with(known, null))
          .isInstanceOf(IllegalArgumentException.class);
    } else {
      assertThat(field.with(known, null)).isEqualTo(BARE);
    }
  }

  @SuppressWarnings("unchecked") // each case gives a value of the field's own kind
  private static <T> T example(CustomerField<T> field) {
    return (T)
        switch (field) {
          case CustomerField.Text text -> "der Text " + text.key();
          case CustomerField.Whole whole -> (Integer) whole.most();
          case CustomerField.Score _ -> (Integer) 75;
          case CustomerField.Amount _ -> Money.ofCents(12_345);
          case CustomerField.Portion _ -> Share.percent(3);
          case CustomerField.Likelihood _ -> new Probability(0.9);
          case CustomerField.Day _ -> LocalDate.of(2026, 11, 23);
          case CustomerField.Week _ -> MONDAYS;
          case CustomerField.Mark _ -> true;
        };
  }

  @Test
  void noneIsForgottenInTheList() throws IllegalAccessException {
    List<@Nullable Object> constants = new ArrayList<>();
    for (Field field : CustomerFields.class.getDeclaredFields()) {
      if (Modifier.isPublic(field.getModifiers())
          && CustomerField.class.isAssignableFrom(field.getType())) {
        constants.add(field.get(null));
      }
    }
    assertThat(constants).hasSizeGreaterThan(20);
    assertThat(CustomerFields.ALL).isEqualTo(constants);
    assertThat(CustomerFields.ALL).extracting(CustomerField::key).doesNotHaveDuplicates();
  }

  /** An erosion or preparation of nothing says as much as none. */
  @Test
  void nothingIsNoValue() {
    assertThat(CustomerFields.PRICE_EROSION.of(BARE)).isNull();
    assertThat(CustomerFields.PREPARATION_MINUTES.of(BARE)).isNull();
    assertThat(CustomerFields.COMPETITOR_ATTACKS.isSet(BARE)).isFalse();
  }
}
