package app.revier.desktop.screen.customers.past;

import app.revier.agenda.Activity;
import app.revier.book.Report;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.Stage;
import app.revier.text.SpokenAbout;
import app.revier.text.SpokenLine;
import app.revier.text.SpokenReport;
import app.revier.text.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a line about a customer means, and the entry of the timeline that it becomes. */
final class PastMeaning {

  private final Desk desk;
  private final Texts texts;
  private final SpokenLine spoken;

  PastMeaning(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    spoken = new SpokenLine(texts);
  }

  private Snapshot now() {
    return desk.book().snapshot();
  }

  /** What a line says; what says nothing of a contact is a note, and without a day it is today. */
  SpokenReport said(String line, Customer who) {
    SpokenReport said =
        spoken.read(
            line,
            new SpokenAbout(
                now().today(),
                now().today(),
                now().settings().get(Setting.STAGES),
                desk.terms()::stage,
                now().territory().projectsOf(who.id()),
                who.contacts().stream().map(Contact::name).toList(),
                true));
    Note.Kind noted = said.noted() == null && said.isNoContact() ? Note.Kind.NOTE : said.noted();
    Activity.Kind kind = said.kind() == null ? Activity.Kind.VISIT : said.kind();
    return said.as(
        Objects.requireNonNullElse(said.date(), now().today()), noted == null ? kind : null, noted);
  }

  /** The name of the project that was named; empty if none was. */
  String project(SpokenReport said) {
    GrowthProject project =
        said.project() == null ? null : now().territory().project(said.project());
    return project == null ? "" : project.name();
  }

  /** What the stage is called that was named; empty if none was. */
  String stage(SpokenReport said) {
    return now().settings().get(Setting.STAGES).stream()
        .filter((Stage stage) -> stage.code().equals(said.stage()))
        .findFirst()
        .map(desk.terms()::stage)
        .orElse("");
  }

  /**
   * What is to be kept.
   *
   * @param chosen what the next step is, where the words do not say so
   */
  Report report(Customer who, SpokenReport said, Report.@Nullable NextKind chosen) {
    Activity.Kind kind = Objects.requireNonNullElse(said.kind(), Activity.Kind.CALL);
    String wanted = texts.get(kind == Activity.Kind.VISIT ? "week.moved-visit" : "week.moved-call");
    Activity.Result result = Objects.requireNonNullElse(said.result(), Activity.Result.HELD);
    boolean moved = said.nextStep().isEmpty() && result == Activity.Result.MOVED;
    String step = moved && said.nextDate() != null ? wanted : said.nextStep();
    Report.NextKind next =
        said.nextKind() != null
            ? said.nextKind()
            : Objects.requireNonNullElse(chosen, Report.NextKind.VISIT);
    String title = who.name() + ": " + step;
    return new Report(
        who.id(),
        Objects.requireNonNullElse(said.date(), now().today()),
        kind,
        result,
        said.minutes(),
        kind == Activity.Kind.VISIT ? said.drive() : null,
        noteOf(said),
        step,
        said.nextDate(),
        said.project(),
        said.stage(),
        wanted,
        next,
        next == Report.NextKind.CALL ? texts.get("week.call-to", title) : title,
        said.nextMinutes());
  }

  /** A note has no next step of its own: it stands among its words. */
  private String noteOf(SpokenReport said) {
    if (said.noted() == null || said.nextStep().isEmpty()) {
      return said.note();
    }
    String next =
        said.nextDate() == null
            ? texts.get("report.next", said.nextStep())
            : texts.get("report.next-on", texts.date(said.nextDate()), said.nextStep());
    return said.note().isBlank() ? next : said.note() + "\n" + next;
  }
}
