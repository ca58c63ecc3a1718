package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Money;
import app.revier.territory.Share;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldTest {

  private static final Caption CAPTION = Caption.of("customers.field-name");

  private final Fields fields = new Fields(new Texts(Language.GERMAN));
  private final Field<Money> amount = fields.requiredAmount(CAPTION);

  private static void type(Field<?> field, String text) {
    field.textProperty().set(text);
  }

  @Test
  void whatIsTypedIsCheckedWhileItIsTyped() {
    amount.show(Money.of(5));

    type(amount, "12x");

    assertThat(amount.complaintProperty().get()).isNotEmpty();
    assertThat(amount.isStuck()).isTrue();
    type(amount, "12");
    assertThat(amount.complaintProperty().get()).isEmpty();
    assertThat(amount.value()).isEqualTo(Money.of(12));
  }

  @Test
  void anEmptyFieldIsBlamedOnlyOnceItHasBeenLeft() {
    amount.show(null);
    assertThat(amount.complaintProperty().get()).isEmpty();

    amount.confirm();

    assertThat(amount.complaintProperty().get()).isEqualTo("Bitte geben Sie einen Betrag ein.");
  }

  @Test
  void anEmptyFieldOfTheNextRecordIsNotBlamedForTheLastOne() {
    amount.show(null);
    amount.confirm();

    amount.show(null);

    assertThat(amount.complaintProperty().get()).isEmpty();
  }

  @Test
  void whatIsTakenBackIsNotBlamedAnyMore() {
    amount.show(null);
    amount.confirm();

    amount.restore();

    assertThat(amount.complaintProperty().get()).isEmpty();
  }

  @Test
  void aProposalIsNotWhatTheBookHas() {
    amount.show(Money.of(5));

    amount.propose(Money.of(7));

    assertThat(amount.kept()).isNull();
    assertThat(amount.value()).isEqualTo(Money.of(7));
  }

  @Test
  void aValueGetsTheFormOfTheLanguageWhenTheFieldIsLeft() {
    amount.show(null);
    type(amount, "1,234.50");
    assertThat(amount.text()).isEqualTo("1,234.50");

    amount.confirm();

    assertThat(amount.text()).isEqualTo("1.234,50");
  }

  @Test
  void typedTextStaysWhileTheBookChangesAndUntypedFollows() {
    amount.show(Money.of(5));
    type(amount, "7");
    amount.follow(Money.of(6));
    assertThat(amount.text()).isEqualTo("7");

    amount.restore();
    assertThat(amount.text()).isEqualTo("6");

    amount.follow(Money.of(8));
    assertThat(amount.text()).isEqualTo("8");
  }

  @Test
  void typingGoesOnWhileTheSaveIsUnderWay() {
    amount.show(Money.of(5));
    type(amount, "70");
    amount.confirm();
    type(amount, "700");

    amount.follow(Money.of(70));

    assertThat(amount.text()).isEqualTo("700");
    assertThat(amount.isChanged()).isTrue();
    amount.follow(Money.of(700));
    assertThat(amount.isTyped()).isFalse();
  }

  @Test
  void whatTheBookHasIsNeverComplainedAboutAndComesBackAsItWas() {
    Field<BigDecimal> rounded =
        fields
            .number(CAPTION, BigDecimal.ZERO, BigDecimal.TEN, 2)
            .checkedBy(value -> "never right");
    BigDecimal exact = new BigDecimal("1.23456");

    rounded.show(exact);
    rounded.confirm();

    assertThat(rounded.text()).isEqualTo("1,23");
    assertThat(rounded.complaintProperty().get()).isEmpty();
    assertThat(rounded.value()).isEqualTo(exact);
    assertThat(rounded.isChanged()).isFalse();
  }

  @Test
  void theSameValueWrittenInAnotherWayIsNoChange() {
    amount.show(Money.of(1_200));

    type(amount, "1,2 TEUR");

    assertThat(amount.isTyped()).isTrue();
    assertThat(amount.isChanged()).isFalse();
    amount.confirm();
    assertThat(amount.text()).isEqualTo("1.200");
  }

  @Test
  void aProposalNeedsNoTypingButIsChecked() {
    Field<String> number = fields.requiredText(CAPTION, "missing");
    List<String> taken = new ArrayList<>();
    number.checkedBy(typed -> taken.contains(typed) ? "taken" : "");

    number.propose("K-1043");
    assertThat(number.isTyped()).isFalse();
    assertThat(number.value()).isEqualTo("K-1043");

    taken.add("K-1043");
    number.recheck();
    assertThat(number.complaintProperty().get()).isEqualTo("taken");
    assertThat(number.value()).isNull();
  }

  @Test
  void enterSavesBeforeAnythingElseHappens() {
    List<String> done = new ArrayList<>();
    amount.whenEntered(() -> done.add("entered"));
    amount.whenConfirmed(() -> done.add("saved " + amount.text()));
    amount.show(null);

    type(amount, "1234");
    amount.enter();
    assertThat(done).containsExactly("saved 1.234", "entered");

    amount.confirm();
    assertThat(done).containsExactly("saved 1.234", "entered", "saved 1.234");
  }

  @Test
  void whatMayBeEmptyIsEmptiedAndWhatMayNotIsStuck() {
    Field<Money> optional = fields.amount(CAPTION);
    optional.show(Money.of(5));
    amount.show(Money.of(5));

    type(optional, "");
    type(amount, "");

    assertThat(optional.isValid()).isTrue();
    assertThat(optional.isChanged()).isTrue();
    assertThat(optional.isStuck()).isFalse();
    assertThat(amount.isValid()).isFalse();
    assertThat(amount.isStuck()).isTrue();
  }

  @Test
  void aNewRecordIsNeitherChangedNorStuckBeforeAnythingIsTyped() {
    amount.show(null);

    assertThat(amount.isValid()).isFalse();
    assertThat(amount.isChanged()).isFalse();
    assertThat(amount.isStuck()).isFalse();
  }

  @Test
  void whatCannotBeTakenIsAChangeThatIsNotLost() {
    amount.show(null);

    type(amount, "12x");

    assertThat(amount.isChanged()).isTrue();
    assertThat(amount.isStuck()).isTrue();
  }

  @Test
  void aTextMeansSomethingByItselfThoughItCannotBeTakenBesideOthers() {
    Field<BigDecimal> number =
        fields
            .number(CAPTION, BigDecimal.ZERO, BigDecimal.TEN, 2)
            .checkedBy(value -> "more than the other one");
    BigDecimal exact = new BigDecimal("1.23456");
    number.show(exact);
    assertThat(number.meaning()).isEqualTo(exact);

    type(number, "7");
    assertThat(number.value()).isNull();
    assertThat(number.meaning()).isEqualTo(new BigDecimal("7"));
    type(number, "x");
    assertThat(number.meaning()).isNull();
    type(number, "");
    assertThat(number.meaning()).isNull();
  }

  @Test
  void aDraftComesBackInItsFormAndSaysWhatIsWrongWithIt() {
    amount.show(Money.of(5));
    amount.resume("1234");
    assertThat(amount.text()).isEqualTo("1.234");
    assertThat(amount.complaintProperty().get()).isEmpty();

    amount.resume("");
    assertThat(amount.complaintProperty().get()).isEqualTo("Bitte geben Sie einen Betrag ein.");
  }

  @Test
  void aFieldIsRevealedIfThereIsAWayToShowIt() {
    List<String> done = new ArrayList<>();
    assertThat(amount.reveal()).isFalse();

    amount.shownBy(() -> done.add("shown"));

    assertThat(amount.reveal()).isTrue();
    assertThat(done).containsExactly("shown");
  }

  @Test
  void whatIsTypedAlreadyIsHeldAgainstARuleThatComesLater() {
    amount.show(null);
    type(amount, "12");

    amount.checkedBy(value -> "too much");

    assertThat(amount.complaintProperty().get()).isEqualTo("too much");
  }

  @Test
  void aProposalIsNotBlamedForWhatWasLeftEmptyBefore() {
    amount.show(null);
    amount.confirm();

    amount.propose(Money.of(7));
    type(amount, "");

    assertThat(amount.complaintProperty().get()).isEmpty();
  }

  @Test
  void whatTheBookHasInTheMeantimeIsNotComplainedAbout() {
    Field<String> number = fields.requiredText(CAPTION, "missing");
    List<String> taken = List.of("K-1");
    number.checkedBy(typed -> taken.contains(typed) ? "taken" : "");
    number.show(null);
    type(number, "K-1");
    assertThat(number.complaintProperty().get()).isEqualTo("taken");

    number.follow("K-1");

    assertThat(number.complaintProperty().get()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12.3.27|12.03.2027",
        "2027-03-12|12.03.2027",
        "12/3/2027|12.03.2027",
        "12. März 2027|12.03.2027",
        "März 2027|01.03.2027"
      })
  void daysAreShownInTheFormOfTheLanguage(String typed, String shown) {
    Field<LocalDate> day = fields.date(CAPTION);

    type(day, typed);
    day.confirm();

    assertThat(day.text()).isEqualTo(shown);
  }

  @Test
  void aMonthIsTypedAndShownAsAMonth() {
    Field<LocalDate> month = fields.month(CAPTION);
    month.show(LocalDate.of(2027, 3, 17));
    assertThat(month.text()).isEqualTo("03.2027");
    assertThat(month.value()).isEqualTo(LocalDate.of(2027, 3, 17));

    type(month, "4/27");
    month.confirm();

    assertThat(month.value()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(month.text()).isEqualTo("04.2027");
  }

  @Test
  void hoursAreMinutesInTheBookAndOddMinutesStay() {
    Field<Integer> hours = fields.hours(CAPTION);
    hours.show(95);
    assertThat(hours.text()).isEqualTo("1,58");
    assertThat(hours.value()).isEqualTo(95);

    type(hours, "1,5");

    assertThat(hours.value()).isEqualTo(90);
  }

  @Test
  void aSliderMovesTheFieldAndTheFieldTheSlider() {
    Field<BigDecimal> share = fields.number(CAPTION, BigDecimal.ZERO, BigDecimal.TEN, 2);
    share.show(BigDecimal.TWO);
    Slide<BigDecimal> slide =
        new Slide<>(
            share, value -> value.doubleValue() / 10, place -> BigDecimal.valueOf(place * 10));
    assertThat(slide.positionProperty().get()).isEqualTo(0.2);

    slide.positionProperty().set(0.75);
    assertThat(share.text()).isEqualTo("7,5");
    assertThat(share.isChanged()).isTrue();

    type(share, "x");
    assertThat(slide.positionProperty().get()).isEqualTo(0.75);
    share.restore();
    assertThat(slide.positionProperty().get()).isEqualTo(0.2);
  }

  @Test
  void aChoiceIsConfirmedAsItIsMadeAndComesBackByItsCode() {
    Choice<Integer> choice = new Choice<>(CAPTION, List.of(1, 2, 3));
    List<Integer> saved = new ArrayList<>();
    choice.whenConfirmed(() -> saved.add(choice.value()));
    choice.show(1);

    choice.choose(2);
    choice.choose(2);
    assertThat(saved).containsExactly(2);

    String noted = choice.noted();
    choice.show(1);
    choice.resume(noted);
    assertThat(choice.value()).isEqualTo(2);
    assertThat(choice.isChanged()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'45.000', '45,000'",
    "'45,50', '45.50'",
    "'17 T€', '17,000'",
    "'kaum', 'kaum'",
  })
  void whatIsTypedMeansTheSameInAnotherLanguage(String german, String english) {
    Field<Money> other = new Fields(new Texts(Language.ENGLISH)).requiredAmount(CAPTION);
    amount.show(Money.of(5));
    other.show(Money.of(5));
    type(amount, german);

    other.resume(amount.notedForAnyLanguage());

    assertThat(other.text()).isEqualTo(english);
    assertThat(other.value()).isEqualTo(amount.value());
  }

  @ParameterizedTest
  @CsvSource({"'12,125', '12.125'", "'7,5', '7.5'", "'80', '80'"})
  void aShareMeansTheSameInAnotherLanguage(String german, String english) {
    Field<Share> share = fields.requiredShare(CAPTION);
    Field<Share> other = new Fields(new Texts(Language.ENGLISH)).requiredShare(CAPTION);
    share.show(Share.NONE);
    other.show(Share.NONE);
    type(share, german);

    other.resume(share.notedForAnyLanguage());

    assertThat(other.text()).isEqualTo(english);
    share.resume(other.notedForAnyLanguage());
    assertThat(share.text()).isEqualTo(german);
  }

  @ParameterizedTest
  @CsvSource({"'65,5', '65,5'", "'abc', 'abc'", "'2000', '2000'", "'45.000', '45,000'"})
  void whatCannotBeTakenComesBackAsItWasTypedAndInAnotherLanguageAsTheSameNumber(
      String german, String english) {
    Field<Integer> visits = fields.whole(CAPTION, 0, 1000);
    Field<Integer> other = new Fields(new Texts(Language.ENGLISH)).whole(CAPTION, 0, 1000);
    Field<Integer> back = fields.whole(CAPTION, 0, 1000);
    visits.show(5);
    other.show(5);
    back.show(5);
    type(visits, german);
    Draft typed = draft(visits);
    assertThat(typed.typed()).isEqualTo(german);

    visits.restore();
    visits.resume(typed);
    assertThat(visits.text()).isEqualTo(german);
    other.resume(typed);
    assertThat(other.text()).isEqualTo(english);
    assertThat(other.complaintProperty().get()).isNotEmpty();
    back.resume(draft(other));
    assertThat(back.text()).isEqualTo(german);
  }

  private static Draft draft(Input input) {
    return input.draft(
        RecordKey.of(new Place.Top(ScreenId.GAP)), Caption.plain("plan"), "visits", true);
  }

  @Test
  void aFieldThatIsShownInSeveralPlacesIsRevealedWhereItCanBeSeen() {
    List<String> done = new ArrayList<>();
    amount.shownBy(
        () -> {
          done.add("hidden");
          return false;
        });
    amount.shownBy(() -> done.add("seen"));
    amount.shownBy(() -> done.add("not asked"));

    assertThat(amount.reveal()).isTrue();
    assertThat(done).containsExactly("hidden", "seen");
  }
}
