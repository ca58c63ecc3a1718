package app.revier.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Agenda;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.territory.Customer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** The openings of a day against all minutes of it, one by one. */
class OpeningsRandomTest {

  private static final int SEEDS = Seeds.of(12);
  private static final int NEVER = Integer.MAX_VALUE;
  private static final StopId ID = new StopId(800_000);

  @Test
  void noMinuteOfADayCostsLessWayAndNothingIsInConflict() {
    int found = 0;
    int instead = 0;
    int none = 0;
    int several = 0;
    for (long seed = 1; seed <= SEEDS; seed++) {
      WeekRequest request = planned(seed);
      Customer customer =
          request.customers().stream()
              .map(CustomerFacts::customer)
              .filter(one -> one.position() != null)
              .filter(one -> request.agenda().stopsOf(one.id()).isEmpty())
              .findFirst()
              .orElse(null);
      if (customer == null) {
        continue;
      }
      Stop visit = visit(request, customer);
      List<Opening> openings = Openings.of(request, visit, () -> new StopId(900_000));
      for (PlannedDay day : StandingPlan.of(request, request.agenda()).days()) {
        LocalDate date = day.day().date();
        if (!day.day().field() || !DayConflicts.of(request.rules(), day).isEmpty()) {
          continue;
        }
        int least = leastOfAllMinutes(request, day, visit);
        List<Opening> here = openings.stream().filter(one -> one.date().equals(date)).toList();
        List<Opening> asItStands = here.stream().filter(OpeningsRandomTest::isAsItStands).toList();
        if (least < NEVER) {
          assertThat(asItStands).as("%s %s", seed, date).isNotEmpty();
          assertThat(asItStands.getFirst().detourMinutes())
              .as("%s %s", seed, date)
              .isEqualTo(least);
          found++;
        } else if (here.isEmpty()) {
          none++;
        }
        assertThat(here).hasSizeLessThanOrEqualTo(3);
        several += here.size() > 1 ? 1 : 0;
        for (Opening one : here) {
          instead += one.instead() == null ? 0 : 1;
          assertThat(here)
              .filteredOn(other -> !other.equals(one))
              .allMatch(other -> minutesBetween(one, other) >= 60);
          assertThat(conflicts(request, date, one.stops()))
              .isLessThanOrEqualTo(conflicts(request, date, request.agenda().stopsOn(date)));
          assertThat(drive(request, date, one.stops()) - drive(request, date, one.before()))
              .as("%s %s: what it costs is true", seed, one)
              .isEqualTo(one.detourMinutes());
        }
      }
    }
    assertThat(several).isPositive();
    assertThat(List.of(found, instead, none)).allMatch(count -> count > 0);
  }

  private static boolean isAsItStands(Opening one) {
    return one.moved().isEmpty() && one.instead() == null;
  }

  private static long minutesBetween(Opening one, Opening other) {
    return Math.abs(ChronoUnit.MINUTES.between(one.visit().begin(), other.visit().begin()));
  }

  private static int drive(WeekRequest request, LocalDate date, List<Stop> stops) {
    return stops.isEmpty() ? 0 : standing(request, date, stops).driveMinutes();
  }

  private static WeekRequest planned(long seed) {
    WeekRequest request = RandomWeeks.of(seed);
    WeekPlan plan = WeekPlanner.plan(request, WeekSearch.ofSteps(seed, 100));
    return request.with(PlannedStops.in(request, plan, new SplittableRandom(seed)));
  }

  private static Stop visit(WeekRequest request, Customer customer) {
    int minutes = request.rules().visitMinutes(customer);
    return new Stop(
        ID,
        request.from(),
        Stop.Kind.VISIT,
        customer.id(),
        null,
        null,
        "",
        Clock.time(0),
        Clock.time(minutes),
        customer.visiting().preparationMinutes(),
        false);
  }

  private static PlannedDay standing(WeekRequest request, LocalDate date, List<Stop> stops) {
    Agenda agenda = request.agenda();
    Agenda changed = agenda.with(agenda.stopsOn(date).stream().map(Stop::id).toList(), stops);
    WeekRequest alone =
        new WeekRequest(date, 1, request.customers(), changed, request.holidays(), request.rules());
    return StandingPlan.of(alone, changed).days().getFirst();
  }

  private static int conflicts(WeekRequest request, LocalDate date, List<Stop> stops) {
    return DayConflicts.of(request.rules(), standing(request, date, stops)).size();
  }

  private static int leastOfAllMinutes(WeekRequest request, PlannedDay before, Stop visit) {
    LocalDate date = before.day().date();
    List<Stop> there = request.agenda().stopsOn(date);
    int now = DayConflicts.of(request.rules(), before).size();
    int length = Clock.minute(visit.end());
    int least = Integer.MAX_VALUE;
    for (int begin = 0; begin + length <= Clock.LAST_MINUTE; begin++) {
      List<Stop> stops = new ArrayList<>(there);
      stops.add(visit.at(date, Clock.time(begin), Clock.time(begin + length)));
      PlannedDay after = standing(request, date, stops);
      boolean within =
          request.rules().hoursOn(date).stream()
              .anyMatch(
                  span ->
                      begin(after, visit) >= Clock.minute(span.open())
                          && begin(after, visit) + length <= Clock.minute(span.close()));
      if (within && DayConflicts.of(request.rules(), after).size() <= now) {
        int drive = before.stops().isEmpty() ? 0 : before.driveMinutes();
        least = Math.min(least, after.driveMinutes() - drive);
      }
    }
    return least;
  }

  private static int begin(PlannedDay day, Stop visit) {
    return day.stops().stream()
        .filter(stop -> stop.customer() != null && stop.customer().id().equals(visit.customer()))
        .mapToInt(stop -> Clock.minute(stop.begin()))
        .findFirst()
        .orElse(-1);
  }
}
