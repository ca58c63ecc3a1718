package app.revier.store;

import app.revier.agenda.Absence;
import app.revier.agenda.AbsenceId;
import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Origin;
import app.revier.agenda.Published;
import app.revier.agenda.PublishedId;
import app.revier.agenda.Repetition;
import app.revier.agenda.Review;
import app.revier.agenda.ReviewId;
import app.revier.agenda.ReviewedClasses;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.book.Write;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The agenda of the {@link KeptBook}, with every part of every entry and every word. */
final class KeptAgenda {

  private static final LocalDate DAY = LocalDate.of(2027, 1, 12);

  private static final Appointment FIXED =
      new Appointment(
          new AppointmentId(1),
          new CustomerId(1),
          "Jahresgespräch",
          DAY,
          DAY,
          LocalTime.of(9, 30),
          90,
          15);

  private static final Agenda SECOND =
      new Agenda(
          List.of(
              absence(1, Absence.Kind.VACATION, "Skiurlaub"),
              absence(2, Absence.Kind.SICK, ""),
              absence(3, Absence.Kind.TRADE_FAIR, "Düsseldorf"),
              absence(4, Absence.Kind.TRAINING, "日本"),
              absence(5, Absence.Kind.OFFICE, "")),
          List.of(
              FIXED,
              new Appointment(
                  new AppointmentId(2), null, "Anruf", DAY, DAY.plusDays(4), null, 20, 0)),
          List.of(
              new Task(new TaskId(1), "Angebot", 120, 0, DAY.minusDays(3), DAY, true),
              new Task(new TaskId(2), "Ausschreibung", 90, 3, null, null, false)),
          List.of(
              stop(1, Stop.Kind.APPOINTMENT, 1L, 1L, null, true),
              stop(2, Stop.Kind.TASK, null, null, 2L, false),
              stop(3, Stop.Kind.VISIT, 2L, null, null, false),
              stop(4, Stop.Kind.BREAK, null, null, null, true)));

