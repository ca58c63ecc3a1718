package app.revier.store;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.CalledOff;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Published;
import app.revier.agenda.PublishedId;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.StopId;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of what came of the rep's plans: reports, what is called off, calendar events. */
final class JournalTables {

  static final AgendaTable<Activity> ACTIVITIES =
      new AgendaTable<>(
          AgendaTable.rows(
              BookTable.ACTIVITY,
              List.of(
                  "id",
                  "customer",
                  "day",
                  "kind",
                  "result",
                  "planned",
                  "minutes",
                  "note",
                  "next_step",
                  "next_day",
                  "project",
                  "stage",
                  "last_visit_before",
                  "stage_before",
                  "counted",
                  "drive",
                  "drive_estimated",
                  "next_step_before",
                  "next_day_before"),
              JournalTables::fill,
              JournalTables::activity),
          Activity.class,
          ActivityId.class);

  static final AgendaTable<CalledOff> CALLED_OFF =
      new AgendaTable<>(
          AgendaTable.rows(
              BookTable.CALLED_OFF,
              List.of("id", "customer", "first_day", "last_day"),
              JournalTables::fill,
              JournalTables::calledOff),
          CalledOff.class,
          CalledOffId.class);

  static final AgendaTable<Inquiry> INQUIRIES =
      new AgendaTable<>(
          AgendaTable.rows(
              BookTable.INQUIRY,
              List.of("id", "customer", "day", "begin_time", "state", "until_day"),
              JournalTables::fill,
              JournalTables::inquiry),
          Inquiry.class,
          InquiryId.class);

  static final AgendaTable<Published> PUBLISHED =
      new AgendaTable<>(
          AgendaTable.rows(
              BookTable.PUBLISHED,
              List.of("id", "uid", "stop", "sequence", "day", "begin_time", "end_time", "title"),
              JournalTables::fill,
              JournalTables::published),
          Published.class,
          PublishedId.class);

  static final AgendaTable<SpecialRule> SPECIAL_RULES =
      new AgendaTable<>(
          AgendaTable.rows(
              BookTable.SPECIAL_RULE,
              List.of("id", "first_day", "last_day", "kind", "minutes", "customer"),
              JournalTables::fill,
              JournalTables::specialRule),
          SpecialRule.class,
          SpecialRuleId.class);

  private JournalTables() {}

  private static Values fill(Values values, Activity activity) {
    ProjectId project = activity.project();
    Activity.Drive drive = activity.drive();
    DueStep before = activity.effects().next();
    return values
        .number(activity.customer().value())
        .day(activity.date())
        .word(activity.kind())
        .word(activity.result())
        .flag(activity.planned())
        .optionalNumber(activity.minutes())
        .text(activity.note())
        .text(activity.nextStep())
        .day(activity.nextDate())
        .add(project == null ? null : (Long) project.value())
        .text(activity.stage())
        .day(activity.effects().lastVisit())
        .text(activity.effects().stage())
        .flag(activity.effects().counted())
        .optionalNumber(drive == null ? null : (Integer) drive.minutes())
        .optionalNumber(drive == null ? null : drive.estimated())
        .text(before == null ? "" : before.what())
        .day(before == null ? null : before.due());
  }

  private static Activity activity(PackedRow row) {
    ActivityId id = new ActivityId(row.number());
    CustomerId customer = new CustomerId(row.number());
    LocalDate day = row.day();
    Activity.Kind kind = row.word(Activity.Kind.class);
    Activity.Result result = row.word(Activity.Result.class);
    boolean planned = row.flag();
    Integer minutes = row.optionalInteger();
    String note = row.text();
    String nextStep = row.text();
    LocalDate nextDay = row.optionalDay();
    ProjectId project = AgendaTable.optional(row, ProjectId::new);
    String stage = row.text();
    LocalDate lastVisit = row.optionalDay();
    String stageBefore = row.text();
    boolean counted = row.flag();
    // The columns that came last stand last.
    Integer drive = row.optionalInteger();
    Integer estimated = row.optionalInteger();
    String stepBefore = row.text();
    LocalDate stepDay = row.optionalDay();
    DueStep before = stepBefore.isEmpty() ? null : new DueStep(stepBefore, stepDay);
    return new Activity(
        id,
        customer,
        day,
        kind,
        result,
        planned,
        minutes,
        drive == null ? null : new Activity.Drive(drive, estimated),
        note,
        nextStep,
        nextDay,
        project,
        stage,
        new Activity.Effects(lastVisit, stageBefore, counted, before));
  }

