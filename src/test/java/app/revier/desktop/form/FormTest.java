package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.form.ThingForm.Thing;
import org.junit.jupiter.api.Test;

/** What a form has to save, and what holds it up. */
final class FormTest {

  private static final Thing KEPT = new Thing("a", 1);

  @Test
  void theNewestOnItsWayIsTheLikeliestInTheBook() {
    ThingForm form = ThingForm.of(KEPT);
    Thing first = new Thing("a", 2);
    Thing second = new Thing("a", 3);

    form.sent(first);
    form.sent(second);

    assertThat(form.before()).containsExactly(second, first, KEPT);
  }

  @Test
  void whatWasSentIsForgottenWhenAnotherThingIsShown() {
    ThingForm form = ThingForm.of(KEPT);
    Thing sent = new Thing("a", 2);
    form.sent(sent);

    form.show(new Thing("b", 1));

    assertThat(form.hasSent(sent)).isFalse();
  }

  @Test
  void whatIsLeftWaitsUntilItIsOnItsWay() {
    ThingForm form = ThingForm.of(KEPT);

    form.size.textProperty().set("5");
    assertThat(form.isWaiting()).as("it is being typed").isFalse();

    form.size.leave();
    assertThat(form.isWaiting()).isTrue();

    form.sent(new Thing("a", 5));
    assertThat(form.isWaiting()).isFalse();
  }

  @Test
  void aFitFieldIsHeldUpByOneBesideIt() {
    ThingForm form = new ThingForm();
    form.typed("viel");
    assertThat(form.isHeldUp()).as("the unfit one itself").isFalse();

    form.name.textProperty().set("a");
    assertThat(form.isHeldUp()).isTrue();
  }

  @Test
  void whatIsKeptIsSavedBesideWhatIsUnfitAndWhatIsTypedStays() {
    ThingForm form = ThingForm.of(KEPT);
    form.typed("viel");
    form.name.textProperty().set("b");

    assertThat(form.changed()).isEqualTo(new Thing("b", 1));
    assertThat(form.size.text()).isEqualTo("viel");
    assertThat(form.size.isTyped()).isTrue();
    assertThat(form.isStuck(form.size)).isTrue();
    assertThat(form.isStuck(form.name)).isFalse();
  }
}
