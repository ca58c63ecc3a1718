package app.revier.sample;

import app.revier.agenda.StageChange;
import app.revier.book.Book;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.segment.Cell;
import app.revier.territory.Closing;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.PhaseState;
import app.revier.territory.Probability;
import app.revier.territory.SalesPhase;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the rep of the sample has done with projects: those that were decided, with their reasons
 * and chances, and of those that are open what comes next and how far they are. Nothing of it
 * changes a figure of the plan.
 */
final class SampleProjects {

  /** When the first next steps are due; the further ones follow every other day. */
  private static final List<LocalDate> DUE =
      List.of(
          LocalDate.of(2026, 11, 18),
          LocalDate.of(2026, 11, 20),
          LocalDate.of(2026, 11, 27),
          LocalDate.of(2026, 12, 3),
          LocalDate.of(2026, 12, 10));

  private static final int STEPS = 9;
  private static final int WEEKS_IN_STAGE = 5;

  private final Book book;
  private final Texts texts;
  private final Snapshot now;
  private final List<Stage> stages;
  private final List<GrowthProject> changed = new ArrayList<>();
  private final List<StageChange> moves = new ArrayList<>();

  private SampleProjects(Book book, Texts texts) {
    this.book = book;
    this.texts = texts;
    now = book.snapshot();
    stages = now.settings().get(Setting.STAGES);
  }

  /** Enters it into a book that holds the customers and projects of the sample. */
  static void enter(Book book, Texts texts) {
    new SampleProjects(book, texts).enter();
  }

  private void enter() {
    int open = 0;
    for (GrowthProject project : now.territory().projects()) {
      if (project.isOpen(stages)) {
        changed.add(underWay(project, open++));
      }
    }
    PastProjects.OF_WORKBOOK.forEach(this::end);
    PastProjects.ALL.forEach(this::add);
    book.settings().set(Map.of(Setting.MEASURES.key(), PastProjects.MEASURES));
    book.projects().saveAll(changed);
    book.agenda().saveAll(moves);
  }

  // What is open

  private GrowthProject underWay(GrowthProject project, int which) {
    DueStep next = new DueStep(texts.get("sampleprojects.step-" + which % STEPS), due(which));
    return project.edit().next(next).phases(phases(placeOf(project.stage()), which)).build();
  }

  private static LocalDate due(int which) {
    if (which < DUE.size()) {
      return DUE.get(which);
    }
    LocalDate day = DUE.getLast().plusDays(2L * (which - DUE.size() + 1));
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.plusDays(2);
      case SUNDAY -> day.plusDays(1);
      default -> day;
    };
  }

  /**
   * The further a project is, the more phases are behind it; of the next one is said what lacks.
   */
  private List<PhaseState> phases(int place, int which) {
    int done = Math.min(place + 1, SalesPhase.values().length - 1);
    List<PhaseState> phases = new ArrayList<>();
    for (SalesPhase phase : SalesPhase.values()) {
      if (phase.ordinal() < done) {
        phases.add(new PhaseState(phase, true, 3 + (which + phase.ordinal()) % 3, ""));
      } else if (phase.ordinal() == done) {
        String code = phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
        phases.add(new PhaseState(phase, false, null, texts.get("sampleprojects.needed-" + code)));
      }
    }
    return phases;
  }

  private int placeOf(String stage) {
    return stages.stream().map(Stage::code).toList().indexOf(stage);
  }

  // What is decided

  private void end(PastProjects.Ended ended) {
    GrowthProject known =
        now.territory().projectsOf(customer(ended.number())).stream()
            .filter(project -> project.name().equals(ended.name()))
            .findFirst()
            .orElseThrow();
    Stage stage = Objects.requireNonNull(known.stageIn(stages));
    Money worth = stage.state() == Stage.State.WON ? known.yearlyValue() : null;
    changed.add(
        known
            .edit()
            .phases(behind(stage.state() == Stage.State.WON))
            .closing(
                closing(
                    known.customer(),
                    ended.closed(),
                    worth,
                    ended.from(),
                    ended.stated(),
                    ended.reason()))
            .build());
    passed(known, ended.closed(), ended.from());
  }

  private void add(PastProjects.Past past) {
    CustomerId customer = customer(past.number());
    Money value = Money.of(past.value());
    GrowthProject project =
        new GrowthProjectBuilder(
                book.projects().nextId(), customer, past.name(), past.won() ? "won" : "lost")
            .kind(past.kind())
            .measure(past.measure())
            .yearlyValue(value)
            .start(past.closed().plusMonths(1).withDayOfMonth(1))
            .phases(behind(past.won()))
            .closing(
                closing(
                    customer,
                    past.closed(),
                    past.won() ? value : null,
                    past.from(),
                    past.stated(),
                    past.reason()))
            .build();
    changed.add(project);
    passed(project, past.closed(), past.from());
  }

  private static List<PhaseState> behind(boolean won) {
    List<PhaseState> phases = new ArrayList<>();
    for (SalesPhase phase : SalesPhase.values()) {
      if (won || phase.ordinal() < SalesPhase.CLOSE.ordinal()) {
        phases.add(new PhaseState(phase, true, won ? 4 : 2, ""));
      }
    }
    return phases;
  }

  private Closing closing(
      CustomerId customer,
      LocalDate day,
      @Nullable Money worth,
      String from,
      int stated,
      String reason) {
    Cell cell = now.segmentation().of(customer).cell();
    return new Closing(
        day,
        worth,
        texts.get("sampleprojects.reason-" + reason),
        Probability.percent(stated),
        from,
        cell == null ? "" : cell.code());
  }

  /** The stages a project went through before it ended. */
  private void passed(GrowthProject project, LocalDate closed, String last) {
    LocalDate day = closed;
    String to = project.stage();
    for (int place = placeOf(last); place >= 0; place--) {
      String from = stages.get(place).code();
      moves.add(
          new StageChange(
              book.agenda().nextStageChangeId(),
              project.customer(),
              project.id(),
              onWeekday(day),
              from,
              to));
      to = from;
      day = day.minusWeeks(WEEKS_IN_STAGE);
    }
  }

  private static LocalDate onWeekday(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY
        ? day.minusDays(1)
        : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  private CustomerId customer(String number) {
    return now.territory().customers().stream()
        .filter(customer -> customer.number().equals(number))
        .map(Customer::id)
        .findFirst()
        .orElseThrow();
  }
}
