package app.revier.desktop.screen.week;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Absence;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.desktop.screen.week.Happening.Kind;
import app.revier.desktop.screen.week.WeekContent.Open;
import app.revier.desktop.screen.week.WhenViewModel.Line;
import app.revier.task.Progress;
import app.revier.territory.CustomerId;
import app.revier.week.Unplanned;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The week when something happens: asked when to come, called off, stuck, ill, let in. */
final class WeekBendTest {

  @Nested
  class When extends WeekViewModelTest.Opened {

    final List<LocalTime> taken = new ArrayList<>();
    final WhenViewModel when =
        new WhenViewModel(
            fixture.desk().with(tasks), new WhenAsked(null), one -> taken.add(one.visit().begin()));

    When() {
      super(WeekBooks.planned());
    }

    @Test
    void aPlaceThatIsTakenMovesTheVisitThereAndIsConfirmedOnWish() {
      Stop before = visits().getFirst();
      CustomerId customer = Objects.requireNonNull(before.customer());
      when.choose(customer);
      tasks.doAll();
      assertThat(when.noteProperty().get()).contains("Schon geplant");
      Line line =
          when.lines().stream()
              .filter(one -> !one.opening().date().equals(before.date()))
              .findFirst()
              .orElseThrow();
      when.asked().confirmedProperty().set(true);

      when.take(line);
      tasks.doAll();

      assertThat(book.snapshot().agenda().stopsOf(customer))
          .singleElement()
          .satisfies(
              stop -> {
                assertThat(stop.confirmed()).isTrue();
                assertThat(stop.date()).isEqualTo(line.opening().date());
                assertThat(stop.begin()).isEqualTo(line.opening().visit().begin());
              });
      assertThat(taken).hasSize(1);
      book.undo(Progress.NONE);
      assertThat(book.snapshot().agenda().stopsOf(customer)).containsExactly(before);
    }

    @Test
    void whereAVisitStandsAlreadyIsNoPlaceToTake() {
      for (Stop visit : visits()) {
        when.choose(Objects.requireNonNull(visit.customer()));
        tasks.doAll();
        assertThat(when.lines())
            .isNotEmpty()
            .noneMatch(
                line ->
                    line.opening().date().equals(visit.date())
                        && line.opening().visit().begin().equals(visit.begin()));
      }
    }

    @Test
    void aDayThatHoldsNothingYetSaysSo() {
      when.choose(Objects.requireNonNull(visits().getFirst().customer()));
      tasks.doAll();
      assertThat(when.lines()).anyMatch(line -> line.others().contains("noch leer"));
    }

    @Test
    void aPlaceWhoseDayHasChangedIsNotTaken() {
      CustomerId customer = Objects.requireNonNull(visits().getFirst().customer());
      when.choose(customer);
      tasks.doAll();
      Line line =
          when.lines().stream()
              .filter(one -> !one.opening().before().isEmpty())
              .filter(one -> !one.opening().before().getFirst().confirmed())
              .findFirst()
              .orElseThrow();
      StopId other = line.opening().before().getFirst().id();
      model.select(other);
      model.edits().toggleLock();
      tasks.doAll();
      List<Stop> now = book.snapshot().agenda().stops();

      when.take(line);
      tasks.doAll();

      assertThat(book.snapshot().agenda().stops()).isEqualTo(now);
      assertThat(taken).isEmpty();
    }
  }

  @Nested
  class Happened extends WeekViewModelTest.Opened {

    Happened() {
      super(WeekBooks.planned());
    }

    private ChangeViewModel change(Kind kind, Stop about) {
      ChangeViewModel change =
          new ChangeViewModel(
              fixture.desk().with(tasks), model, new Happening(kind, about.customer()));
      return change;
    }