  private static Values fill(Values values, CalledOff off) {
    return values.number(off.customer().value()).day(off.from()).day(off.until());
  }

  private static CalledOff calledOff(PackedRow row) {
    return new CalledOff(
        new CalledOffId(row.number()), new CustomerId(row.number()), row.day(), row.day());
  }

  /** The kinds of special rules by the words that stand for them. */
  private enum Special {
    ENDS_LATER,
    SHORTER_BUFFER,
    SMALLER_RESERVE,
    ANY_HOURS,
    FIELD_DAY,
    STUCK,
    NO_CALL
  }

  private static Values fill(Values values, SpecialRule rule) {
    Values days = values.day(rule.from()).day(rule.until());
    CustomerId customer = rule.customer();
    Values kind =
        switch (rule.what()) {
          case SpecialRule.EndsLater(LocalTime end) ->
              days.word(Special.ENDS_LATER).number(minute(end));
          case SpecialRule.ShorterBuffer(int minutes) ->
              days.word(Special.SHORTER_BUFFER).number(minutes);
          case SpecialRule.SmallerReserve(int minutes) ->
              days.word(Special.SMALLER_RESERVE).number(minutes);
          case SpecialRule.AnyHours _ -> days.word(Special.ANY_HOURS).number(0);
          case SpecialRule.NoCall _ -> days.word(Special.NO_CALL).number(0);
          case SpecialRule.FieldDay _ -> days.word(Special.FIELD_DAY).number(0);
          case SpecialRule.Stuck(LocalTime until, _) ->
              days.word(Special.STUCK).number(minute(until));
        };
    return kind.add(customer == null ? null : (Long) customer.value());
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private static SpecialRule specialRule(PackedRow row) {
    SpecialRuleId id = new SpecialRuleId(row.number());
    LocalDate from = row.day();
    LocalDate until = row.day();
    Special kind = row.word(Special.class);
    int minutes = row.integer();
    CustomerId customer = AgendaTable.optional(row, CustomerId::new);
    SpecialRule.What what =
        switch (kind) {
          case ENDS_LATER -> new SpecialRule.EndsLater(time(minutes));
          case SHORTER_BUFFER -> new SpecialRule.ShorterBuffer(minutes);
          case SMALLER_RESERVE -> new SpecialRule.SmallerReserve(minutes);
          case ANY_HOURS -> new SpecialRule.AnyHours(known(customer));
          case NO_CALL -> new SpecialRule.NoCall(known(customer));
          case FIELD_DAY -> new SpecialRule.FieldDay();
          case STUCK -> new SpecialRule.Stuck(time(minutes), customer);
        };
    return new SpecialRule(id, from, until, what);
  }

  private static LocalTime time(int minute) {
    return LocalTime.ofSecondOfDay(minute * 60L);
  }

  private static CustomerId known(@Nullable CustomerId customer) {
    if (customer == null) {
      throw new IllegalArgumentException("special rule without its customer");
    }
    return customer;
  }

  private static Values fill(Values values, Inquiry inquiry) {
    return values
        .number(inquiry.customer().value())
        .day(inquiry.date())
        .time(inquiry.begin())
        .word(inquiry.state())
        .day(inquiry.until());
  }

  private static Inquiry inquiry(PackedRow row) {
    return new Inquiry(
        new InquiryId(row.number()),
        new CustomerId(row.number()),
        row.day(),
        row.time(),
        row.word(Inquiry.State.class),
        row.day());
  }

  private static Values fill(Values values, Published event) {
    return values
        .text(event.uid())
        .number(event.stop().value())
        .number(event.sequence())
        .day(event.date())
        .time(event.begin())
        .time(event.end())
        .text(event.title());
  }

  private static Published published(PackedRow row) {
    return new Published(
        new PublishedId(row.number()),
        row.text(),
        new StopId(row.number()),
        row.integer(),
        row.day(),
        row.time(),
        row.time(),
        row.text());
  }
}
