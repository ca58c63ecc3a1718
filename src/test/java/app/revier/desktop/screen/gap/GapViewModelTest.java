package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.book.VisitLimit;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.work.DeferredTasks;
import app.revier.gap.GapPlan;
import app.revier.gap.Rung;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject.Choice;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Goal, plan and choice of projects. */
class GapViewModelTest {

  private static GapViewModel model(DeskFixture fixture) {
    GapViewModel model = new GapViewModel(fixture.desk());
    fixture.desk().book().onChange(model::refresh);
    model.refresh(fixture.desk().book().snapshot());
    return model;
  }

  private static GapPlan plan(GapViewModel model) {
    return Objects.requireNonNull(model.planProperty().get());
  }

  private static ProjectRow row(GapViewModel model, int id) {
    return Objects.requireNonNull(model.projects().row(new ProjectId(id)));
  }

  @Test
  void aPlanIsGivenUpWhenNobodyWaitsForItAnyMore() throws Exception {
    Book book = GapBooks.small();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    GapViewModel model = new GapViewModel(fixture.desk(tasks));
    model.refresh(book.snapshot());
    assertThat(tasks.giveUpSideWork()).isEqualTo(1);
    assertThat(book.snapshot().plan()).as("the next one makes it").isNotNull();
  }

  @Test
  void aBookWithoutCustomersHasNoPlan() {
    GapViewModel model = model(new DeskFixture(SampleBooks.empty(), Language.GERMAN));
    assertThat(model.phaseProperty().get()).isEqualTo(GapViewModel.Phase.NO_CUSTOMERS);
  }

  @Test
  void withoutATargetOnlyTheBaseIsKnown() {
    Book book = GapBooks.withoutTarget();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    assertThat(model.phaseProperty().get()).isEqualTo(GapViewModel.Phase.NO_TARGET);
    assertThat(model.baseRevenueProperty().get()).isEqualTo(Money.of(100_000));
    model.field(Setting.TARGET).textProperty().set("120 T€");
    model.field(Setting.TARGET).confirm();
    assertThat(model.phaseProperty().get()).isEqualTo(GapViewModel.Phase.PLAN);
    assertThat(plan(model).grossGap()).isEqualTo(Money.of(20_000));
  }

  @Test
  void theTargetCanBeTypedAsAnIncrease() {
    Book book = GapBooks.small();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    assertThat(model.increase().textProperty().get()).isEqualTo("20.000");
    model.increase().textProperty().set("50.000");
    model.increase().confirm();
    assertThat(book.snapshot().settings().get(Setting.TARGET)).isEqualTo(Money.of(150_000));
    assertThat(model.field(Setting.TARGET).textProperty().get()).isEqualTo("150.000");
    book.undo(Progress.NONE);
    assertThat(model.increase().textProperty().get()).isEqualTo("20.000");
  }

  @Test
  void whatIsTypedIntoTheGoalIsAmongTheDraftsOfTheBook() {
    Book book = GapBooks.small();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    GapViewModel model = model(fixture);
    model.field(Setting.VISIT_LIMIT).textProperty().set("zwölf");
    model.increase().textProperty().set("30.000");
    fixture.desk().drafts().saveAll();
    assertThat(book.snapshot().settings().get(Setting.TARGET)).isEqualTo(Money.of(130_000));
    assertThat(fixture.desk().drafts().unsaved())
        .singleElement()
        .satisfies(draft -> assertThat(draft.typed()).isEqualTo("zwölf"));
    GapViewModel again = model(fixture);
    assertThat(again.field(Setting.VISIT_LIMIT).textProperty().get()).isEqualTo("zwölf");
  }

  @Test
  void anIncreaseBelowNothingIsRefused() {
    Book book = GapBooks.small();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    model.increase().textProperty().set("-100.001");
    assertThat(model.increase().complaintProperty().get()).isNotEmpty();
    model.increase().confirm();
    assertThat(book.snapshot().settings().get(Setting.TARGET)).isEqualTo(Money.of(120_000));
  }

  @Test
  void takingAProjectOutChangesTheTotalsAndIsOneStepOfUndo() {
    Book book = GapBooks.small();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    assertThat(plan(model).expectedFromProjects()).isEqualTo(Money.of(14_000 + 5_000 + 3_000));
    model.actions().toggle(List.of(row(model, 1), row(model, 2)));
    assertThat(plan(model).expectedFromProjects()).isEqualTo(Money.of(3_000));
    assertThat(row(model, 1).project().choice()).isEqualTo(Choice.OUT);
    book.undo(Progress.NONE);
    assertThat(plan(model).expectedFromProjects()).isEqualTo(Money.of(22_000));
  }

