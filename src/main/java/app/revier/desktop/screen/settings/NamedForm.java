package app.revier.desktop.screen.settings;

import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * One thing of a list of the settings that projects name: a stage or a measure. It keeps its code,
 * whatever the rep calls it.
 *
 * @param <T> the thing
 */
abstract class NamedForm<T> extends Form<T> {

  private final String kind;
  private final String code;
  private final Function<T, String> codeOf;
  private final Function<T, String> nameOf;
  private final ReadOnlyStringWrapper projects = new ReadOnlyStringWrapper(this, "projects", "");
  private final ReadOnlyStringWrapper obstacle = new ReadOnlyStringWrapper(this, "obstacle", "");

  /**
   * A form for a thing.
   *
   * @param kind what text keys call it
   * @param code of the thing, also of a new one
   */
  NamedForm(String kind, String code, Function<T, String> codeOf, Function<T, String> nameOf) {
    this.kind = kind;
    this.code = code;
    this.codeOf = codeOf;
    this.nameOf = nameOf;
  }

  /** The name of the thing in the book, never shown. */
  final String code() {
    return code;
  }

  /** What it is called in the question before closing. */
  final Caption owner() {
    T known = kept();
    return known == null
        ? Caption.of("settings.item-new-" + kind)
        : Caption.of("settings.item-" + kind, nameOf.apply(known));
  }

  /** Why it cannot be deleted, in words; empty if it can. */
  final ReadOnlyStringProperty obstacleProperty() {
    return obstacle.getReadOnlyProperty();
  }

  final void obstacle(String why) {
    obstacle.set(why);
  }

  /** How many projects have it, in words; empty for none. */
  final ReadOnlyStringProperty projectsProperty() {
    return projects.getReadOnlyProperty();
  }

  final void projects(String count) {
    projects.set(count);
  }

  @Override
  protected final boolean isFor(T value) {
    return codeOf.apply(value).equals(code);
  }
}
