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

  /** Less than this is said in words: it would be no tenth of a point. */
  private static final double HARDLY = 0.0005;

  private static final double ONE_PER_CENT = 0.01;

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
    sentences.add(hit(alternatives.before(), alternatives.after()));
    List<PlannedProject> comesIn = alternatives.comesIn();
    if (comesIn.size() == 1) {
      PlannedProject one = comesIn.getFirst();
      sentences.add(texts.get("moves.comes-in", one.project().name(), one.customer().name()));
    } else if (!comesIn.isEmpty()) {
      sentences.add(texts.get("moves.come-in", texts.number(comesIn.size())));
    }
    return String.join(" ", sentences);
  }

  /** How the hit probability changed: never said to be certain or impossible while it is not. */
  private String hit(Probability before, Probability after) {
    String was = told(before);
    String is = told(after);
    boolean atTheEdge = after.value() < ONE_PER_CENT || after.value() > 1 - ONE_PER_CENT;
    if (was.equals(is) && atTheEdge) {
      return texts.get("moves.stays", is);
    }
    return was.equals(is) || Math.abs(after.value() - before.value()) < HARDLY
        ? texts.get("moves.hardly", is)
        : texts.get("moves.hit", was, is);
  }

  private String told(Probability probability) {
    return texts.percent(probability, 1);
  }

  private String setback(Setback setback) {
    return switch (setback) {
      case Setback.ProjectLost(var customer, var project, var end) ->
          texts.get(ended(end), project.name(), customer.name());
      case Setback.CustomerLost(var customer) -> texts.get("moves.customer-lost", customer.name());
      case Setback.ProjectSlipped(var customer, var project) ->
          texts.get("moves.project-slipped", project.name(), customer.name());
    };
  }

  private static String ended(Setback.End end) {
    return switch (end) {
      case LOST -> "moves.project-lost";
      case ON_HOLD -> "moves.project-on-hold";
      case DELETED -> "moves.project-deleted";
      case HOPELESS -> "moves.project-hopeless";
    };
  }

  /**
   * A move, and by how much it makes the target likelier.
   *
   * @param now the hit probability without it
   */
  public String move(NextMove move, Probability now) {
    String points = texts.points(move.hitProbability().value() - now.value());
    String gain = texts.get(points.equals("1") ? "moves.point" : "moves.points", points);
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
