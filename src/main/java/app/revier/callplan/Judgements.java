package app.revier.callplan;

import app.revier.territory.CallJudgements;
import app.revier.territory.Money;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a customer would bring a year by the rep's judgement, in exact units of the currency.
 *
 * @param none without any visit
 * @param today with as many visits as today
 * @param halfMore with half as many more
 * @param most with as many as make sense
 */
public record Judgements(BigDecimal none, BigDecimal today, BigDecimal halfMore, BigDecimal most) {

  /** Whether each is above the one before, without which there is no curve through them. */
  public boolean inOrder() {
    return none.compareTo(today) < 0
        && today.compareTo(halfMore) < 0
        && halfMore.compareTo(most) < 0;
  }

  /**
   * The judgements of a customer: its own, each that is missing by a rule.
   *
   * @param usual what the rule gives; none if it gives nothing
   * @return none if one is missing and the rule gives nothing
   */
  static @Nullable Judgements of(CallJudgements own, @Nullable Judgements usual) {
    if (usual == null) {
      return own.none() == null
              || own.today() == null
              || own.halfMore() == null
              || own.most() == null
          ? null
          : new Judgements(
              own.none().toDecimal(),
              own.today().toDecimal(),
              own.halfMore().toDecimal(),
              own.most().toDecimal());
    }
    return new Judgements(
        or(own.none(), usual.none),
        or(own.today(), usual.today),
        or(own.halfMore(), usual.halfMore),
        or(own.most(), usual.most));
  }

  private static BigDecimal or(@Nullable Money own, BigDecimal usual) {
    return own == null ? usual : own.toDecimal();
  }
}
