package app.revier.desktop.screen.overview;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.overview.OverviewContent.Attention;
import app.revier.desktop.screen.overview.OverviewContent.Kind;
import app.revier.gap.CustomerForecast;
import app.revier.gap.GapPlan;
import app.revier.segment.Classification;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what the rep should look at first. */
final class AttentionLines {

  /** How many customers at risk are named. */
  private static final int NAMED = 3;

  private final Texts texts;
  private final Snapshot snapshot;
  private final String currency;
  private final List<Attention> lines = new ArrayList<>();

  private AttentionLines(Texts texts, Snapshot snapshot) {
    this.texts = texts;
    this.snapshot = snapshot;
    this.currency = snapshot.settings().get(Setting.CURRENCY);
  }

  static List<Attention> of(Texts texts, Snapshot snapshot, @Nullable GapPlan plan) {
    AttentionLines look = new AttentionLines(texts, snapshot);
    if (plan == null) {
      look.add(Kind.TARGET, new Place.Top(ScreenId.GAP), "overview.no-target");
    } else {
      look.atRisk(plan);
    }
    look.contracts();
    look.lateProjects();
    look.potentials();
    return List.copyOf(look.lines);
  }

  private void atRisk(GapPlan plan) {
    List<CustomerForecast> risky =
        plan.customers().stream()
            .filter(forecast -> forecast.atRisk().isPositive())
            .sorted(Comparator.comparing(CustomerForecast::atRisk).reversed())
            .limit(NAMED)
            .toList();
    for (CustomerForecast forecast : risky) {
      add(
          Kind.RISK,
          new Place.OneCustomer(forecast.customer().id()),
          "overview.at-risk",
          forecast.customer().name(),
          texts.money(forecast.atRisk(), currency),
          texts.percent(forecast.retention().probability()));
    }
  }

  private void contracts() {
    int year = snapshot.settings().planYear();
    Set<CustomerId> ending = new LinkedHashSet<>();
    int count = 0;
    Money amount = Money.ZERO;
    for (Customer customer : snapshot.territory().customers()) {
      for (Contract contract : customer.contracts()) {
        if (contract.endsIn(year)) {
          ending.add(customer.id());
          count++;
          amount = amount.plus(contract.yearlyAmount());
        }
      }
    }
    if (count > 0) {
      String title = texts.get("overview.contracts-title", String.valueOf(year));
      add(
          Kind.DATE,
          new Place.SomeCustomers(title, ending),
          "overview.contracts",
          count,
          texts.number(count),
          String.valueOf(year),
          texts.money(amount, currency));
    }
  }

  private void lateProjects() {
    List<GrowthProject> late =
        snapshot
            .territory()
            .lateProjects(snapshot.settings().get(Setting.STAGES), snapshot.today());
    if (late.size() == 1) {
      lateProject(late.getFirst());
    } else if (!late.isEmpty()) {
      Set<CustomerId> customers = new LinkedHashSet<>();
      late.forEach(project -> customers.add(project.customer()));
      add(
          Kind.DATE,
          new Place.SomeCustomers(texts.get("overview.late-title"), customers),
          "overview.late-projects",
          texts.number(late.size()));
    }
  }

  private void lateProject(GrowthProject project) {
    Customer customer = snapshot.territory().customer(project.customer());
    LocalDate start = project.start();
    if (customer != null && start != null) {
      add(
          Kind.DATE,
          new Place.OneProject(project.id()),
          "overview.late-project",
          project.name(),
          customer.name(),
          texts.date(start));
    }
  }

  private void potentials() {
    List<Classification> all = snapshot.segmentation().classifications();
    int missing = snapshot.segmentation().matrix().potentialMissing().customers();
    if (missing > 0) {
      add(
          Kind.DATA,
          new Place.CustomersOf(null),
          "overview.potential-missing",
          missing,
          texts.number(missing));
    }
    Set<CustomerId> below = new LinkedHashSet<>();
    all.stream()
        .filter(Classification::potentialBelowRevenue)
        .forEach(classification -> below.add(classification.customer().id()));
    if (!below.isEmpty()) {
      add(
          Kind.DATA,
          new Place.SomeCustomers(texts.get("overview.potential-below-title"), below),
          "overview.potential-below",
          below.size(),
          texts.number(below.size()));
    }
  }

  private void add(Kind kind, Place place, String key, Object... arguments) {
    lines.add(new Attention(kind, texts.get(key, arguments), place));
  }
}
