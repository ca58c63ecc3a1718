package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ContactTest {

  private static final LocalDate MAY = LocalDate.of(2026, 5, 4);
  private static final LoyaltyAnswers GOOD = new LoyaltyAnswers(4, 3, 4, 3);
  private static final LoyaltyAnswers POOR = new LoyaltyAnswers(1, 1, 1, 1);
  private static final LoyaltyAnswers FAIR = new LoyaltyAnswers(2, 2, 2, 2);
  private static final Contact KNOWN = new Contact("Anna Adler", Contact.Role.USER, 2, POOR);

  @Test
  void eachAssessmentIsKeptAndTheLatestCounts() {
    Contact better = KNOWN.assessed(GOOD, MAY);

    assertThat(better.assessments())
        .containsExactly(new Assessment(null, POOR), new Assessment(MAY, GOOD));
    assertThat(better.answers()).isEqualTo(GOOD);
  }

  @Test
  void equalAnswersAreNoNewAssessment() {
    assertThat(KNOWN.assessed(POOR, MAY)).isEqualTo(KNOWN);
  }

  @Test
  void answersOfTheSameDayTakeThePlaceOfTheEarlierOnes() {
    assertThat(KNOWN.assessed(GOOD, MAY).assessed(POOR, MAY).assessments())
        .containsExactly(new Assessment(null, POOR), new Assessment(MAY, POOR));
  }

  @Test
  void answersOfAnEarlierDayComeBeforeTheLaterOnes() {
    Contact contact = KNOWN.assessed(GOOD, MAY).assessed(FAIR, MAY.minusDays(9));

    assertThat(contact.answers()).isEqualTo(GOOD);
    assertThat(contact.assessments())
        .containsExactly(
            new Assessment(null, POOR),
            new Assessment(MAY.minusDays(9), FAIR),
            new Assessment(MAY, GOOD));
  }

  @Test
  void equalAnswersAreHeldAgainstThoseThatCountOnTheirDay() {
    Contact better = KNOWN.assessed(GOOD, MAY);

    assertThat(better.assessed(GOOD, MAY.minusDays(9)).assessments())
        .as("earlier than thought")
        .containsExactly(
            new Assessment(null, POOR),
            new Assessment(MAY.minusDays(9), GOOD),
            new Assessment(MAY, GOOD));
    assertThat(better.assessed(POOR, MAY.minusDays(9))).isEqualTo(better);
    assertThat(better.assessmentBy(MAY.minusDays(1))).isEqualTo(new Assessment(null, POOR));
    assertThat(better.assessmentBy(MAY)).isEqualTo(new Assessment(MAY, GOOD));
  }

  @Test
  void whatIsConfirmedKeepsItsDayAsWell() {
    Contact confirmed = KNOWN.confirmed(MAY);

    assertThat(confirmed.assessments())
        .containsExactly(new Assessment(null, POOR), new Assessment(MAY, POOR));
    assertThat(confirmed.confirmed(MAY)).isEqualTo(confirmed);
    assertThat(confirmed.without(new Assessment(MAY, POOR))).isEqualTo(KNOWN);
    assertThat(new Contact("Bo Ahrens", Contact.Role.USER, 2, null).confirmed(MAY).assessments())
        .isEmpty();
  }
}
