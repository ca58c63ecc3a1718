package app.revier.text;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Alternatives;
import app.revier.gap.NextMove;
import app.revier.gap.Setback;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Probability;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoveTextsTest {

  private static final Setback LOST =
      new Setback.CustomerLost(Customer.named(new CustomerId(1), "1", "Alpha"));

  private static MoveTexts words(Language language) {
    Texts texts = new Texts(language);
    return new MoveTexts(texts, new Terms(texts), "EUR");
  }

  private static Alternatives change(double before, double after) {
    return new Alternatives(
        List.of(LOST),
        new Probability(before),
        new Probability(after),
        List.of(),
        List.of(),
        List.of());
  }

  /** Never certain or impossible while it is not, and no two equal figures as a change. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.4    | 0.35    | geht von 40 % auf 35 %.",
        "0.4    | 0.3996  | ändert sich kaum, sie liegt bei 40 %.",
        "0.4004 | 0.4001  | ändert sich kaum, sie liegt bei 40 %.",
        "0.4005 | 0.4     | geht von 40,1 % auf 40 %.",
        "0.03   | 0.0004  | geht von 3 % auf unter 0,1 %.",
        "0.008  | 0.002   | geht von 0,8 % auf 0,2 %.",
        "0.0004 | 0.0002  | bleibt bei unter 0,1 %.",
        "0.008  | 0       | geht von 0,8 % auf 0 %.",
        "0.9999 | 0.98    | geht von über 99,9 % auf 98 %.",
        "1      | 0.9949  | geht von 100 % auf 99,5 %.",
        "1      | 0.99999 | ändert sich kaum, sie liegt bei über 99,9 %."
      })
  void theHitProbabilityIsToldAsItChanged(double before, double after, String told) {
    assertThat(words(Language.GERMAN).happened(change(before, after)).replace('\u00a0', ' '))
        .isEqualTo("Alpha ist weg. Die Zielwahrscheinlichkeit " + told);
  }

  @Test
  void onePointIsOnePoint() {
    NextMove move = new NextMove.CallsForVisits(1, new Probability(0.41));

    assertThat(words(Language.GERMAN).move(move, new Probability(0.4)))
        .isEqualTo("Einen Besuch bei C-Halten durch Anrufe ersetzen: +1 Punkt");
    assertThat(words(Language.ENGLISH).move(move, new Probability(0.39)))
        .isEqualTo("Replace one visit at C-Maintain by calls: +2 points");
  }
}
