package app.revier.desktop.screen.settings;

import app.revier.desktop.form.Choice;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Probability;
import app.revier.territory.Stage;
import app.revier.text.Entry;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import java.util.function.Predicate;

/** One stage of growth projects: what the rep calls it, how likely it is won, how far it is. */
final class StageForm extends NamedForm<Stage> {

  private static final int LONGEST = 60;

  final Field<String> name;
  final Field<Probability> probability;
  final Choice<Stage.State> state;
  private final Terms terms;

  /**
   * A form for a stage.
   *
   * @param code of the stage, also of a new one
   * @param taken whether another stage has a name already
   */
  StageForm(String code, Texts texts, Predicate<String> taken) {
    super("stage", code, Stage::code, new Terms(texts)::stage);
    terms = new Terms(texts);
    Fields fields = new Fields(texts);
    name =
        add(
            fields
                .requiredText(
                    Caption.of("settings.stage-name"), texts.get("settings.stage-name-blank"))
                .checkedBy(typed -> whyNot(typed, texts, taken)),
            terms::stage);
    probability =
        add(fields.probability(Caption.of("settings.stage-probability")), Stage::probability);
    state =
        add(
            new Choice<>(
                Caption.of("settings.stage-state"), List.of(Stage.State.values()), Enum::name),
            Stage::state,
            () -> Stage.State.OPEN);
  }

  private static String whyNot(String typed, Texts texts, Predicate<String> taken) {
    if (typed.length() > LONGEST || typed.matches("(?s).*[|;\n].*")) {
      return texts.get("settings.stage-name-wrong", LONGEST);
    }
    return taken.test(typed) ? texts.get("settings.stage-name-taken") : "";
  }

  @Override
  public Entry<Stage> value() {
    Stage.State chosen = state.value();
    Probability likely = probability.value();
    String called = name.value();
    if (!name.isValid() || !probability.isValid() || chosen == null) {
      return new Entry.Bad<>("");
    }
    if (called == null || likely == null) {
      return called == null && likely == null ? new Entry.Blank<>() : new Entry.Bad<>("");
    }
    return new Entry.Value<>(new Stage(code(), label(called), likely, chosen));
  }

  /** A stage of the method keeps its name in every language until it is given another. */
  private String label(String called) {
    Stage known = kept();
    return known != null && called.equals(terms.stage(known)) ? known.label() : called;
  }
}
