package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Customer;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.Standing;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How firmly the customer stands with us. */
final class StandingPart extends FieldsPart<Customer> {

  final Field<Integer> loyalty;
  final Field<Probability> retention;
  final Field<Share> erosion;
  final Choice<Boolean> leaves;
  final Choice<Boolean> attacks;

  StandingPart(Fields fields) {
    loyalty =
        part(
            fields.whole(Caption.of("customers.field-loyalty"), 0, 100),
            Standing::loyaltyEstimate,
            (s, score) -> with(s, score, s.retentionByHand(), s.priceErosion()));
    retention =
        part(
            fields.probability(Caption.of("customers.field-retention")),
            Standing::retentionByHand,
            (s, chance) -> with(s, s.loyaltyEstimate(), chance, s.priceErosion()));
    erosion =
        part(
            fields.share(Caption.of("customers.field-erosion")),
            s -> s.priceErosion().equals(Share.NONE) ? null : s.priceErosion(),
            (s, share) ->
                with(
                    s,
                    s.loyaltyEstimate(),
                    s.retentionByHand(),
                    share == null ? Share.NONE : share));
    leaves =
        mark(
            "customers.mark-leaves",
            Standing::decisionMakerLeaves,
            (s, mark) -> withMarks(s, mark, s.competitorAttacks()));
    attacks =
        mark(
            "customers.mark-attacks",
            Standing::competitorAttacks,
            (s, mark) -> withMarks(s, s.decisionMakerLeaves(), mark));
  }

  private <T> Field<T> part(
      Field<T> field,
      Function<Standing, @Nullable T> from,
      BiFunction<Standing, @Nullable T, Standing> into) {
    return field(
        field,
        customer -> from.apply(customer.standing()),
        (customer, value) -> changed(customer, into.apply(customer.standing(), value)));
  }

  private Choice<Boolean> mark(
      String label,
      Function<Standing, Boolean> from,
      BiFunction<Standing, Boolean, Standing> into) {
    return choice(
        Choice.mark(Caption.of(label)),
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
