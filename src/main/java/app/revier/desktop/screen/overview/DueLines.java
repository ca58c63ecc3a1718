package app.revier.desktop.screen.overview;

import app.revier.agenda.Stop;
import app.revier.book.Reviewing;
import app.revier.book.Snapshot;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.capacity.TimeWarning;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.overview.OverviewContent.AttentionLine;
import app.revier.desktop.screen.overview.OverviewContent.Kind;
import app.revier.review.OpenSteps;
import app.revier.review.ReviewLine.OverdueStep;
import app.revier.segment.OrderRhythm;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import app.revier.text.TimeTexts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is due this week, which rhythms are broken, and whether the time goes to the regulars. */
final class DueLines {

  private final Texts texts;
  private final Snapshot now;
  private final List<AttentionLine> lines = new ArrayList<>();

  private DueLines(Texts texts, Snapshot now) {
    this.texts = texts;
    this.now = now;
  }

  /** All of it, in that order. */
  static List<AttentionLine> of(Texts texts, Snapshot now) {
    DueLines all = new DueLines(texts, now);
    all.steps();
    all.visits();
    all.rhythms();
    all.time();
    return all.lines;
  }

  private void steps() {
    List<OverdueStep> due = OpenSteps.until(Reviewing.basis(now, null), now.today());
    if (due.isEmpty()) {
      return;
    }
    OverdueStep first = due.getFirst();
    Place place =
        due.size() == 1 && first.project() != null
            ? new Place.OneProject(first.project().id())
            : new Place.Top(ScreenId.REVIEW);
    add(
        Kind.DATE,
        place,
        texts.get(
            "overview.steps",
            due.size(),
            texts.number(due.size()),
            first.what(),
            first.customer().name(),
            texts.date(first.due())));
  }

  private void visits() {
    LocalDate monday = now.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate sunday = monday.plusDays(6);
    List<Stop> visits =
        now.agenda().stops().stream()
            .filter(stop -> stop.customer() != null)
            .filter(stop -> !stop.date().isBefore(monday) && !stop.date().isAfter(sunday))
            .toList();
    if (!visits.isEmpty()) {
      long left = visits.stream().filter(stop -> !stop.date().isBefore(now.today())).count();
      add(
          Kind.DATE,
          new Place.OneWeek(monday),
          texts.get(
              "overview.visits",
              visits.size(),
              texts.number(visits.size()),
              left,
              texts.number(left)));
    }
  }

  private void rhythms() {
    Set<CustomerId> broken = new LinkedHashSet<>();
    OrderRhythm.broken(now.territory(), now.today())
        .forEach(one -> broken.add(one.customer().id()));
    if (!broken.isEmpty()) {
      add(
          Kind.RISK,
          new Place.SomeCustomers(Caption.of("overview.rhythms-title"), broken),
          texts.get("overview.rhythms", broken.size(), texts.number(broken.size())));
    }
  }

  private void time() {
    for (TimeWarning warning : warnings()) {
      if (warning instanceof TimeWarning.MaintainTakesMost) {
        add(Kind.DATE, new Place.Top(ScreenId.TIME), new TimeTexts(texts).warning(warning));
      }
    }
  }

  /** Without known holidays there is no time budget; what needs one says so. */
  private List<TimeWarning> warnings() {
    try {
      return now.timeBudget(now.settings().planYear()).warnings();
    } catch (HolidaysUnknownException e) {
      return List.of();
    }
  }

  private void add(Kind kind, Place place, String text) {
    lines.add(new AttentionLine(kind, text, place));
  }
}