    @Test
    void aCancelledVisitIsOutlinedUntilThePlanIsAdoptedOrLeft() {
      Stop visit = visits().getFirst();
      List<Stop> before = book.snapshot().agenda().stops();
      ChangeViewModel change = change(Kind.CANCELLED, visit);
      change.work();
      tasks.doAll();
      assertThat(model.outlinesProperty().get())
          .anyMatch(one -> one.date().equals(visit.date()) && one.title().startsWith("Klinik"));
      assertThat(book.snapshot().agenda().stops()).isEqualTo(before);

      change.leave();
      tasks.doAll();
      assertThat(model.outlinesProperty().get()).isEmpty();
      assertThat(shown().block(visit.id())).isNotNull();
      assertThat(book.snapshot().agenda().stops()).isEqualTo(before);

      change.work();
      tasks.doAll();
      change.adopt();
      tasks.doAll();
      assertThat(book.snapshot().agenda().stopsOf(Objects.requireNonNull(visit.customer())))
          .isEmpty();
      assertThat(model.outlinesProperty().get()).isEmpty();
      assertThat(model.taskProperty().get()).as("nobody else fits: all are planned").isNull();
      book.undo(Progress.NONE);
      assertThat(book.snapshot().agenda().stops()).isEqualTo(before);
    }

    @Test
    void whoIsIllWorksOnNoneOfTheDays() {
      Stop visit = visits().getFirst();
      ChangeViewModel change = change(Kind.ILL, visit);
      change.told().fromProperty().set(visit.date());
      change.told().untilProperty().set(visit.date());
      change.work();
      tasks.doAll();
      change.adopt();
      tasks.doAll();
      assertThat(book.snapshot().agenda().absences())
          .extracting(Absence::kind)
          .containsExactly(Absence.Kind.SICK);
      assertThat(day(visit.date()).isWorking()).isFalse();
      assertThat(book.snapshot().agenda().stopsOn(visit.date())).isEmpty();
    }

    @Test
    void whereTheRepIsStuckIsRememberedByTheNextPlan() {
      Stop visit = visits().getFirst();
      ChangeViewModel change = change(Kind.STUCK, visit);
      change.told().endProperty().set(LocalTime.of(11, 0));
      change.told().fromProperty().set(visit.date());
      change.work();
      tasks.doAll();
      change.adopt();
      tasks.doAll();
      assertThat(book.snapshot().agenda().special())
          .extracting(SpecialRule::what)
          .containsExactly(new SpecialRule.Stuck(LocalTime.of(11, 0), visit.customer()));
      assertThat(day(visit.date()).special())
          .extracting(one -> one.words())
          .containsExactly("fest bis 11:00");
      model.plan(true);
      tasks.doAll();
      assertThat(book.snapshot().agenda().stopsOn(visit.date()))
          .allMatch(stop -> !stop.begin().isBefore(LocalTime.of(11, 0)));
    }

    @Test
    void whateverBeginsAtAnotherTimeIsSaidEvenIfOnlyALittle() {
      Stop visit = visits().getFirst();
      ChangeViewModel change = change(Kind.LOST, visit);
      change.told().fromProperty().set(visit.date());
      change.told().beginProperty().set(visit.begin());
      change.told().endProperty().set(visit.begin().plusMinutes(15));
      change.work();
      tasks.doAll();
      assertThat(model.outlinesProperty().get())
          .isNotEmpty()
          .allSatisfy(
              before ->
                  assertThat(Objects.requireNonNull(change.foundProperty().get()).lines())
                      .anyMatch(line -> line.startsWith("„" + before.title() + "“")));
    }

    @Test
    void whoAsksForAVisitIsToldWhenItIsAndNotOutlinedWhereItStays() {
      Stop visit = visits().getFirst();
      ChangeViewModel change = change(Kind.CALLED_IN, visit);
      change.told().fromProperty().set(visit.date());
      change.told().untilProperty().set(visit.date());
      change.work();
      tasks.doAll();
      WeekContent.Block block =
          day(visit.date()).blocks().stream()
              .filter(one -> Objects.equals(one.customer(), visit.customer()))
              .findFirst()
              .orElseThrow();
      String begin = "%02d:%02d".formatted(block.from() / 60, block.from() % 60);
      assertThat(Objects.requireNonNull(change.foundProperty().get()).lines().getFirst())
          .startsWith("„Klinik ")
          .contains("“ kommt am Montag")
          .contains(begin);
      assertThat(model.outlinesProperty().get())
          .filteredOn(one -> block.title().startsWith(one.title()))
          .hasSize(LocalTime.ofSecondOfDay(block.from() * 60L).equals(visit.begin()) ? 0 : 1);
    }

