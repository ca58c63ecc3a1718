package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.territory.Customer;
import app.revier.territory.Hours;
import app.revier.week.check.Violation;
import app.revier.week.check.WeekVerifier;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes between a plan and its days, the new plan keeps to all rules. */
class ReplannerRandomTest {

  private static final int SEEDS = 600;
  private static final int STEPS = 300;

  @ParameterizedTest
  @ValueSource(ints = {0, STEPS})
  void newPlansKeepToAllRules(int steps) {
    Map<Long, List<Violation>> broken = new TreeMap<>();
    for (long seed = 1; seed <= SEEDS; seed++) {
      List<Violation> violations = violations(seed, steps);
      if (!violations.isEmpty()) {
        broken.put(seed, violations);
      }
    }
    assertThat(broken).isEmpty();
  }

  private static List<Violation> violations(long seed, int steps) {
    SplittableRandom random = new SplittableRandom(seed);
    WeekRequest request = RandomWeeks.of(seed);
    WeekPlan before = WeekPlanner.plan(request, WeekSearch.ofSteps(seed, STEPS));
    WeekRequest planned = request.revised(PlannedStops.in(request, before, random), Revision.NONE);
    List<Change> changes = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(2) && !before.days().isEmpty(); i++) {
      changes.add(change(planned, before, random));
    }
    Replan replan = Replanner.replan(planned, changes, WeekSearch.ofSteps(seed, steps));
    return WeekVerifier.check(replan.request(), replan.plan());
  }

  private static Change change(WeekRequest request, WeekPlan plan, SplittableRandom random) {
    LocalDate day = plan.days().get(random.nextInt(plan.days().size())).day().date();
    LocalTime time = LocalTime.of(7 + random.nextInt(8), 15 * random.nextInt(4));
    int size = request.customers().size();
    Customer customer = size == 0 ? null : request.customers().get(random.nextInt(size)).customer();
    return switch (customer == null ? 2 + random.nextInt(2) : random.nextInt(4)) {
      case 0 -> new Change.Cancelled(Objects.requireNonNull(customer).id());
      case 1 ->
          new Change.Demanded(
              new Appointment(
                  new AppointmentId(9_000),
                  Objects.requireNonNull(customer).id(),
                  "asked for",
                  day,
                  day.plusDays(random.nextInt(3)),
                  null,
                  30 + 15 * random.nextInt(4),
                  0));
      case 2 ->
          new Change.HoursLost(
              day, new Hours(time, time.plusMinutes(30 + random.nextInt(180))), "Lost");
      default -> new Change.StuckUntil(day, time, customer == null ? null : customer.position());
    };
  }
}
