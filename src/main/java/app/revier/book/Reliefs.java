package app.revier.book;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.SpecialRuleId;
import app.revier.task.Progress;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.WeekPlan;
import app.revier.week.WeekRequest;
import app.revier.week.WeekSearch;
import app.revier.week.WorkDay;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The smallest changes that help a week that is too full (decision 0034): each is tried on its own
 * by completing the plan that stands, which stays as it is. From today on every working day that is
 * no field day is tried as one, every field day one hour longer if the longest day allows that, and
 * the whole week with a buffer that is five minutes shorter.
 *
 * <p>First comes what needs no change at all, then what lets in most visits for an hour of the
 * rep's time. A field day costs its working hours, a longer day its hour, and a shorter buffer what
 * it takes from each visit that stands in the week.
 */
public final class Reliefs {

  /** Room for a few visits more is found soon: all else stands. */
  private static final WeekSearch SEARCH = WeekSearch.ofSteps(1, 3_000);

  private static final int MOST = 5;
  private static final int HOUR = 60;
  private static final int LESS_BUFFER = 5;

  private final Book book;
  private final Snapshot snapshot;
  private final LocalDate monday;
  private final WeekPlanning planning;
  private final @Nullable WeekRequest request;

  /**
   * The week of a Monday as it is in the book now.
   *
   * @param language the ISO 639 code of the language in which holidays are named
   */
  public Reliefs(Book book, String language, LocalDate monday) {
    this.book = book;
    this.monday = monday;
    snapshot = book.snapshot();
    planning = new WeekPlanning(snapshot, language);
    request = planning.left(monday);
  }

  /** What may be done on some days of the week, and what it costs. */
  private record Way(
      SpecialRule.@Nullable What what, LocalDate from, LocalDate until, int minutes) {

    static Way on(LocalDate date, SpecialRule.What what, int minutes) {
      return new Way(what, date, date, minutes);
    }

    @Nullable SpecialRule rule(SpecialRuleId id) {
      return what == null ? null : new SpecialRule(id, from, until, what);
    }
  }

  /**
   * What helps, the best first, at most five changes.
   *
   * @param progress told how many changes are tried, of how many
   */
  public List<Relief> all(Progress progress) {
    if (request == null || !planning.isPlanned(request)) {
      return List.of();
    }
    List<Way> ways = ways(request);
    SpecialRuleId id = book.days().nextSpecialRuleId();
    List<Relief> found = new ArrayList<>();
    int usual = 0;
    for (int i = 0; i < ways.size(); i++) {
      int tried = i;
      WeekSearch search =
          SEARCH.stoppedBy(
              () -> {
                progress.report(tried, ways.size());
                return false;
              });
      Way way = ways.get(i);
      Relief relief = relief(request, way, plan(request, way.rule(id), search));
      usual = way.what() == null ? relief.visits() : usual;
      if (relief.visits() > (way.what() == null ? 0 : usual)) {
        found.add(relief);
      }
    }
    return found.stream().sorted(best()).limit(MOST).toList();
  }

  private static Comparator<Relief> best() {
    return Comparator.comparing((Relief one) -> one.what() != null)
        .thenComparingDouble(one -> -one.visits() / (double) Math.max(1, one.minutes()))
        .thenComparing(Relief::late, Comparator.reverseOrder())
        .thenComparing(Relief::from);
  }