    @Test
    void aNewPlanIsNotKeptForAnotherWeek() {
      Stop visit = visits().getFirst();
      ChangeViewModel change = change(Kind.CANCELLED, visit);
      change.work();
      tasks.doAll();
      model.contentProperty().subscribe(content -> change.seen(Objects.requireNonNull(content)));
      assertThat(change.foundProperty().get()).isNotNull();

      model.turn(1);
      tasks.doAll();

      assertThat(change.foundProperty().get()).isNull();
      assertThat(model.outlinesProperty().get()).isEmpty();
      assertThat(change.told().fromProperty().get()).isEqualTo(WeekBooks.MONDAY.plusWeeks(1));
      model.turn(-1);
      tasks.doAll();
      assertThat(model.outlinesProperty().get()).isEmpty();
      assertThat(shown().block(visit.id())).isNotNull();
    }

    @Test
    void aNewPlanIsNotKeptWhenTheBookHasChangedMeanwhile() {
      Stop visit = visits().getFirst();
      ChangeViewModel change = change(Kind.CANCELLED, visit);
      change.work();
      tasks.doAll();
      model.contentProperty().subscribe(content -> change.seen(Objects.requireNonNull(content)));
      book.undo(Progress.NONE);
      tasks.doAll();
      assertThat(change.foundProperty().get()).isNull();
      assertThat(model.outlinesProperty().get()).isEmpty();
    }

    @Test
    void whatIsMissingIsSaidAndChangesNothing() {
      ChangeViewModel change =
          new ChangeViewModel(
              fixture.desk().with(tasks), model, new Happening(Kind.CALLED_IN, null));
      change.told().kindProperty().set(Kind.CALLED_IN);
      change.work();
      tasks.doAll();
      assertThat(change.noteProperty().get()).isEqualTo("Bitte wählen Sie den Kunden.");
      assertThat(change.foundProperty().get()).isNull();
      change.told().kindProperty().set(Kind.LOST);
      change.told().beginProperty().set(LocalTime.NOON);
      change.work();
      assertThat(change.noteProperty().get()).contains("Ende");
    }
  }

  /** On the Wednesday of the week that is shown. */
  @Nested
  class HappenedInMidWeek extends WeekViewModelTest.Opened {

    private final LocalDate today = WeekBooks.MONDAY.plusDays(2);

    HappenedInMidWeek() {
      super(WeekBooks.plannedBefore(WeekBooks.MONDAY.plusDays(2)));
      model.show(today);
      tasks.doAll();
    }

    @Test
    void daysThatAreOverAreNeitherOfferedNorPlannedNorHidden() {
      List<Stop> over = visits().stream().filter(stop -> stop.date().isBefore(today)).toList();
      assertThat(over).isNotEmpty();
      ChangeViewModel change =
          new ChangeViewModel(fixture.desk().with(tasks), model, new Happening(Kind.ILL, null));
      assertThat(change.days()).isNotEmpty().allMatch(day -> !day.isBefore(today));
      assertThat(change.told().fromProperty().get()).isEqualTo(today);
      change.told().untilProperty().set(today.plusDays(4));
      change.work();
      tasks.doAll();

      assertThat(shown().days()).extracting(WeekContent.Day::date).contains(WeekBooks.MONDAY);
      for (Stop stop : over) {
        assertThat(shown().block(stop.id())).isNotNull();
      }
      change.adopt();
      tasks.doAll();
      assertThat(visits().stream().filter(stop -> stop.date().isBefore(today)))
          .as("nobody is visited in the past instead")
          .containsExactlyElementsOf(over);
    }
  }

  @Nested
  class DoThat extends WeekViewModelTest.Opened {

    DoThat() {
      super(WeekBooks.planned());
    }

    @Test
    void whatIsEasedIsShownAtItsDayAndCanBeTakenBack() {
      book.settings().set(Map.of("week.field-days", "mon", "week.reserve", "0.5"));
      model.plan(true);
      tasks.doAll();
      Unplanned open =
          shown().open().stream()
              .map(Open::unplanned)
              .filter(Objects::nonNull)
              .filter(one -> one.why() instanceof Unplanned.NeedsReserve)
              .findFirst()
              .orElseThrow();
      model.easing().doThat(open);
      tasks.doAll();
      SpecialRule rule = book.snapshot().agenda().special().getFirst();
      assertThat(day(rule.from()).special()).extracting(one -> one.rule()).contains(rule.id());
      model.easing().takeBack(rule.id());
      assertThat(day(rule.from()).special()).isEmpty();
    }
  }
}
