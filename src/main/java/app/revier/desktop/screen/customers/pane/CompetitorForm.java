package app.revier.desktop.screen.customers.pane;

import app.revier.territory.Competitor;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who else supplies the customer, and what. */
public final class CompetitorForm extends Form<Competitor> {

  final Input<String> name;
  final Input<String> supplies = Input.text();

  CompetitorForm(Texts texts) {
    name = new Inputs(texts).requiredText("competitor");
  }

  @Override
  protected List<Input<?>> inputs() {
    return List.of(name, supplies);
  }

  @Override
  protected void fill(@Nullable Competitor competitor, boolean keepTyped) {
    fill(name, competitor == null ? null : competitor.name(), keepTyped);
    fill(supplies, competitor == null ? null : competitor.supplies(), keepTyped);
  }

  @Override
  protected Entry<Competitor> value() {
    return Inputs.map(valueOf(name), who -> new Competitor(who, textOf(supplies)));
  }
}