  /** All that is tried, the week as it is first. */
  private List<Way> ways(WeekRequest week) {
    List<Way> ways = new ArrayList<>();
    ways.add(new Way(null, monday, monday.plusDays(6), 0));
    List<PlannedDay> days = planning.standing(week, List.of()).days();
    int longest = week.rules().shape().longestDay();
    for (PlannedDay planned : days) {
      WorkDay day = planned.day();
      if (!day.field()) {
        ways.add(Way.on(day.date(), new SpecialRule.FieldDay(), day.minutes()));
      } else if (day.minutes() + HOUR <= longest && day.end().isBefore(LocalTime.of(22, 59))) {
        LocalTime end = day.end().plusMinutes(HOUR);
        ways.add(Way.on(day.date(), new SpecialRule.EndsLater(end), HOUR));
      }
    }
    buffer(week)
        .ifPresent(
            minutes -> {
              long visits =
                  days.stream()
                      .flatMap(day -> day.stops().stream())
                      .filter(stop -> stop.customer() != null)
                      .count();
              ways.add(
                  new Way(
                      new SpecialRule.ShorterBuffer(minutes),
                      monday,
                      monday.plusDays(6),
                      (int) visits * LESS_BUFFER));
            });
    return ways;
  }

  private static OptionalInt buffer(WeekRequest week) {
    int now = week.rules().on(week.from()).bufferMinutes();
    return now > LESS_BUFFER ? OptionalInt.of(now - LESS_BUFFER) : OptionalInt.empty();
  }

  private WeekPlan plan(WeekRequest week, @Nullable SpecialRule rule, WeekSearch search) {
    WeekRequest eased =
        rule == null ? week : week.with(week.agenda().with(List.of(), List.of(rule)));
    return planning.plan(eased.keepingWhatIsPlanned(), search);
  }

  /** What a plan does; one in which something planned has to move lets nothing in. */
  private static Relief relief(WeekRequest week, Way way, WeekPlan plan) {
    int visits = 0;
    int late = 0;
    for (PlannedDay day : plan.displaced().isEmpty() ? plan.days() : List.<PlannedDay>of()) {
      LocalDate date = day.day().date();
      for (PlannedStop stop : day.stops()) {
        if (isNew(week, date, stop)) {
          visits++;
          late += isLate(plan, date, stop) ? 1 : 0;
        }
      }
    }
    return new Relief(way.what(), way.from(), way.until(), way.minutes(), visits, late);
  }

  private static boolean isNew(WeekRequest week, LocalDate date, PlannedStop stop) {
    return stop.customer() != null && week.agenda().stopsOn(date).stream().noneMatch(stop::is);
  }

  private static boolean isLate(WeekPlan plan, LocalDate date, PlannedStop stop) {
    return plan.slips().stream()
        .anyMatch(slip -> date.equals(slip.plannedOn()) && slip.customer().equals(stop.customer()));
  }

  /**
   * Makes the change and plans what it lets in, in one step that can be undone. The settings and
   * all other days stay as they are.
   *
   * @param wanted one of {@link #all}
   * @return none if it does not do any more what it did then
   */
  public Optional<BookChange> doThat(Relief wanted) {
    if (request == null) {
      return Optional.empty();
    }
    Way way = new Way(wanted.what(), wanted.from(), wanted.until(), wanted.minutes());
    SpecialRule rule = way.rule(book.days().nextSpecialRuleId());
    WeekPlan plan = plan(request, rule, SEARCH);
    if (!relief(request, way, plan).equals(wanted)) {
      return Optional.empty();
    }
    KeptPlan kept = planning.settle(plan, book);
    List<AgendaEntryId> ended = new ArrayList<>();
    List<AgendaEntry> made = new ArrayList<>();
    if (rule != null) {
      made.add(rule);
      snapshot.agenda().special().stream()
          .filter(before -> EasedWeek.isReplaced(before, rule))
          .forEach(before -> ended.add(before.id()));
    }
    return book.days().byHand(label(wanted.what()), kept.dates(), kept.stops(), ended, made);
  }

  private static ChangeLabel label(SpecialRule.@Nullable What what) {
    return switch (what) {
      case SpecialRule.FieldDay _ -> ChangeLabel.of("field-day-added");
      case SpecialRule.EndsLater _ -> ChangeLabel.of("day-longer");
      case SpecialRule.ShorterBuffer _ -> ChangeLabel.of("buffer-shorter");
      case null, default -> ChangeLabel.of("stops-planned");
    };
  }
}
