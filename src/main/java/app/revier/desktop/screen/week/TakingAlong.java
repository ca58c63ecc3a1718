package app.revier.desktop.screen.week;

import app.revier.book.CalendarPlan;
import app.revier.book.KeptPlan;
import app.revier.book.PaperWeek;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.TimeSettings;
import app.revier.book.WeekPlanning;
import app.revier.book.WeekSettings;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileOpening;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.nav.PagePrinting;
import app.revier.desktop.work.FileDialogs;
import app.revier.intake.UnreadableFileException;
import app.revier.text.CalendarEntries;
import app.revier.text.CalendarTexts;
import app.revier.text.FailureTexts;
import app.revier.text.PaperPages;
import app.revier.text.PhonePages;
import app.revier.text.Texts;
import app.revier.text.WeekTexts;
import app.revier.week.WeekRequest;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What goes from the week that is shown to other programs, and what comes from a calendar. */
final class TakingAlong {

  private static final String CALENDAR_FOLDER = "layout.calendar-folder";

  private final Desk desk;
  private final WeekViewModel week;
  private final FileSaving saving;
  private final DayRoutes routes;
  private final PhoneReturn fromPhone;
  private final Texts texts;

  /** What became of a calendar file: what it would do, or why it cannot be read. */
  private record Read(@Nullable CalendarPlan plan, String refusal) {}

  TakingAlong(Desk desk, WeekViewModel week) {
    this.desk = desk;
    this.week = week;
    saving = new FileSaving(desk);
    routes = new DayRoutes(desk);
    fromPhone = new PhoneReturn(desk, week);
    texts = desk.texts();
  }

  /** The ways of the days on a map of the internet. */
  DayRoutes routes() {
    return routes;
  }

  /** What comes back from the phone. */
  PhoneReturn fromPhone() {
    return fromPhone;
  }

  /** Writes the week for a calendar, and keeps what it was given. */
  void calendar() {
    Path file =
        saving.choose(
            texts.get("take.calendar-title"), FileDialogs.Kind.CALENDAR, name("take.name", ".ics"));
    if (file != null) {
      saving.write(file, texts.get("take.writing"), this::writeCalendar, to -> told(to, false));
    }
  }

  private void writeCalendar(Path file) {
    Snapshot now = desk.book().snapshot();
    CalendarEntries entries =
        new CalendarEntries(
            now.settings().get(Setting.TERRITORY_NAME),
            texts,
            words(now),
            now.settings().get(WeekSettings.CALENDAR_NAMES));
    CalendarEntries.Calendar calendar =
        entries.of(kept(now), now.agenda().published(), desk.book().days()::nextPublishedId);
    desk.weekFiles().calendarWriter().write(file, calendar.entries());
    if (!desk.book().readOnly()) {
      desk.book().days().published(calendar.given(), calendar.gone());
    }
  }

  /** Writes the week as pages to print. */
  void paper() {
    Path file =
        saving.choose(
            texts.get("take.paper-title"), FileDialogs.Kind.PAPER, name("take.name", ".pdf"));
    if (file != null) {
      saving.write(file, texts.get("take.writing"), this::writePaper, to -> told(to, true));
    }
  }

  private void writePaper(Path file) {
    desk.weekFiles().paper().write(file, pages(), texts.language().locale());
  }

  /** Prints the week; where there is no printer, offers the pages as a file. */
  void print() {
    desk.tasks().run(texts.get("take.preparing"), _ -> pages(), this::print);
  }

  private void print(PaperWeek pages) {
    new PagePrinting(desk)
        .print(() -> desk.weekFiles().paper().print(pages, texts.language().locale()), this::paper);
  }

  private PaperWeek pages() {
    Snapshot now = desk.book().snapshot();
    return new PaperPages(now, words(now)).of(kept(now));
  }

  /** Writes the week as a page for the phone. */
  void phone() {
    Path file =
        saving.choose(
            texts.get("take.phone-title"), FileDialogs.Kind.PAGE, name("take.name", ".html"));
    if (file != null) {
      saving.write(file, texts.get("take.writing"), this::writePhone, to -> told(to, false));
    }
  }

  private void writePhone(Path file) {
    Snapshot now = desk.book().snapshot();
    desk.weekFiles()
        .phone()
        .write(
            file,
            new PhonePages(now, words(now)).of(kept(now), desk.book().identity()),
            texts.language().locale());
  }

  private void told(Path file, boolean toPrint) {
    String name = String.valueOf(file.getFileName());
    saving.announce(
        texts.get(toPrint ? "take.written-to-print" : "take.written", name),
        file,
        toPrint ? FileSaving.Offer.FILE : FileSaving.Offer.FOLDER);
  }

  private String name(String key, String ending) {
    LocalDate monday = week.monday();
    String number = String.valueOf(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    String year = String.valueOf(monday.get(IsoFields.WEEK_BASED_YEAR));
    return texts.get(key, year, number) + ending;
  }

  private WeekTexts words(Snapshot now) {
    return new WeekTexts(texts, desk.terms(), now.settings().get(Setting.CURRENCY));
  }

  private KeptPlan kept(Snapshot now) {
    WeekPlanning planning = new WeekPlanning(now, texts.language().code());
    WeekRequest request = planning.week(week.monday());
    return planning.settle(planning.standing(request, List.of()), desk.book());
  }

  /** Lets the rep choose a calendar file, and shows what it would do. */
  void readCalendar() {
    if (desk.book().calendars().zone().isEmpty()) {
      String region = desk.book().snapshot().settings().get(TimeSettings.REGION);
      desk.notices().explain(texts.get("take.no-zone", region));
      return;
    }
    Path file =
        new FileOpening(desk, CALENDAR_FOLDER)
            .choose(texts.get("take.read-title"), FileDialogs.Kind.CALENDAR);
    if (file == null) {
      return;
    }
    desk.tasks().run(texts.get("take.reading"), progress -> read(file), this::show);
  }

  private Read read(Path file) {
    String untitled = new CalendarTexts(texts).untitled();
    try {
      return new Read(
          desk.book().calendars().prepare(desk.weekFiles().calendarReader(), file, null, untitled),
          "");
    } catch (UnreadableFileException e) {
      String name = String.valueOf(file.getFileName());
      return new Read(null, new FailureTexts(texts).unreadableCalendar(e.reason(), name));
    }
  }

  private void show(Read read) {
    CalendarPlan plan = read.plan();
    if (plan == null) {
      desk.notices().explain(read.refusal());
    } else {
      week.begin(new SideTask.TakeCalendar(plan));
    }
  }

  /** Makes the appointments of a calendar what it says. */
  void take(CalendarPlan plan) {
    desk.tasks()
        .run(
            texts.get("take.taking"),
            progress -> desk.book().calendars().apply(plan, new CalendarTexts(texts).untitled()),
            change -> {
              week.endTask();
              desk.undoing().offer(change);
            });
  }
}
