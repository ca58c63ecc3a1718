package app.revier.desktop.screen.customers.pane;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.screen.customers.Territories;
import app.revier.task.Progress;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Money;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A draft stays with the thing it is of, whatever becomes of that in the book. */
class ItemDraftsTest {

  private static final LocalDate END = LocalDate.of(2028, 12, 31);

  private final Editing editing = new Editing(Territories.book());
  private final CustomerEditor editor = editing.editor;

  @BeforeEach
  void open() {
    editing.open(Territories.NORD);
  }

  private ContractForm contract() {
    return contract(42_000);
  }

  private ContractForm contract(long amount) {
    ContractForm form = editor.contracts.add();
    Editing.type(form.from, "1.1.2027");
    Editing.type(form.until, "31.12.2028");
    Editing.type(form.amount, String.valueOf(amount));
    return form;
  }

  private List<String> drafts() {
    return editing.fixture.desk().drafts().unsaved().stream().map(Draft::typed).toList();
  }

  @Test
  void aDraftStaysInItsContractWhenAnotherFieldOfThatIsUndoneAndRedone() {
    ContractForm form = contract();
    Editing.type(form.from, "31.02.2027");
    Editing.type(form.amount, "50.000");

    editing.book.undo(Progress.NONE);

    assertThat(editor.contracts.forms()).containsExactly(form);
    assertThat(form.from.text()).isEqualTo("31.02.2027");
    assertThat(form.amount.text()).isEqualTo("42.000");
    editing.book.redo(Progress.NONE);
    assertThat(editor.contracts.forms()).containsExactly(form);
    assertThat(form.amount.text()).isEqualTo("50.000");
    editing.book.undo(Progress.NONE);

    Editing.type(form.from, "1.2.2027");

    assertThat(editing.nord().contracts())
        .containsExactly(new Contract(LocalDate.of(2027, 2, 1), END, Money.of(42_000)));
    assertThat(drafts()).isEmpty();
  }

  @Test
  void aDraftStaysInItsContractAlsoWhenThatIsUndoneWhileAnotherCustomerIsShown() {
    ContractForm form = contract();
    Editing.type(form.from, "31.02.2027");
    Editing.type(form.amount, "50.000");
    editing.open(Territories.KOELN);
    editing.book.undo(Progress.NONE);

    editing.open(Territories.NORD);

    assertThat(editor.contracts.forms()).hasSize(1);
    ContractForm again = editor.contracts.forms().getFirst();
    assertThat(again.from.text()).isEqualTo("31.02.2027");
    assertThat(again.amount.text()).isEqualTo("42.000");
  }

  @Test
  void aDraftOfAContractThatIsGoneIsANewOneSavedAsAWhole() {
    ContractForm form = contract();
    Editing.type(form.from, "31.02.2027");

    editing.book.undo(Progress.NONE);

    assertThat(editing.nord().contracts()).isEmpty();
    assertThat(editor.contracts.forms()).containsExactly(form);
    assertThat(form.kept()).isNull();
    assertThat(drafts()).containsExactly("31.02.2027", "31.12.2028", "42.000");
    assertThat(editor.unsavedProperty().get()).isTrue();

    editing.open(Territories.KOELN);
    editing.open(Territories.NORD);
    ContractForm again = editor.contracts.forms().getFirst();
    assertThat(again.amount.text()).isEqualTo("42.000");
    Editing.type(again.from, "1.2.2027");

    assertThat(editing.nord().contracts())
        .containsExactly(new Contract(LocalDate.of(2027, 2, 1), END, Money.of(42_000)));
    assertThat(drafts()).isEmpty();
  }

  @Test
  void aDraftReturnsToItsContractWhenThatComesBack() {
    ContractForm form = contract();
    Editing.type(form.from, "31.02.2027");
    editing.book.undo(Progress.NONE);

    editing.book.redo(Progress.NONE);

    assertThat(editor.contracts.forms()).containsExactly(form);
    assertThat(form.from.text()).isEqualTo("31.02.2027");
    assertThat(drafts()).containsExactly("31.02.2027");
  }

  @Test
  void anEmptiedNameOfAContactStaysInItsPlaceWhenItsRoleIsUndone() {
    ContactForm form = editor.contacts.add();
    Editing.type(form.name, "Ines");
    Editing.type(form.name, "");
    form.role.choose(Contact.Role.PURCHASING);

    editing.book.undo(Progress.NONE);

    assertThat(editor.contacts.forms()).containsExactly(form);
    assertThat(form.name.text()).isEmpty();
    assertThat(form.name.complaintProperty().get()).isNotEmpty();
    assertThat(form.role.value()).isEqualTo(Contact.Role.USER);
  }

  @Test
  void theQuestionBeforeClosingSaysOfWhichThingAFieldIs() {
    ContractForm contract = contract();
    Editing.type(contract.from, "31.02.2027");
    Editing.type(editor.contacts.add().name, "Ines");
    Editing.type(editor.contacts.forms().getFirst().name, "");
    Editing.type(editor.competitors.add().supplies, "Handschuhe");

    assertThat(editing.fixture.desk().drafts().unsaved())
        .extracting(draft -> draft.recordName().in(new Texts(Language.ENGLISH)))
        .containsExactly(
            "Klinikum Nordstadt, new competitor",
            "Klinikum Nordstadt, contract of 42.000 € a year",
            "Klinikum Nordstadt, contact Ines");
  }

  /** Of two that are alike the one keeps the draft into which it was typed. */
  @Test
  void aDraftDoesNotGoOverToASiblingThatBecomesLikeItsOwn() {
    ContractForm first = contract();
    ContractForm second = contract(50_000);
    Editing.type(second.from, "31.02.2027");
    Editing.type(first.amount, "50.000");

    assertThat(first.from.text()).isEqualTo("01.01.2027");
    assertThat(second.from.text()).isEqualTo("31.02.2027");
    editing.book.undo(Progress.NONE);

    assertThat(editor.contracts.forms()).containsExactly(first, second);
    assertThat(first.amount.text()).isEqualTo("42.000");
    assertThat(second.amount.text()).isEqualTo("50.000");
  }

  /** Its thing has another name by now, so it is that in the same place of as many. */
  @Test
  void aDraftGoesToTheThingInItsPlace() {
    contract();
    ContractForm second = contract(50_000);
    Editing.type(second.from, "31.02.2027");
    editing.open(Territories.KOELN);
    List<Contract> contracts = editing.nord().contracts();
    editing
        .book
        .customers()
        .save(
            editing
                .nord()
                .edit()
                .contracts(List.of(contracts.getFirst(), new Contract(null, END, Money.of(60_000))))
                .build());

    editing.open(Territories.NORD);

    assertThat(editor.contracts.forms())
        .extracting(form -> form.from.text())
        .containsExactly("01.01.2027", "31.02.2027");
  }
}
