package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the customer spends in a year, and how that is known. */
public final class PotentialForm extends Form<Potential> {

  final Input<Money> amount;
  final Choice<Potential.Source> source = new Choice<>();

  PotentialForm(Texts texts) {
    amount = new Inputs(texts).amount();
  }

  @Override
  protected List<Input<?>> inputs() {
    return List.of(amount);
  }

  @Override
  protected List<Choice<?>> choices() {
    return List.of(source);
  }

  /** Until the rep says otherwise, a figure is an estimate. */
  @Override
  protected void fill(@Nullable Potential potential, boolean keepTyped) {
    fill(amount, potential == null ? null : potential.amount(), keepTyped);
    fill(
        source,
        potential == null ? Potential.Source.ESTIMATED : potential.source(),
        keepTyped && potential != null);
  }

  @Override
  protected Entry<Potential> value() {
    if (!amount.isValid()) {
      return new Entry.Bad<>("");
    }
    Money figure = amount.value();
    Potential.Source known = source.value();
    return figure == null
        ? new Entry.Blank<>()
        : new Entry.Value<>(
            new Potential(figure, known == null ? Potential.Source.ESTIMATED : known));
  }
}
