package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.segment.Classification;
import app.revier.segment.Retention;
import app.revier.segment.RetentionRules;
import app.revier.segment.SizeReason;
import app.revier.segment.StrategyReason;
import app.revier.segment.Thresholds;
import app.revier.territory.ClassOverride;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each class, retention and plan says why, in both languages. */
class ExplanationsTest {

  private static final Customer CUSTOMER =
      Customer.named(new CustomerId(1), "10001", "Klinikum Nordstadt");

  private final Explanations german = in(Language.GERMAN);
  private final Explanations english = in(Language.ENGLISH);

  private static Explanations in(Language language) {
    Texts texts = new Texts(language);
    return new Explanations(texts, new Terms(texts), "EUR");
  }

  private static Classification classification(
      Customer customer,
      Money revenue,
      @Nullable Money potential,
      SizeClass size,
      @Nullable Strategy strategy,
      SizeReason sizeReason,
      StrategyReason strategyReason) {
    Money whitespace = potential == null ? null : potential.minus(revenue).max(Money.ZERO);
    return new Classification(
        customer,
        true,
        revenue,
        potential,
        whitespace,
        size,
        strategy,
        sizeReason,
        strategyReason,
        false);
  }

  private static Classification grow(Customer customer) {
    return classification(
        customer,
        Money.of(62_400),
        Money.of(151_400),
        SizeClass.A,
        Strategy.GROW,
        new SizeReason.Reached(Money.of(62_400), Money.of(50_000)),
        StrategyReason.BETWEEN);
  }

  @Test
  void aClassNamesTheFiguresAndTheLimits() {
    assertThat(german.classification(grow(CUSTOMER), Thresholds.DEFAULTS))
        .isEqualTo(
            "A: Umsatz 62.400\u00a0€ ≥ 50.000\u00a0€. Ausbauen: Lieferanteil 41\u00a0%,"
                + " ungenutztes Potenzial 89.000\u00a0€.");
    assertThat(english.classification(grow(CUSTOMER), Thresholds.DEFAULTS))
        .isEqualTo("A: revenue €62,400 ≥ €50,000. Grow: share of wallet 41%, whitespace €89,000.");
  }

  @Test
  void aSinglePointIsOne() {
    assertThat(points(Language.GERMAN, 0.0104)).isEqualTo("Je Besuch 1 Punkt und 980 € erwartet.");
    assertThat(points(Language.GERMAN, 0.011)).contains("1,1 Punkte");
    assertThat(points(Language.ENGLISH, -0.0096))
        .isEqualTo("Per visit 1 point and 980 € expected.");
    assertThat(points(Language.ENGLISH, 0.0003)).contains("<\u00a00.1 points");
  }

  private static String points(Language language, double change) {
    Texts texts = new Texts(language);
    PlanExplanations plans = in(language).plans();
    return texts.get("explain.per-visit", plans.howMany(change), texts.points(change), "980 €");
  }

  @Test
  void theOwnClassComesFirstWithItsReason() {
    Customer own =
        CUSTOMER
            .edit()
            .override(
                new ClassOverride(
                    null, Strategy.WIN, "Neuer Einkaufsleiter.", LocalDate.of(2026, 11, 2)))
            .build();
    assertThat(german.classification(grow(own), Thresholds.DEFAULTS))
        .startsWith(
            "Gewinnen, von Ihnen festgelegt am 02.11.2026: Neuer Einkaufsleiter. Berechnet: A:");
  }

  @Test
  void figuresCloseToTheLimitAreToldPrecisely() {
    Classification close =
        classification(
            CUSTOMER,
            Money.ofCents(4_999_960),
            Money.ofCents(6_250_000),
            SizeClass.B,
            Strategy.GROW,
            new SizeReason.Below(Money.ofCents(4_999_960), Money.of(50_000)),
            StrategyReason.BETWEEN);
    assertThat(german.classification(close, Thresholds.DEFAULTS))
        .startsWith("B: Umsatz 49.999,60\u00a0€ < 50.000,00\u00a0€. ")
        .contains("Lieferanteil 79,999\u00a0%");
  }

  @Test
  void aRankSaysHowFarItReaches() {
    Classification ranked =
        classification(
            CUSTOMER,
            Money.of(9_000),
            null,
            SizeClass.B,
            null,
            new SizeReason.Running(Money.of(9_000), Share.of(new BigDecimal("0.9349")), 31),
            StrategyReason.POTENTIAL_MISSING);
    assertThat(german.classification(ranked, Thresholds.DEFAULTS))
        .isEqualTo(
            "B: Rang 31 nach Umsatz. Mit ihm sind 93\u00a0% des Umsatzes erreicht; B endet, wo"
                + " 95\u00a0% erreicht sind. Das Kundenpotenzial fehlt, daher keine Strategie.");
  }

  @Test
  void aProspectIsSaidToBeOne() {
    Classification prospect =
        classification(
            CUSTOMER,
            Money.ZERO,
            Money.of(40_000),
            SizeClass.C,
            Strategy.WIN,
            new SizeReason.Prospect(),
            StrategyReason.LOW_SHARE);
    assertThat(english.classification(prospect, Thresholds.DEFAULTS))
        .isEqualTo(
            "C: prospect, no revenue in the base year or the running year."
                + " Win: share of wallet 0% ≤ 10%, whitespace €40,000 ≥ €5,000.");
  }

  @Test
  void retentionNamesWhatLowersIt() {
    Retention lowered =
        new Retention(
            new Probability(0.65),
            false,
            62.5,
            List.of(Retention.Deduction.REVENUE_FELL, Retention.Deduction.COMPETITOR_ATTACKS));
    assertThat(german.retention(lowered, RetentionRules.DEFAULTS))
        .isEqualTo(
            "Bindung 65\u00a0% bei Verbundenheit 63, nach Abzug von 20 Prozentpunkten für:"
                + " Umsatz um mehr als 10\u00a0% gefallen; Angriff eines Wettbewerbers.");
  }

  @Test
  void retentionByHandIsTheReps() {
    Retention byHand = new Retention(new Probability(0.9), true, null, List.of());
    assertThat(english.retention(byHand, RetentionRules.DEFAULTS))
        .isEqualTo("Retention 90%, set by you.");
  }

  @Test
  void aChanceIsNeverRoundedToCertainOrImpossible() {
    assertThat(english.probability(new Probability(0.0004))).isEqualTo("below 1%");
    assertThat(english.probability(new Probability(0.9996))).isEqualTo("above 99%");
    assertThat(english.probability(Probability.CERTAIN)).isEqualTo("100%");
    assertThat(german.probability(new Probability(0.637))).isEqualTo("64\u00a0%");
  }
}
