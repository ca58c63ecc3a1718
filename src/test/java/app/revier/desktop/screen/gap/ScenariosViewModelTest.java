package app.revier.desktop.screen.gap;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.ScenarioTable;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.gap.GapViewModel.Look;
import app.revier.desktop.work.DeferredTasks;
import app.revier.gap.Sensitivity;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.territory.ProjectId;
import app.revier.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenarios beside the plan. */
class ScenariosViewModelTest {

  private static final CustomerId CLINIC = new CustomerId(1);
  private static final ProjectId GLOVES = new ProjectId(2);

  private final Book book = GapBooks.small();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final GapViewModel gap = new GapViewModel(fixture.desk());
  private final ScenariosViewModel model = gap.scenarios();

  private void look() {
    book.onChange(gap::refresh);
    gap.refresh(book.snapshot());
    gap.lookProperty().set(Look.SCENARIOS);
  }

  private ScenarioCard card() {
    assertThat(model.cards()).hasSize(1);
    return model.cards().getFirst();
  }

  private String kept() {
    return book.snapshot().settings().get(Setting.SCENARIOS);
  }

  @Test
  void beginsWithACustomerAndKeepsWhatWouldBeWithoutIt() {
    look();
    gap.lookProperty().set(Look.PLAN);
    gap.whatIf(CLINIC, null);
    assertThat(gap.lookProperty().get()).isEqualTo(Look.SCENARIOS);
    assertThat(model.form().kindProperty().get()).isEqualTo(WhatIfKind.CUSTOMER_LOST);

    model.add();

    assertThat(kept()).isEqualTo("customer-lost=10001");
    ScenarioTable.Column column = card().column();
    assertThat(column.name()).isEqualTo("Klinikum Nordstadt geht verloren");
    assertThat(column.cells().getFirst().value()).isEqualTo("0");
    assertThat(column.cells().getFirst().difference()).isEqualTo("−40.000");
    assertThat(column.cells().getFirst().sense()).isEqualTo(-1);
    assertThat(column.cells().get(3).sense()).as("a larger gap is bad").isEqualTo(-1);
    assertThat(column.goesOut()).containsExactly("„Wundauflagen“ (Klinikum Nordstadt)");
    assertThat(model.workingProperty().get()).isFalse();
  }

  @Test
  void takesAFigureWhereOneIsNeeded() {
    look();
    gap.whatIf(null, GLOVES);
    model.form().kindProperty().set(WhatIfKind.PROJECT_LATER);
    model.add();
    assertThat(model.form().complaintProperty().get()).isNotEmpty();
    assertThat(kept()).isEmpty();

    model.form().valueProperty().set("3");
    model.add();
    assertThat(kept()).isEqualTo("project-slips=2:3");
  }

  @Test
  void saysThatNobodyIsCalledSo() {
    look();
    model.begin(null, null);
    model.form().subjectProperty().set("Niemand");
    model.form().valueProperty().set("5");
    model.add();
    assertThat(model.form().complaintProperty().get()).contains("Niemand");
    assertThat(kept()).isEmpty();
  }

  @Test
  void everyKindOfPlanChangeCanBeTyped() {
    book.settings().set(Map.of("plan.visits", "20", "plan.budget", "1000"));
    look();
    Map<WhatIfKind, String> typed =
        Map.of(
            WhatIfKind.TARGET, "130.000",
            WhatIfKind.DAYS, "-1",
            WhatIfKind.VISITS, "-4",
            WhatIfKind.BUDGET, "-500",
            WhatIfKind.EROSION, "2",
            WhatIfKind.CORRELATION, "0,3");
    typed.forEach(
        (kind, value) -> {
          model.begin(null, null);
          model.form().kindProperty().set(kind);
          model.form().valueProperty().set(value);
          model.add();
          assertThat(model.form().complaintProperty().get()).as(kind.name()).isEmpty();
        });
    assertThat(kept().lines())
        .containsExactlyInAnyOrder(
            "target=130000",
            "days=-1",
            "visits=-4",
            "budget=-500",
            "erosion=0.02",
            "correlation=0.3");
  }

