package app.revier.week;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.territory.CustomerId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes calls in an agenda: some that stand there, agreed or not, some that were taken out, and
 * tasks that are calls.
 */
final class RandomCalls {

  /** Apart from the ids of all else. */
  private static final int FIRST = 500;

  private RandomCalls() {}

  static Agenda in(
      Agenda agenda, Random random, LocalDate from, int days, List<CustomerFacts> customers) {
    if (customers.isEmpty()) {
      return agenda;
    }
    List<AgendaEntry> made = new ArrayList<>();
    for (Task task : agenda.tasks()) {
      boolean stands = agenda.stops().stream().anyMatch(stop -> task.id().equals(stop.task()));
      if (!task.isLongProject() && !stands && random.nextInt(3) == 0) {
        made.add(
            new Task(
                task.id(),
                task.title(),
                task.minutes(),
                0,
                task.earliest(),
                task.deadline(),
                task.done(),
                someone(random, customers)));
      }
    }
    for (int i = random.nextInt(8); i > 0; i--) {
      int begin = 420 + random.nextInt(660);
      made.add(
          new Stop(
              new StopId(FIRST + i),
              from.plusDays(random.nextInt(days + 10) - 4L),
              Stop.Kind.TASK,
              null,
              null,
              null,
              "",
              LocalTime.ofSecondOfDay(begin * 60L),
              LocalTime.ofSecondOfDay((begin + 5 + random.nextInt(30)) * 60L),
              0,
              random.nextInt(5) == 0,
              someone(random, customers)));
    }
    if (random.nextInt(4) == 0) {
      made.add(
          new SpecialRule(
              new SpecialRuleId(FIRST),
              from,
              from.plusDays(random.nextInt(days)),
              new SpecialRule.NoCall(someone(random, customers))));
    }
    return agenda.with(List.of(), made);
  }

  private static CustomerId someone(Random random, List<CustomerFacts> customers) {
    return customers.get(random.nextInt(customers.size())).customer().id();
  }
}
