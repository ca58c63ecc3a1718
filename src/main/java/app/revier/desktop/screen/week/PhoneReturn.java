package app.revier.desktop.screen.week;

import app.revier.book.Book;
import app.revier.book.BookChange;
import app.revier.book.Report;
import app.revier.book.TickedVisits;
import app.revier.book.Ticks;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileOpening;
import app.revier.desktop.work.FileDialogs;
import app.revier.intake.UnreadableFileException;
import app.revier.text.FailureTexts;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes down what was ticked on the phone; first it is looked at. */
final class PhoneReturn {

  private static final String FOLDER = "layout.ticks-folder";

  private final Desk desk;
  private final WeekViewModel week;
  private final Texts texts;

  /** What became of a file: what was ticked, or why it cannot be taken. */
  private record Read(SideTask.@Nullable TakeTicks ticked, String refusal) {}

  PhoneReturn(Desk desk, WeekViewModel week) {
    this.desk = desk;
    this.week = week;
    texts = desk.texts();
  }

  /** Lets the rep choose the file that the page gave back, and shows what becomes of it. */
  void read() {
    Path file =
        new FileOpening(desk, FOLDER).choose(texts.get("take.ticks-title"), FileDialogs.Kind.TICKS);
    if (file != null) {
      desk.tasks().run(texts.get("take.ticks-reading"), _ -> read(file), this::show);
    }
  }

  private Read read(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      Ticks ticks = desk.weekFiles().phone().read(file);
      return TickedVisits.belong(ticks, desk.book().snapshot())
          ? new Read(new SideTask.TakeTicks(ticks, answers(ticks)), "")
          : new Read(null, texts.get("take.ticks-other-book", name));
    } catch (UnreadableFileException e) {
      String sentence =
          switch (e.reason()) {
            case MISSING, FOLDER, INACCESSIBLE -> new FailureTexts(texts).unreadable(e, name);
            default -> texts.get("take.ticks-unreadable", name);
          };
      return new Read(null, sentence);
    }
  }

  private List<TickedVisits.Answer> answers(Ticks ticks) {
    return TickedVisits.of(ticks, desk.book().snapshot(), texts.get("week.moved-visit"));
  }

  private void show(Read read) {
    SideTask.TakeTicks ticked = read.ticked();
    if (ticked == null) {
      desk.notices().explain(read.refusal());
    } else {
      week.begin(ticked);
    }
  }

  /** Takes the reports down in one step, as they are for the book as it is by now. */
  void take(Ticks ticks) {
    desk.tasks()
        .run(
            texts.get("take.ticks-taking"),
            _ -> save(desk.book(), TickedVisits.reports(answers(ticks))),
            change -> {
              week.endTask();
              desk.undoing().offer(change);
            });
  }

  private static Optional<BookChange> save(Book book, List<Report> reports) {
    return reports.isEmpty() ? Optional.empty() : book.reports().save(reports);
  }
}
