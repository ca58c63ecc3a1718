package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Customer;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import app.revier.text.Texts;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How firmly the customer stands with us. */
final class StandingPart extends FieldsPart {

  final Input<Integer> loyalty;
  final Input<Probability> retention;
  final Input<Share> erosion;
  final Choice<Boolean> leaves;
  final Choice<Boolean> attacks;

  StandingPart(Texts texts, Saving saving) {
    super(saving);
    Inputs inputs = new Inputs(texts);
    loyalty =
        part(
            inputs.whole(0, 100),
            Standing::loyaltyEstimate,
            (s, score) -> with(s, score, s.retentionByHand(), s.priceErosion()));
    retention =
        part(
            inputs.probability(),
            Standing::retentionByHand,
            (s, chance) -> with(s, s.loyaltyEstimate(), chance, s.priceErosion()));
    erosion =
        part(
            inputs.share(),
            s -> s.priceErosion().equals(Share.NONE) ? null : s.priceErosion(),
            (s, share) ->
                with(
                    s,
                    s.loyaltyEstimate(),
                    s.retentionByHand(),
                    share == null ? Share.NONE : share));
    leaves =
        mark(Standing::decisionMakerLeaves, (s, mark) -> withMarks(s, mark, s.competitorAttacks()));
    attacks =
        mark(Standing::competitorAttacks, (s, mark) -> withMarks(s, s.decisionMakerLeaves(), mark));
  }

  private <T> Input<T> part(
      Input<T> input,
      Function<Standing, @Nullable T> from,
      BiFunction<Standing, @Nullable T, Standing> into) {
    return field(
        input,
        customer -> from.apply(customer.standing()),
        (customer, value) -> changed(customer, into.apply(customer.standing(), value)));
  }

  private Choice<Boolean> mark(
      Function<Standing, Boolean> from, BiFunction<Standing, Boolean, Standing> into) {
    return choice(
        customer -> from.apply(customer.standing()),
        (customer, mark) ->
            changed(customer, into.apply(customer.standing(), Boolean.TRUE.equals(mark))));
  }

  private static Customer changed(Customer customer, Standing standing) {
    return customer.edit().standing(standing).build();
  }

  private static Standing with(
      Standing standing,
      @Nullable Integer loyalty,
      @Nullable Probability retention,
      Share erosion) {
    return new Standing(
        loyalty, retention, erosion, standing.decisionMakerLeaves(), standing.competitorAttacks());
  }

  private static Standing withMarks(Standing standing, boolean leaves, boolean attacks) {
    return new Standing(
        standing.loyaltyEstimate(),
        standing.retentionByHand(),
        standing.priceErosion(),
        leaves,
        attacks);
  }
}
