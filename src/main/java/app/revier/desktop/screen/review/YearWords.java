package app.revier.desktop.screen.review;

import app.revier.agenda.Review;
import app.revier.book.AssumedRevenue;
import app.revier.book.Reviewing;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.YearStart;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.review.YearContent.CustomerLine;
import app.revier.desktop.screen.review.YearContent.Line;
import app.revier.gap.GapPlan;
import app.revier.gap.NextYear;
import app.revier.gap.NextYear.CustomerBase;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Territory.EndingContracts;
import app.revier.text.Explanations;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what the start of the next plan year would do. */
final class YearWords {

  /** So many customers are shown one by one. */
  private static final int SHOWN = 12;

  private static final Comparator<CustomerBase> LARGEST_CHANGE =
      Comparator.comparingLong(
              (CustomerBase base) -> Math.abs(base.after().minus(base.before()).cents()))
          .reversed()
          .thenComparing(base -> base.customer().id());

  private final Texts texts;
  private final Snapshot now;
  private final String currency;
  private final int planYear;
  private final Explanations words;

  YearWords(Texts texts, Terms terms, Snapshot now) {
    this.texts = texts;
    this.now = now;
    currency = now.settings().get(Setting.CURRENCY);
    planYear = now.settings().planYear();
    words = new Explanations(texts, terms, currency);
  }

  /** While the year that is planned has not begun, the one after it cannot start. */
  YearContent notYet() {
    AssumedRevenue assumed = now.assumedRevenue();
    int base = now.settings().baseYear();
    Set<CustomerId> left = assumed.customers(now.territory().own().customers(), base);
    return new YearContent(
        false,
        texts.get("review.year-runs", year(planYear)),
        texts.get("review.year-not-yet", year(planYear), year(planYear + 1)),
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        "",
        null,
        "",
        "",
        List.of(),
        left.isEmpty() ? "" : left(left, base),
        left.isEmpty() ? null : assumed(left, base));
  }

  private String left(Set<CustomerId> left, int base) {
    Money sum =
        now.territory().own().customers().stream()
            .filter(customer -> left.contains(customer.id()))
            .map(customer -> customer.revenue().in(base))
            .reduce(Money.ZERO, Money::plus);
    return texts.get(
        "review.year-left", left.size(), texts.number(left.size()), year(base), money(sum));
  }

  private static Place assumed(Set<CustomerId> customers, int base) {
    return new Place.SomeCustomers(
        Caption.of("review.year-assumed-title", year(base)), new LinkedHashSet<>(customers));
  }

  /** What would become of the plan. */
  YearContent of(YearStart.Preview preview, boolean growsAlike) {
    NextYear next = preview.next();
    List<CustomerBase> changed =
        next.bases().stream().filter(YearWords::isTold).sorted(LARGEST_CHANGE).toList();
    int rest = changed.size() - SHOWN;
    return new YearContent(
        true,
        texts.get("review.year-title", year(planYear + 1)),
        texts.get("review.year-hint", year(planYear), year(planYear + 1)),
        texts.get("review.year-plan", year(planYear)),
        texts.get("review.year-plan", year(planYear + 1)),
        figures(preview),
        List.of(
            texts.get("review.year-customer"),
            texts.get("review.year-revenue", year(next.before().baseYear()), sign()),
            texts.get("review.year-won", sign()),
            texts.get("review.year-revenue", year(planYear), sign())),
        changed.stream().limit(SHOWN).map(this::line).toList(),
        rest <= 0 ? "" : texts.get("review.more", rest, texts.number(rest)),
        rest <= 0 ? null : changes(changed),
        question(next),
        growsAlike ? proposal(next) : "",
        notes(next),
        "",
        null);
  }

  private static boolean isTold(CustomerBase base) {
    return !base.after().equals(base.before())
        || !base.won().isZero()
        || base.source() == NextYear.Source.ASSUMED;
  }

