package app.revier.desktop.person;

import app.revier.book.Book;
import app.revier.book.Dossier;
import app.revier.book.ErasurePlan;
import app.revier.book.Person;
import app.revier.book.PersonTraces;
import app.revier.book.RestorePoint;
import app.revier.book.UnsavedOf;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.nav.KeptDrafts;
import app.revier.desktop.work.FileDialogs;
import app.revier.territory.Customer;
import app.revier.territory.Territory;
import app.revier.text.ErasureTexts;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;

/** Writes what is kept about somebody, and erases somebody for good after asking. */
public final class PersonActions {

  private final Desk desk;
  private final ErasureQuestion question;
  private final PersonTraces traces;

  /** Actions that ask in a window of their own. */
  public PersonActions(Desk desk) {
    this(desk, new ErasureDialog(desk.texts(), desk.book()::snapshot));
  }

  /** Actions that ask elsewhere. */
  public PersonActions(Desk desk, ErasureQuestion question) {
    this.desk = desk;
    this.question = question;
    traces = desk.personFiles().traces(desk.book());
  }

  /** Lets the rep choose a file, and writes all that is kept about somebody into it. */
  public void dossier(Person person) {
    Texts texts = desk.texts();
    Customer customer = desk.book().snapshot().territory().customer(person.customer());
    if (customer == null) {
      return;
    }
    String contact = person.contact();
    FileSaving saving = new FileSaving(desk);
    String who = contact == null ? customer.name() : contact;
    Path file =
        saving.choose(
            texts.get("person.dossier-title"),
            FileDialogs.Kind.PAGE,
            texts.get("person.dossier-name", who) + ".html");
    if (file != null) {
      saving.write(
          file,
          texts.get("person.writing"),
          to -> write(to, person),
          written ->
              saving.announce(
                  texts.get("person.written", String.valueOf(written.getFileName())),
                  written,
                  FileSaving.Offer.FOLDER));
    }
  }

  private void write(Path file, Person person) {
    Dossier dossier = traces.dossier(person);
    desk.personFiles().dossiers().write(file, dossier, desk.texts().language().locale());
  }

  /** What would go, and where it is kept besides. */
  private record Question(ErasurePlan plan, List<RestorePoint> holding) {}

  /**
   * Asks whether these shall be erased for good, and does it.
   *
   * @param erased what to do then
   */
  public void erase(Collection<Person> persons, Runnable erased) {
    Book book = desk.book();
    if (persons.isEmpty() || book.readOnly()) {
      return;
    }
    desk.tasks()
        .run(
            desk.texts().get("person.looking"),
            _ -> {
              ErasurePlan plan = book.privacy().plan(persons);
              return new Question(plan, traces.holding(plan));
            },
            asked -> {
              ErasureQuestion.Answer answer = question.ask(asked.plan(), asked.holding());
              if (answer != ErasureQuestion.Answer.NOTHING) {
                erase(
                    persons,
                    answer == ErasureQuestion.Answer.BOOK_AND_POINTS,
                    asked.plan(),
                    erased);
              }
            });
  }

  private void erase(
      Collection<Person> persons, boolean inPoints, ErasurePlan plan, Runnable erased) {
    Territory before = desk.book().snapshot().territory();
    desk.tasks()
        .run(
            desk.texts().get("person.erasing"),
            progress -> traces.erase(persons, inPoints, progress),
            outcome -> {
              forgetDrafts(UnsavedOf.persons(persons, before, plan.words()));
              erased.run();
              tell(outcome);
            });
  }

  private void forgetDrafts(UnsavedOf theirs) {
    List<Draft> gone =
        desk.drafts().unsaved().stream()
            .filter(draft -> !theirs.in(KeptDrafts.written(List.of(draft))).isEmpty())
            .toList();
    desk.drafts().saved(gone);
  }

  private void tell(PersonTraces.Outcome outcome) {
    ErasureTexts words = new ErasureTexts(desk.texts(), ZoneId.systemDefault());
    List<String> left =
        words.elsewhere(outcome.erased().plan(), outcome.holding(), desk.book().snapshot());
    desk.notices()
        .done(
            words.done(outcome),
            desk.texts().get("person.what-is-left"),
            () -> question.tell(left));
  }
}
