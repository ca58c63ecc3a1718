package app.revier.desktop.screen.time;

import app.revier.book.BookChange;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.text.FieldTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What visits are judged to bring at the chosen customer, and within which numbers its visits are
 * to stay: saved on leaving a field, a draft until then.
 */
final class CallPlanEditor {

  private static final Pattern PART = Pattern.compile("call-(\\d{1,18})");

  private static final List<CustomerField<?>> REVENUES =
      List.of(
          CustomerFields.JUDGED_NONE,
          CustomerFields.JUDGED_TODAY,
          CustomerFields.JUDGED_HALF_MORE,
          CustomerFields.JUDGED_MOST);

  private final Desk desk;
  private final Editor<Customer> editor;
  private final Map<CustomerField<?>, Field<?>> fields = new LinkedHashMap<>();

  CallPlanEditor(Desk desk) {
    this.desk = desk;
    editor =
        new Editor<>(
            desk,
            (record, change, saved, failure) -> {
              CustomerId id = Objects.requireNonNull(of(record.part()));
              desk.tasks()
                  .run(
                      desk.texts().get("customers.saving"),
                      _ -> {
                        Customer now = desk.book().snapshot().territory().customer(id);
                        return now == null
                            ? Optional.<BookChange>empty()
                            : desk.book().customers().save(change.apply(now));
                      },
                      saved,
                      problem -> {
                        failure.accept(problem);
                        desk.notices().failed(problem);
                      });
            });
    FieldsPart<Customer> part = editor.add(new FieldsPart<>());
    Fields kinds = new Fields(desk.texts());
    amount(part, kinds, CustomerFields.JUDGED_NONE, "callplan.judged-none");
    amount(part, kinds, CustomerFields.JUDGED_TODAY, "callplan.judged-today");
    amount(part, kinds, CustomerFields.JUDGED_HALF_MORE, "callplan.judged-half-more");
    amount(part, kinds, CustomerFields.JUDGED_MOST, "callplan.judged-most");
    whole(part, kinds, CustomerFields.JUDGED_VISITS);
    whole(part, kinds, CustomerFields.LEAST_VISITS);
    whole(part, kinds, CustomerFields.MOST_VISITS);
  }

  private void amount(
      FieldsPart<Customer> part, Fields kinds, CustomerField.Amount field, String caption) {
    Field<Money> input = kinds.amount(Caption.of(caption));
    fields.put(field, part.field(input, field::of, field::with));
  }

  private void whole(FieldsPart<Customer> part, Fields kinds, CustomerField.Whole field) {
    Field<Integer> input =
        kinds.whole(Caption.of(FieldTexts.key(field)), field.least(), field.most());
    fields.put(field, part.field(input, field::of, field::with));
  }

  /** The customer whose drafts are known by a name; none if it is no name of this kind. */
  static @Nullable CustomerId of(String part) {
    Matcher matcher = PART.matcher(part);
    return matcher.matches() ? new CustomerId(Long.parseLong(matcher.group(1))) : null;
  }

  /** The customer of whom something is typed here; none if it is typed elsewhere. */
  static @Nullable CustomerId of(RecordKey record) {
    return record.place() instanceof Place.Top(ScreenId screen) && screen == ScreenId.TIME
        ? of(record.part())
        : null;
  }

  /** What a field is typed into. */
  Field<?> field(CustomerField<?> field) {
    return Objects.requireNonNull(fields.get(field));
  }

  /** Runs whenever something is typed or shown. */
  void whenTyped(Runnable run) {
    fields.values().forEach(field -> field.textProperty().subscribe(_ -> run.run()));
  }

  /** A customer with what is typed at the moment, as far as it can be taken. */
  Customer typedInto(Customer customer) {
    Customer typed = customer;
    for (Map.Entry<CustomerField<?>, Field<?>> entry : fields.entrySet()) {
      typed = with(typed, entry.getKey(), entry.getValue());
    }
    return typed;
  }

  @SuppressWarnings("unchecked") // each field of text has the values of its customer's field
  private static <T> Customer with(Customer customer, CustomerField<T> field, Field<?> input) {
    return input.isValid() ? field.with(customer, (T) input.value()) : customer;
  }

  /** Takes the four judgements of a customer back to the usual ones, in one step. */
  void takeBack(CustomerId id) {
    REVENUES.forEach(field -> field(field).restore());
    desk.tasks()
        .run(
            desk.texts().get("customers.saving"),
            _ -> {
              Customer now = desk.book().snapshot().territory().customer(id);
              return now == null
                  ? Optional.<BookChange>empty()
                  : desk.book()
                      .customers()
                      .save(now.edit().callJudgements(now.callJudgements().usual()).build());
            },
            change -> desk.undoing().offer(change),
            problem -> desk.notices().failed(problem));
  }

  /** Shows a customer; none for none. */
  void show(@Nullable Customer customer) {
    if (customer == null) {
      editor.close();
      return;
    }
    editor.open(
        new RecordKey(new Place.Top(ScreenId.TIME), "call-" + customer.id().value()),
        Caption.plain(customer.name()),
        customer);
  }
}
