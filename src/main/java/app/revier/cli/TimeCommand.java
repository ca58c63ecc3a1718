package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.CellBalance;
import app.revier.book.FieldDayVisits;
import app.revier.book.Learned;
import app.revier.book.ProjectVisits;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.book.TimeSettings;
import app.revier.book.WeekSettings;
import app.revier.capacity.CellTime;
import app.revier.capacity.Remedy;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.TimeWarning;
import app.revier.segment.Cell;
import app.revier.text.RegionTexts;
import app.revier.text.TimeTexts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the time budget of a year. */
@Command(name = "time")
final class TimeCommand implements Callable<Integer> {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  private final Invocation call;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.option-year")
  private @Nullable Integer year;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  TimeCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (year != null && (year < FIRST_YEAR || year > LAST_YEAR)) {
      throw new UsageException(call.texts().get("cli.wrong-time-year"));
    }
    return call.read(this::show);
  }

  private int show(Book book) {
    Snapshot snapshot = book.snapshot();
    TimeBudget budget = snapshot.timeBudget(year == null ? snapshot.settings().planYear() : year);
    String region = snapshot.settings().get(TimeSettings.REGION);
    ProjectVisits projects = new ProjectVisits(snapshot);
    List<CellBalance> balances = CellBalance.of(snapshot, budget);
    int counted = budget.days().year();
    RegionNote note = new RegionNote(snapshot, call.texts(), counted, counted, day -> true);
    if (json) {
      Json.print(
          call.out(),
          new TimeDocument(call.texts())
              .of(
                  budget,
                  balances,
                  region,
                  projects,
                  Learned.of(snapshot),
                  snapshot.settings(),
                  note));
    } else {
      printDays(
          budget, new RegionTexts(call.texts()).path(region, book.settings().regions()), projects);
      printCells(balances);
      printSentences(budget);
      note.sentences().forEach(call.out()::println);
      printLearned(Learned.of(snapshot), snapshot.settings());
    }
    return ExitStatus.DONE;
  }

  private void printDays(TimeBudget budget, String region, ProjectVisits projects) {
    var texts = call.texts();
    TimeTexts words = new TimeTexts(texts);
    TextTable table =
        new TextTable(
            texts.get("cli.time-title", String.valueOf(budget.days().year()), region), ">");
    row(table, texts.get("cli.time-calendar-days"), budget.days().calendarDays());
    row(table, texts.get("cli.time-weekend-days"), -budget.days().weekendDays());
    row(table, texts.get("cli.time-holidays"), -budget.days().holidays());
    row(table, texts.get("cli.time-working-days"), budget.days().workingDays());
    budget.days().absences().forEach((kind, days) -> row(table, words.absence(kind), -days));
    row(table, texts.get("cli.time-field-days"), budget.days().fieldDays());
    row(table, texts.get("cli.time-visits-per-day"), budget.visitsPerDay());
    row(table, texts.get("cli.time-capacity"), budget.visitCapacity());
    row(table, texts.get("cli.time-needed"), -budget.visitsNeeded());
    row(table, texts.get("cli.time-free"), budget.visitsFree());
    row(table, texts.get("cli.time-prospects"), -budget.visitsToProspects());
    row(table, texts.get("cli.time-projects"), -projects.needed());
    row(table, texts.get("cli.time-projects-shared"), projects.shared());
    row(table, texts.get("cli.time-left"), left(budget, projects));
    table.print(call.out());
    call.out().println();
  }

  /** What is left when the selected projects have their visits. */
  static int left(TimeBudget budget, ProjectVisits projects) {
    return budget.visitsForProjects() - projects.needed() + projects.shared();
  }

  private void row(TextTable table, String name, int number) {
    table.row(name, call.texts().number(number));
  }

  private void printCells(List<CellBalance> balances) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            texts.get("cli.column-cell"),
            ">" + texts.get("cli.column-customers"),
            ">" + texts.get("cli.column-visits-per-year"),
            ">" + texts.get("cli.column-visits"),
            ">" + texts.get("cli.column-share-of-time"),
            ">" + texts.get("cli.column-share-of-revenue"),
            ">" + texts.get("cli.column-share-of-growth"));
    for (CellBalance balance : balances) {
      CellTime time = balance.time();
      table.row(
          call.terms().cell(time.cell()),
          texts.number(time.customers()),
          texts.number(time.visitsPerYear()),
          texts.number(time.visits()),
          texts.percent(time.shareOfTime()),
          texts.percent(time.shareOfRevenue()),
          texts.percent(balance.shareOfGrowth()));
    }
    table.print(call.out());
  }

  /** What the reports teach, and how to take it over. */
  private void printLearned(Learned learned, Settings settings) {
    var texts = call.texts();
    Double kept = learned.keptShare();
    if (kept != null) {
      call.say("cli.learned-kept", texts.percent(kept), learned.held(), learned.planned());
    }
    Double contacts = learned.contactsPerDay();
    if (contacts != null) {
      call.say(
          "cli.learned-contacts",
          texts.number(contacts, 1),
          learned.days(),
          Math.round(contacts * 10) / 10.0);
    }
    for (Cell cell : Cell.values()) {
      Learned.Minutes minutes = learned.minutesByCell().get(cell);
      if (minutes != null) {
        call.say(
            "cli.learned-minutes",
            call.terms().cell(cell),
            texts.number(minutes.median()),
            minutes.count(),
            minutes.median());
      }
    }
    if (learned.drives().count() > 0) {
      call.say(
          "cli.learned-drive",
          texts.percent(learned.drives().percent() / 100.0),
          learned.drives().count());
    }
    Integer factor = learned.offeredDriveFactor(settings.get(WeekSettings.DRIVE_FACTOR));
    if (factor != null) {
      offer(WeekSettings.DRIVE_FACTOR, factor, settings);
    }
    Integer usual = learned.offeredMinutes(settings.get(WeekSettings.VISIT_MINUTES));
    if (usual != null) {
      offer(WeekSettings.VISIT_MINUTES, usual, settings);
    }
    Map<Cell, Integer> byCell =
        learned.offeredMinutesByCell(
            settings.get(WeekSettings.VISIT_MINUTES), settings.get(WeekSettings.MINUTES_BY_CELL));
    if (!byCell.isEmpty()) {
      call.say(
          "cli.learned-offer-by-cell",
          texts.get("settings.week-visit-minutes-by-cell"),
          WeekSettings.MINUTES_BY_CELL.format().apply(byCell),
          WeekSettings.MINUTES_BY_CELL.key());
    }
    printFieldDays(learned.field(), settings.get(TimeSettings.VISITS_PER_DAY));
  }

  /** What a field day holds beside what the time budget counts. */
  private void printFieldDays(FieldDayVisits field, int counted) {
    String said = new TimeTexts(call.texts()).fieldDays(field, counted);
    if (!said.isEmpty()) {
      call.out().println(said);
    }
    Integer offered = field.offered(counted);
    if (offered != null) {
      call.say("cli.take-over", TimeSettings.VISITS_PER_DAY.key(), String.valueOf(offered));
    }
  }

  private void offer(Setting<Integer> setting, int value, Settings settings) {
    call.say(
        "cli.learned-offer",
        call.texts().get("settings." + setting.key().replace('.', '-')),
        String.valueOf(value),
        String.valueOf(settings.get(setting)),
        setting.key());
  }

  private void printSentences(TimeBudget budget) {
    TimeTexts words = new TimeTexts(call.texts());
    call.out().println();
    if (!budget.withoutFrequency().isEmpty()) {
      call.say("cli.time-without-frequency", budget.withoutFrequency().size());
    }
    if (budget.overload() != null) {
      call.out().println(words.overload(budget.overload()));
      budget
          .overload()
          .remedies()
          .forEach(one -> call.out().println("- " + words.remedy(one, budget.days())));
    }
    for (TimeWarning warning : budget.warnings()) {
      call.out().println(words.warning(warning));
      List<Remedy.Cut> cuts = warning.cuts();
      if (!cuts.isEmpty()) {
        call.out().println("- " + words.lower(new Remedy.FewerVisits(cuts)));
      }
    }
  }
}
