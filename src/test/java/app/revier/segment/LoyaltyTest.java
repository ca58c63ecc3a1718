package app.revier.segment;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.territory.Contact;
import app.revier.territory.Contact.Role;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LoyaltyTest {

  private static final Customer CUSTOMER = Customer.named(new CustomerId(1), "1", "Clinic");

  private static Customer with(@Nullable Integer estimate, Contact... contacts) {
    return CUSTOMER
        .edit()
        .standing(new Standing(estimate, null, Share.NONE, false, false))
        .contacts(List.of(contacts))
        .build();
  }

  @Test
  void isTheMeanOfTheAnswersTimes25() {
    assertThat(
            Loyalty.of(with(null, new Contact("A", Role.USER, 2, new LoyaltyAnswers(4, 3, 2, 1)))))
        .isEqualTo(62.5);
  }

  @Test
  void weighsTheAssessedContactsByInfluence() {
    assertThat(
            Loyalty.of(
                with(
                    10,
                    new Contact("A", Role.USER, 1, new LoyaltyAnswers(4, 4, 4, 4)),
                    new Contact("B", Role.PURCHASING, 3, new LoyaltyAnswers(2, 2, 2, 2)),
                    new Contact("C", Role.MANAGEMENT, 3, null))))
        .isEqualTo(62.5);
  }

  @Test
  void fallsBackOnTheEstimateOfTheRep() {
    assertThat(Loyalty.of(with(70, new Contact("C", Role.MANAGEMENT, 3, null)))).isEqualTo(70);
  }

  @Test
  void isUnknownWithoutContactsAndEstimate() {
    assertThat(Loyalty.of(CUSTOMER)).isNull();
  }
}
