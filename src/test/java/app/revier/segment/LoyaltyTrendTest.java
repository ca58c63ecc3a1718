package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.LoyaltyTrend.Point;
import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.LoyaltyAnswers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoyaltyTrendTest {

  private static final LocalDate SPRING = LocalDate.of(2026, 4, 1);
  private static final LocalDate AUTUMN = LocalDate.of(2026, 10, 1);

  private static Assessment all(@Nullable LocalDate day, int score) {
    return new Assessment(day, new LoyaltyAnswers(score, score, score, score));
  }

  private static Contact contact(String name, int influence, Assessment... sets) {
    return new Contact(name, Contact.Role.USER, influence, null).withAssessments(List.of(sets));
  }

  private static List<Point> trend(Contact... contacts) {
    return LoyaltyTrend.of(
        Customer.named(new CustomerId(1), "1", "Klinik")
            .edit()
            .contacts(List.of(contacts))
            .build());
  }

  @Test
  void aContactHasAPointForEachDay() {
    assertThat(LoyaltyTrend.of(contact("Weber", 2, all(AUTUMN, 4), all(SPRING, 2), all(null, 0))))
        .containsExactly(new Point(SPRING, 50), new Point(AUTUMN, 100));
  }

  @Test
  void eachPointOfACustomerCountsWhatWasAnsweredByThen() {
    assertThat(
            trend(
                contact("Weber", 1, all(SPRING, 2), all(AUTUMN, 4)),
                contact("Klein", 3, all(AUTUMN, 0)),
                contact("Alt", 2)))
        .containsExactly(new Point(SPRING, 50), new Point(AUTUMN, 25));
  }

  @Test
  void whoHasLeftDoesNotCountAndAnswersWithoutADayDo() {
    assertThat(
            trend(
                contact("Weber", 1, all(null, 4)),
                contact("Klein", 1, all(SPRING, 2)),
                contact("Fort", 1, all(AUTUMN, 0)).withStaying(Contact.Staying.LEFT)))
        .containsExactly(new Point(SPRING, 75));
  }
}
