package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.Form;
import app.revier.desktop.nav.Caption;
import app.revier.territory.Competitor;
import app.revier.text.Entry;
import app.revier.text.Texts;

/** Who else supplies the customer, and what. */
public final class CompetitorForm extends Form<Competitor> {

  final Field<String> name;
  final Field<String> supplies;

  CompetitorForm(Texts texts) {
    Fields fields = new Fields(texts);
    name =
        add(
            fields.requiredText(
                Caption.of("customers.field-competitor"), texts.get("customers.blank-competitor")),
            Competitor::name);
    supplies = add(fields.text(Caption.of("customers.field-supplies")), Competitor::supplies);
  }

  @Override
  public Entry<Competitor> value() {
    return Fields.map(valueOf(name), who -> new Competitor(who, textOf(supplies)));
  }
}
