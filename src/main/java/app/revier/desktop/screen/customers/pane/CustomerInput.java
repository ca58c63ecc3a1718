package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerField.Text;
import app.revier.territory.CustomerFields;
import app.revier.text.FieldTexts;
import app.revier.text.Texts;
import java.util.Map;

/**
 * What a field of a customer is typed into.
 *
 * @param field the field of the customer
 * @param input what is typed
 * @param <T> the value
 */
record CustomerInput<T>(CustomerField<T> field, Field<T> input) {

  /** Where the pane says more than the name of a field, or has a narrow place for it. */
  private static final Map<CustomerField<?>, String> CAPTIONS =
      Map.of(
          CustomerFields.NUMBER, "customers.field-number",
          CustomerFields.STREET, "customers.field-street",
          CustomerFields.RETENTION, "customers.field-retention",
          CustomerFields.PRICE_EROSION, "customers.field-price-erosion",
          CustomerFields.DECISION_MAKER_LEAVES, "customers.field-decision-maker-leaves",
          CustomerFields.COMPETITOR_ATTACKS, "customers.field-competitor-attacks",
          CustomerFields.VISIT_INTERVAL, "customers.field-visit-interval",
          CustomerFields.VISIT_MINUTES, "customers.field-visit-minutes");

  /** What a field is called in the pane. */
  static Caption caption(CustomerField<?> field) {
    return Caption.of(CAPTIONS.getOrDefault(field, FieldTexts.key(field)));
  }

  /** An input for a field, within its limits. */
  static CustomerInput<?> of(CustomerField.Written<?> field, Texts texts) {
    Fields fields = new Fields(texts);
    Caption caption = caption(field);
    return switch (field) {
      case Text text -> new CustomerInput<>(text, text(text, texts));
      case CustomerField.Whole whole ->
          new CustomerInput<>(whole, fields.whole(caption, whole.least(), whole.most()));
      case CustomerField.Score score ->
          new CustomerInput<>(score, fields.whole(caption, 0, CustomerField.Score.MOST));
      case CustomerField.Amount amount -> new CustomerInput<>(amount, fields.amount(caption));
      case CustomerField.Portion portion -> new CustomerInput<>(portion, fields.share(caption));
      case CustomerField.Likelihood likelihood ->
          new CustomerInput<>(likelihood, fields.probability(caption));
      case CustomerField.Day day -> new CustomerInput<>(day, fields.date(caption));
      case CustomerField.Week week -> new CustomerInput<>(week, fields.weekHours(caption));
    };
  }

  /** An input for a line of text. */
  static Field<String> text(Text field, Texts texts) {
    Fields fields = new Fields(texts);
    Caption caption = caption(field);
    return switch (field.form()) {
      case FREE, SHARED -> fields.text(caption);
      case MAIL -> fields.mail(caption);
      case REQUIRED -> fields.requiredText(caption, texts.get("customers.blank-" + field.key()));
    };
  }
}
