package app.revier.text;

import app.revier.book.CallLimit;
import app.revier.book.CallPlanSettings;
import app.revier.callplan.CallPlanResult;
import app.revier.callplan.CallSensitivity;
import app.revier.callplan.LeftAlone;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.VisitMove;
import app.revier.callplan.YearCallPlan;
import app.revier.territory.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Puts the call plan into words. */
public final class CallPlanTexts {

  private static final Money SMALL = Money.of(100);
  private static final Money ONE = Money.of(1);
  private static final double MINUTES = 60;

  private final Texts texts;
  private final String currency;

  /**
   * The sentences of the language of these texts.
   *
   * @param currency the ISO 4217 code of the book's currency
   */
  public CallPlanTexts(Texts texts, String currency) {
    this.texts = texts;
    this.currency = currency;
  }

  /** Why a customer is left as it is, and what helps. */
  public String reason(LeftAlone.Reason reason) {
    return texts.get("callplan.left-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  /** An amount with the sign of the currency, with cents if it is small. */
  public String amount(double amount) {
    Money money = Money.rounded(BigDecimal.valueOf(amount));
    return money.max(money.negated()).compareTo(SMALL) < 0
        ? texts.moneyWithCents(money, currency)
        : texts.money(money, currency);
  }

  /** The same with a plus sign if it is more than nothing. */
  public String change(double amount) {
    String plain = amount(amount);
    return Money.rounded(BigDecimal.valueOf(amount)).isPositive() ? "+" + plain : plain;
  }

  /**
   * A change in whole units without the sign of the currency, with its sign; one of less than one
   * unit that is not nothing is said to be so.
   */
  public String bareChange(Money change) {
    boolean isBelowOne = change.max(change.negated()).compareTo(ONE) < 0;
    if (isBelowOne && !change.isZero()) {
      return change.isPositive() ? "<" + texts.amount(ONE) : ">" + texts.amount(ONE.negated());
    }
    String plain = texts.amount(change);
    return change.isPositive() ? "+" + plain : plain;
  }

  /** What a number of visits is worth, by the curve. */
  public String reading(int visits, double worth) {
    return texts.get("callplan.reading", visits, texts.number(visits), amount(worth));
  }

  /** What a plan gives out and what that brings, in one piece. */
  public String summary(CallLimit limit, YearCallPlan plan) {
    List<String> sentences = new ArrayList<>(List.of(limit(limit)));
    sentences.addAll(impossible(limit, plan));
    if (!plan.customers().isEmpty()) {
      sentences.add(today(plan));
      sentences.add(recommended(plan));
      if (!plan.isProven()) {
        sentences.add(unproven());
      }
    }
    return String.join(" ", sentences);
  }

  /** What cannot be as it is today: there is less to be given out than is taken. */
  public List<String> impossible(CallLimit limit, YearCallPlan plan) {
    List<String> sentences = new ArrayList<>();
    boolean isInVisits = limit.within() == CallPlanSettings.Within.VISITS;
    if (limit.missing() > 0) {
      sentences.add(
          lack(
              limit,
              isInVisits ? "callplan.missing-visits" : "callplan.missing-hours",
              limit.missing()));
    }
    long over = plan.takenToday() - limit.given();
    if (over > 0) {
      sentences.add(lack(limit, isInVisits ? "callplan.over-visits" : "callplan.over-hours", over));
    }
    return sentences;
  }

  private String lack(CallLimit limit, String key, long taken) {
    long amount =
        limit.within() == CallPlanSettings.Within.VISITS
            ? taken
            : Math.ceilDiv(taken, (long) MINUTES);
    return texts.get(key, amount, texts.number(amount));
  }

  /** That a customer is visited more often today than the plan may visit it; empty if not. */
  public String aboveMost(PlannedVisits planned) {
    int most = planned.customer().most();
    return planned.today() > most
        ? texts.get("callplan.above-most", texts.number(planned.today()), most, texts.number(most))
        : "";
  }

  /** The one visit that is best made somewhere else. */
  public String move(VisitMove move) {
    return texts.get(
        "callplan.move",
        move.from().classification().customer().name(),
        move.to().classification().customer().name(),
        change(move.gain()));
  }

  /** What there is to be given out, and what of the year goes elsewhere. */
  public String limit(CallLimit limit) {
    boolean isInVisits = limit.within() == CallPlanSettings.Within.VISITS;
    if (limit.isSaid()) {
      return texts.get("callplan.limit-said", limit.given(), texts.number(limit.given()));
    }
    if (limit.toProjects() == 0 && limit.toLeftAlone() == 0) {
      return texts.get(
          isInVisits ? "callplan.limit-all-visits" : "callplan.limit-all-hours",
          amountOf(limit, limit.given()));
    }
    return texts.get(
        isInVisits ? "callplan.limit-visits" : "callplan.limit-hours",
        amountOf(limit, limit.given()),
        amountOf(limit, limit.capacity()),
        amountOf(limit, limit.toProjects()),
        amountOf(limit, limit.toLeftAlone()));
  }

  private String amountOf(CallLimit limit, long taken) {
    return limit.within() == CallPlanSettings.Within.VISITS
        ? texts.number(taken)
        : texts.number(Math.round(taken / MINUTES));
  }

  /** Why there is no plan: the least visits are more than there is. */
  public String beyond(CallLimit limit, CallPlanResult.PinsBeyondLimit beyond) {
    return texts.get(
        limit.within() == CallPlanSettings.Within.VISITS
            ? "callplan.beyond-visits"
            : "callplan.beyond-hours",
        amountOf(limit, beyond.needed()),
        amountOf(limit, beyond.limit()));
  }

  /** Visits and worth of today. */
  public String today(YearCallPlan plan) {
    return texts.get(
        "callplan.today",
        plan.visitsToday(),
        texts.number(plan.visitsToday()),
        amount(plan.worthToday()));
  }

  /** Visits and worth of the recommendation, and what it gains. */
  public String recommended(YearCallPlan plan) {
    return plan.changesAnything()
        ? texts.get(
            "callplan.recommended",
            plan.visits(),
            texts.number(plan.visits()),
            amount(plan.worth()),
            change(plan.gain()))
        : texts.get("callplan.stays");
  }

  /** How far the answer moves when the judgements are off. */
  public String sensitivity(CallSensitivity off, YearCallPlan plan) {
    if (Math.round(off.visitsMoved()) == 0) {
      return texts.get("callplan.sensitivity-none");
    }
    return texts.get(
        "callplan.sensitivity",
        Math.round(off.visitsMoved()),
        texts.number(Math.round(off.visitsMoved())),
        texts.number(plan.visits()),
        Math.round(off.customersChanged()),
        texts.number(Math.round(off.customersChanged())),
        amount(off.worthLost()),
        texts.percent(off.worth() > 0 ? off.worthLost() / off.worth() : 0, 1));
  }

  /** What the plan is, and what it is not. */
  public String nature() {
    return texts.get("callplan.nature");
  }

  /** That better plans may exist. */
  public String unproven() {
    return texts.get("callplan.unproven");
  }
}
