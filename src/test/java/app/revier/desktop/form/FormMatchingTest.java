package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.form.ThingForm.Thing;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which form of a list goes on with which thing of the book. */
final class FormMatchingTest {

  private static final Thing A = new Thing("a", 1);
  private static final Thing B = new Thing("b", 2);

  private final ThingForm made = new ThingForm();

  private FormMatching<Thing, ThingForm> matching(List<Thing> things, ThingForm... forms) {
    return new FormMatching<>(things, List.of(forms), Thing::name);
  }

  private List<ThingForm> matched(List<Thing> things, ThingForm... forms) {
    return matching(things, forms).forms(_ -> made);
  }

  @Test
  void aFormKeepsToItsThingWhereverThatStands() {
    ThingForm first = ThingForm.of(A);
    ThingForm second = ThingForm.of(B);

    assertThat(matched(List.of(B, A), first, second)).containsExactly(second, first);
  }

  @Test
  void ofTwoThatAreAlikeEachKeepsItsOwn() {
    ThingForm changedElsewhere = ThingForm.of(A);
    ThingForm same = ThingForm.of(B);

    assertThat(matched(List.of(B, B), changedElsewhere, same))
        .containsExactly(changedElsewhere, same);
  }

  @Test
  void aFormGoesOnWithWhatItHasSent() {
    ThingForm form = new ThingForm();
    form.sent(B);

    assertThat(matched(List.of(B), form)).containsExactly(form);
    assertThat(matching(List.of(B), form).others()).isEmpty();
  }

  @Test
  void aNewFormGoesOnWithAThingThatIsJustWhatIsTyped() {
    ThingForm form = new ThingForm();
    form.name.textProperty().set("b");
    form.typed("2");

    assertThat(matched(List.of(B), form)).containsExactly(form);
    assertThat(matched(List.of(A), form)).containsExactly(made);
  }

  @Test
  void aThingThatHasChangedElsewhereIsThatOfItsName() {
    ThingForm first = ThingForm.of(A);
    ThingForm second = ThingForm.of(B);

    assertThat(matched(List.of(new Thing("b", 7), new Thing("a", 7)), first, second))
        .containsExactly(second, first);
  }

  @Test
  void ofAsManyAsBeforeItIsThatInItsPlace() {
    ThingForm first = ThingForm.of(A);
    ThingForm second = ThingForm.of(B).typed("x");

    assertThat(matched(List.of(A, new Thing("c", 3)), first, second))
        .as("what is typed stays with it")
        .containsExactly(first, second);
  }

  @Test
  void ofAnotherNumberAFormWithSomethingTypedTurnsIntoNoOther() {
    ThingForm typed = ThingForm.of(A).typed("9");
    Thing other = new Thing("c", 3);

    FormMatching<Thing, ThingForm> matching = matching(List.of(other, B), typed);

    assertThat(matching.forms(_ -> made)).containsExactly(made, made);
    assertThat(matching.others()).containsExactly(typed);
    assertThat(matched(List.of(other, B), ThingForm.of(A))).element(0).isNotSameAs(made);
  }

  @Test
  void aFormOfOneNameTurnsIntoNoOther() {
    ThingForm form = new ThingForm(true);
    form.show(A);

    assertThat(matched(List.of(B), form)).containsExactly(made);
    assertThat(matched(List.of(new Thing("a", 5)), form)).containsExactly(form);
  }

  @Test
  void whatWasBegunStaysAndWhatIsGoneOnlyWithSomethingTyped() {
    ThingForm begun = new ThingForm();

    assertThat(matching(List.of(), begun).others()).containsExactly(begun);
    assertThat(matching(List.of(), ThingForm.of(A)).others()).isEmpty();
    ThingForm typed = ThingForm.of(A).typed("5");
    assertThat(matching(List.of(), typed).others()).containsExactly(typed);
  }

  @Test
  void whatComesBackIsThatOfTheFormThatWasAboutIt() {
    ThingForm form = ThingForm.of(A).typed("5");
    form.beginAnew();

    assertThat(matched(List.of(B, A), form)).containsExactly(made, form);
  }

  @Test
  void aFormThatIsAboutAnotherThingByNowDoesNotGoBack() {
    ThingForm form = ThingForm.of(A).typed("5");
    form.beginAnew();
    form.follow(B);

    assertThat(matched(List.of(A, new Thing("c", 3)), form)).containsExactly(made, made);
  }
}
