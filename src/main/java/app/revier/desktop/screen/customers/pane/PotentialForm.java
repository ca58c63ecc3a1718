package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the customer spends in a year, and how that is known. */
public final class PotentialForm extends Form<Potential> {

  final Field<Money> amount;
  final Choice<Potential.Source> source;

  PotentialForm(Texts texts, String currencySign) {
    amount =
        add(
            new Fields(texts).amount(Caption.of("customers.field-potential", currencySign)),
            Potential::amount);
    source =
        add(
            new Choice<>(Caption.of("customers.field-source"), List.of(Potential.Source.values())),
            Potential::source,
            () -> Potential.Source.ESTIMATED);
  }

  /** Until the rep says otherwise, a figure is an estimate, also after the last one is gone. */
  @Override
  protected void fill(@Nullable Potential potential, boolean keepTyped) {
    super.fill(potential, keepTyped);
    if (potential == null) {
      source.show(Potential.Source.ESTIMATED);
    }
  }

  @Override
  public Entry<Potential> value() {
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
