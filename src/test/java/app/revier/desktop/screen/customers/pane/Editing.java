package app.revier.desktop.screen.customers.pane;

import app.revier.book.Book;
import app.revier.book.Snapshot;
import app.revier.desktop.form.Field;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.desktop.work.Tasks;
import app.revier.segment.RetentionRule;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.text.Language;
import java.util.Objects;

/** An editor that follows its book, as the list makes it. */
final class Editing {

  final Book book;
  final DeskFixture fixture;
  final CustomerEditor editor;

  Editing(Book book) {
    this.book = book;
    fixture = new DeskFixture(book, Language.GERMAN);
    editor = new CustomerEditor(fixture.desk());
    book.onChange(this::follow);
  }

  /** An editor whose saves happen when these tasks do them. */
  Editing(Book book, DeskFixture fixture, Tasks tasks) {
    this.book = book;
    this.fixture = fixture;
    Desk desk = fixture.desk();
    editor =
        new CustomerEditor(
            new Desk(
                book,
                desk.texts(),
                desk.terms(),
                tasks,
                desk.notices(),
                desk.navigator(),
                desk.reader(),
                desk.planWriter(),
                desk.team(),
                desk.weekFiles(),
                desk.services(),
                desk.dialogs(),
                desk.memory(),
                desk.drafts(),
                desk.personFiles(),
                desk.moves()));
    book.onChange(this::follow);
  }

  private void follow(Snapshot snapshot) {
    Subject subject = editor.subjectProperty().get();
    if (subject != null && snapshot.territory().customer(subject.id()) != null) {
      editor.open(subject(subject.id()));
    }
  }

  Subject subject(CustomerId id) {
    Snapshot snapshot = book.snapshot();
    return new Subject(
        snapshot,
        snapshot.segmentation().of(id),
        RetentionRule.of(
            customer(id),
            snapshot.settings().baseYear(),
            snapshot.today(),
            snapshot.settings().retention()),
        snapshot.territory().projectsOf(id));
  }

  Customer customer(CustomerId id) {
    return Objects.requireNonNull(book.snapshot().territory().customer(id));
  }

  Customer nord() {
    return customer(Territories.NORD);
  }

  void open(CustomerId id) {
    editor.open(subject(id));
  }

  /** Types into a field and leaves it. */
  static void type(Field<?> field, String text) {
    field.textProperty().set(text);
    field.confirm();
  }
}
