package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.KeptYearPlan;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.YearTracking;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.text.Texts;
import app.revier.text.YearTexts;
import app.revier.track.Actuals.Note;
import app.revier.track.Cause;
import app.revier.track.YearPoint;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Holds a year against its plan. */
@Command(name = "track")
final class TrackCommand implements Callable<Integer> {

  /** So many causes are named, besides all others. */
  private static final int CAUSES = 20;

  private final Invocation call;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "cli.track-as-of")
  private @Nullable String asOf;

  @Option(names = "--keep", descriptionKey = "cli.track-keep")
  private boolean keep;

  @Option(names = "--revenue-until", paramLabel = "DATE", descriptionKey = "cli.track-until")
  private @Nullable String revenueUntil;

  @Option(names = "--year", paramLabel = "YEAR", descriptionKey = "cli.track-year")
  private @Nullable Integer year;

  @Option(names = "--month", paramLabel = "MONTH", descriptionKey = "cli.track-month")
  private @Nullable String month;

  @Option(names = "--revenue", paramLabel = "AMOUNT", descriptionKey = "cli.track-revenue")
  private @Nullable String revenue;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  TrackCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    Given given = new Given(call.texts());
    LocalDate day = given.optionalDay(asOf);
    LocalDate until = given.optionalDay(revenueUntil);
    YearMonth by = given.optionalMonth(month);
    if ((by == null) != (revenue == null)) {
      throw new UsageException(call.texts().get("cli.track-month-and-revenue"));
    }
    // An empty amount takes away what was entered.
    Money total =
        revenue == null || revenue.isBlank() ? null : given.signedAmount(revenue, "--revenue");
    return keep || until != null || by != null
        ? call.changeExisting(
            book -> {
              int of = checked(book, by);
              if (until != null && until.getYear() != of) {
                throw new UsageException(
                    call.texts()
                        .get("cli.track-until-year", call.texts().date(until), String.valueOf(of)));
              }
              change(book, until, by, total);
              return show(book, of, day == null ? until : day);
            })
        : call.read(book -> show(book, checked(book, null), day));
  }

  private void change(
      Book book, @Nullable LocalDate until, @Nullable YearMonth by, @Nullable Money total) {
    if (keep) {
      book.years().keepPlan();
    }
    if (until != null) {
      int of = until.getYear();
      book.years().enter(of, figures -> figures.withUntil(of, until));
    }
    if (by != null) {
      int of = by.getYear();
      book.years().enter(of, figures -> figures.with(of, by.getMonthValue(), total));
    }
  }

  /** The year that is followed, which the book must know enough of, before anything changes. */
  private int checked(Book book, @Nullable YearMonth by) {
    Snapshot snapshot = book.snapshot();
    Texts texts = call.texts();
    int planned = snapshot.settings().planYear();
    int wanted =
        year != null
            ? year
            : by != null ? by.getYear() : keep ? planned : YearTracking.usual(snapshot);
    if (wanted == planned && snapshot.settings().find(Setting.TARGET) == null) {
      throw new UsageException(texts.get("cli.track-target-missing"));
    }
    if (by != null && by.getYear() != wanted) {
      throw new UsageException(
          texts.get("cli.track-month-year", String.valueOf(month), String.valueOf(wanted)));
    }
    if (keep && wanted != planned) {
      throw new UsageException(texts.get("cli.track-keep-year", String.valueOf(planned)));
    }
    Set<Integer> years = YearTracking.years(book);
    // The months of a year that runs may be the first that the book gets to know of it.
    if (!years.contains(wanted) && !(by != null && YearTracking.canBegin(snapshot, wanted))) {
      throw new UsageException(
          texts.get(
              "cli.track-year-unknown",
              String.valueOf(wanted),
              years.stream().map(String::valueOf).collect(Collectors.joining(", "))));
    }
    return wanted;
  }

  private int show(Book book, int of, @Nullable LocalDate day) {
    Snapshot snapshot = book.snapshot();
    YearTrack track = Objects.requireNonNull(YearTracking.of(book, snapshot, of, day, () -> {}));
    YearTexts words =
        new YearTexts(
            call.texts(), snapshot.territory(), snapshot.settings().get(Setting.CURRENCY));
    if (json) {
      Json.print(call.out(), document(track, snapshot, words));
    } else {
      print(track, snapshot, words);
    }
    return ExitStatus.DONE;
  }

  private void print(YearTrack track, Snapshot snapshot, YearTexts words) {
    Texts texts = call.texts();
    call.out().println(words.sentence(track));
    String warning = words.warning(track);
    if (warning != null) {
      call.out().println(warning);
    }
    words.basis(track, YearTracking.kept(snapshot, track.year())).forEach(call.out()::println);
    if (track.actuals().notes().contains(Note.YEARLY_WITHOUT_DAY)
        || track.actuals().notes().contains(Note.YEARLY_AS_ASKED)) {
      call.out().println(texts.get("cli.track-say-until", String.valueOf(track.year())));
    }
    call.out().println();
    TextTable months =
        new TextTable(
            texts.get("year.column-until"),
            ">" + texts.get("year.column-expected"),
            ">" + texts.get("year.column-low"),
            ">" + texts.get("year.column-high"),
            ">" + texts.get("year.column-actual"));
    for (YearPoint point : track.months()) {
      months.row(
          texts.date(point.day()),
          texts.amount(point.expected()),
          texts.amount(point.low()),
          texts.amount(point.high()),
          point.actual() == null ? "" : texts.amount(point.actual()));
    }
    months.print(call.out());
    if (!track.causes().isEmpty()) {
      call.out().println();
      TextTable causes =
          new TextTable(texts.get("year.column-cause"), ">" + texts.get("year.column-amount"));
      for (Cause cause : track.causes(CAUSES)) {
        causes.row(words.cause(cause), texts.amount(cause.amount()));
      }
      causes.print(call.out());
    }
  }

  private static Map<String, @Nullable Object> document(
      YearTrack track, Snapshot snapshot, YearTexts words) {
    Map<String, @Nullable Object> document = Json.object();
    YearPoint now = track.now();
    KeptYearPlan kept = YearTracking.kept(snapshot, track.year());
    document.put("asOf", now.day().toString());
    document.put("year", track.year());
    document.put("target", Json.amount(track.target()));
    document.put("planned", track.planned().toDecimal());
    document.put("actual", Json.amount(now.actual()));
    document.put("expectedToDate", now.expected().toDecimal());
    document.put("low", now.low().toDecimal());
    document.put("high", now.high().toDecimal());
    Map<String, @Nullable Object> landing = Json.object();
    landing.put("expected", track.landing().expected().toDecimal());
    landing.put("p10", track.landing().quantile(0.1).toDecimal());
    landing.put("p50", track.landing().quantile(0.5).toDecimal());
    landing.put("p90", track.landing().quantile(0.9).toDecimal());
    document.put("landing", landing);
    Probability hit = track.hitProbability();
    document.put("hitProbability", hit == null ? null : hit.value());
    document.put("place", track.place().name().toLowerCase(Locale.ROOT));
    document.put("warning", words.warning(track));
    document.put(
        "causes",
        track.causes(CAUSES).stream().map(cause -> cause(cause, snapshot, words)).toList());
    document.put("years", List.copyOf(YearTracking.years(snapshot, track.sold())));
    document.put("planKept", kept == null ? null : kept.day().toString());
    document.put("shapeYears", track.shapes().years());
    document.put(
        "sources", track.actuals().sources().stream().map(Codes::hyphened).sorted().toList());
    document.put("notes", track.actuals().notes().stream().map(Codes::hyphened).sorted().toList());
    document.put("months", track.months().stream().map(TrackCommand::month).toList());
    return document;
  }

  private static Map<String, @Nullable Object> cause(
      Cause cause, Snapshot snapshot, YearTexts words) {
    Map<String, @Nullable Object> one = Json.object();
    Customer customer =
        cause.customer() == null ? null : snapshot.territory().customer(cause.customer());
    one.put("kind", YearTexts.code(cause.kind()));
    one.put("number", customer == null ? null : customer.number());
    one.put("project", cause.project() == null ? null : cause.project().value());
    one.put("name", words.cause(cause));
    one.put("amount", cause.amount().toDecimal());
    return one;
  }

  private static Map<String, @Nullable Object> month(YearPoint point) {
    Map<String, @Nullable Object> one = Json.object();
    one.put("day", point.day().toString());
    one.put("expected", point.expected().toDecimal());
    one.put("low", point.low().toDecimal());
    one.put("high", point.high().toDecimal());
    one.put("actual", Json.amount(point.actual()));
    return one;
  }
}
