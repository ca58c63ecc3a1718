package app.revier.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.UnsavedText;
import app.revier.book.UnsavedTexts;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.work.Notices;
import app.revier.desktop.work.RecordingNotices;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is kept of what is typed when the program ends, and what the next one begins with. */
final class DraftKeeperTest {

  private static final RecordKey LIMITS = RecordKey.of(new Place.Top(ScreenId.MATRIX));
  private static final RecordKey NEWCOMER = new RecordKey(new Place.Top(ScreenId.CUSTOMERS), "new");

  private final UnsavedTexts files = UnsavedTexts.inMemory();
  private final Book book = SampleBooks.empty();
  private final RecordingNotices notices = new RecordingNotices();
  private Language language = Language.GERMAN;
  private final List<Draft> ledTo = new ArrayList<>();

  @AfterEach
  void closeBook() {
    book.close();
  }

  private static Draft draft(RecordKey record, String field, String typed) {
    return new Draft(
        record,
        Caption.of("customers.new-title"),
        field,
        Caption.of("fields.name"),
        typed,
        typed,
        true,
        true);
  }

  private Drafts resumed(UnsavedTexts.Found found) {
    return new DraftKeeper(files)
        .resume(book, found, () -> new Texts(language), notices, ledTo::add);
  }

  private Drafts next() {
    return resumed(new DraftKeeper(files).find(book));
  }

  private static Drafts typed(Draft... drafts) {
    Drafts typed = new Drafts();
    List.of(drafts).forEach(draft -> typed.note(draft.record(), List.of(draft)));
    return typed;
  }

  @Test
  void theNextProgramGoesOnWithWhatIsTypedAndLeadsToIt() {
    Draft name = draft(NEWCOMER, "name", "Nord");
    Draft limit = draft(LIMITS, "a-from", "17000");
    new DraftKeeper(files).keep(book, typed(name, limit), List.of());

    Drafts drafts = next();

    assertThat(drafts.unsaved()).containsExactly(name, limit);
    assertThat(drafts.marked()).containsExactlyInAnyOrder(NEWCOMER, LIMITS);
    Notices.Reminder reminder = notices.reminders().getFirst();
    reminder.act();
    assertThat(ledTo).containsExactly(name);
  }

  @Test
  void reminderCountsWhatIsLeftInTheLanguageOfTheMoment() {
    Draft name = draft(NEWCOMER, "name", "Nord");
    Draft limit = draft(LIMITS, "a-from", "17000");
    new DraftKeeper(files).keep(book, typed(name, limit), List.of());

    Drafts drafts = next();

    Notices.Reminder reminder = notices.reminders().getFirst();
    assertThat(reminder.text())
        .isEqualTo("2 Eingaben vom letzten Mal sind noch nicht gespeichert.");
    drafts.note(NEWCOMER, List.of());
    assertThat(reminder.text())
        .isEqualTo("Eine Eingabe vom letzten Mal ist noch nicht gespeichert.");
    language = Language.ENGLISH;
    assertThat(reminder.text()).isEqualTo("One entry from last time is not saved yet.");
    reminder.act();
    assertThat(ledTo).containsExactly(limit);
    drafts.note(LIMITS, List.of());
    assertThat(reminder.text()).isEmpty();
  }

  @Test
  void allFieldsOfARecordAreBroughtBack() {
    Drafts typed = new Drafts();
    typed.note(
        NEWCOMER, List.of(draft(NEWCOMER, "number", "K 1"), draft(NEWCOMER, "name", "Nord")));
    new DraftKeeper(files).keep(book, typed, List.of());

    assertThat(next().of(NEWCOMER)).extracting(Draft::typed).containsExactly("K 1", "Nord");
  }

  @Test
  void whatTheRepDoesWithoutIsNotKept() {
    Draft name = draft(NEWCOMER, "name", "Nord");
    Draft limit = draft(LIMITS, "a-from", "17000");
    DraftKeeper keeper = new DraftKeeper(files);
    keeper.keep(book, typed(name, limit), List.of(name));
    assertThat(next().unsaved()).containsExactly(limit);

    keeper.keep(book, typed(name), List.of(name));
    assertThat(next().unsaved()).isEmpty();
    assertThat(notices.reminders()).hasSize(1);
  }

  @Test
  void whatIsTypedForNobodyInTheBookIsNotKept() {
    RecordKey gone = RecordKey.of(new Place.OneCustomer(new CustomerId(99)));

    new DraftKeeper(files).keep(book, typed(draft(gone, "name", "Nord")), List.of());

    assertThat(files.find(book.file()).texts()).isEmpty();
  }

  @Test
  void aBookThatCanOnlyBeReadLeavesTheDraftsToTheProgramThatHasIt() {
    Book second = SampleBooks.readOnly();
    DraftKeeper keeper = new DraftKeeper(files);
    List<UnsavedText> ofTheFirst =
        List.of(
            new UnsavedText(
                "screen:matrix",
                "",
                new UnsavedText.Name("", List.of("")),
                "a-from",
                new UnsavedText.Name("", List.of("")),
                "17000",
                "17000",
                true,
                false));
    files.keep(second.file(), ofTheFirst);

    assertThat(keeper.find(second)).isEqualTo(UnsavedTexts.Found.NOTHING);
    keeper.keep(second, new Drafts(), List.of());

    assertThat(files.find(second.file()).texts()).isEqualTo(ofTheFirst);
    second.close();
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Drafts drafts = resumed(new UnsavedTexts.Found(List.of(), Path.of("aside.json")));

    assertThat(drafts.unsaved()).isEmpty();
    assertThat(notices.reminders())
        .extracting(Notices.Reminder::text)
        .singleElement()
        .asString()
        .contains("aside.json");
  }
}
