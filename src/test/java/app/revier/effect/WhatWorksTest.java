package app.revier.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.StageChange;
import app.revier.agenda.StageChangeId;
import app.revier.segment.Cell;
import app.revier.segment.Classifier;
import app.revier.segment.Thresholds;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Measure;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WhatWorksTest {

  private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
  private static final CustomerId CLINIC = new CustomerId(1);

  private final List<GrowthProject> projects = new ArrayList<>();
  private final List<Measure> list = new ArrayList<>();
  private final List<AgendaEntry> moves = new ArrayList<>();

  private GrowthProject add(String measure, String stage, String cell, int stated) {
    Closing closing = new Closing(DAY, null, "", Probability.percent(stated), "in-trial", cell);
    GrowthProject project =
        new GrowthProjectBuilder(
                new ProjectId(projects.size() + 1L), CLINIC, "P" + projects.size(), stage)
            .measure(measure)
            .yearlyValue(Money.of(1_000))
            .closing(closing)
            .build();
    projects.add(project);
    return project;
  }

  private WhatWorks works() {
    Territory territory = new Territory(List.of(Customer.named(CLINIC, "K1", "Klinik")), projects);
    return WhatWorks.of(
        territory,
        Agenda.EMPTY.with(List.of(), moves),
        Stage.DEFAULTS,
        list,
        Classifier.classify(territory.customers(), Thresholds.DEFAULTS, 2026, 2026));
  }

  @Test
  void countsWhatIsWonAndLostByMeasureAndField() {
    add("Teststellung", "won", "A-Grow", 50);
    add("teststellung ", "won", "A-Grow", 50);
    add("Teststellung", "lost", "C-Win", 50);
    add("Messe", "lost", "A-Grow", 50);
    add("Messe", "on-hold", "A-Grow", 50);
    add("Messe", "offer", "A-Grow", 50);
    WhatWorks works = works();
    assertThat(works.measures())
        .extracting(MeasureRate::measure, one -> one.rate().won(), one -> one.rate().lost())
        .containsExactly(tuple("Teststellung", 2, 1), tuple("Messe", 0, 1));
    assertThat(works.fields())
        .extracting(MeasureRate::cell)
        .containsExactly(Cell.A_GROW, Cell.C_WIN, Cell.A_GROW);
    assertThat(works.measures().getFirst().value()).isEqualTo(Money.of(2_000));
    assertThat(Objects.requireNonNull(works.overall()).rate().rate()).isEqualTo(0.5);
  }

  @Test
  void measuresAreWrittenAsInTheListAndThoseWithoutAResultAreNamed() {
    list.add(new Measure("messe", "Messe"));
    list.add(new Measure("own-1", "Test-Stellung"));
    list.add(new Measure("test", "Teststellung vor Ort"));
    add("teststellung  vor ort", "won", "A-Grow", 50);
    add("Messe", "offer", "A-Grow", 50);
    WhatWorks works = works();
    assertThat(works.measures())
        .extracting(MeasureRate::measure)
        .containsExactly("Teststellung vor Ort");
    assertThat(works.undecided()).containsExactly("Messe", "Test-Stellung");
  }

  @Test
  void theIntervalStartsFromTheOverallRateWithTheWeightOfTwo() {
    add("Teststellung", "won", "A-Grow", 50);
    add("Teststellung", "won", "A-Grow", 50);
    add("Messe", "lost", "A-Grow", 50);
    add("Messe", "lost", "A-Grow", 50);
    SuccessRate rate = works().measures().getLast().rate();
    // Beta(2 + 2 · 0.5, 0 + 2 · 0.5): p^(1 ÷ 3)
    assertThat(rate.low()).isCloseTo(Math.cbrt(0.05), within(1e-9));
    assertThat(rate.high()).isCloseTo(Math.cbrt(0.95), within(1e-9));
    assertThat(rate.rate()).isEqualTo(1);
  }

  @Test
  void anIntervalIsNoPointAsLongAsAllWereWon() {
    add("Messe", "won", "A-Grow", 50);
    SuccessRate rate = works().measures().getFirst().rate();
    assertThat(rate.low()).isLessThan(0.6);
    assertThat(rate.high()).isLessThan(1);
  }

  @Test
  void statedProbabilitiesAreHeldAgainstWhatHappened() {
    add("", "won", "", 70);
    add("", "lost", "", 70);
    add("", "lost", "", 10);
    add("", "won", "", 100);
    Calibration calibration = works().calibration();
    assertThat(calibration.closed()).isEqualTo(4);
    assertThat(calibration.brier()).isCloseTo((0.09 + 0.49 + 0.01 + 0) / 4, within(1e-12));
    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(7)).isEqualTo(new Calibration.Bin(0.7, 0.8, 0.7, 0.5, 2));
    assertThat(calibration.bins().get(9).count()).isEqualTo(1);
    assertThat(calibration.bins().get(3).stated()).isNull();
  }

  @Test
  void eachStageAProjectHasBeenInLearnsFromItsEnd() {
    for (int i = 0; i < 20; i++) {
      GrowthProject project = add("", i < 5 ? "won" : "lost", "", 50);
      moves.add(
          new StageChange(
              new StageChangeId(i + 1L), CLINIC, project.id(), DAY, "introduced", "in-trial"));
    }
    WhatWorks works = works();
    assertThat(works.isEnough()).isTrue();
    assertThat(works.stages())
        .extracting(one -> one.stage().code(), one -> one.rate().closed(), LearnedStage::learned)
        .containsExactly(
            tuple("introduced", 20, Probability.percent(25)),
            tuple("in-trial", 20, Probability.percent(27)));
  }

  @Test
  void nothingIsSaidOfNoProjects() {
    WhatWorks works = works();
    assertThat(works.overall()).isNull();
    assertThat(works.calibration().brier()).isNull();
    assertThat(works.isEnough()).isFalse();
  }
}
