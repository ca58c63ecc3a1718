package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import app.revier.territory.Share;
import app.revier.week.check.WeekVerifier;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What is said to let a visit in lets it in, and every later plan keeps it. */
class LetInRandomTest {

  private static final int SEEDS = Seeds.of(70);
  private static final StopId ID = new StopId(800_000);

  @Test
  void whatIsSaidToLetAVisitInLetsItInAndTheVerifierIsContent() {
    Map<Class<?>, Integer> said = new HashMap<>();
    int failed = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      WeekRequest request = planned(seed);
      if (isUsual(request.rules())) {
        for (Unplanned one : WeekPlanner.kept(request.keepingWhatIsPlanned()).leftOut()) {
          Customer customer = one.customer();
          // Whether it fits on another day is not known before it is tried.
          if (customer != null && one.appointment() == null && LetIn.isPossible(one.why())) {
            Class<?> kind = one.why().getClass();
            boolean in = isLetIn(request, one, customer, seed);
            failed += in || one.why() instanceof Unplanned.NoFieldDay ? 0 : 1;
            said.merge(kind, in ? 1 : 0, Integer::sum);
          }
        }
      }
    }
    assertThat(said).hasSize(7);
    assertThat(said.values()).allMatch(count -> count > 0);
    int all = said.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(failed).as("of %d", all).isZero();
  }

  /** A day that is half reserve has no room for the break that the next plan looks for. */
  private static boolean isUsual(WeekRules rules) {
    return rules.reserve().compareTo(Share.percent(25)) <= 0 && rules.breakMinutes() <= 60;
  }

  private static WeekRequest planned(long seed) {
    WeekRequest request = RandomWeeks.of(seed);
    WeekPlan plan = WeekPlanner.plan(request, WeekSearch.ofSteps(seed, 200));
    Agenda agenda = PlannedStops.in(request, plan, new SplittableRandom(seed));
    return request.with(agenda);
  }

  private static boolean isLetIn(WeekRequest request, Unplanned one, Customer customer, long seed) {
    int minutes = request.rules().visitMinutes(customer);
    Stop wanted =
        new Stop(
            ID,
            request.from(),
            Stop.Kind.VISIT,
            customer.id(),
            null,
            null,
            "",
            LocalTime.MIN,
            LocalTime.MIN.plusMinutes(minutes),
            customer.visiting().preparationMinutes(),
            false);
    Optional<LetIn> found =
        LetIn.of(request, one.why(), wanted, new SpecialRuleId(77), () -> new StopId(900_000));
    if (found.isEmpty()) {
      return false;
    }
    LetIn in = found.orElseThrow();
    List<AgendaEntry> made = new ArrayList<>(in.day().stops());
    if (in.rule() != null) {
      made.add(in.rule());
    }
    List<StopId> gone =
        new ArrayList<>(request.agenda().stopsOn(in.day().date()).stream().map(Stop::id).toList());
    Agenda after = request.agenda().with(gone, made);
    WeekRequest asked = request.with(after).keepingWhatIsPlanned();
    WeekPlan plan = WeekPlanner.plan(asked, WeekSearch.ofSteps(1, 0));
    assertThat(WeekVerifier.check(asked, plan)).as("%s: %s", seed, one).isEmpty();
    Stop visit = after.stop(ID);
    return plan.days().stream()
        .flatMap(day -> day.stops().stream())
        .anyMatch(stop -> visit != null && stop.is(visit));
  }
}