  /** One of each origin since form 6. */
  private static final List<Appointment> SIXTH =
      List.of(
          FIXED.withOrigin(
              new Origin.CalendarEvent(
                  "Kalender", "0400@example.com", "20270112T083000Z", "2027-01-12T09:30 90 Ja")),
          new Appointment(new AppointmentId(2), null, "Anruf", DAY, DAY.plusDays(4), null, 20, 0)
              .withOrigin(
                  new Origin.Series(
                      "anruf",
                      new Repetition.Weekly(2, Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY)),
                      DAY)),
          new Appointment(
              new AppointmentId(3), null, "Werkstatt", DAY, DAY, LocalTime.of(17, 0), 30, 0));

  private KeptAgenda() {}

  /** The agenda that a book of a version holds. */
  static Agenda of(int version) {
    return switch (version) {
      case 1 -> Agenda.EMPTY;
      case 2 -> SECOND;
      default ->
          new Agenda(
              SECOND.absences(),
              version < 6 ? SECOND.appointments() : SIXTH,
              version < 6 ? SECOND.tasks() : withCalls(SECOND).tasks(),
              version < 6 ? SECOND.stops() : withCalls(SECOND).stops(),
              List.of(
                  new Activity(
                      new ActivityId(1),
                      new CustomerId(1),
                      DAY,
                      Activity.Kind.VISIT,
                      Activity.Result.HELD,
                      true,
                      50,
                      version < 5 ? null : new Activity.Drive(25, 20),
                      "Testgeräte vorgeführt",
                      "Angebot",
                      DAY.plusDays(7),
                      new ProjectId(2),
                      "offered",
                      new Activity.Effects(
                          DAY.minusDays(60),
                          "in-trial",
                          true,
                          version < 8 ? null : new DueStep("Nachfassen", DAY.minusDays(3)))),
                  activity(2, Activity.Kind.CALL, Activity.Result.NOT_HELD),
                  activity(3, Activity.Kind.VIDEO, Activity.Result.MOVED)),
              List.of(new CalledOff(new CalledOffId(1), new CustomerId(2), DAY, DAY.plusDays(3))),
              version < 6 ? List.of() : special(),
              version < 6 ? List.of() : List.of(inquiry(1), inquiry(2), inquiry(3), inquiry(4)),
              List.of(
                  new Published(
                      new PublishedId(1),
                      "b1c2@revier",
                      new StopId(77),
                      2,
                      DAY,
                      LocalTime.of(8, 0),
                      LocalTime.of(8, 45),
                      "Praxis „Süd“")),
              version < 8 ? List.of() : List.of(stageChange(1)),
              version < 8
                  ? List.of()
                  : List.of(
                      review(1, Review.Kind.WEEKLY),
                      review(2, Review.Kind.MONTHLY),
                      review(3, Review.Kind.YEARLY)));
    };
  }

  private static StageChange stageChange(long id) {
    return new StageChange(
        new StageChangeId(id), new CustomerId(1), new ProjectId(2), DAY, "in-trial", "offer");
  }

  private static Review review(long id, Review.Kind kind) {
    Money money = kind == Review.Kind.WEEKLY ? null : Money.ofCents(1_234_567);
    return new Review(
        new ReviewId(id),
        DAY.plusDays(id),
        kind,
        2027,
        new Review.Figures(
            Money.of(500_000), money, money, money, money == null ? null : new Probability(0.64)),
        ReviewedClasses.of(
            Map.of(
                new CustomerId(1), "A-Grow",
                new CustomerId(2), "B-Win",
                new CustomerId(5), "A-Grow")));
  }

  /** A task that is a call, its stop, and a call without a task. */
  private static Agenda withCalls(Agenda agenda) {
    TaskId task = new TaskId(3);
    return agenda.with(
        List.of(),
        List.of(
            new Task(task, "Anruf", 15, 0, DAY, DAY.plusDays(6), false, new CustomerId(2)),
            call(5, task),
            call(6, null)));
  }

  private static Stop call(long id, @Nullable TaskId task) {
    return new Stop(
        new StopId(id),
        DAY.plusDays(1),
        Stop.Kind.TASK,
        null,
        null,
        task,
        "",
        LocalTime.of(9, 0),
        LocalTime.of(9, 15),
        0,
        false,
        new CustomerId(id % 2 + 1));
  }

  private static List<SpecialRule> special() {
    return List.of(
        special(1, new SpecialRule.EndsLater(LocalTime.of(20, 24))),
        special(2, new SpecialRule.ShorterBuffer(10)),
        special(3, new SpecialRule.SmallerReserve(0)),
        special(4, new SpecialRule.AnyHours(new CustomerId(2))),
        special(5, new SpecialRule.FieldDay()),
        special(6, new SpecialRule.Stuck(LocalTime.of(11, 0), new CustomerId(1))),
        special(7, new SpecialRule.Stuck(LocalTime.NOON, null)),
        special(9, new SpecialRule.NoCall(new CustomerId(2))));
  }

  private static Inquiry inquiry(long id) {
    return new Inquiry(
        new InquiryId(id),
        new CustomerId(id),
        DAY.plusDays(id),
        LocalTime.of(9, 5),
        Inquiry.State.values()[(int) id % 4],
        DAY);
  }

  private static SpecialRule special(long id, SpecialRule.What what) {
    return new SpecialRule(new SpecialRuleId(id), DAY, DAY.plusDays(id - 1), what);
  }

  private static Activity activity(long id, Activity.Kind kind, Activity.Result result) {
    return new Activity(
        new ActivityId(id),
        new CustomerId(2),
        DAY.minusDays(id),
        kind,
        result,
        false,
        null,
        null,
        "",
        "",
        null,
        null,
        "",
        Activity.Effects.NONE);
  }

  /** Changes of the agenda in the edit that is undone: one of each sort. */
  static List<Write> edit(int version) {
    if (version >= 8) {
      List<Write> writes = new ArrayList<>(edit(7));
      writes.add(new Write.PutEntry(stageChange(2)));
      writes.add(new Write.RemoveEntry(new StageChangeId(1)));
      writes.add(new Write.RemoveEntry(new ReviewId(3)));
      writes.add(new Write.PutEntry(review(4, Review.Kind.MONTHLY)));
      return writes;
    }
    if (version >= 6) {
      List<Write> writes = new ArrayList<>(edit(5));
      writes.add(new Write.PutEntry(special(8, new SpecialRule.FieldDay())));
      writes.add(new Write.RemoveEntry(new SpecialRuleId(4)));
      writes.add(new Write.PutEntry(inquiry(5)));
      writes.add(new Write.RemoveEntry(new InquiryId(1)));
      writes.add(new Write.PutEntry(FIXED));
      return writes;
    }
    if (version >= 3) {
      List<Write> writes = new ArrayList<>(edit(2));
      writes.add(new Write.PutEntry(activity(4, Activity.Kind.VISIT, Activity.Result.HELD)));
      writes.add(new Write.RemoveEntry(new CalledOffId(1)));
      return writes;
    }
    return List.of(
        new Write.RemoveEntry(new AbsenceId(2)),
        new Write.PutEntry(stop(3, Stop.Kind.VISIT, 2L, null, null, true)),
        new Write.PutEntry(new Task(new TaskId(4), "Neu", 15, 0, null, DAY, false)));
  }

  private static Absence absence(long id, Absence.Kind kind, String note) {
    LocalDate from = DAY.plusDays(10 * id);
    return new Absence(new AbsenceId(id), kind, from, from.plusDays(id), note);
  }

  private static Stop stop(
      long id,
      Stop.Kind kind,
      @Nullable Long customer,
      @Nullable Long appointment,
      @Nullable Long task,
      boolean confirmed) {
    return new Stop(
        new StopId(id),
        DAY,
        kind,
        customer == null ? null : new CustomerId(customer),
        appointment == null ? null : new AppointmentId(appointment),
        task == null ? null : new TaskId(task),
        kind == Stop.Kind.VISIT ? "" : "Titel " + id,
        LocalTime.of(8, 0).plusMinutes(100 * id),
        LocalTime.of(9, 0, 30).plusMinutes(100 * id),
        (int) id,
        confirmed);
  }
}
