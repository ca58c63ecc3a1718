package app.revier.desktop.person;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.ErasurePlan;
import app.revier.book.Person;
import app.revier.book.RestorePoint;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Telling and erasing on screen, without a window. */
class PersonActionsTest {

  @TempDir private Path folder;
  private final Book book = SampleBooks.normal();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final List<String> asked = new ArrayList<>();
  private ErasureQuestion.Answer answer = ErasureQuestion.Answer.BOOK;
  private int erased;

  private final PersonActions actions =
      new PersonActions(
          fixture.desk(),
          new ErasureQuestion() {
            @Override
            public Answer ask(ErasurePlan plan, List<RestorePoint> holding) {
              asked.addAll(plan.names());
              return answer;
            }

            @Override
            public void tell(List<String> lines) {
              asked.addAll(lines);
            }
          });

  private Customer first() {
    return book.snapshot().territory().customers().getFirst();
  }

  @Test
  void aDossierIsWrittenWhereTheRepWantsIt() throws IOException {
    Path file = folder.resolve("a.html");
    fixture.dialogs().answer(file);
    actions.dossier(Person.of(first().id()));
    assertThat(Files.readString(file)).contains(first().name());
    assertThat(folder.resolve("a.json")).exists();
    assertThat(String.valueOf(fixture.dialogs().suggested())).endsWith(".html");
  }

  @Test
  void whoeverIsErasedIsGoneWithWhatWasTypedAndNothingCanBeUndone() {
    Customer gone = first();
    Customer stays = book.snapshot().territory().customers().get(1);
    note(gone, "halb getippt");
    note(stays, "bleibt");
    actions.erase(List.of(Person.of(gone.id())), () -> erased++);
    assertThat(asked).contains(gone.name());
    assertThat(erased).isOne();
    assertThat(book.snapshot().territory().customer(gone.id())).isNull();
    assertThat(book.snapshot().history().latest()).isNull();
    assertThat(fixture.desk().drafts().unsaved())
        .extracting(Draft::typed)
        .containsExactly("bleibt");
  }

  private void note(Customer customer, String typed) {
    RecordKey record = RecordKey.of(new Place.OneCustomer(customer.id()));
    Caption name = Caption.of("customers.unsaved");
    fixture
        .desk()
        .drafts()
        .note(record, List.of(new Draft(record, name, "street", name, typed, typed, true, false)));
  }

  @Test
  void whoSaysNoKeepsEverything() {
    answer = ErasureQuestion.Answer.NOTHING;
    actions.erase(List.of(Person.of(first().id())), () -> erased++);
    assertThat(erased).isZero();
    assertThat(asked).containsExactly(first().name());
  }

  @Test
  void aBookToReadIsNotAskedAbout() {
    Book readOnly = SampleBooks.readOnly();
    DeskFixture desk = new DeskFixture(readOnly, Language.GERMAN);
    new PersonActions(desk.desk(), failing())
        .erase(
            List.of(Person.of(readOnly.snapshot().territory().customers().getFirst().id())),
            () -> erased++);
    assertThat(erased).isZero();
  }

  private static ErasureQuestion failing() {
    return new ErasureQuestion() {
      @Override
      public Answer ask(ErasurePlan plan, List<RestorePoint> holding) {
        throw new AssertionError("asked");
      }

      @Override
      public void tell(List<String> lines) {
        throw new AssertionError("told");
      }
    };
  }
}