  @Test
  void saysThatALimitIsNotSet() {
    look();
    model.begin(null, null);
    model.form().kindProperty().set(WhatIfKind.BUDGET);
    model.form().valueProperty().set("500");
    model.add();
    assertThat(model.form().complaintProperty().get()).contains("nicht begrenzt");
    assertThat(kept()).isEmpty();
  }

  @Test
  void addsToAScenarioAndTakesOutOfIt() {
    look();
    gap.whatIf(CLINIC, null);
    model.add();
    model.extend(card().kept());
    model.form().valueProperty().set("130.000");
    model.add();
    assertThat(kept()).isEqualTo("customer-lost=10001; target=130000");
    assertThat(model.targetProperty().get()).isNull();

    model.remove(card(), 0);
    assertThat(kept()).isEqualTo("target=130000");
    model.remove(card(), 0);
    assertThat(kept()).as("the last change stays").isEqualTo("target=130000");
  }

  @Test
  void renamesCopiesAndDeletes() {
    look();
    gap.whatIf(CLINIC, null);
    model.add();
    assertThat(model.rename(card(), "A: b")).isEmpty();
    assertThat(card().kept().name()).isEqualTo("A: b");
    assertThat(model.rename(card(), "Krise")).isEmpty();
    assertThat(kept()).isEqualTo("Krise: customer-lost=10001");
    assertThat(card().result()).as("the figures stay").isNotNull();

    model.copy(card());
    assertThat(model.cards().get(1).kept().name()).isEqualTo("Kopie von Krise");
    model.delete(model.cards().getFirst());
    assertThat(card().kept().name()).isEqualTo("Kopie von Krise");
    book.undo(Progress.NONE);
    assertThat(model.cards()).hasSize(2);
  }

  @Test
  void keepsAScenarioOfWhatIsGoneWithTheSentence() {
    book.settings().set(Map.of("plan.scenarios", "Alt: customer-lost=77"));
    look();
    assertThat(card().column().problem()).isEqualTo("Den Kunden 77 gibt es nicht mehr.");
    assertThat(card().column().cells()).isEmpty();
    assertThat(model.copied()).contains("Den Kunden 77 gibt es nicht mehr.");
  }

  @Test
  void asksBeforeAScenarioBecomesThePlan() {
    look();
    gap.whatIf(CLINIC, null);
    model.add();
    model.adopt(card(), (_, _) -> false);
    assertThat(book.snapshot().territory().customer(CLINIC)).isNotNull();
    assertThat(kept()).isNotEmpty();

    model.adopt(
        card(),
        (name, changes) -> {
          assertThat(name).isEqualTo("Klinikum Nordstadt geht verloren");
          assertThat(changes)
              .containsExactly(
                  "Klinikum Nordstadt bleibt mit seinem Verlauf im Buch: Bindung 0\u00a0%, 1"
                      + " Vertrag endet am 31.12.2026, 1 offenes Projekt geht verloren.");
          return true;
        });
    assertThat(kept()).isEmpty();
    assertThat(Objects.requireNonNull(book.snapshot().plan()).securedRevenue().isZero()).isTrue();
  }

  @Test
  void showsWhatMovesThePlanAndLeadsThere() {
    look();
    Sensitivity sensitivity = Objects.requireNonNull(model.sensitivityProperty().get());
    assertThat(sensitivity.most()).isNotEmpty();
    for (Sensitivity.Assumption one : sensitivity.most()) {
      model.open(one);
      if (one.kind() == Sensitivity.Kind.EROSION) {
        assertThat(model.form().kindProperty().get()).isEqualTo(WhatIfKind.EROSION);
      }
    }
    assertThat(sensitivity.most())
        .extracting(Sensitivity.Assumption::kind)
        .contains(Sensitivity.Kind.EROSION);
    assertThat(fixture.places())
        .as("one of the whole plan begins a scenario")
        .hasSize(sensitivity.most().size() - 1)
        .contains(new Place.OneProject(new ProjectId(1)));
  }

