package app.revier.text;

import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names of a customer's fields and what a customer has in them, in the words of a language. */
public final class FieldTexts {

  private static final int PERCENT_DECIMALS = 2;

  private final Texts texts;

  /** In the language of these texts. */
  public FieldTexts(Texts texts) {
    this.texts = texts;
  }

  /** The key of the text that names a field. */
  public static String key(CustomerField<?> field) {
    return "fields." + field.key();
  }

  /** What a field is called, with its unit. */
  public String name(CustomerField<?> field) {
    return texts.get(key(field));
  }

  /** What a customer has in a field; empty if it is not known. */
  public String value(CustomerField<?> field, Customer customer) {
    return switch (field) {
      case CustomerField.Text text -> text.of(customer);
      case CustomerField.Whole whole -> number(whole.of(customer));
      case CustomerField.Score score -> number(score.of(customer));
      case CustomerField.Amount amount -> {
        Money money = amount.of(customer);
        yield money == null ? "" : texts.amountWithCents(money);
      }
      case CustomerField.Portion portion -> {
        Share share = portion.of(customer);
        yield share == null ? "" : texts.percent(share.toDouble(), PERCENT_DECIMALS);
      }
      case CustomerField.Likelihood likelihood -> {
        Probability probability = likelihood.of(customer);
        yield probability == null ? "" : texts.percent(probability, PERCENT_DECIMALS);
      }
      case CustomerField.Day day -> {
        LocalDate date = day.of(customer);
        yield date == null ? "" : texts.date(date);
      }
      case CustomerField.Week week -> {
        WeekHours hours = week.of(customer);
        yield hours == null ? "" : texts.hours(hours);
      }
      case CustomerField.Mark mark -> mark.isSet(customer) ? texts.get("terms.yes") : "";
    };
  }

  private String number(@Nullable Integer number) {
    return number == null ? "" : texts.number(number);
  }

  /** What stands in the way of growth at a customer, in words; empty if nothing does. */
  public String hurdles(Customer customer) {
    return CustomerFields.of(CustomerField.Part.HURDLES).stream()
        .filter(field -> field instanceof CustomerField.Mark mark && mark.isSet(customer))
        .map(this::name)
        .collect(Collectors.joining("; "));
  }
}
