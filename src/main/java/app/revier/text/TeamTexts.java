package app.revier.text;

import app.revier.book.OmittedFile;
import app.revier.book.OmittedFile.Why;
import app.revier.book.TeamFile;
import app.revier.capacity.HolidaysUnknownException;
import app.revier.gap.GapPlan;
import app.revier.team.ChangedItem;
import app.revier.team.ChangedItem.Aspect;
import app.revier.team.Help;
import app.revier.team.PlanChanges;
import app.revier.team.RepFigures;
import app.revier.team.RepPlan;
import app.revier.team.Team;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says what there is to say about several reps' plans together. */
public final class TeamTexts {

  private static final String UNKNOWN = "–";

  private final Texts texts;
  private final Terms terms;

  /** The sentences of the language of these texts. */
  public TeamTexts(Texts texts) {
    this.texts = texts;
    terms = new Terms(texts);
  }

  /** A word for what keeps a file out, for scripts. */
  public static String code(Why why) {
    return switch (why) {
      case Why.Failed(var failure) -> hyphened(failure.reason());
      case Why.Unreadable(var failure) -> hyphened(failure.reason());
      case Why.NoPlan() -> "no-plan";
      case Why.Newer() -> "newer";
      case Why.WrongSetting(String _) -> "wrong-setting";
      case Why.NoHolidays(String _, int _) -> "holidays-unknown";
      case Why.Twice() -> "twice";
      case Why.Misfit misfit -> hyphened(misfit.reason());
    };
  }

  /** Why a file is not in the view, in a sentence that names it. */
  public String reason(OmittedFile omitted) {
    FailureTexts failures = new FailureTexts(texts);
    String file = String.valueOf(omitted.file().getFileName());
    return switch (omitted.why()) {
      case Why.Failed(var failure) -> failures.sentence(failure);
      case Why.Unreadable(var failure) -> failures.unreadable(failure, file);
      case Why.NoPlan() -> texts.get("team.left-out-no-plan", file);
      case Why.Newer() -> texts.get("team.left-out-newer", file);
      case Why.WrongSetting(String key) -> texts.get("team.left-out-wrong-setting", file, key);
      case Why.NoHolidays(String region, int year) ->
          file
              + ": "
              + String.valueOf(failures.expected(new HolidaysUnknownException(region, year)));
      case Why.Twice() -> texts.get("team.left-out-twice", file);
      case Why.Misfit misfit ->
          texts.get(
              "team.left-out-" + hyphened(misfit.reason()), file, misfit.own(), misfit.team());
    };
  }

  /** What is not complete about a file that was taken; empty if all is well. */
  public List<String> notes(TeamFile file) {
    List<String> notes = new ArrayList<>();
    if (file.rejected() > 0) {
      notes.add(texts.get("team.note-rejected", file.rejected(), texts.number(file.rejected())));
    }
    if (!file.isWhole()) {
      notes.add(texts.get("team.note-damaged"));
    }
    if (!file.plan().hasTarget()) {
      notes.add(texts.get("team.note-no-target"));
    }
    if (file.plan().budget() == null) {
      notes.add(texts.get("team.note-no-time"));
    }
    return notes;
  }

  /** What the hit probability of the team says, and what it rests on. */
  public String hitNote(Team team) {
    Probability hit = team.figures().hitProbability();
    if (hit == null) {
      return texts.get("team.no-hit");
    }
    String chance = texts.percent(hit, 1);
    return team.correlation() == 0
        ? texts.get("team.hit-independent", chance)
        : texts.get("team.hit-correlated", chance, texts.number(team.correlation(), 2));
  }

  /** The plan of a rep in a sentence or two. */
  public String plan(RepPlan rep) {
    GapPlan plan = rep.plan();
    PlanExplanations words = new Explanations(texts, terms, rep.currency()).plans();
    return rep.hasTarget()
        ? words.plan(plan) + " " + words.outlook(plan)
        : texts.get("team.plan-without-target", texts.money(plan.expectedTotal(), rep.currency()));
  }

  /** An amount, or that it is not known. */
  public String amount(@Nullable Money money) {
    return money == null ? UNKNOWN : texts.amount(money);
  }

  /** A probability, or that it is not known. */
  public String chance(@Nullable Probability probability) {
    return probability == null ? UNKNOWN : texts.percent(probability);
  }

