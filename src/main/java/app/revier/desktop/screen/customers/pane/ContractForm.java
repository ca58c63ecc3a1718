package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Contract;
import app.revier.territory.Money;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A contract: from, until, and what it secures a year. */
public final class ContractForm extends Form<Contract> {

  final Input<LocalDate> from;
  final Input<LocalDate> until;
  final Input<Money> amount;

  private final Texts texts;
  private final Entries entries;

  ContractForm(Texts texts) {
    this.texts = texts;
    entries = new Entries(texts);
    Inputs inputs = new Inputs(texts);
    from = inputs.date();
    until = Input.optional(this::end, texts::date);
    amount = inputs.requiredAmount();
    from.textProperty().subscribe(value -> until.recheck());
  }

  private Entry<LocalDate> end(String typed) {
    Entry<LocalDate> end = entries.date(typed);
    LocalDate begin = from.value();
    return begin != null
            && end instanceof Entry.Value<LocalDate>(LocalDate day)
            && day.isBefore(begin)
        ? new Entry.Bad<>(texts.get("customers.bad-end"))
        : end;
  }

  @Override
  protected List<Input<?>> inputs() {
    return List.of(from, until, amount);
  }

  @Override
  protected void fill(@Nullable Contract contract, boolean keepTyped) {
    fill(from, contract == null ? null : contract.from(), keepTyped);
    fill(until, contract == null ? null : contract.until(), keepTyped);
    fill(amount, contract == null ? null : contract.yearlyAmount(), keepTyped);
  }

  @Override
  protected Entry<Contract> value() {
    return from.isValid() && until.isValid() && amount.isValid()
        ? Inputs.map(valueOf(amount), yearly -> new Contract(from.value(), until.value(), yearly))
        : new Entry.Bad<>("");
  }
}
