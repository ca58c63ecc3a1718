package app.revier.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleTest {

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void aContactHasAnInfluenceFromOneToThree(int influence) {
    assertThat(new Contact("A. Muster", Contact.Role.USER, influence, null).influence())
        .isEqualTo(influence);
  }

  @ParameterizedTest
  @CsvSource({"A. Muster,0", "A. Muster,4", "' ',2"})
  void refusesAContactWithoutNameOrWithAnotherInfluence(String name, int influence) {
    assertThatThrownBy(() -> new Contact(name, Contact.Role.OTHER, influence, null))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @CsvSource({"0,0,0,0,0", "4,4,4,4,16", "1,2,3,4,10", "4,0,0,1,5", "0,3,0,0,3"})
  void theScoresOfTheFourQuestionsAddUp(
      int welcome, int helpful, int regular, int open, int total) {
    assertThat(new LoyaltyAnswers(welcome, helpful, regular, open).total()).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({"-1,2,2,2", "2,5,2,2", "2,2,-1,2", "2,2,2,5"})
  void refusesAScoreOutsideOfZeroToFour(int welcome, int helpful, int regular, int open) {
    assertThatThrownBy(() -> new LoyaltyAnswers(welcome, helpful, regular, open))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anEstimateOfLoyaltyGoesFromZeroToAHundred() {
    assertThat(standing(0).loyaltyEstimate()).isZero();
    assertThat(standing(100).loyaltyEstimate()).isEqualTo(100);
    assertThatThrownBy(() -> standing(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> standing(101)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Standing standing(int loyalty) {
    return new Standing(loyalty, null, Share.NONE, false, false);
  }

  /** The mean of the four scores × 25: (3 + 2 + 4 + 1) ÷ 4 × 25 = 62.5. */
  @Test
  void aContactScoresTheMeanOfItsAnswers() {
    assertThat(new LoyaltyAnswers(3, 2, 4, 1).score()).isEqualTo(62.5);
    assertThat(new LoyaltyAnswers(0, 0, 0, 0).score()).isZero();
    assertThat(new LoyaltyAnswers(4, 4, 4, 4).score()).isEqualTo(100);
  }

  @Test
  void aPotentialMayNotBeBelowTheRevenue() {
    Potential potential = new Potential(Money.of(10), Potential.Source.GIVEN);

    assertThat(potential.isBelow(Money.of(11))).isTrue();
    assertThat(potential.isBelow(Money.of(10))).isFalse();
    assertThat(new Potential(Money.ZERO, Potential.Source.GIVEN).isBelow(Money.of(-1))).isFalse();
  }
}
