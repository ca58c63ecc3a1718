package app.revier.gap;

import app.revier.outcomes.Outcome;
import app.revier.outcomes.TargetProbabilities;
import app.revier.outcomes.TargetProbabilities.Base;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the rep could do next, and how likely the target is reached then. */
public sealed interface NextMove {

  /** So many moves of each kind are named. */
  int NAMED = 2;

  /** A move that brings less than this is none. */
  double LEAST_GAIN = 0.0005;

  /** The hit probability with it, all else being as it is. */
  Probability hitProbability();

  /**
   * A project that is not in the plan is taken in.
   *
   * @param project which
   * @param hitProbability with it, whatever the limits say
   */
  record TakeProject(PlannedProject project, Probability hitProbability) implements NextMove {}

  /**
   * A project is begun at a customer that has none.
   *
   * @param idea what it could be worth
   * @param hitProbability with it
   */
  record NewProject(Idea idea, Probability hitProbability) implements NextMove {}

  /**
   * Some visits to customers that are only to be held become calls, and leave room for projects.
   *
   * @param visits how many
   * @param hitProbability with the best selection within so many visits more
   */
  record CallsForVisits(int visits, Probability hitProbability) implements NextMove {}

  /**
   * A project that could be begun.
   *
   * @param customer at whom
   * @param minutes how far that is on the road from where something was lost; none if that is not
   *     known
   * @param yearlyValue a cautious guess
   * @param start when its revenue could begin
   * @param planValue what of it falls into the plan year
   * @param probability the win probability of a project that is not begun
   */
  record Idea(
      Customer customer,
      @Nullable Integer minutes,
      Money yearlyValue,
      LocalDate start,
      Money planValue,
      Probability probability) {}

  /**
   * The projects that would help most, of those that the plan leaves out and of ideas.
   *
   * @param pulse runs every few milliseconds of work, on several threads; if it fails, so does this
   */
  static List<NextMove> of(GapPlan plan, List<Idea> ideas, Runnable pulse) {
    List<NextMove> moves = new ArrayList<>();
    plan.projects().stream()
        .filter(planned -> !planned.selected() && planned.isOpen())
        .flatMap(
            planned -> {
              Probability with = planned.hitProbabilityWithout();
              return with == null
                  ? Stream.<NextMove>empty()
                  : Stream.<NextMove>of(new TakeProject(planned, with));
            })
        .filter(move -> helps(move, plan))
        .sorted(BEST_FIRST)
        .limit(NAMED)
        .forEach(moves::add);
    TargetProbabilities hits =
        new TargetProbabilities(
            base(plan),
            plan.selected().stream().map(NextMove::outcome).toList(),
            ideas.stream().map(idea -> new Outcome(idea.planValue(), idea.probability())).toList(),
            plan.parameters().correlation(),
            plan.parameters().target(),
            pulse);
    List<NextMove> begun = new ArrayList<>();
    for (int i = 0; i < ideas.size(); i++) {
      begun.add(new NewProject(ideas.get(i), hits.with(i)));
    }
    begun.stream()
        .filter(move -> helps(move, plan))
        .sorted(BEST_FIRST)
        .limit(NAMED)
        .forEach(moves::add);
    return moves.stream().sorted(BEST_FIRST).toList();
  }

  /** The best first. */
  Comparator<NextMove> BEST_FIRST =
      Comparator.comparingDouble((NextMove move) -> move.hitProbability().value()).reversed();

  /** Whether a move makes the target likelier. */
  static boolean helps(NextMove move, GapPlan plan) {
    return move.hitProbability().value() - plan.hitProbability().value() >= LEAST_GAIN;
  }

  private static Outcome outcome(PlannedProject planned) {
    return new Outcome(planned.planValue(), planned.probability());
  }

  /** What the plan rests on before any project. */
  private static Base base(GapPlan plan) {
    List<Outcome> outcomes =
        plan.customers().stream()
            .filter(CustomerForecast::isOpen)
            .map(
                forecast ->
                    new Outcome(forecast.uncontracted(), forecast.retention().probability()))
            .toList();
    Money open = outcomes.stream().map(Outcome::amount).reduce(Money.ZERO, Money::plus);
    return new Base(plan.baseRevenue().minus(plan.erosion()).minus(open), outcomes);
  }
}
