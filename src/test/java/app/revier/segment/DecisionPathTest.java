package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.Contact.Role;
import app.revier.territory.Contact.Staying;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.LoyaltyAnswers;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionPathTest {

  private static final Contact NURSE = new Contact("Anna Adler", Role.USER, 1, null);
  private static final Contact HEAD = new Contact("Ben Bach", Role.USER, 3, null);
  private static final Contact BUYER = new Contact("Cem Celik", Role.PURCHASING, 2, null);

  private static Customer with(Contact... contacts) {
    return new CustomerBuilder(new CustomerId(1), "1", "Klinik")
        .contacts(List.of(contacts))
        .build();
  }

  @Test
  void theMostInfluentialComesFirstAndWhereNobodyIsKnownIsAGap() {
    DecisionPath path = DecisionPath.of(with(NURSE, BUYER, HEAD));

    assertThat(path.steps())
        .extracting(DecisionPath.Step::contacts)
        .containsExactly(List.of(HEAD, NURSE), List.of(BUYER), List.of(), List.of());
    assertThat(path.gaps()).containsExactly(Role.TEAM_LEAD, Role.MANAGEMENT);
    assertThat(path.changing()).isEmpty();
  }

  @Test
  void whoHasLeftIsAGapAndAChangeUntilASuccessorIsKnown() {
    Contact left = BUYER.withStaying(Staying.LEFT);
    Contact successor = new Contact("Dora Daum", Role.PURCHASING, 2, null);

    assertThat(DecisionPath.of(with(NURSE, left)).gaps()).contains(Role.PURCHASING);
    assertThat(DecisionPath.of(with(NURSE, left)).changing()).containsExactly(left);
    assertThat(DecisionPath.isChanging(with(NURSE, left))).isTrue();
    assertThat(DecisionPath.isChanging(with(NURSE, left, successor))).isFalse();
    assertThat(DecisionPath.isChanging(with(left, successor.withStaying(Staying.LEAVES)))).isTrue();
  }

  @Test
  void whoLeavesIsAChangeWhoeverElseIsThere() {
    assertThat(DecisionPath.isChanging(with(HEAD, NURSE.withStaying(Staying.LEAVES)))).isTrue();
    assertThat(DecisionPath.isChanging(with(HEAD, NURSE))).isFalse();
  }

  @Test
  void theRetentionIsLowerWhereADecisionMakerChanges() {
    LocalDate today = LocalDate.of(2026, 12, 1);
    Retention stays = RetentionRule.of(with(HEAD), 2026, today, RetentionRules.DEFAULTS);
    Retention leaves =
        RetentionRule.of(
            with(HEAD.withStaying(Staying.LEAVES)), 2026, today, RetentionRules.DEFAULTS);

    assertThat(stays.probability().value()).isEqualTo(0.80);
    assertThat(leaves.probability().value()).isEqualTo(0.70);
  }

  @Test
  void whoHasLeftDoesNotCountForTheLoyalty() {
    LoyaltyAnswers all = new LoyaltyAnswers(4, 4, 4, 4);
    LoyaltyAnswers none = new LoyaltyAnswers(0, 0, 0, 0);
    Contact gone =
        HEAD.withAssessments(List.of(new Assessment(null, none))).withStaying(Staying.LEFT);

    assertThat(Loyalty.of(with(gone, NURSE.withAssessments(List.of(new Assessment(null, all))))))
        .isEqualTo(100.0);
    assertThat(Loyalty.of(with(gone))).isNull();
  }

  /**
   * By hand: Adler (influence 3, all answers 4, so 100) has left, Bach (influence 1, all answers 2,
   * so 50) stays in the same role. The loyalty is 50 and not (3 × 100 + 50) ÷ 4 = 87.5, so 0.85 are
   * kept and not 0.95. Bach succeeds Adler; when Bach leaves as well, that is one sign of danger
   * and not two: 0.85 − 0.10.
   */
  @Test
  void whoLeavesAndWhoHasLeftTakeTheirLoyaltyAndOneTenth() {
    LocalDate today = LocalDate.of(2026, 12, 1);
    Contact adler =
        new Contact("Anna Adler", Role.USER, 3, new LoyaltyAnswers(4, 4, 4, 4))
            .withStaying(Staying.LEFT);
    Contact bach = new Contact("Ben Bach", Role.USER, 1, new LoyaltyAnswers(2, 2, 2, 2));

    Retention succeeded = RetentionRule.of(with(adler, bach), 2026, today, RetentionRules.DEFAULTS);
    Retention both =
        RetentionRule.of(
            with(adler, bach.withStaying(Staying.LEAVES)), 2026, today, RetentionRules.DEFAULTS);

    assertThat(succeeded.loyalty()).isEqualTo(50.0);
    assertThat(succeeded.probability().value()).isEqualTo(0.85);
    assertThat(both.loyalty()).isEqualTo(50.0);
    assertThat(both.probability().value()).isEqualTo(0.75);
  }
}
