package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Begun;
import app.revier.desktop.form.Input;
import app.revier.desktop.nav.Draft;
import app.revier.territory.Attribute;
import app.revier.territory.Customer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** The rep's attributes for several customers at once. */
final class BulkTraits {

  private final Begun drafts;
  private final Runnable changed;
  private final ObservableList<BulkTrait> traits = FXCollections.observableArrayList();

  /**
   * No attributes yet.
   *
   * @param drafts what is to be set is noted there
   * @param changed is run whenever something else is to be set
   */
  BulkTraits(Begun drafts, Runnable changed) {
    this.drafts = drafts;
    this.changed = changed;
  }

  /** The attributes from top to bottom; others once the list of them is changed. */
  ObservableList<BulkTrait> traits() {
    return traits;
  }

  /** Shows what customers have in common; what is to be set stays. */
  void show(List<Attribute> attributes, List<Customer> customers) {
    if (!traits.stream().map(trait -> trait.attribute).toList().equals(attributes)) {
      List<Draft> toSet = noted();
      List<BulkTrait> made = new ArrayList<>();
      for (Attribute attribute : attributes) {
        BulkTrait trait = new BulkTrait(attribute);
        toSet.forEach(draft -> resume(trait, draft));
        trait.tickedProperty().subscribe(_ -> changed.run());
        trait.input.whenChanged(changed);
        made.add(trait);
      }
      traits.setAll(made);
    }
    traits.forEach(trait -> trait.show(customers));
  }

  /** Whether any is to be set. */
  boolean isAny() {
    return traits.stream().anyMatch(BulkTraits::isTicked);
  }

  private static boolean isTicked(BulkTrait trait) {
    return trait.tickedProperty().get();
  }

  /** What is to be set, to be noted. */
  List<Draft> noted() {
    return traits.stream()
        .filter(BulkTraits::isTicked)
        .map(trait -> drafts.draft(trait.input, trait.draftName()))
        .toList();
  }

  /** Brings back what was to be set. */
  void resume(Draft draft) {
    traits.forEach(trait -> resume(trait, draft));
  }

  private static void resume(BulkTrait trait, Draft draft) {
    if (trait.draftName().equals(draft.field())) {
      trait.resume(draft);
    }
  }

  /** Nothing is to be set any more. */
  void drop(List<Customer> customers) {
    traits.forEach(trait -> trait.drop(customers));
  }

  /** What is noted under a name; none if that is of something else. */
  @Nullable Input input(String name) {
    return traits.stream()
        .filter(trait -> trait.draftName().equals(name))
        .map(trait -> (Input) trait.input)
        .findFirst()
        .orElse(null);
  }

  /** Sets at a customer what is to be set. */
  UnaryOperator<Customer> change() {
    List<UnaryOperator<Customer>> changes = traits.stream().map(BulkTrait::change).toList();
    return customer -> {
      Customer all = customer;
      for (UnaryOperator<Customer> change : changes) {
        all = change.apply(all);
      }
      return all;
    };
  }
}
