package app.revier.text;

import app.revier.book.Alternatives;
import app.revier.gap.NextMove;
import app.revier.gap.PlannedProject;
import app.revier.gap.Setback;
import app.revier.territory.Probability;
import java.util.ArrayList;
import java.util.List;

/** Says in one language what a setback did to the plan, and what can be done about it. */
public final class MoveTexts {

  private final Texts texts;
  private final Explanations words;

  /**
   * Sentences in the language of these texts.
   *
   * @param currency ISO 4217 code of the currency of the amounts
   */
  public MoveTexts(Texts texts, Terms terms, String currency) {
    this.texts = texts;
    words = new Explanations(texts, terms, currency);
  }

  /** What happened, and what that did to the hit probability. */
  public String happened(Alternatives alternatives) {
    List<String> sentences = new ArrayList<>();
    List<Setback> setbacks = alternatives.setbacks();
    sentences.add(
        setbacks.size() == 1
            ? setback(setbacks.getFirst())
            : texts.get("moves.several", texts.number(setbacks.size())));
    sentences.add(
        texts.get("moves.hit", precise(alternatives.before()), precise(alternatives.after())));
    List<PlannedProject> comesIn = alternatives.comesIn();
    if (comesIn.size() == 1) {
      PlannedProject one = comesIn.getFirst();
      sentences.add(texts.get("moves.comes-in", one.project().name(), one.customer().name()));
    } else if (!comesIn.isEmpty()) {
      sentences.add(texts.get("moves.come-in", texts.number(comesIn.size())));
    }
    return String.join(" ", sentences);
  }

  private String precise(Probability probability) {
    return texts.percent(probability.value(), 1);
  }

  private String setback(Setback setback) {
    return switch (setback) {
      case Setback.ProjectLost(var customer, var project) ->
          texts.get("moves.project-lost", project.name(), customer.name());
      case Setback.CustomerLost(var customer) -> texts.get("moves.customer-lost", customer.name());
      case Setback.ProjectSlipped(var customer, var project) ->
          texts.get("moves.project-slipped", project.name(), customer.name());
    };
  }

  /**
   * A move, and by how much it makes the target likelier.
   *
   * @param now the hit probability without it
   */
  public String move(NextMove move, Probability now) {
    String gain = texts.points(move.hitProbability().value() - now.value());
    return switch (move) {
      case NextMove.TakeProject(var planned, var _) ->
          texts.get("moves.take", planned.project().name(), planned.customer().name(), gain);
      case NextMove.NewProject(var idea, var _) -> idea(idea, gain);
      case NextMove.CallsForVisits(int visits, var _) ->
          texts.get("moves.calls", visits, texts.number(visits), gain);
    };
  }

  private String idea(NextMove.Idea idea, String gain) {
    Integer minutes = idea.minutes();
    String value = words.money(idea.yearlyValue());
    String chance = texts.percent(idea.probability());
    return minutes == null
        ? texts.get("moves.new", idea.customer().name(), value, chance, gain)
        : texts.get(
            "moves.new-near", idea.customer().name(), value, chance, gain, texts.number(minutes));
  }
}