  private static Place changes(List<CustomerBase> changed) {
    return new Place.SomeCustomers(
        Caption.of("review.year-changes"),
        changed.stream()
            .map(base -> base.customer().id())
            .collect(Collectors.toCollection(LinkedHashSet::new)));
  }

  private CustomerLine line(CustomerBase base) {
    Customer customer = base.customer();
    return new CustomerLine(
        customer.id(),
        customer.name(),
        texts.amount(base.before()),
        base.won().isZero() ? "" : texts.amount(base.won()),
        texts.amount(base.after()),
        texts.get("review.year-" + base.source().name().toLowerCase(Locale.ROOT)));
  }

  private List<Line> figures(YearStart.Preview preview) {
    Snapshot before = preview.before();
    Snapshot after = preview.after();
    Review.Figures was = Reviewing.figures(before);
    Review.Figures is = Reviewing.figures(after);
    int open = YearStart.open(before).size();
    List<Line> lines = new ArrayList<>();
    lines.add(line("review.figure-base", was.baseRevenue(), is.baseRevenue()));
    lines.add(
        line("review.year-won-on-top", YearStart.wonOnTop(before), YearStart.wonOnTop(after)));
    lines.add(
        new Line(
            texts.get("review.year-open", open, texts.number(open)),
            money(YearStart.openOnTop(before)),
            money(YearStart.openOnTop(after))));
    lines.add(line("review.year-secured", secured(before), secured(after)));
    lines.add(line("review.figure-at-risk", was.atRisk(), is.atRisk()));
    lines.add(line("review.figure-target", was.target(), is.target()));
    lines.add(line("review.figure-expected", was.expectedTotal(), is.expectedTotal()));
    lines.add(
        new Line(
            texts.get("review.figure-hit"),
            percent(was.hitProbability()),
            percent(is.hitProbability())));
    lines.removeIf(line -> line.before().isEmpty() && line.after().isEmpty());
    return lines;
  }

  private static @Nullable Money secured(Snapshot book) {
    GapPlan plan = book.plan();
    return plan == null ? null : plan.securedRevenue();
  }

  private Line line(String key, @Nullable Money before, @Nullable Money after) {
    return new Line(texts.get(key), money(before), money(after));
  }

  private String question(NextYear next) {
    long missing =
        next.bases().stream()
            .filter(base -> base.source() != NextYear.Source.KNOWN)
            .filter(base -> !base.before().isZero() || !base.won().isZero())
            .count();
    return missing == 0
        ? ""
        : texts.get("review.year-missing", missing, texts.number(missing), year(planYear));
  }

  private String proposal(NextYear next) {
    Money target = now.settings().find(Setting.TARGET);
    if (target == null || !next.baseBefore().isPositive()) {
      return "";
    }
    double growth = target.cents() / (double) next.baseBefore().cents() - 1;
    return texts.get("review.year-proposal", texts.percent(growth, 1));
  }

  private List<String> notes(NextYear next) {
    List<String> notes = new ArrayList<>();
    if (now.today().getYear() == planYear) {
      notes.add(texts.get("review.year-not-over", year(planYear)));
    }
    EndingContracts ending = now.territory().own().contractsEndingIn(planYear);
    if (ending.count() > 0) {
      notes.add(
          texts.get(
              "review.year-contracts",
              ending.count(),
              texts.number(ending.count()),
              money(ending.yearlyAmount()),
              year(planYear)));
    }
    int late = now.territory().own().lateProjects(next.before().stages(), now.today()).size();
    if (late > 0) {
      notes.add(texts.get("review.year-late", late, texts.number(late)));
    }
    int dated = next.dated().size();
    if (dated > 0) {
      notes.add(texts.get("review.year-dated", dated, texts.number(dated)));
    }
    return notes;
  }

  private String sign() {
    return texts.currencySign(currency);
  }

  private String money(@Nullable Money amount) {
    return amount == null ? "" : texts.money(amount, currency);
  }

  private String percent(@Nullable Probability probability) {
    return probability == null ? "" : words.probability(probability);
  }

  private static String year(int year) {
    return String.valueOf(year);
  }
}
