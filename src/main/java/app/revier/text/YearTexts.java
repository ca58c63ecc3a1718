package app.revier.text;

import app.revier.book.KeptYearPlan;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Territory;
import app.revier.track.Actuals;
import app.revier.track.Actuals.Note;
import app.revier.track.Actuals.Source;
import app.revier.track.Cause;
import app.revier.track.YearPoint;
import app.revier.track.YearShapes;
import app.revier.track.YearTrack;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says in one language how a year goes against its plan. */
public final class YearTexts {

  /** So many causes are named in a sentence, of those that go the same way as the year. */
  private static final int NAMED = 3;

  /** Sales lines of so much of a year's revenue are all of it. */
  private static final double WHOLE = 0.9;

  private final Texts texts;
  private final Territory territory;
  private final String currency;

  /** Sentences about a territory whose amounts are in a currency. */
  public YearTexts(Texts texts, Territory territory, String currency) {
    this.texts = texts;
    this.territory = territory;
    this.currency = currency;
  }

  /** How the year stands and where it is going. */
  public String sentence(YearTrack track) {
    return track.place() == YearTrack.Place.BEFORE
        ? texts.get(
            "year.before",
            String.valueOf(track.year()),
            texts.date(track.begins()),
            money(track.planned()),
            money(track.landing().quantile(YearTrack.OUTSIDE)),
            money(track.landing().quantile(1 - YearTrack.OUTSIDE)),
            hit(track))
        : stand(track) + " " + landing(track);
  }

  private String stand(YearTrack track) {
    YearPoint now = track.now();
    return switch (track.place()) {
      case BEFORE, UNKNOWN ->
          texts.get(
              "year.unknown",
              texts.date(now.day()),
              money(now.expected()),
              money(now.low()),
              money(now.high()));
      case BELOW, WITHIN, ABOVE ->
          texts.get(
              "year.stand",
              texts.date(now.day()),
              money(actual(track)),
              money(now.expected()),
              money(now.low()),
              money(now.high()));
    };
  }

  private static Money actual(YearTrack track) {
    Money actual = track.now().actual();
    return actual == null ? Money.ZERO : actual;
  }

  private String landing(YearTrack track) {
    return now(track).getYear() > track.year()
        ? texts.get(
            "year.ended",
            String.valueOf(track.year()),
            money(track.landing().expected()),
            track.target() == null ? "" : texts.get("year.of-target", money(track.target())))
        : texts.get(
            "year.landing",
            money(track.landing().expected()),
            money(track.landing().quantile(YearTrack.OUTSIDE)),
            money(track.landing().quantile(1 - YearTrack.OUTSIDE)),
            hit(track));
  }

  /** How likely the target is reached; empty where the target of the year is not known. */
  private String hit(YearTrack track) {
    Probability hit = track.hitProbability();
    return hit == null ? "" : texts.get("year.hit", texts.percent(hit));
  }

  private static LocalDate now(YearTrack track) {
    return track.now().day();
  }

  /** What is to be looked at, with the causes; none while all is as expected. */
  public @Nullable String warning(YearTrack track) {
    Money difference = track.difference();
    if (difference == null) {
      return null;
    }
    String causes =
        track.causes().stream()
            .filter(cause -> cause.kind() != Cause.Kind.OTHERS)
            .filter(cause -> cause.amount().isNegative() == difference.isNegative())
            .limit(NAMED)
            .map(cause -> texts.get("year.cause-amount", cause(cause), signed(cause.amount())))
            .collect(Collectors.joining(texts.get("year.and-cause")));
    String said =
        switch (track.place()) {
          case BELOW -> texts.get("year.below", money(difference.negated()));
          case ABOVE -> texts.get("year.above", money(difference));
          case BEFORE, UNKNOWN, WITHIN -> "";
        };
    if (said.isEmpty()) {
      return null;
    }
    return causes.isEmpty()
        ? texts.get("year.no-causes", said)
        : texts.get("year.with-causes", said, causes);
  }

  /** What made a difference, in words. */
  public String cause(Cause cause) {
    String key = "year.cause-" + code(cause.kind());
    return texts.get(key, customer(cause), project(cause));
  }

  /** The code of a kind of causes. */
  public static String code(Cause.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whose a cause is; empty if it is nobody's. */
  public String customer(Cause cause) {
    if (cause.customer() == null) {
      return "";
    }
    Customer customer = territory.customer(cause.customer());
    return customer == null ? texts.get("year.gone-customers") : customer.name();
  }

  private String project(Cause cause) {
    if (cause.project() == null) {
      return "";
    }
    GrowthProject project = territory.project(cause.project());
    return project == null ? texts.get("year.gone-project") : project.name();
  }

  /** What the figures rest on: the plan, the months, what came. */
  public List<String> basis(YearTrack track, @Nullable KeptYearPlan kept) {
    List<String> said = new ArrayList<>();
    said.add(
        kept == null
            ? texts.get(
                track.target() == null ? "year.plan-of-book" : "year.plan-of-today",
                String.valueOf(track.year()),
                String.valueOf(track.year() - 1))
            : texts.get("year.plan-kept", texts.date(kept.day())));
    YearShapes shapes = track.shapes();
    said.add(
        shapes.years().isEmpty()
            ? texts.get("year.shape-even")
            : texts.get(
                "year.shape",
                shapes.years().stream().map(String::valueOf).collect(Collectors.joining(", ")),
                shapes.own()));
    Actuals actuals = track.actuals();
    if (!actuals.sources().isEmpty()) {
      said.add(texts.get("year.sources", sources(actuals)));
    }
    Double coverage = track.coverage();
    if (coverage != null && coverage < WHOLE && actuals.sources().contains(Source.SALES)) {
      said.add(texts.get("year.coverage", texts.percent(coverage)));
    }
    for (Note note : Note.values()) {
      if (actuals.notes().contains(note)) {
        said.add(
            texts.get(
                "year.note-" + hyphened(note),
                String.valueOf(track.year()),
                date(track),
                months(actuals)));
      }
    }
    return said;
  }

  private String months(Actuals actuals) {
    return actuals.early().stream()
        .map(month -> texts.get("year.month-" + month))
        .collect(Collectors.joining(", "));
  }

  private String date(YearTrack track) {
    return texts.date(track.now().day());
  }

  private String sources(Actuals actuals) {
    List<String> named = new ArrayList<>();
    for (Source source : Source.values()) {
      if (actuals.sources().contains(source)) {
        named.add(texts.get("year.source-" + hyphened(source), actuals.yearly()));
      }
    }
    return String.join(texts.get("year.and-source"), named);
  }

  private static String hyphened(Enum<?> code) {
    return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** An amount with its sign. */
  public String signed(Money amount) {
    return amount.isPositive() ? "+" + money(amount) : money(amount);
  }

  private String money(Money amount) {
    return texts.money(amount, currency);
  }
}
