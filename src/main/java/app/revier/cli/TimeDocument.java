package app.revier.cli;

import app.revier.agenda.Absence;
import app.revier.book.CellBalance;
import app.revier.book.Learned;
import app.revier.book.ProjectVisits;
import app.revier.book.Settings;
import app.revier.book.TimeSettings;
import app.revier.book.WeekSettings;
import app.revier.capacity.CellTime;
import app.revier.capacity.Overload;
import app.revier.capacity.PublicHoliday;
import app.revier.capacity.Remedy;
import app.revier.capacity.TimeBudget;
import app.revier.capacity.TimeWarning;
import app.revier.capacity.YearDays;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The time budget as scripts see it. */
final class TimeDocument {

  private final Texts texts;
  private final TimeTexts sentences;

  TimeDocument(Texts texts) {
    this.texts = texts;
    this.sentences = new TimeTexts(texts);
  }

  Map<String, @Nullable Object> of(
      TimeBudget budget,
      List<CellBalance> balances,
      String region,
      ProjectVisits projects,
      Learned learned,
      Settings settings,
      RegionNote note) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("year", budget.days().year());
    document.put("region", region);
    document.put("calendarDays", budget.days().calendarDays());
    document.put("weekendDays", budget.days().weekendDays());
    document.put("holidays", budget.days().holidays());
    document.put("workingDays", budget.days().workingDays());
    document.put("absences", absences(budget.days().absences()));
    document.put("fieldDays", budget.days().fieldDays());
    document.put("visitsPerDay", budget.visitsPerDay());
    document.put("visitCapacity", budget.visitCapacity());
    document.put("visitsNeeded", budget.visitsNeeded());
    document.put("visitsFree", budget.visitsFree());
    document.put("visitsToProspects", budget.visitsToProspects());
    document.put("projectVisits", projects.needed());
    document.put("projectVisitsShared", projects.shared());
    document.put("visitsLeft", TimeCommand.left(budget, projects));
    document.put(
        "holidayList", budget.days().publicHolidays().stream().map(this::holiday).toList());
    document.put("partialHolidays", note.document());
    document.put("cells", balances.stream().map(TimeDocument::cell).toList());
    document.put("withoutFrequency", budget.withoutFrequency().size());
    Overload overload = budget.overload();
    document.put("overload", overload == null ? null : overload(overload, budget.days()));
    document.put("warnings", budget.warnings().stream().map(this::warning).toList());
    document.put("learned", learned(learned, settings));
    return document;
  }

  private static Map<String, @Nullable Object> learned(Learned learned, Settings settings) {
    Map<String, @Nullable Object> cells = Json.object();
    for (Cell cell : Cell.values()) {
      Learned.Minutes minutes = learned.minutesByCell().get(cell);
      if (minutes != null) {
        Map<String, @Nullable Object> one = Json.object();
        one.put("minutes", minutes.median());
        one.put("visits", minutes.count());
        cells.put(cell.code(), one);
      }
    }
    Map<String, @Nullable Object> offered = Json.object();
    offered.put(
        WeekSettings.VISIT_MINUTES.key(),
        learned.offeredMinutes(settings.get(WeekSettings.VISIT_MINUTES)));
    Map<Cell, Integer> byCell =
        learned.offeredMinutesByCell(
            settings.get(WeekSettings.VISIT_MINUTES), settings.get(WeekSettings.MINUTES_BY_CELL));
    offered.put(
        WeekSettings.MINUTES_BY_CELL.key(),
        byCell.isEmpty() ? null : WeekSettings.MINUTES_BY_CELL.format().apply(byCell));
    offered.put(
        TimeSettings.VISITS_PER_DAY.key(),
        learned.field().offered(settings.get(TimeSettings.VISITS_PER_DAY)));
    offered.put(
        WeekSettings.DRIVE_FACTOR.key(),
        learned.offeredDriveFactor(settings.get(WeekSettings.DRIVE_FACTOR)));
    Map<String, @Nullable Object> document = Json.object();
    document.put("drives", learned.drives().count());
    document.put("drivePercent", learned.drives().count() == 0 ? null : learned.drives().percent());
    document.put("planned", learned.planned());
    document.put("held", learned.held());
    document.put("keptShare", learned.keptShare());
    document.put("contactsPerDay", learned.contactsPerDay());
    document.put("fieldDays", learned.field().days());
    document.put("visitsPerFieldDay", learned.field().perDay());
    document.put("minutesByCell", cells);
    document.put("offered", offered);
    return document;
  }

  private static Map<String, @Nullable Object> absences(Map<Absence.Kind, Integer> absences) {
    Map<String, @Nullable Object> days = Json.object();
    absences.forEach((kind, count) -> days.put(key(kind), count));
    return days;
  }

  private static String key(Absence.Kind kind) {
    return switch (kind) {
      case VACATION -> "vacation";
      case SICK -> "sick";
      case TRADE_FAIR -> "tradeFair";
      case TRAINING -> "training";
      case OFFICE -> "office";
    };
  }

  private Map<String, @Nullable Object> holiday(PublicHoliday holiday) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("date", holiday.date().toString());
    one.put("name", holiday.name(texts.language().code()));
    return one;
  }

  private static Map<String, @Nullable Object> cell(CellBalance balance) {
    CellTime time = balance.time();
    Map<String, @Nullable Object> one = Json.object();
    one.put("cell", time.cell().code());
    one.put("customers", time.customers());
    one.put("visitsPerYear", time.visitsPerYear());
    one.put("visits", time.visits());
    one.put("revenue", time.revenue().toDecimal());
    one.put("shareOfTime", time.shareOfTime());
    one.put("shareOfRevenue", time.shareOfRevenue());
    one.put("growth", balance.growth().toDecimal());
    one.put("shareOfGrowth", balance.shareOfGrowth());
    return one;
  }

  private Map<String, @Nullable Object> overload(Overload overload, YearDays days) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("visits", overload.visits());
    one.put("slips", overload.cells().stream().map(slip -> slip(slip, overload)).toList());
    one.put("remedies", overload.remedies().stream().map(remedy -> remedy(remedy, days)).toList());
    return one;
  }

  private static Map<String, @Nullable Object> slip(Overload.CellSlip slip, Overload overload) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("cell", code(slip.cell()));
    one.put("needed", slip.needed());
    one.put("visits", slip.lost());
    one.put(
        "customers",
        overload.customers().stream()
            .filter(customer -> customer.cell() == slip.cell())
            .map(
                customer -> {
                  Map<String, @Nullable Object> who = named(customer.customer());
                  who.put("needed", customer.needed());
                  who.put("visits", customer.lost());
                  return who;
                })
            .toList());
    return one;
  }

  private static @Nullable String code(@Nullable Cell cell) {
    return cell == null ? null : cell.code();
  }

  private static Map<String, @Nullable Object> named(Customer customer) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("number", customer.number());
    one.put("name", customer.name());
    return one;
  }

  private Map<String, @Nullable Object> remedy(Remedy remedy, YearDays days) {
    Map<String, @Nullable Object> one = Json.object();
    switch (remedy) {
      case Remedy.MoreFieldDays more -> {
        one.put("lever", "field-days");
        one.put("from", more.from());
        one.put("to", more.to());
      }
      case Remedy.MoreVisitsPerDay more -> {
        one.put("lever", "visits-per-day");
        one.put("from", more.from());
        one.put("to", more.to());
        one.put("average", BigDecimal.valueOf(more.tenths(), 1));
      }
      case Remedy.FewerVisits fewer -> {
        one.put("lever", "visit-frequency");
        one.put("cells", fewer.cuts().stream().map(TimeDocument::cut).toList());
      }
    }
    one.put("message", sentences.remedy(remedy, days));
    return one;
  }

  private static Map<String, @Nullable Object> cut(Remedy.Cut cut) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("cell", cut.cell().code());
    one.put("from", cut.from());
    one.put("to", cut.to());
    return one;
  }

  private Map<String, @Nullable Object> warning(TimeWarning warning) {
    Map<String, @Nullable Object> one = Json.object();
    switch (warning) {
      case TimeWarning.MaintainTakesMost most -> {
        one.put("code", "maintain-takes-most");
        one.put("shareOfTime", most.share());
        one.put("cells", warning.cuts().stream().map(TimeDocument::cut).toList());
      }
      case TimeWarning.Overdue overdue -> {
        one.put("code", "grow-win-overdue");
        one.put("customers", overdue.customers().stream().map(TimeDocument::overdue).toList());
        one.put("neverVisited", overdue.neverVisited());
      }
      case TimeWarning.ProspectsTakeTooMuch prospects -> {
        one.put("code", "prospects-take-too-much");
        one.put("needed", prospects.needed());
        one.put("free", prospects.free());
      }
      case TimeWarning.MoreTimeThanValue more -> {
        one.put("code", "more-time-than-value");
        one.put("cell", more.time().cell().code());
        one.put("shareOfTime", more.time().shareOfTime());
        one.put("shareOfRevenue", more.time().shareOfRevenue());
        one.put("cells", warning.cuts().stream().map(TimeDocument::cut).toList());
      }
    }
    one.put("message", sentences.warning(warning));
    return one;
  }

  private static Map<String, @Nullable Object> overdue(TimeWarning.OverdueCustomer overdue) {
    Map<String, @Nullable Object> one = named(overdue.customer());
    one.put("cell", overdue.cell().code());
    one.put("days", overdue.days());
    return one;
  }
}
