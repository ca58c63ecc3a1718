package app.revier.desktop.screen.customers.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Task;
import app.revier.book.Book;
import app.revier.book.Report;
import app.revier.book.SampleBooks;
import app.revier.book.TimelineEntry;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Note;
import app.revier.territory.OrderHistory;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

/** The timeline beside the list. Today is Monday, 23 November 2026. */
class PastViewModelTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private final Book book = SampleBooks.open(Territories.store());
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final PastViewModel model = new PastViewModel(fixture.desk());

  private Customer customer(CustomerId id) {
    return Objects.requireNonNull(book.snapshot().territory().customer(id));
  }

  private void show(CustomerId id) {
    model.look(true);
    model.show(book.snapshot(), customer(id));
  }

  private void add(String line) {
    model.line().line.textProperty().set(line);
    model.line().keep();
    show(Territories.NORD);
  }

  @Test
  void aLineIsUnderstoodBeforeItIsKept() {
    show(Territories.NORD);
    model
        .line()
        .line
        .textProperty()
        .set("heute besucht 45 min, Muster dagelassen, nächster Schritt 12.12. anrufen");

    assertThat(model.line().understoodProperty().get())
        .isEqualTo(
            "Verstanden: Montag, 23.11.2026 · Besuch · 45 min · Notiz „Muster dagelassen“ · "
                + "nächster Schritt am Samstag, 12.12.2026: „anrufen“ (Anruf)");
    assertThat(model.line().reasonProperty().get()).isEmpty();
    assertThat(book.snapshot().agenda().activities()).isEmpty();

    model.line().keep();

    assertThat(book.snapshot().agenda().activitiesOf(Territories.NORD))
        .extracting(Activity::date, Activity::minutes, Activity::note)
        .containsExactly(tuple(TODAY, 45, "Muster dagelassen"));
    assertThat(book.snapshot().agenda().openTasks())
        .extracting(Task::earliest)
        .containsExactly(LocalDate.of(2026, 12, 12));
    assertThat(model.line().line.text()).isEmpty();
  }

  @Test
  void aMailIsKeptWithItsNextStepInOneChange() {
    show(Territories.NORD);
    List<Note> before = customer(Territories.NORD).notes();

    add("gestern Mail: Angebot geschickt, nächster Schritt 12.12. anrufen");

    assertThat(customer(Territories.NORD).notes())
        .contains(
            new Note(
                "Angebot geschickt\nNächster Schritt am 12.12.2026: anrufen",
                "",
                TODAY.minusDays(1),
                Note.Kind.MAIL));
    assertThat(book.snapshot().agenda().openTasks()).hasSize(1);
    assertThat(model.shown().getFirst().kind()).isEqualTo(TimelineEntry.Kind.MAIL);

    book.undo(Progress.NONE);

    assertThat(customer(Territories.NORD).notes()).isEqualTo(before);
    assertThat(book.snapshot().agenda().openTasks()).isEmpty();
  }

  @Test
  void wordsThatSayNothingOfAContactAreANote() {
    show(Territories.NORD);

    add("Zufahrt nur von hinten");

    assertThat(customer(Territories.NORD).notes())
        .contains(new Note("Zufahrt nur von hinten", "", TODAY));
    assertThat(book.snapshot().agenda().activities()).isEmpty();
  }

  @Test
  void whatTheNextStepIsCanBeChosenWhereItCannotBeTold() {
    show(Territories.NORD);
    model.line().line.textProperty().set("angerufen, nächster Schritt 12.12. nachfassen");

    assertThat(model.line().asksKindProperty().get()).isTrue();
    assertThat(model.line().reasonProperty().get()).startsWith("Bitte wählen Sie");

    model.line().nextKind.choose(Report.NextKind.TASK);
    model.line().keep();

    assertThat(book.snapshot().agenda().openTasks()).hasSize(1);
  }

  @Test
  void whatIsTypedForOneCustomerStaysWithThatCustomer() {
    CustomerId other =
        book.snapshot().territory().customers().stream()
            .map(Customer::id)
            .filter(id -> !id.equals(Territories.NORD))
            .findFirst()
            .orElseThrow();
    show(Territories.NORD);
    model.line().line.textProperty().set("angerufen, will Muster");

    show(other);
    assertThat(model.line().line.text()).isEmpty();

    show(Territories.NORD);
    assertThat(model.line().line.text()).isEqualTo("angerufen, will Muster");
    assertThat(model.line().understoodProperty().get()).contains("Anruf");
  }

  @Test
  void aKindCanBeLookedAtByItself() {
    show(Territories.NORD);
    add("angerufen, 10 min");
    add("Mail: Angebot geschickt");

    model.groupProperty().set(PastGroup.MAILS);

    assertThat(model.shown())
        .extracting(TimelineEntry::kind)
        .containsExactly(TimelineEntry.Kind.MAIL);
    assertThat(model.countsProperty().get()).containsEntry(PastGroup.CONTACTS, 1);
    assertThat(model.groups()).doesNotContain(PastGroup.ORDERS);
  }

  @Test
  void aBrokenRhythmIsSaid() {
    book.customers()
        .save(
            customer(Territories.NORD)
                .edit()
                .orders(
                    OrderHistory.of(
                        List.of(TODAY.minusDays(160), TODAY.minusDays(130), TODAY.minusDays(100))))
                .build());

    show(Territories.NORD);

    assertThat(model.brokenProperty().get()).isTrue();
    assertThat(model.rhythmProperty().get())
        .isEqualTo(
            "Bestellrhythmus unterbrochen: sonst meist alle 30 Tage, "
                + "letzte Bestellung am 15.08.2026, vor 100 Tagen.");
    assertThat(model.shown()).hasSize(3 + customer(Territories.NORD).notes().size());
  }

  @Test
  void nothingIsPutTogetherWhileNobodyLooks() {
    model.show(book.snapshot(), customer(Territories.NORD));
    add("angerufen");
    model.look(false);
    int before = model.shown().size();

    book.agenda().delete(book.snapshot().agenda().activities().stream().map(Activity::id).toList());
    model.show(book.snapshot(), customer(Territories.NORD));

    assertThat(model.shown()).hasSize(before);
    model.look(true);
    assertThat(model.shown()).hasSize(before - 1);
  }

  @Test
  void aReportThatIsSoughtIsFoundOnceThereIsWhatHappenedWhateverWasLookedAt() {
    show(Territories.NORD);
    add("gestern besucht 45 min, Muster dagelassen");
    add("heute besucht 30 min, Muster abgeholt");
    add("Notiz: Zieht um");
    ActivityId first = book.snapshot().agenda().activities().getFirst().id();
    model.groupProperty().set(PastGroup.NOTES);

    model.seek(first);
    assertThat(model.groupProperty().get()).isEqualTo(PastGroup.ALL);
    assertThat(soughtOf(model)).isEqualTo("Muster dagelassen");

    PastViewModel fresh = new PastViewModel(fixture.desk());
    fresh.show(book.snapshot(), customer(Territories.NORD));
    fresh.seek(first);
    assertThat(fresh.foundProperty().get()).isEqualTo(-1);
    fresh.look(true);
    assertThat(soughtOf(fresh)).isEqualTo("Muster dagelassen");
  }

  private static String soughtOf(PastViewModel model) {
    return model.shown().get(model.foundProperty().get()) instanceof TimelineEntry.Met(Activity met)
        ? met.note()
        : "";
  }

  @Test
  void onlyEntriesWithTheWantedWordsAreShown() {
    show(Territories.NORD);
    add("Notiz: Schlüssel beim Pförtner");
    add("heute besucht 45 min, Muster dagelassen");
    int every = model.shown().size();

    model.wantedProperty().set("schluessel");
    assertThat(model.shown()).hasSize(1);
    model.wantedProperty().set("besuch muster");
    assertThat(model.shown()).hasSize(1);
    model.wantedProperty().set("Pförtner Muster");
    assertThat(model.shown()).isEmpty();
    model.wantedProperty().set(" ");
    assertThat(model.shown()).hasSize(every);
  }

  @Test
  void aNewEntryLeavesTheOthersWhereTheyAre() {
    show(Territories.NORD);
    add("Notiz: eins");
    List<String> changes = new ArrayList<>();
    model
        .shown()
        .addListener(
            (ListChangeListener<TimelineEntry>)
                change -> {
                  while (change.next()) {
                    changes.add(
                        change.getFrom()
                            + " +"
                            + change.getAddedSize()
                            + " -"
                            + change.getRemovedSize());
                  }
                });

    add("Notiz: zwei");

    assertThat(changes).containsExactly("0 +1 -0");
  }
}