  @Test
  void takingInPinsAndReleasingLeavesItToThePlan() {
    Book book = GapBooks.small();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    model.actions().toggle(List.of(row(model, 3)));
    model.actions().toggle(List.of(row(model, 3)));
    assertThat(row(model, 3).project().choice()).isEqualTo(Choice.IN);
    model.actions().release(List.of(row(model, 3)));
    assertThat(row(model, 3).project().choice()).isEqualTo(Choice.OPEN);
    assertThat(row(model, 3).selected()).isTrue();
  }

  @Test
  void aMixedChoiceIsTakenInFirst() {
    GapViewModel model = model(new DeskFixture(GapBooks.small(), Language.GERMAN));
    model.actions().toggle(List.of(row(model, 1)));
    model.actions().toggle(List.of(row(model, 1), row(model, 2)));
    assertThat(row(model, 1).selected()).isTrue();
    assertThat(row(model, 2).selected()).isTrue();
  }

  @Test
  void aLostProjectCannotBeTicked() {
    Book book = GapBooks.small();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    assertThat(row(model, 4).isOpen()).isFalse();
    model.actions().toggle(List.of(row(model, 4)));
    assertThat(row(model, 4).project().choice()).isEqualTo(Choice.OPEN);
    assertThat(row(model, 4).reason()).isEqualTo("Verloren, bringt nichts.");
    assertThat(row(model, 4).brief()).isEqualTo("Verloren");
  }

  @Test
  void theVisitLimitSaysWhatWouldLetAProjectIn() {
    Book book = GapBooks.small();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    model.field(Setting.VISIT_LIMIT).textProperty().set("8");
    model.field(Setting.VISIT_LIMIT).confirm();
    assertThat(model.projects().rows().stream().filter(ProjectRow::selected)).hasSize(2);
    ProjectRow out = row(model, 2);
    assertThat(out.selected()).isFalse();
    assertThat(out.reason())
        .startsWith("Mit 4 Besuchen mehr käme es hinein: Zielwahrscheinlichkeit ");
    assertThat(out.brief()).isEqualTo("4 Besuche fehlen");
    assertThat(row(model, 1).brief()).isEqualTo("lohnt sich");
    assertThat(out.hint()).startsWith(out.reason()).contains("Fest eingeplant verdrängt es „");
    assertThat(out.perVisit()).isNotNull().isPositive();
  }

  @Test
  void whereTheTargetIsOutOfReachReasonsTellTheExpectedTotal() {
    Book book = GapBooks.small();
    book.settings().set(Map.of("plan.target", "9000000"));
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    model.field(Setting.VISIT_LIMIT).textProperty().set("8");
    model.field(Setting.VISIT_LIMIT).confirm();
    assertThat(
            model.projects().rows().stream()
                .filter(row -> row.planned().leftOut() != null)
                .map(ProjectRow::hint))
        .isNotEmpty()
        .allSatisfy(hint -> assertThat(hint).contains(": erwarteter Umsatz ").contains(" statt "))
        .noneMatch(hint -> hint.contains("0\u00a0% statt 0\u00a0%"));
  }

  @Test
  void theVisitsAreWhatTheTimeBudgetLeavesFreeUnlessTheRepSaysOtherwise() {
    Book book = GapBooks.small();
    GapViewModel model = model(new DeskFixture(book, Language.GERMAN));
    String free = "Besuche für Projekte: 1.036";
    assertThat(model.visitLimitProperty().get())
        .isEqualTo(free + " frei nach dem Zeitbudget 2027.");
    assertThat(model.field(Setting.VISIT_LIMIT).textProperty().get()).isEqualTo("frei");
    book.settings().set(Map.of("time.office-days", "260"));
    model.refresh(book.snapshot());
    assertThat(model.visitLimitProperty().get())
        .isEqualTo("Für Projekte lässt das Zeitbudget 2027 keinen Besuch frei.");
    model.field(Setting.VISIT_LIMIT).textProperty().set("Ohne");
    model.field(Setting.VISIT_LIMIT).confirm();
    assertThat(book.snapshot().settings().find(Setting.VISIT_LIMIT))
        .isEqualTo(new VisitLimit.None());
    assertThat(model(new DeskFixture(book, Language.GERMAN)).visitLimitProperty().get())
        .isEqualTo("Besuche für Projekte: ohne Grenze.");
    model.field(Setting.VISIT_LIMIT).textProperty().set("Frei");
    model.field(Setting.VISIT_LIMIT).confirm();
    assertThat(book.snapshot().settings().find(Setting.VISIT_LIMIT))
        .isEqualTo(new VisitLimit.Free());
    model.field(Setting.VISIT_LIMIT).restore();
    assertThat(model.field(Setting.VISIT_LIMIT).textProperty().get()).isEqualTo("frei");
  }

  @Test
  void aRungCanBeLookedAtAlone() {
    GapViewModel model = model(new DeskFixture(GapBooks.small(), Language.GERMAN));
    model.projects().rungProperty().set(Rung.PROSPECTS);
    assertThat(model.projects().table().rows())
        .extracting(row -> row.project().name())
        .containsExactly("Erstauftrag");
    model.projects().rungProperty().set(null);
    assertThat(model.projects().table().rows()).hasSize(4);
  }

