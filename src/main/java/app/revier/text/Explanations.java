package app.revier.text;

import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Retention;
import app.revier.segment.RetentionRules;
import app.revier.segment.SizeReason;
import app.revier.segment.Thresholds;
import app.revier.territory.ClassOverride;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Says in one language why a customer is in its class and why its revenue is kept or not; what
 * there is to say about a plan is in {@link #plans()}. For screens, workbooks and the command line
 * alike.
 */
public final class Explanations {

  private final Texts texts;
  private final Terms terms;
  private final String currency;

  /**
   * Explanations in the language of these texts.
   *
   * @param texts the language
   * @param terms its words
   * @param currency the ISO 4217 code of the book's currency
   */
  public Explanations(Texts texts, Terms terms, String currency) {
    this.texts = texts;
    this.terms = terms;
    this.currency = currency;
  }

  /**
   * Why a customer is in its field, with the figures and limits: {@code A: 62.400 € ≥ 50.000 €.
   * Ausbauen: Lieferanteil 41 %, ungenutztes Potenzial 89.000 €.} The rep's own class comes first,
   * with its reason.
   */
  public String classification(Classification classification, Thresholds thresholds) {
    String computed = computedClass(classification, thresholds);
    ClassOverride override = classification.customer().override();
    if (override == null) {
      return computed;
    }
    String own =
        texts.get(
            "explain.override",
            overridden(override),
            texts.date(override.date()),
            withoutFullStop(override.reason()));
    return own + " " + texts.get("explain.computed", computed);
  }

  private String overridden(ClassOverride override) {
    SizeClass size = override.size();
    Strategy strategy = override.strategy();
    if (size != null && strategy != null) {
      return terms.cell(Cell.of(size, strategy));
    }
    return size != null ? terms.size(size) : terms.strategy(Objects.requireNonNull(strategy));
  }

  private static String withoutFullStop(String sentence) {
    String bare = sentence.strip();
    return bare.endsWith(".") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** Why a customer would be in the field the thresholds alone give. */
  public String computedClass(Classification classification, Thresholds thresholds) {
    String sentence = size(classification, thresholds) + " " + strategy(classification, thresholds);
    return classification.potentialBelowRevenue()
        ? sentence + " " + texts.get("explain.potential-below-revenue")
        : sentence;
  }

  /** Why a customer has its computed size. */
  public String size(Classification classification, Thresholds thresholds) {
    String size = terms.size(classification.computedSize());
    boolean byPotential = thresholds.basis() == Thresholds.Basis.POTENTIAL;
    String basis = byPotential ? "potential" : "revenue";
    return switch (classification.sizeReason()) {
      case SizeReason.Prospect _ -> texts.get("explain.size-prospect", size);
      case SizeReason.Reached(Money figure, Money limit) ->
          texts.get(
              "explain.size-reached-" + basis, size, told(figure, limit), told(limit, figure));
      case SizeReason.Below(Money figure, Money limit) ->
          texts.get("explain.size-below-" + basis, size, told(figure, limit), told(limit, figure));
      case SizeReason.Running running ->
          running(running, classification.computedSize(), thresholds, basis);
    };
  }

  private String running(
      SizeReason.Running running, SizeClass size, Thresholds thresholds, String basis) {
    double share = running.runningShare().toDouble();
    double limit = (size == SizeClass.A ? thresholds.aReach() : thresholds.bReach()).toDouble();
    String key = size == SizeClass.C ? "explain.size-beyond-" : "explain.size-within-";
    return texts.get(
        key + basis,
        terms.size(size),
        texts.number(running.rank()),
        told(share, limit),
        limit(limit));
  }

  /** Why a customer has its computed strategy, or why it has none. */
  public String strategy(Classification classification, Thresholds thresholds) {
    Money whitespace = classification.whitespace();
    Money least = thresholds.minimumWhitespace();
    Double shareOfWallet = classification.shareOfWallet();
    double share = shareOfWallet == null ? 0 : shareOfWallet;
    double win = thresholds.winUpTo().toDouble();
    double maintain = thresholds.maintainFrom().toDouble();
    Money left = whitespace == null ? Money.ZERO : whitespace;
    return switch (classification.strategyReason()) {
      case POTENTIAL_MISSING -> texts.get("explain.strategy-potential-missing");
      case LITTLE_WHITESPACE ->
          texts.get("explain.strategy-little-whitespace", told(left, least), told(least, left));
      case HIGH_SHARE ->
          texts.get("explain.strategy-high-share", told(share, maintain), limit(maintain));
      case LOW_SHARE ->
          texts.get(
              "explain.strategy-low-share",
              told(share, win),
              limit(win),
              told(left, least),
              told(least, left));
      case BETWEEN ->
          texts.get("explain.strategy-between", toldBetween(share, win, maintain), money(left));
    };
  }

  /** How likely the uncontracted revenue is kept, and why. */
  public String retention(Retention retention, RetentionRules rules) {
    String figure = texts.percent(retention.probability(), 1);
    if (retention.byHand()) {
      return texts.get("explain.retention-by-hand", figure);
    }
    Double loyalty = retention.loyalty();
    String start =
        loyalty == null
            ? texts.get("explain.loyalty-unknown")
            : texts.get("explain.loyalty", texts.number(loyalty, 0));
    if (retention.deductions().isEmpty()) {
      return texts.get("explain.retention", figure, start);
    }
    BigDecimal taken =
        rules.deduction().toDecimal().multiply(BigDecimal.valueOf(retention.deductions().size()));
    String signs =
        retention.deductions().stream()
            .map(deduction -> deduction(deduction, rules))
            .collect(Collectors.joining("; "));
    return texts.get(
        "explain.retention-lowered",
        figure,
        start,
        texts.number(taken.movePointRight(2).doubleValue(), 1),
        signs);
  }

  /** A sign of danger in words. */
  public String deduction(Retention.Deduction deduction, RetentionRules rules) {
    return texts.get(
        "explain.deduction-" + deduction.name().toLowerCase(Locale.ROOT),
        limit(rules.fallOver().toDouble()));
  }

  /** The words for plans, in the same language. */
  public PlanExplanations plans() {
    return new PlanExplanations(this, texts, terms, currency);
  }

  /** A probability in whole per cent, never rounded to certain or impossible. */
  public String probability(Probability probability) {
    return texts.percent(probability);
  }

  String money(Money amount) {
    return texts.money(amount, currency);
  }

  /** With cents where whole units would make two different amounts look the same. */
  private String told(Money amount, Money beside) {
    return !amount.equals(beside) && texts.amount(amount).equals(texts.amount(beside))
        ? texts.moneyWithCents(amount, currency)
        : money(amount);
  }

  /** With decimals where whole per cent would make a share look like the limit it is not. */
  private String told(double share, double limit) {
    int decimals = 0;
    while (decimals < 4
        && share != limit
        && texts.percent(share, decimals).equals(texts.percent(limit, decimals))) {
      decimals++;
    }
    return texts.percent(share, decimals);
  }

  private String toldBetween(double share, double low, double high) {
    String besideLow = told(share, low);
    String besideHigh = told(share, high);
    return besideLow.length() >= besideHigh.length() ? besideLow : besideHigh;
  }

  /** Limits such as 12.5 % are told in full. */
  String limit(double share) {
    return texts.percent(share, 4);
  }
}
