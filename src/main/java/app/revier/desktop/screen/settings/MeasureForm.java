package app.revier.desktop.screen.settings;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Measure;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.function.Predicate;

/** One measure: what the rep calls it. */
final class MeasureForm extends NamedForm<Measure> {

  private static final int LONGEST = 120;

  final Field<String> name;

  /**
   * A form for a measure.
   *
   * @param code of the measure, also of a new one
   * @param taken whether another measure has a name already
   */
  MeasureForm(String code, Texts texts, Predicate<String> taken) {
    super("measure", code, Measure::code, Measure::name);
    name =
        add(
            new Fields(texts)
                .requiredText(
                    Caption.of("settings.measure-name"), texts.get("settings.measure-name-blank"))
                .checkedBy(
                    typed ->
                        typed.length() > LONGEST
                            ? texts.get("settings.attribute-name-long", LONGEST)
                            : taken.test(typed) ? texts.get("settings.measure-name-taken") : ""),
            Measure::name);
  }

  @Override
  public Entry<Measure> value() {
    String called = name.value();
    if (!name.isValid()) {
      return new Entry.Bad<>("");
    }
    return called == null
        ? new Entry.Blank<>()
        : new Entry.Value<>(new Measure(code(), Measure.onOneLine(called)));
  }
}
