package app.revier.effect;

import app.revier.territory.Probability;
import app.revier.territory.Stage;

/**
 * What became of the projects that have been in a stage.
 *
 * @param stage an open stage, with its probability as it is set
 * @param rate how many of those were won
 * @param learned the probability that follows: (won + 2 · the one that is set) ÷ (decided + 2), in
 *     whole per cent
 */
public record LearnedStage(Stage stage, SuccessRate rate, Probability learned) {

  static LearnedStage of(Stage stage, int won, int lost) {
    double set = stage.probability().value();
    double learned = (won + SuccessRate.WEIGHT * set) / (won + lost + SuccessRate.WEIGHT);
    return new LearnedStage(
        stage,
        SuccessRate.of(won, lost, inside(set)),
        Probability.percent(Math.round(100 * learned)));
  }

  /** A probability that is certain leaves room for what was not seen yet. */
  private static double inside(double probability) {
    return Math.clamp(probability, 0.01, 0.99);
  }
}
