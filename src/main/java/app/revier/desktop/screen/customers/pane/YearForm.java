package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Money;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The revenue of one year. */
public final class YearForm extends Form<YearForm.YearRevenue> {

  /**
   * A year with its revenue.
   *
   * @param year the calendar year
   * @param revenue of that year
   */
  public record YearRevenue(int year, Money revenue) {}

  final Input<Money> revenue;
  private int year;

  YearForm(Texts texts) {
    revenue = new Inputs(texts).requiredSignedAmount();
  }

  /** Which year the form is for, when it is a new one. */
  void setYear(int year) {
    this.year = year;
  }

  int year() {
    return year;
  }

  /** The year stands in the label and stays. */
  @Override
  protected boolean canTurnInto(YearRevenue value) {
    return super.canTurnInto(value) && value.year() == year;
  }

  @Override
  protected List<Input<?>> inputs() {
    return List.of(revenue);
  }

  @Override
  protected void fill(@Nullable YearRevenue value, boolean keepTyped) {
    if (value != null) {
      year = value.year();
    }
    fill(revenue, value == null ? null : value.revenue(), keepTyped);
  }

  @Override
  protected Entry<YearRevenue> value() {
    return Inputs.map(valueOf(revenue), amount -> new YearRevenue(year, amount));
  }
}
