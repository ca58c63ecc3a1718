package app.revier.desktop.form;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.BookChange;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What is saved of a record, when, and what becomes of the drafts. */
final class EditorTest {

  /** A record of two texts. */
  private record Pair(String one, String other) {}

  /** A change on its way into the book. */
  private record Sent(
      RecordKey record,
      UnaryOperator<Pair> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failed) {}

  private static final RecordKey FIRST = key(1);
  private static final RecordKey SECOND = key(2);
  private static final Pair BEFORE = new Pair("a", "b");

  private final DeskFixture fixture = new DeskFixture(SampleBooks.empty(), Language.GERMAN);
  private final Drafts drafts = fixture.desk().drafts();
  private final List<Sent> sent = new ArrayList<>();
  private final Editor<Pair> editor =
      new Editor<>(
          fixture.desk(),
          (record, change, saved, failed) -> sent.add(new Sent(record, change, saved, failed)));
  private final FieldsPart<Pair> part = editor.add(new FieldsPart<>());
  private final Field<String> one = field("fields.name");
  private final Field<String> other = field("fields.city");

  private static RecordKey key(long id) {
    return RecordKey.of(new Place.OneCustomer(new CustomerId(id)));
  }

  private Field<String> field(String caption) {
    boolean first = caption.equals("fields.name");
    return part.field(
        new Fields(fixture.desk().texts()).text(Caption.of(caption)),
        pair -> first ? pair.one() : pair.other(),
        (pair, text) -> {
          String now = text == null ? "" : text;
          return first ? new Pair(now, pair.other()) : new Pair(pair.one(), now);
        });
  }

  private void open(RecordKey record) {
    editor.open(record, Caption.plain("x"), BEFORE);
  }

  private void typeAndLeave(Field<String> field, String text) {
    field.textProperty().set(text);
    field.confirm();
  }

  private Draft draft(Field<String> field) {
    return drafts.unsaved().stream()
        .filter(draft -> draft.label().equals(field.caption()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsJustBeingTypedIsNotSavedWithWhatIsLeft() {
    open(FIRST);
    other.textProperty().set("tippt noch");

    typeAndLeave(one, "fertig");

    assertThat(sent).hasSize(1);
    assertThat(sent.getFirst().change().apply(BEFORE)).isEqualTo(new Pair("fertig", "b"));
    assertThat(editor.unsavedProperty().get()).as("nothing is left unsaved").isFalse();
  }

  @Test
  void whatIsJustBeingTypedIsNotRefusedWithWhatIsLeft() {
    open(FIRST);
    other.textProperty().set("tippt noch");
    typeAndLeave(one, "fertig");

    sent.getFirst().failed().accept(new IllegalStateException("no"));

    assertThat(draft(one).isStuck()).isTrue();
    assertThat(draft(other).isStuck()).isFalse();
    assertThat(editor.unsavedProperty().get()).isTrue();
  }

  @Test
  void aFailureIsThatOfItsRecordOnly() {
    open(FIRST);
    typeAndLeave(one, "fertig");
    sent.getFirst().failed().accept(new IllegalStateException("no"));
    assertThat(editor.unsavedProperty().get()).isTrue();

    open(SECOND);
    one.textProperty().set("tippt noch");

    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  @Test
  void aFailureThatComesLateIsThatOfItsRecordOnly() {
    open(FIRST);
    typeAndLeave(one, "fertig");
    open(SECOND);
    one.textProperty().set("tippt noch");

    sent.getFirst().failed().accept(new IllegalStateException("no"));

    assertThat(editor.unsavedProperty().get()).isFalse();
  }

  /** It is saved when the rep leaves it, or goes on to another record. */
  @Test
  void aDraftThatIsBroughtBackIsNotSavedByTheSaveOfAnotherRecord() {
    open(SECOND);
    one.textProperty().set("Entwurf");
    List<Draft> noted = drafts.of(SECOND);
    open(FIRST);
    drafts.note(SECOND, noted);
    typeAndLeave(one, "fertig");
    sent.clear();
    open(FIRST);
    typeAndLeave(one, "ganz fertig");
    Sent underway = sent.getLast();
    open(SECOND);
    sent.clear();
    assertThat(one.text()).isEqualTo("Entwurf");

    editor.follow(BEFORE);
    assertThat(sent).as("while that is under way").isEmpty();

    underway.saved().accept(Optional.empty());
    editor.follow(BEFORE);
    assertThat(sent).as("once that is in the book").isEmpty();
  }

  @Test
  void whatIsSavedIsADraftNoLonger() {
    open(FIRST);
    typeAndLeave(one, "fertig");
    assertThat(drafts.unsaved()).hasSize(1);

    sent.getFirst().saved().accept(Optional.empty());

    assertThat(drafts.unsaved()).isEmpty();
  }

  @Test
  void nothingIsSavedTwiceWhileItIsUnderWay() {
    open(FIRST);
    typeAndLeave(one, "fertig");
    editor.follow(BEFORE);

    assertThat(sent).hasSize(1);
    assertThat(one.text()).isEqualTo("fertig");
  }

  /** What was saved of one record says nothing of what is typed into another. */
  @Test
  void theSameTextIsSavedForAnotherRecordOnceItCanBe() {
    List<String> taken = new ArrayList<>();
    one.checkedBy(text -> taken.contains(text) ? "vergeben" : "");
    open(FIRST);
    typeAndLeave(one, "fertig");
    sent.getFirst().saved().accept(Optional.empty());
    open(SECOND);
    sent.clear();
    taken.add("fertig");
    typeAndLeave(one, "fertig");
    assertThat(sent).isEmpty();
    typeAndLeave(other, "auch");
    assertThat(sent).hasSize(1);

    taken.clear();
    sent.getFirst().saved().accept(Optional.empty());
    editor.follow(new Pair("a", "auch"));

    assertThat(sent).hasSize(2);
    assertThat(sent.getLast().change().apply(BEFORE)).isEqualTo(new Pair("fertig", "b"));
  }
}
