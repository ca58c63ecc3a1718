package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Money;
import app.revier.text.Entry;
import app.revier.text.Texts;

/** The revenue of one year, which stays the same. */
public final class YearForm extends Form<YearForm.YearRevenue> {

  /**
   * A year with its revenue.
   *
   * @param year the calendar year
   * @param revenue of that year
   */
  public record YearRevenue(int year, Money revenue) {}

  final Field<Money> revenue;
  private final int year;

  YearForm(Texts texts, int year, String currencySign) {
    this.year = year;
    revenue =
        add(
            new Fields(texts)
                .requiredSignedAmount(
                    Caption.of("customers.field-year", String.valueOf(year), currencySign)),
            YearRevenue::revenue);
  }

  int year() {
    return year;
  }

  /** The year stands in the label and stays. */
  @Override
  protected boolean isFor(YearRevenue value) {
    return value.year() == year;
  }

  @Override
  public Entry<YearRevenue> value() {
    return Fields.map(valueOf(revenue), amount -> new YearRevenue(year, amount));
  }
}
