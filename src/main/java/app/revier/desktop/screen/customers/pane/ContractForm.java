package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Contract;
import app.revier.territory.Money;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A contract: from, until, and what it secures a year. */
public final class ContractForm extends Form<Contract> {

  final Field<LocalDate> from;
  final Field<LocalDate> until;
  final Field<Money> amount;

  private final Texts texts;

  ContractForm(Texts texts, String currencySign) {
    this.texts = texts;
    Fields fields = new Fields(texts);
    from = add(fields.date(Caption.of("customers.field-from")), Contract::from);
    until = add(fields.date(Caption.of("customers.field-until")), Contract::until);
    from.checkedBy(begin -> whyNot(begin, until.meaning()));
    until.checkedBy(end -> whyNot(from.meaning(), end));
    amount =
        add(
            fields.requiredAmount(Caption.of("customers.field-contract", currencySign)),
            Contract::yearlyAmount);
    from.whenChanged(until::recheck);
    until.whenChanged(from::recheck);
  }

  /** Of two days that do not go together the typed one says so, or both. */
  private String whyNot(@Nullable LocalDate begin, @Nullable LocalDate end) {
    return isInOrder(begin, end) ? "" : texts.get("customers.bad-end");
  }

  private static boolean isInOrder(@Nullable LocalDate begin, @Nullable LocalDate end) {
    return begin == null || end == null || !end.isBefore(begin);
  }

  @Override
  public Entry<Contract> value() {
    LocalDate begin = from.value();
    LocalDate end = until.value();
    return from.isValid() && until.isValid() && amount.isValid() && isInOrder(begin, end)
        ? Fields.map(valueOf(amount), yearly -> new Contract(begin, end, yearly))
        : new Entry.Bad<>("");
  }
}
