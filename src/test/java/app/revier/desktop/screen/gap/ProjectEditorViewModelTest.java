package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.gap.ProjectEditorViewModel.Mode;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProject.Kind;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.StringProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Creating and editing a project. */
class ProjectEditorViewModelTest {

  private final Book book = GapBooks.small();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final ProjectEditorViewModel editor = new ProjectEditorViewModel(fixture.desk());

  @BeforeEach
  void follow() {
    book.onChange(editor::refresh);
  }

  private StringProperty figure(int i) {
    return editor.fields().figures().get(i).textProperty();
  }

  private GrowthProject project(int i) {
    return book.snapshot().territory().projects().get(i);
  }

  @Test
  void aCustomerIsFoundByTyping() {
    editor.begin();
    editor.picker().textProperty().set("linden");
    assertThat(editor.picker().found())
        .extracting(one -> one.name())
        .containsExactly("Labor Lindenhof");
    editor.picker().textProperty().set("1000");
    assertThat(editor.picker().found()).hasSize(3);
  }

  @Test
  void aNewProjectAtACustomerIsOfItsUsualKind() {
    editor.begin(new Place.NewProject(new CustomerId(3)));
    assertThat(editor.fields().customer.value()).isEqualTo(new CustomerId(3));
    assertThat(editor.fields().kind.value()).isEqualTo(Kind.NEW_CUSTOMER);
    assertThat(editor.modeProperty().get()).isEqualTo(Mode.NEW);
  }

  @Test
  void whatIsProposedIsFilledInAndStaysAmongTheDrafts() {
    Place.NewProject.Proposal proposal =
        new Place.NewProject.Proposal(
            Caption.of("moves.idea-first"), Money.of(38_000), LocalDate.of(2027, 2, 1));
    editor.begin(new Place.NewProject(new CustomerId(3), proposal));
    editor.close();
    editor.begin(new Place.NewProject(new CustomerId(3), proposal));

    assertThat(editor.fields().customer.value()).isEqualTo(new CustomerId(3));
    assertThat(editor.fields().name.value()).isEqualTo("Erster Auftrag");
    assertThat(editor.fields().yearlyValue.value()).isEqualTo(Money.of(38_000));
    assertThat(editor.fields().start.value()).isEqualTo(LocalDate.of(2027, 2, 1));
    assertThat(editor.reasonProperty().get()).isEmpty();
    assertThat(fixture.notices().done()).isEmpty();
  }

  @Test
  void aNewProjectBegunElsewhereIsNotTakenOverByAnotherCustomer() {
    editor.begin(new Place.NewProject(new CustomerId(3)));
    editor.fields().name.textProperty().set("Verbandwagen");
    editor.close();
    editor.begin(new Place.NewProject(new CustomerId(1)));
    assertThat(editor.fields().customer.value()).isEqualTo(new CustomerId(3));
    assertThat(editor.fields().name.textProperty().get()).isEqualTo("Verbandwagen");
    assertThat(fixture.notices().done()).hasSize(1);
  }

  @Test
  void aDraftSaysWhatIsMissingUntilItCanBeCreated() {
    editor.begin();
    assertThat(editor.reasonProperty().get()).isEqualTo("Bitte wählen Sie einen Kunden.");
    editor.picker().choose(book.snapshot().territory().customer(new CustomerId(3)));
    assertThat(editor.fields().kind.value()).isEqualTo(Kind.NEW_CUSTOMER);
    assertThat(editor.reasonProperty().get()).isEqualTo("Bitte geben Sie dem Projekt einen Namen.");
    editor.fields().name.textProperty().set("Verbandwagen");
    assertThat(editor.reasonProperty().get()).isEqualTo("Bitte geben Sie den Jahreswert ein.");
    figure(0).set("12 T€");
    figure(1).set("4/2027");
    figure(2).set("35");
    figure(3).set("6");
    figure(4).set("2,5");
    figure(5).set("250,50");
    assertThat(editor.reasonProperty().get()).isEmpty();
    editor.create();
    GrowthProject made = project(4);
    assertThat(made.name()).isEqualTo("Verbandwagen");
    assertThat(made.yearlyValue()).isEqualTo(Money.of(12_000));
    assertThat(made.start()).isEqualTo(LocalDate.of(2027, 4, 1));
    assertThat(made.winProbabilityByHand()).isEqualTo(new Probability(0.35));
    assertThat(made.visits()).isEqualTo(6);
    assertThat(made.minutes()).isEqualTo(150);
    assertThat(made.budget()).isEqualTo(Money.ofCents(25_050));
    assertThat(made.stage()).isEqualTo("not-started");
    assertThat(editor.modeProperty().get()).isEqualTo(Mode.EDIT);
    assertThat(editor.loaded()).isEqualTo(made);
    assertThat(fixture.notices().offered()).containsExactly("Projekt „Verbandwagen“ angelegt");
    fixture.notices().act();
    assertThat(book.snapshot().territory().project(made.id())).isNull();
  }