  @Test
  void aChangeTakesThePlaceOfTheOneBeforeOfTheSameThing() {
    look();
    gap.whatIf(CLINIC, null);
    model.add();
    model.extend(card().kept());
    model.form().begin(CLINIC, null);
    model.form().kindProperty().set(WhatIfKind.CUSTOMER_RETENTION);
    model.form().valueProperty().set("40");
    model.add();
    assertThat(kept()).isEqualTo("customer-retention=10001:0.4");
  }

  @ParameterizedTest
  @CsvSource({"60,0.6", "1,0.01", "60 %,0.6", "'0,5',0.005"})
  void sharesAreTypedInPerCentAsTheExampleHasThem(String typed, String kept) {
    look();
    gap.whatIf(CLINIC, null);
    model.form().kindProperty().set(WhatIfKind.CUSTOMER_RETENTION);
    model.form().valueProperty().set(typed);
    model.add();
    assertThat(kept()).isEqualTo("customer-retention=10001:" + kept);
  }

  @Test
  void saysThatAScenarioIsKeptAlready() {
    look();
    gap.whatIf(CLINIC, null);
    model.add();
    gap.whatIf(CLINIC, null);
    model.add();
    assertThat(model.cards()).hasSize(1);
    assertThat(fixture.notices().explained()).hasSize(1);

    model.rename(card(), "Krise");
    model.copy(card());
    model.copy(model.cards().getFirst());
    assertThat(model.cards().stream().map(each -> each.kept().name()))
        .containsExactly("Krise", "Kopie von Krise", "Kopie 2 von Krise");
    assertThat(model.rename(model.cards().getLast(), "Krise")).isNotEmpty();
    assertThat(model.cards()).as("none is lost by its name").hasSize(3);
  }

  @Test
  void whatIsNotWorkedOutAnewIsNotAdopted() {
    book.settings().set(Map.of("plan.scenarios", "A: customer-lost=10001"));
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    ScenariosViewModel alone = new ScenariosViewModel(fixture.desk(tasks));
    alone.refresh(book.snapshot());
    alone.shown(true);
    tasks.doAll();
    book.settings().set(Map.of("plan.target", "90000"));
    alone.refresh(book.snapshot());
    ScenarioCard old = alone.cards().getFirst();
    assertThat(old.result()).as("the figures before stay in view").isNotNull();

    alone.adopt(
        old,
        (_, _) -> {
          throw new AssertionError("asked about figures of another plan");
        });
    assertThat(fixture.notices().explained()).hasSize(1);
  }

  @Test
  void worksNothingOutThatNobodyLooksAt() throws Exception {
    book.settings().set(Map.of("plan.scenarios", "A: target=130000\nB: target=140000"));
    DeferredTasks tasks = new DeferredTasks(fixture.notices());
    ScenariosViewModel alone = new ScenariosViewModel(fixture.desk(tasks));
    alone.refresh(book.snapshot());
    assertThat(tasks.giveUpSideWork()).isZero();
    alone.shown(true);
    assertThat(tasks.giveUpSideWork()).as("can be given up").isEqualTo(1);
    assertThat(alone.cards()).hasSize(2);
    assertThat(alone.cards().stream().map(ScenarioCard::result)).containsOnlyNulls();
  }

  @Test
  void findsCustomersAndOpenProjectsByTyping() {
    look();
    List<String> found = model.form().found("dorn");
    assertThat(found)
        .containsExactly("Praxis Dornfeld · 10002", "Handschuhe · Praxis Dornfeld · 2");
  }
}
