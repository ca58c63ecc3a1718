package app.revier.desktop.screen.overview;

import app.revier.agenda.Inquiry;
import app.revier.book.Arranging;
import app.revier.book.PlanningDay;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.YearTracking;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.overview.OverviewContent.AttentionLine;
import app.revier.desktop.screen.overview.OverviewContent.Kind;
import app.revier.gap.Attention;
import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.gap.SecuredGrowth;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Territory.EndingContracts;
import app.revier.text.Texts;
import app.revier.text.YearTexts;
import app.revier.track.YearTrack;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts what the rep should look at first into words, each with the place to see to it. */
final class AttentionLines {

  private final Texts texts;
  private final Snapshot snapshot;
  private final String currency;

  private AttentionLines(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
    this.currency = snapshot.settings().get(Setting.CURRENCY);
  }

  /**
   * All of it.
   *
   * @param track the year against its plan; none before it begins
   * @param idle how many customers have contacts that have been kept long enough
   * @param doubles how many pairs of customers are probably one
   */
  static List<AttentionLine> of(
      Texts texts,
      Snapshot snapshot,
      @Nullable GapPlan plan,
      @Nullable YearTrack track,
      int idle,
      int doubles) {
    AttentionLines lines = new AttentionLines(texts, snapshot);
    List<AttentionLine> all = new ArrayList<>();
    Attention.of(
            snapshot.territory(),
            snapshot.segmentation(),
            plan,
            snapshot.settings().get(Setting.STAGES),
            snapshot.settings().planYear(),
            snapshot.today())
        .forEach(attention -> all.add(lines.line(attention)));
    if (track != null) {
      all.addAll(lines.year(track));
    }
    all.addAll(DueLines.of(texts, snapshot));
    PlanningDay.missing(snapshot).ifPresent(monday -> all.add(lines.week(monday)));
    Arranging.toCallAgain(snapshot).forEach(one -> all.add(lines.callAgain(one)));
    if (doubles > 0) {
      all.add(
          lines.line(
              Kind.DATA, new Place.Doubles(), "overview.doubles", doubles, texts.number(doubles)));
    }
    if (idle > 0) {
      all.add(
          lines.line(
              Kind.DATA, new Place.IdleContacts(), "overview.idle", idle, texts.number(idle)));
    }
    // What may be lost, then what is due, then what the book does not know.
    all.sort(Comparator.comparing(AttentionLine::kind));
    return all;
  }

  /** The year outside of its band, and a plan that moves with whatever is entered. */
  private List<AttentionLine> year(YearTrack track) {
    List<AttentionLine> all = new ArrayList<>();
    Place place = new Place.Top(ScreenId.YEAR);
    String warning = new YearTexts(texts, snapshot.territory(), currency).warning(track);
    if (warning != null) {
      Kind kind = track.place() == YearTrack.Place.BELOW ? Kind.RISK : Kind.DATE;
      all.add(new AttentionLine(kind, warning, place));
    }
    if (YearTracking.kept(snapshot, track.year()) == null) {
      all.add(line(Kind.DATE, place, "overview.year-not-kept", String.valueOf(track.year())));
    }
    return all;
  }

  private AttentionLine callAgain(Inquiry inquiry) {
    Customer customer = snapshot.territory().customer(inquiry.customer());
    return line(
        Kind.DATE,
        new Place.OneWeek(inquiry.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))),
        "overview.call-again",
        customer == null ? "" : customer.name(),
        texts.date(inquiry.date()));
  }

  private AttentionLine week(LocalDate monday) {
    return line(
        Kind.DATE,
        new Place.OneWeek(monday),
        monday.isAfter(snapshot.today()) ? "overview.next-week" : "overview.this-week",
        texts.shortDate(monday),
        texts.shortDate(monday.plusDays(6)));
  }

  private AttentionLine line(Attention attention) {
    return switch (attention) {
      case Attention.NoTarget _ ->
          line(Kind.TARGET, new Place.Top(ScreenId.GAP), "overview.no-target");
      case Attention.AtRisk(CustomerForecast forecast) -> atRisk(forecast);
      case Attention.GrowthNotCounted(List<SecuredGrowth> growth) ->
          line(
              Kind.DATE,
              new Place.Top(ScreenId.GAP),
              "overview.growth-not-counted",
              growth.size(),
              texts.number(growth.size()),
              texts.money(
                  growth.stream().map(SecuredGrowth::amount).reduce(Money.ZERO, Money::plus),
                  currency));
      case Attention.ContractsEnd(int year, EndingContracts contracts) ->
          contracts(year, contracts);
      case Attention.LateProjects(List<GrowthProject> late) -> late(late);
      case Attention.PotentialMissing(int customers) ->
          line(
              Kind.DATA,
              new Place.CustomersOf(null),
              "overview.potential-missing",
              customers,
              texts.number(customers));
      case Attention.PotentialBelowRevenue(List<CustomerId> customers) ->
          line(
              Kind.DATA,
              some(Caption.of("overview.potential-below-title"), customers),
              "overview.potential-below",
              customers.size(),
              texts.number(customers.size()));
    };
  }

  private AttentionLine atRisk(CustomerForecast forecast) {
    return line(
        Kind.RISK,
        new Place.OneCustomer(forecast.customer().id()),
        "overview.at-risk",
        forecast.customer().name(),
        texts.money(forecast.atRisk(), currency),
        texts.percent(forecast.retention().probability()));
  }

  private AttentionLine contracts(int year, EndingContracts contracts) {
    return line(
        Kind.DATE,
        some(Caption.of("overview.contracts-title", String.valueOf(year)), contracts.customers()),
        "overview.contracts",
        contracts.count(),
        texts.number(contracts.count()),
        String.valueOf(year),
        texts.money(contracts.yearlyAmount(), currency));
  }

  private AttentionLine late(List<GrowthProject> late) {
    GrowthProject first = late.getFirst();
    Customer customer = snapshot.territory().customer(first.customer());
    LocalDate start = first.start();
    if (late.size() == 1 && customer != null && start != null) {
      return line(
          Kind.DATE,
          new Place.OneProject(first.id()),
          "overview.late-project",
          first.name(),
          customer.name(),
          texts.date(start));
    }
    return line(
        Kind.DATE,
        some(
            Caption.of("overview.late-title"), late.stream().map(GrowthProject::customer).toList()),
        "overview.late-projects",
        texts.number(late.size()));
  }

  private static Place some(Caption title, Collection<CustomerId> customers) {
    return new Place.SomeCustomers(title, new LinkedHashSet<>(customers));
  }

  private AttentionLine line(Kind kind, Place place, String key, Object... arguments) {
    return new AttentionLine(kind, texts.get(key, arguments), place);
  }
}