  @Test
  void aDraftIsNotLostByLookingAtAnotherProject() {
    editor.begin();
    editor.fields().name.textProperty().set("Verbandwagen");
    editor.edit(project(0));
    assertThat(editor.fields().name.textProperty().get()).isEqualTo("Wundauflagen");
    assertThat(editor.hasDraft()).isTrue();
    editor.begin();
    assertThat(editor.fields().name.textProperty().get()).isEqualTo("Verbandwagen");
    editor.drop();
    editor.begin();
    assertThat(editor.fields().name.textProperty().get()).isEmpty();
  }

  @Test
  void anEditedProjectIsKeptWhenAFieldIsLeft() {
    editor.edit(project(0));
    figure(0).set("25.000");
    editor.keep();
    assertThat(project(0).yearlyValue()).isEqualTo(Money.of(25_000));
    editor.fields().stage.choose(editor.fields().stage.values().get(4));
    assertThat(project(0).stage()).isEqualTo("won");
    book.undo(Progress.NONE);
    assertThat(editor.fields().stage.value()).isEqualTo(editor.fields().stage.values().get(3));
    book.undo(Progress.NONE);
    assertThat(figure(0).get()).isEqualTo("20.000");
  }

  @Test
  void whatCannotBeReadIsNotKept() {
    editor.edit(project(0));
    figure(0).set("viel");
    editor.keep();
    assertThat(editor.fields().figures().get(0).complaintProperty().get()).isNotEmpty();
    assertThat(project(0).yearlyValue()).isEqualTo(Money.of(20_000));
  }

  @Test
  void aProjectThatIsOnlyLookedAtStaysAsItIs() {
    GrowthProject odd =
        new GrowthProjectBuilder(project(0).id(), project(0).customer(), "Wundauflagen", "offer")
            .kind(Kind.NEW_PRODUCT)
            .measure("Vorführung")
            .yearlyValue(Money.ofCents(123_456))
            .start(LocalDate.of(2027, 3, 17))
            .winProbabilityByHand(new Probability(0.123456))
            .visits(1)
            .minutes(100)
            .budget(Money.ofCents(1))
            .choice(GrowthProject.Choice.IN)
            .build();
    book.projects().save(odd);
    var undo = book.snapshot().history().undo();
    editor.edit(odd);
    editor.keep();
    editor.close();
    assertThat(project(0)).isEqualTo(odd);
    assertThat(book.snapshot().history().undo()).isEqualTo(undo);
  }

  @Test
  void whatCannotBeSavedIsStillThereAfterAnotherProjectAndAnotherLanguage() {
    editor.edit(project(0));
    figure(0).set("viel");
    editor.edit(project(1));
    assertThat(figure(0).get()).isEqualTo("10.000");
    editor.edit(project(0));
    assertThat(figure(0).get()).isEqualTo("viel");
    fixture.desk().drafts().letGo();
    ProjectEditorViewModel later = new ProjectEditorViewModel(fixture.desk());
    later.edit(project(0));
    assertThat(later.fields().yearlyValue.text()).isEqualTo("viel");
  }

