package app.revier.desktop.screen.customers.doubles;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.BookStore;
import app.revier.book.MemoryStore;
import app.revier.book.SampleBooks;
import app.revier.desktop.chart.Fx;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.screen.customers.Territories;
import app.revier.doubles.LikelyPair;
import app.revier.doubles.MergeRevenue;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Reach;
import app.revier.territory.RevenueHistory;
import app.revier.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Deciding pair by pair who is there twice. */
class DoublesViewModelTest {

  private static final Address BONN = new Address("Marktstr. 5", "53111", "Bonn", "");

  private final Book book =
      SampleBooks.open(
          Territories.store(
              List.of(
                  customer(1, "Keller", 100),
                  customer(2, "Keller GmbH", 300),
                  customer(3, "Brandt", 0),
                  customer(4, "Brandt KG", 0))));
  private final DeskFixture fixture = new DeskFixture(book, Language.ENGLISH);
  private final DoublesViewModel model = new DoublesViewModel(fixture.desk());

  DoublesViewModelTest() {
    book.onChange(model::refresh);
    model.open();
  }

  @BeforeAll
  static void toolkit() throws Exception {
    Fx.start();
  }

  private static Customer customer(long id, String name, int revenue) {
    return new CustomerBuilder(new CustomerId(id), "N" + id, name)
        .address(BONN)
        .revenue(RevenueHistory.NONE.with(2026, Money.of(revenue)))
        .build();
  }

  private List<String> numbers() {
    return model.pairs().stream().map(pair -> pair.a().number() + " " + pair.b().number()).toList();
  }

  private LikelyPair selected() {
    return Objects.requireNonNull(model.selectedProperty().get());
  }

  @Test
  void thePairsAreThereAndTheCustomerWithMoreRevenueStays() {
    assertThat(numbers()).containsExactly("N1 N2", "N3 N4");
    assertThat(model.countProperty().get()).isEqualTo("2 likely pairs");
    assertThat(model.choice().keep(selected()).number()).isEqualTo("N2");
  }

  @Test
  void mergingLeavesOneCustomerAndGoesOnToTheNextPairAndCanBeTakenBack() {
    model.choice().revenueProperty().set(MergeRevenue.ADD);
    model.merge();
    assertThat(book.snapshot().territory().customer(new CustomerId(1))).isNull();
    Customer kept = Objects.requireNonNull(book.snapshot().territory().customer(new CustomerId(2)));
    assertThat(kept.revenue().in(2026)).isEqualTo(Money.of(400));
    assertThat(numbers()).containsExactly("N3 N4");
    assertThat(selected().a().number()).isEqualTo("N3");
    assertThat(model.choice().keep(selected()).number()).isEqualTo("N3");
    assertThat(model.choice().revenueProperty().get()).isEqualTo(MergeRevenue.KEEP);
    Runnable undo = Objects.requireNonNull(fixture.notices().done().getLast().action());
    undo.run();
    assertThat(numbers()).containsExactly("N1 N2", "N3 N4");
    assertThat(selected().a().number()).as("what was undone is what is looked at").isEqualTo("N1");
    book.redo(Progress.NONE);
    assertThat(selected().a().number()).isEqualTo("N3");
  }

  @Test
  void keptApartAPairIsGoneForGoodAndComesBackWithUndo() {
    model.apart();
    assertThat(numbers()).containsExactly("N3 N4");
    model.open();
    assertThat(numbers()).containsExactly("N3 N4");
    book.undo(Progress.NONE);
    assertThat(numbers()).containsExactly("N1 N2", "N3 N4");
  }

  @Test
  void skippedAPairIsThereAgainWhenTheListIsOpenedAnew() {
    model.skip();
    model.skip();
    assertThat(model.stateProperty().get()).isEqualTo(DoublesViewModel.State.SKIPPED);
    model.open();
    assertThat(numbers()).hasSize(2);
  }

