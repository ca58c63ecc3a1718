package app.revier.desktop.screen.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.form.Field;
import app.revier.segment.Thresholds;
import app.revier.territory.Money;
import app.revier.territory.Share;
import app.revier.text.Entry;
import app.revier.text.Language;
import app.revier.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which limits go together, and what is said of those that do not. */
final class ThresholdFormTest {

  private static final Thresholds OTHERS =
      new Thresholds(
          Thresholds.Mode.PARETO,
          Thresholds.Basis.POTENTIAL,
          Money.of(70_000),
          Money.of(20_000),
          Share.percent(60),
          Share.percent(90),
          Share.percent(5),
          Share.percent(70),
          Money.of(8_000));

  private final ThresholdForm form = new ThresholdForm(new Texts(Language.GERMAN), "€");

  @BeforeEach
  void show() {
    form.show(Thresholds.DEFAULTS);
  }

  private void assertContradicting(
      Field<?> one, String low, Field<?> other, String high, String words) {
    form.restore();
    one.textProperty().set(low);
    assertThat(one.complaintProperty().get()).isEqualTo(words);
    assertThat(other.complaintProperty().get()).as("what is not typed says nothing").isEmpty();

    other.textProperty().set(high);
    assertThat(one.complaintProperty().get()).as("solved by the other").isEmpty();
    assertThat(other.complaintProperty().get()).isEmpty();
  }

  @Test
  void amountsContradictEachOtherUntilEitherGivesWay() {
    assertContradicting(
        form.aFrom, "5.000", form.bFrom, "4.000", "B darf nicht höher beginnen als A.");
    assertContradicting(
        form.bFrom, "60.000", form.aFrom, "70.000", "B darf nicht höher beginnen als A.");
  }

  @Test
  void reachesContradictEachOtherUntilEitherGivesWay() {
    String words = new Texts(Language.GERMAN).get("matrix.contradiction-reach");
    assertContradicting(form.aReach, "97", form.bReach, "98", words);
    assertContradicting(form.bReach, "50", form.aReach, "40", words);
  }

  @Test
  void sharesContradictEachOtherUntilEitherGivesWay() {
    String words = new Texts(Language.GERMAN).get("matrix.contradiction-share");
    assertContradicting(form.winUpTo, "90", form.maintainFrom, "95", words);
    assertContradicting(form.maintainFrom, "5", form.winUpTo, "4", words);
  }

  @Test
  void anEmptiedLimitContradictsNone() {
    form.aFrom.textProperty().set("");

    assertThat(form.bFrom.complaintProperty().get()).isEmpty();
    assertThat(form.value()).isInstanceOf(Entry.Bad.class);
    assertThat(form.obstacle()).isEqualTo(new Texts(Language.GERMAN).get("matrix.incomplete"));

    form.bFrom.textProperty().set("80.000");
    assertThat(form.bFrom.complaintProperty().get()).isEmpty();
  }

  @Test
  void allLimitsAreEnteredAsIfTheyWereTyped() {
    form.enter(OTHERS);

    assertThat(form.value()).isEqualTo(new Entry.Value<>(OTHERS));
    assertThat(form.isChanged()).isTrue();
    form.restore();
    assertThat(form.value()).isEqualTo(new Entry.Value<>(Thresholds.DEFAULTS));
  }
}
