package app.revier.desktop.screen.week;

import app.revier.agenda.AbsenceId;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.TaskId;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is entered or changed at the side. */
sealed interface EntryKey {

  /** Its name among the drafts of the book, as {@link #record} makes it. */
  Pattern PART = Pattern.compile("(new|appointment|task|absence|night)-(.+)");

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

  /** What is typed under a key; none if that is of something else. */
  static @Nullable EntryKey of(RecordKey record) {
    Matcher part = PART.matcher(record.part());
    if (!record.place().equals(new Place.Top(ScreenId.WEEK)) || !part.matches()) {
      return null;
    }
    String which = part.group(2);
    return switch (part.group(1)) {
      case "new" -> new New(EntryKind.valueOf(which), null, null);
      case "appointment" -> new OneAppointment(new AppointmentId(Long.parseLong(which)));
      case "task" -> new OneTask(new TaskId(Long.parseLong(which)));
      case "absence" -> new OneAbsence(new AbsenceId(Long.parseLong(which)));
      default -> new OneNight(LocalDate.parse(which));
    };
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