  /** A number, or that it is not known. */
  public String count(@Nullable Integer number) {
    return number == null ? UNKNOWN : texts.number(number);
  }

  /** How much of the capacity is taken, or that it is not known. */
  public String used(RepFigures figures) {
    Double used = figures.capacityUsed();
    return used == null ? UNKNOWN : texts.percent(used);
  }

  /** How the figures moved since the earlier version, in a sentence. */
  public String since(PlanChanges changes, RepPlan now) {
    RepFigures before = changes.before();
    RepFigures figures = now.figures();
    String day = texts.date(changes.since());
    List<String> parts = new ArrayList<>();
    if (before.target() != null && figures.target() != null) {
      add(parts, "team.moved-target", before.target(), figures.target(), now.currency());
    }
    add(
        parts,
        "team.moved-expected",
        before.expectedTotal(),
        figures.expectedTotal(),
        now.currency());
    add(parts, "team.moved-at-risk", before.atRisk(), figures.atRisk(), now.currency());
    String then = chance(before.hitProbability());
    String today = chance(figures.hitProbability());
    if (!then.equals(today)) {
      parts.add(texts.get("team.moved-hit", then, today));
    }
    return parts.isEmpty()
        ? texts.get("team.since-nothing", day)
        : texts.get("team.since", day, String.join(", ", parts));
  }

  private void add(List<String> parts, String key, Money before, Money now, String currency) {
    Money moved = now.minus(before);
    if (!moved.isZero()) {
      parts.add(texts.get(key, texts.money(now, currency), signed(moved, currency)));
    }
  }

  private String signed(Money moved, String currency) {
    return (moved.isPositive() ? "+" : "") + texts.money(moved, currency);
  }

  /** What a changed item is called. */
  public String title(ChangedItem item) {
    return item.project() == null
        ? item.customer().name()
        : texts.get("team.project-at", item.project(), item.customer().name());
  }

  /** What happened to an item. */
  public String happened(ChangedItem item, RepPlan rep) {
    String kind = item.project() == null ? "customer" : "project";
    return switch (item.presence()) {
      case NEW -> texts.get("team.new-" + kind);
      case GONE -> texts.get("team.gone-" + kind);
      case CHANGED ->
          item.aspects().isEmpty()
              ? texts.get("team.otherwise")
              : String.join(
                  "; ", item.aspects().stream().map(aspect -> aspect(aspect, rep)).toList());
    };
  }

  /** What an item does to the expected total, with its sign; empty for nothing. */
  public String effect(ChangedItem item) {
    return item.effect().isZero()
        ? ""
        : (item.effect().isPositive() ? "+" : "") + texts.amount(item.effect());
  }

  private String aspect(Aspect aspect, RepPlan rep) {
    return switch (aspect) {
      case Aspect.Staged(String before, String now) ->
          texts.get("team.aspect-stage", stage(before, rep), stage(now, rep));
      case Aspect.Chosen(boolean now) -> texts.get(now ? "team.aspect-in" : "team.aspect-out");
      case Aspect.Begins(var before, var now) ->
          texts.get(
              "team.aspect-start",
              before == null ? UNKNOWN : texts.date(before),
              now == null ? UNKNOWN : texts.date(now));
      case Aspect.Amount(var kind, var before, var now) ->
          texts.get(
              "team.aspect-" + hyphened(kind),
              before == null ? UNKNOWN : texts.money(before, rep.currency()),
              now == null ? UNKNOWN : texts.money(now, rep.currency()));
      case Aspect.Chance(var kind, var before, var now) ->
          texts.get("team.aspect-" + hyphened(kind), texts.percent(before), texts.percent(now));
      case Aspect.Classed(var before, var now) ->
          texts.get("team.aspect-class", terms.cell(before), terms.cell(now));
    };
  }

  private String stage(String code, RepPlan rep) {
    for (Stage stage : rep.plan().parameters().stages()) {
      if (stage.code().equals(code)) {
        return terms.stage(stage);
      }
    }
    return code;
  }

  /** Who could take what over from whom, in a sentence. */
  public String help(Help help) {
    int customers = help.customers().size();
    return texts.get(
        "team.help",
        help.from().name(),
        help.to().name(),
        customers,
        texts.number(customers),
        help.visits(),
        texts.number(help.visits()),
        texts.number(help.customers().getLast().kilometres(), 0));
  }

  private static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
