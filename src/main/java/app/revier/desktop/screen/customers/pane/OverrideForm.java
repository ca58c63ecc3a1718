package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.territory.ClassOverride;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The rep's own class: size, strategy or both, with a reason and a day. */
public final class OverrideForm extends Form<ClassOverride> {

  /** None follows the thresholds. */
  final Choice<SizeClass> size;

  /** None follows the thresholds. */
  final Choice<Strategy> strategy;

  final Field<String> reason;
  final Field<LocalDate> date;

  OverrideForm(Texts texts, Supplier<LocalDate> today) {
    size =
        add(
            new Choice<>(Caption.of("customers.field-size"), List.of(SizeClass.values())),
            ClassOverride::size,
            () -> null);
    strategy =
        add(
            new Choice<>(Caption.of("customers.field-strategy"), List.of(Strategy.values())),
            ClassOverride::strategy,
            () -> null);
    reason =
        add(
            new Field<>(
                Caption.of("customers.field-reason"),
                this::reason,
                text -> text,
                texts.get("customers.blank-reason")),
            ClassOverride::reason);
    date =
        add(
            new Fields(texts).requiredDate(Caption.of("customers.field-date")),
            ClassOverride::date,
            today::get);
    size.valueProperty().subscribe(value -> reason.recheck());
    strategy.valueProperty().subscribe(value -> reason.recheck());
  }

  /** Without a class of the rep's own there is nothing to give a reason for. */
  private Entry<String> reason(String typed) {
    return typed.isBlank() && isChosen() ? new Entry.Blank<>() : new Entry.Value<>(typed.strip());
  }

  private boolean isChosen() {
    return size.value() != null || strategy.value() != null;
  }

  @Override
  public Entry<ClassOverride> value() {
    LocalDate day = date.value();
    if (!isChosen()) {
      return new Entry.Blank<>();
    }
    return day == null
        ? new Entry.Bad<>("")
        : Fields.map(
            valueOf(reason), why -> new ClassOverride(size.value(), strategy.value(), why, day));
  }
}