  @Test
  void aNewProjectMeansTheSameInAnotherLanguage() {
    editor.begin();
    figure(0).set("45.000");
    editor.fields().probability.textProperty().set("12,125");
    editor.fields().visits.textProperty().set("1.200");
    editor.fields().minutes.textProperty().set("1,5");
    fixture.desk().drafts().letGo();

    ProjectEditorViewModel later = new ProjectEditorViewModel(fixture.desk(Language.ENGLISH));
    later.begin();

    assertThat(later.fields().yearlyValue.value()).isEqualTo(Money.of(45_000));
    assertThat(later.fields().yearlyValue.text()).isEqualTo("45,000");
    assertThat(later.fields().probability.text()).isEqualTo("12.125");
    assertThat(later.fields().visits.value()).isEqualTo(1200);
    assertThat(later.fields().minutes.value()).isEqualTo(90);
  }

  @Test
  void aNumberThatCannotBeTakenIsNotTakenForAnotherOneInAnotherLanguage() {
    editor.begin();
    editor.fields().visits.textProperty().set("45.000");
    editor.fields().probability.textProperty().set("1.200,5 %");
    fixture.desk().drafts().letGo();

    ProjectEditorViewModel later = new ProjectEditorViewModel(fixture.desk(Language.ENGLISH));
    later.begin();

    assertThat(later.fields().visits.text()).isEqualTo("45,000");
    assertThat(later.fields().visits.isValid()).isFalse();
    assertThat(later.fields().probability.isValid()).isFalse();
  }

  @Test
  void whatIsTypedStaysWhenTheProjectChangesElsewhere() {
    editor.edit(project(0));
    figure(0).set("25.000");
    book.projects().save(project(0).withChoice(GrowthProject.Choice.IN));
    assertThat(figure(0).get()).isEqualTo("25.000");
    editor.keep();
    assertThat(project(0).yearlyValue()).isEqualTo(Money.of(25_000));
    assertThat(project(0).choice()).isEqualTo(GrowthProject.Choice.IN);
  }

  @Test
  void closingTheWindowSavesWhatCanBeSavedAndKnowsTheRest() {
    editor.edit(project(0));
    figure(0).set("25.000");
    editor.begin();
    editor.fields().name.textProperty().set("Verbandwagen");
    fixture.desk().drafts().saveAll();
    assertThat(project(0).yearlyValue()).isEqualTo(Money.of(25_000));
    assertThat(fixture.desk().drafts().unsaved())
        .extracting(draft -> draft.typed())
        .containsExactly("Verbandwagen");
  }

  @Test
  void aNewProjectThatIsCompleteIsNotCreatedInPassing() {
    int before = book.snapshot().territory().projects().size();
    editor.begin();
    editor.picker().choose(book.snapshot().territory().customer(new CustomerId(2)));
    editor.fields().name.textProperty().set("Verbandwagen");
    figure(0).set("12000");
    fixture.desk().drafts().saveAll();
    assertThat(book.snapshot().territory().projects()).hasSize(before);
    assertThat(fixture.desk().drafts().unsaved()).isNotEmpty();
  }

  @Test
  void aCreatedProjectIsToldSoThatItCanBeSelected() {
    List<ProjectId> created = new ArrayList<>();
    editor.whenCreated(created::add);
    editor.begin();
    editor.picker().choose(book.snapshot().territory().customer(new CustomerId(2)));
    editor.fields().name.textProperty().set("Verbandwagen");
    figure(0).set("12000");
    editor.create();
    assertThat(created).containsExactly(project(4).id());
    assertThat(editor.hasDraft()).isFalse();
  }

  @Test
  void aDeletedProjectLeavesThePane() {
    editor.edit(project(0));
    book.projects().delete(List.of(project(0).id()));
    assertThat(editor.modeProperty().get()).isEqualTo(Mode.CLOSED);
  }

  @Test
  void theEmptyProbabilityNamesTheOneOfTheStage() {
    editor.edit(project(0));
    assertThat(editor.fields().stageProbability()).isEqualTo("Status: 70\u00a0%");
    assertThat(Objects.requireNonNull(editor.fields().stage.value()).code()).isEqualTo("offer");
  }
}
