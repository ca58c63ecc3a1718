package app.revier.desktop.screen.week.ahead;

import app.revier.desktop.screen.week.ahead.WeeksContent.Dot;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Words;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Something that stands on a day, as a dot in the colour of the customer's cell. */
final class DotView extends Region {

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");
  private static final double SIZE = 12;

  private final Dot dot;

  DotView(Dot dot) {
    this.dot = dot;
    setId("weeks-stop-" + dot.stop().value());
    getStyleClass()
        .addAll(
            dot.customer() ? "weeks-dot" : "weeks-work",
            dot.customer() ? CellChip.styleClass(dot.cell()) : "weeks-plain");
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    pseudoClassStateChanged(CONFIRMED, dot.confirmed());
    Tooltip.install(this, Words.hint(dot.words()));
    setAccessibleText(dot.words());
  }

  Dot dot() {
    return dot;
  }

  void setChosen(boolean chosen) {
    pseudoClassStateChanged(CHOSEN, chosen);
  }
}
