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
    until =
        add(
            fields.date(Caption.of("customers.field-until")).checkedBy(this::whyNotUntil),
            Contract::until);
    amount =
        add(
            fields.requiredAmount(Caption.of("customers.field-contract", currencySign)),
            Contract::yearlyAmount);
    from.whenChanged(until::recheck);
  }

  private String whyNotUntil(LocalDate end) {
    LocalDate begin = from.value();
    return begin != null && end.isBefore(begin) ? texts.get("customers.bad-end") : "";
  }

  @Override
  public Entry<Contract> value() {
    LocalDate begin = from.value();
    LocalDate end = until.value();
    boolean inOrder = begin == null || end == null || !end.isBefore(begin);
    return from.isValid() && until.isValid() && amount.isValid() && inOrder
        ? Fields.map(valueOf(amount), yearly -> new Contract(begin, end, yearly))
        : new Entry.Bad<>("");
  }
}
