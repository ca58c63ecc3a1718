package app.revier.desktop.screen.week;

import app.revier.agenda.AbsenceId;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.TaskId;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is entered or changed at the side. */
sealed interface EntryKey {

  /** Its name among the drafts of the book, as {@link #record} makes it. */
  Pattern PART =
      Pattern.compile(
          "new-(APPOINTMENT|WISH|TASK|PROJECT|ABSENCE|NIGHT)"
              + "|(appointment|task|absence)-(\\d{1,18})|night-(\\d{4}-\\d{2}-\\d{2})");

  /**
   * Something that is not in the book yet.
   *
   * @param kind what it is
   * @param day the day it is proposed for; none if the rep has shown none
   * @param begin the time it is proposed for
   */
  record New(EntryKind kind, @Nullable LocalDate day, @Nullable LocalTime begin)
      implements EntryKey {

    @Override
    public String part() {
      return "new-" + kind.name();
    }
  }

  /**
   * An appointment of the book.
   *
   * @param id which
   */
  record OneAppointment(AppointmentId id) implements EntryKey {
    @Override
    public String part() {
      return "appointment-" + id.value();
    }
  }

  /**
   * A task of the book.
   *
   * @param id which
   */
  record OneTask(TaskId id) implements EntryKey {
    @Override
    public String part() {
      return "task-" + id.value();
    }
  }

  /**
   * An absence of the book.
   *
   * @param id which
   */
  record OneAbsence(AbsenceId id) implements EntryKey {
    @Override
    public String part() {
      return "absence-" + id.value();
    }
  }

  /**
   * A night of the book.
   *
   * @param date the day before it
   */
  record OneNight(LocalDate date) implements EntryKey {
    @Override
    public String part() {
      return "night-" + date;
    }
  }

  /** Tells it from all others that are entered in the week. */
  String part();

  /** Under which what is typed is kept. */
  default RecordKey record() {
    return new RecordKey(new Place.Top(ScreenId.WEEK), part());
  }

  /** What is typed under a name, as {@link #part} gives it; none if that is of something else. */
  static @Nullable EntryKey ofPart(String name) {
    Matcher part = PART.matcher(name);
    if (!part.matches()) {
      return null;
    }
    if (part.group(1) != null) {
      return new New(EntryKind.valueOf(part.group(1)), null, null);
    }
    if (part.group(4) != null) {
      return night(part.group(4));
    }
    long id = Long.parseLong(part.group(3));
    return switch (part.group(2)) {
      case "appointment" -> new OneAppointment(new AppointmentId(id));
      case "task" -> new OneTask(new TaskId(id));
      default -> new OneAbsence(new AbsenceId(id));
    };
  }

  private static @Nullable EntryKey night(String date) {
    try {
      return new OneNight(LocalDate.parse(date));
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** An appointment, a task or an absence of the book; none for what is changed elsewhere. */
  static @Nullable EntryKey of(@Nullable AgendaEntryId id) {
    return switch (id) {
      case AppointmentId one -> new OneAppointment(one);
      case TaskId one -> new OneTask(one);
      case AbsenceId one -> new OneAbsence(one);
      case null, default -> null;
    };
  }
}