  @Test
  void theContributionIsWhatTheHitProbabilityGains() {
    GapViewModel model = model(new DeskFixture(GapBooks.small(), Language.GERMAN));
    Double before = row(model, 1).contribution();
    assertThat(before).isNotNull().isPositive();
    double with = plan(model).hitProbability().value();
    model.actions().toggle(List.of(row(model, 1)));
    assertThat(plan(model).hitProbability().value()).isCloseTo(with - before, offset(1e-9));
  }

  @Test
  void everyBarOpensItsCustomers() {
    DeskFixture fixture = new DeskFixture(GapBooks.small(), Language.GERMAN);
    GapViewModel model = model(fixture);
    model.openBehind("rung-3");
    model.openBehind("base");
    assertThat(fixture.places())
        .containsExactly(
            new Place.SomeCustomers(Caption.of("chart.rung", "3"), Set.of(new CustomerId(3))),
            new Place.SomeCustomers(
                Caption.of("chart.base", "2026"), Set.of(new CustomerId(1), new CustomerId(2))));
  }

  @Test
  void deletedProjectsCanBeBroughtBack() {
    DeskFixture fixture = new DeskFixture(GapBooks.small(), Language.GERMAN);
    GapViewModel model = model(fixture);
    model.actions().delete(List.of(row(model, 1), row(model, 2)));
    assertThat(model.projects().rows()).hasSize(2);
    var notice = fixture.notices().done().getFirst();
    assertThat(notice.text()).isEqualTo("2 Projekte gelöscht");
    Objects.requireNonNull(notice.action()).run();
    assertThat(model.projects().rows()).hasSize(4);
  }

  @Test
  void aLateUndoOfDeletingTakesNothingElseBack() {
    DeskFixture fixture = new DeskFixture(GapBooks.small(), Language.GERMAN);
    GapViewModel model = model(fixture);
    model.actions().delete(List.of(row(model, 1)));
    model.actions().toggle(List.of(row(model, 2)));
    Objects.requireNonNull(fixture.notices().done().getFirst().action()).run();
    assertThat(row(model, 2).project().choice()).isEqualTo(Choice.OUT);
    assertThat(model.projects().rows()).hasSize(3);
    assertThat(fixture.notices().failures()).hasSize(1);
  }

  @Test
  void aReadOnlyBookSaysSo() {
    GapViewModel model = model(new DeskFixture(SampleBooks.readOnly(), Language.ENGLISH));
    assertThat(model.readOnlyReason()).isEqualTo("This book can only be read.");
  }

  @Test
  void theWordsInThePaneAreThoseOfItsProjectAndOfThePlanOfTheBook() {
    Book book = GapBooks.small();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    GapViewModel model = new GapViewModel(fixture.desk(tasks));
    book.onChange(model::refresh);
    model.refresh(book.snapshot());
    tasks.doAll();
    edit(model, 1);
    String first = model.effectProperty().get();
    edit(model, 2);
    assertThat(model.effectProperty().get()).isNotEqualTo(first);
    assertThatWordsAreOf(model, 2);

    book.projects().save(row(model, 1).project().withChoice(Choice.OUT));
    assertThat(model.effectProperty().get()).as("being worked out").isNull();
    edit(model, 3);
    assertThat(model.effectProperty().get()).as("still being worked out").isNull();
    tasks.doAll();
    assertThatWordsAreOf(model, 3);
    model.editor().close();
    assertThat(model.effectProperty().get()).isEmpty();
  }

  private static void assertThatWordsAreOf(GapViewModel model, int id) {
    String reason = row(model, id).reason();
    assertThat(model.effectProperty().get())
        .startsWith(reason)
        .endsWith(row(model, id).hint().substring(reason.length()).strip());
  }

  private static void edit(GapViewModel model, int id) {
    model.editor().edit(row(model, id).project());
  }

  @Test
  void aBarWithNobodyBehindItLeadsNowhere() {
    DeskFixture fixture = new DeskFixture(GapBooks.small(), Language.GERMAN);
    GapViewModel model = model(fixture);

    model.openBehind("rung-4");

    assertThat(fixture.places()).isEmpty();
  }

  @Test
  void theGoalAndTheChoiceOfCustomersFollowTheBookBeforeThePlanDoes() {
    Book book = GapBooks.small();
    DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    GapViewModel model = new GapViewModel(fixture.desk(tasks));
    model.refresh(book.snapshot());
    tasks.doAll();
    CustomerId added = book.customers().nextId();
    book.customers().save(Customer.named(added, "7", "Praxis Neu"));
    book.settings().set(Map.of(Setting.TARGET.key(), "130000"));

    model.refresh(book.snapshot());

    assertThat(model.field(Setting.TARGET).text()).isEqualTo("130.000");
    assertThat(model.editor().fields().customer.values()).contains(added);
  }
}
