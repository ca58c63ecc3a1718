package app.revier.desktop.screen.customers.pane;

import app.revier.territory.ClassOverride;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rep's own class: size, strategy or both, with a reason and a day. */
public final class OverrideForm extends Form<ClassOverride> {

  /** None follows the thresholds. */
  final Choice<SizeClass> size = new Choice<>();

  /** None follows the thresholds. */
  final Choice<Strategy> strategy = new Choice<>();

  final Input<String> reason;
  final Input<LocalDate> date;

  private final Supplier<LocalDate> today;

  OverrideForm(Texts texts, Supplier<LocalDate> today) {
    this.today = today;
    Inputs inputs = new Inputs(texts);
    reason = Input.required(this::reason, text -> text, inputs.blank("reason"));
    date = inputs.requiredDate();
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
  protected List<Input<?>> inputs() {
    return List.of(reason, date);
  }

  @Override
  protected List<Choice<?>> choices() {
    return List.of(size, strategy);
  }

  @Override
  protected void fill(@Nullable ClassOverride override, boolean keepTyped) {
    fill(size, override == null ? null : override.size(), keepTyped);
    fill(strategy, override == null ? null : override.strategy(), keepTyped);
    fill(reason, override == null ? null : override.reason(), keepTyped);
    fill(date, override == null ? today.get() : override.date(), keepTyped);
  }

  @Override
  protected Entry<ClassOverride> value() {
    LocalDate day = date.value();
    if (!isChosen()) {
      return new Entry.Blank<>();
    }
    return day == null
        ? new Entry.Bad<>("")
        : Inputs.map(
            valueOf(reason), why -> new ClassOverride(size.value(), strategy.value(), why, day));
  }
}
