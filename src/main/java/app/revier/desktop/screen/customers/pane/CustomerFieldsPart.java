package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.FieldsPart;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.Territory;
import app.revier.text.Texts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is entered by itself of a customer, see {@link CustomerFields}. */
final class CustomerFieldsPart extends FieldsPart<Customer> {

  private final Map<CustomerField<?>, Field<?>> written = new LinkedHashMap<>();
  private final Map<CustomerField.Mark, Choice<Boolean>> marks = new LinkedHashMap<>();

  CustomerFieldsPart(Texts texts, Supplier<@Nullable Subject> subject) {
    for (CustomerField<?> field : CustomerFields.ALL) {
      switch (field) {
        case CustomerField.Text text when text.equals(CustomerFields.NUMBER) ->
            add(
                new CustomerInput<>(
                    text,
                    CustomerInput.text(text, texts)
                        .checkedBy(typed -> whyTaken(typed, texts, subject.get()))));
        case CustomerField.Written<?> other -> add(CustomerInput.of(other, texts));
        case CustomerField.Mark mark ->
            marks.put(
                mark, choice(Choice.mark(CustomerInput.caption(mark)), mark::isSet, mark::with));
      }
    }
  }

  private <T> void add(CustomerInput<T> made) {
    written.put(made.field(), field(made.input(), made.field()::of, made.field()::with));
  }

  /** What a field is typed into. */
  Field<?> of(CustomerField.Written<?> field) {
    return Objects.requireNonNull(written.get(field));
  }

  /** What a mark is set with. */
  Choice<Boolean> of(CustomerField.Mark mark) {
    return Objects.requireNonNull(marks.get(mark));
  }

  private static String whyTaken(String typed, Texts texts, @Nullable Subject subject) {
    if (subject == null || subject.customer().number().equals(typed)) {
      return "";
    }
    Territory territory = subject.snapshot().territory();
    return CustomerNumbers.whyTaken(territory, texts, typed);
  }
}
