package app.revier.text;

import app.revier.agenda.Agenda;
import app.revier.agenda.SpecialRule;
import app.revier.territory.CustomerId;
import app.revier.week.WeekPlan;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Says in one language what holds on some days only, other than the settings say. */
public final class SpecialTexts {

  private final Texts texts;

  /** Sentences in the language of these texts. */
  public SpecialTexts(Texts texts) {
    this.texts = texts;
  }

  /** The special rules that hold on some of the days of a plan, in the order of their days. */
  public List<SpecialRule> rulesOf(WeekPlan plan, Agenda agenda) {
    return agenda.special().stream()
        .filter(rule -> plan.days().stream().anyMatch(day -> rule.covers(day.day().date())))
        .sorted(Comparator.comparing(SpecialRule::from).thenComparing(SpecialRule::id))
        .toList();
  }

  /**
   * What holds on some days only.
   *
   * @param names the names of customers
   */
  public String of(SpecialRule rule, Function<CustomerId, String> names) {
    return switch (rule.what()) {
      case SpecialRule.EndsLater(LocalTime end) ->
          texts.get("week.special-ends-later", texts.time(end));
      case SpecialRule.ShorterBuffer(int minutes) ->
          texts.get("week.special-buffer", texts.number(minutes));
      case SpecialRule.SmallerReserve(int minutes) ->
          texts.get("week.special-reserve", texts.number(minutes));
      case SpecialRule.NoCall(CustomerId customer) ->
          texts.get("week.special-no-call", names.apply(customer));
      case SpecialRule.AnyHours(CustomerId customer) ->
          texts.get("week.special-any-hours", names.apply(customer));
      case SpecialRule.FieldDay() -> texts.get("week.special-field-day");
      case SpecialRule.Stuck(LocalTime until, _) ->
          texts.get("week.special-stuck", texts.time(until));
    };
  }
}