  @Test
  void whoIsBetterKnownStaysAsARuleWhateverTheRevenue() {
    Customer more = model.choice().drop(selected());
    book.customers()
        .save(more.edit().industry("Holz").reach(new Reach("0228 1", "a@b.de", "")).build());
    DoublesViewModel next = new DoublesViewModel(fixture.desk());
    next.open();

    LikelyPair pair = Objects.requireNonNull(next.selectedProperty().get());
    assertThat(next.choice().keep(pair).number()).isEqualTo("N1");
  }

  @Test
  void inAnotherLanguageThePairAndWhatWasChosenForItAreTheSame() {
    model.skip();
    model.choice().keepsFirstProperty().set(false);
    model.choice().revenueProperty().set(MergeRevenue.ADD);
    DeskFixture german = new DeskFixture(book, Language.GERMAN);
    DoublesViewModel next = new DoublesViewModel(german.desk());
    next.goOnFrom(model);
    assertThat(next.pairs()).isEqualTo(model.pairs()).hasSize(1);
    assertThat(next.selectedProperty().get()).isEqualTo(selected());
    assertThat(next.choice().keepsFirstProperty().get()).isFalse();
    assertThat(next.choice().revenueProperty().get()).isEqualTo(MergeRevenue.ADD);
    assertThat(next.countProperty().get()).isEqualTo("1 wahrscheinliches Paar");
    assertThat(next.choice().previewProperty().get()).isNotNull();
  }

  @Test
  void whatOnlyCanBeReadIsNotMergedAndItIsSaidWhy() {
    Book locked =
        SampleBooks.open(
            new MemoryStore(
                Path.of("Test.revier"),
                true,
                new BookStore.Contents(
                    book.snapshot().territory().customers(), List.of(), Map.of())));
    DeskFixture reading = new DeskFixture(locked, Language.ENGLISH);
    DoublesViewModel pairs = new DoublesViewModel(reading.desk());
    pairs.open();
    pairs.merge();
    pairs.apart();
    assertThat(pairs.pairs()).hasSize(2);
    assertThat(reading.notices().explained()).hasSize(2).containsOnly(pairs.readOnlyReason());
  }

  @Test
  void whatWasChosenForAPairStaysWhenOtherCustomersChange() {
    model.choice().keepsFirstProperty().set(true);
    model.choice().revenueProperty().set(MergeRevenue.ADD);
    book.customers().save(customer(3, "Brandt Maler", 5));
    assertThat(model.choice().keepsFirstProperty().get()).isTrue();
    assertThat(model.choice().revenueProperty().get()).isEqualTo(MergeRevenue.ADD);
  }

  @Test
  void thePreviewSaysWhichRevenueIsNotCounted() {
    assertThat(Objects.requireNonNull(model.choice().previewProperty().get()).merged().notCounted())
        .containsEntry(2026, Money.of(100));
    model.choice().revenueProperty().set(MergeRevenue.ADD);
    assertThat(Objects.requireNonNull(model.choice().previewProperty().get()).merged().notCounted())
        .isEmpty();
  }

  @Test
  void theListIsWorkedWithTheKeyboard() throws Exception {
    Fx.call(
        () -> {
          List<String> left = new ArrayList<>();
          DoublesPane pane = new DoublesPane(model, fixture.desk(), () -> left.add("back"));
          Scene scene = new Scene(pane, 900, 600);
          pane.applyCss();
          pane.layout();
          Node list = pane.keyboard();
          list.requestFocus();
          assertThat(scene.getFocusOwner()).isSameAs(list);
          press(list, KeyCode.LEFT);
          assertThat(model.choice().keep(selected()).number()).isEqualTo("N1");
          press(list, KeyCode.ENTER);
          assertThat(numbers()).containsExactly("N3 N4");
          assertThat(model.choice().keepsFirstProperty().get()).isTrue();
          book.undo(Progress.NONE);
          assertThat(((ListView<?>) list).getSelectionModel().getSelectedItem())
              .isEqualTo(selected());
          book.redo(Progress.NONE);
          press(list, KeyCode.DELETE);
          assertThat(model.stateProperty().get()).isEqualTo(DoublesViewModel.State.NONE);
          press(pane, KeyCode.ESCAPE);
          assertThat(left).containsExactly("back");
          return pane;
        });
  }

  private static void press(Node node, KeyCode key) {
    node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
  }
}
