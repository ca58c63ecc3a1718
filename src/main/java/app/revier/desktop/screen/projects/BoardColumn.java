package app.revier.desktop.screen.projects;

import app.revier.territory.Money;
import app.revier.territory.Stage;
import java.util.List;

/**
 * A stage with its projects.
 *
 * @param stage which
 * @param cards what is shown of them, what is due first on top
 */
record BoardColumn(Stage stage, List<BoardCard> cards) {

  /** What they are worth in twelve months. */
  Money worth() {
    return cards.stream().map(card -> card.project().yearlyValue()).reduce(Money.ZERO, Money::plus);
  }
}
