package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Draft;
import app.revier.territory.ClassOverride;
import app.revier.territory.Customer;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * The rep's own class for several customers at once. Ticked, it gives all of them this class, and
 * takes theirs away if none is chosen; choosing ticks it.
 */
final class BulkOwnClass {

  /** Stands among the drafts for the tick that takes away the rep's own classes. */
  private static final Caption TAKEN_AWAY = Caption.of("customers.section-own");

  final OverrideForm form;
  final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");

  BulkOwnClass(Texts texts, Supplier<LocalDate> today) {
    form = new OverrideForm(texts, today);
    form.show(null);
  }

  /** Is run whenever something else is chosen, typed or ticked. */
  void whenChanged(Runnable changed) {
    ticked.subscribe(_ -> changed.run());
    for (Input input : form.inputs()) {
      input.whenChanged(
          () -> {
            if (input instanceof Choice<?> && input.isChanged()) {
              ticked.set(true);
            }
            changed.run();
          });
    }
  }

  /** Whether it can be applied, if it is to be. */
  boolean isReady() {
    return !ticked.get()
        || form.value() instanceof Entry.Blank<ClassOverride>
        || form.value() instanceof Entry.Value<ClassOverride>;
  }

  /** What is typed and chosen, to be noted. */
  List<Draft> noted(Begun drafts) {
    List<Draft> typed = new ArrayList<>();
    boolean chosen = false;
    for (Input input : form.inputs()) {
      boolean isText = input instanceof Field<?>;
      if (input.isChanged() && (isText || ticked.get())) {
        typed.add(drafts.draft(input));
        chosen = chosen || !isText;
      }
    }
    if (ticked.get() && !chosen) {
      typed.add(drafts.draft(TAKEN_AWAY));
    }
    return typed;
  }

  /** Brings back what was typed and chosen. */
  void resume(Draft draft) {
    if (draft.field().equals(TAKEN_AWAY.key())) {
      ticked.set(true);
    }
    for (Input input : form.inputs()) {
      if (input.caption().key().equals(draft.field())) {
        input.resume(draft);
      }
    }
  }

  /** Nothing is typed or chosen any more. */
  void drop() {
    form.show(null);
    ticked.set(false);
  }

  /** Gives a customer the class, or takes its own away, if it is ticked. */
  UnaryOperator<Customer> change() {
    if (!ticked.get()) {
      return customer -> customer;
    }
    ClassOverride own =
        form.value() instanceof Entry.Value<ClassOverride>(ClassOverride value) ? value : null;
    return customer -> customer.edit().override(own).build();
  }
}
