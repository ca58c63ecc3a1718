package app.revier.desktop.form;

import app.revier.desktop.nav.Caption;
import app.revier.text.Entry;
import app.revier.text.Language;
import app.revier.text.Texts;

/** A form for tests: a name there must be, which tells it from its siblings, and a whole number. */
final class ThingForm extends Form<ThingForm.Thing> {

  /** What it is for. */
  record Thing(String name, int size) {}

  private static final Texts TEXTS = new Texts(Language.GERMAN);

  final Field<String> name =
      add(new Fields(TEXTS).requiredText(Caption.of("fields.name"), "Bitte Namen"), Thing::name);
  final Field<Integer> size =
      add(new Fields(TEXTS).whole(Caption.of("fields.visits"), 0, 99), Thing::size);
  private final boolean forItsNameOnly;

  ThingForm() {
    this(false);
  }

  /** A form that stays with a name, as one of a year does with that. */
  ThingForm(boolean forItsNameOnly) {
    this.forItsNameOnly = forItsNameOnly;
  }

  /** A form that shows a thing. */
  static ThingForm of(Thing thing) {
    ThingForm form = new ThingForm();
    form.show(thing);
    return form;
  }

  /** Types a size into it, and leaves the field. */
  ThingForm typed(String text) {
    size.textProperty().set(text);
    size.leave();
    return this;
  }

  @Override
  protected boolean isFor(Thing thing) {
    Thing kept = kept();
    return !forItsNameOnly || kept == null || kept.name().equals(thing.name());
  }

  @Override
  public Entry<Thing> value() {
    Entry<Integer> typed = valueOf(size);
    if (typed instanceof Entry.Bad<Integer>(String why)) {
      return new Entry.Bad<>(why);
    }
    Integer known = size.value();
    return Fields.map(valueOf(name), called -> new Thing(called, known == null ? 0 : known));
  }
}
