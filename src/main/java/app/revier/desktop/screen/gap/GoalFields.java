package app.revier.desktop.screen.gap;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.SettingsEditor;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Money;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the plan is asked for: the target, also as so much more than the base year, and limits. */
final class GoalFields {

  private final SettingsEditor editor;
  private final Texts texts;
  private final Entries entries;
  private final Field<Money> increase;
  private Money base = Money.ZERO;

  GoalFields(Desk desk) {
    texts = desk.texts();
    entries = new Entries(texts);
    editor =
        new SettingsEditor(
            desk, RecordKey.of(new Place.Top(ScreenId.GAP)), Caption.of("gap.title"));
    for (Setting<?> setting :
        new Setting<?>[] {
          Setting.TARGET,
          Setting.CONFIDENCE,
          Setting.CORRELATION,
          Setting.VISIT_LIMIT,
          Setting.HOUR_LIMIT,
          Setting.BUDGET_LIMIT
        }) {
      editor.field(setting);
    }
    Settings settings = desk.book().snapshot().settings();
    increase =
        editor.field(
            new Fields(texts)
                .inAnyLanguage(
                    new Field<>(
                        Caption.of(
                            "gap.increase", texts.currencySign(settings.get(Setting.CURRENCY))),
                        this::read,
                        // In whole units, as the base beside it.
                        texts::amount,
                        texts.get("gap.blank")),
                    Money::toString),
            this::increaseOf,
            this::withIncrease);
    editor.show(settings);
  }

  private Entry<Money> read(String typed) {
    Entry<Money> entry = entries.signedAmount(typed);
    return entry instanceof Entry.Value<Money>(Money more) && base.plus(more).isNegative()
        ? new Entry.Bad<>(texts.get("gap.target-negative"))
        : entry;
  }

  private @Nullable Money increaseOf(Settings settings) {
    Money target = settings.find(Setting.TARGET);
    return target == null ? null : target.minus(base);
  }

  private Settings withIncrease(Settings settings, @Nullable Money more) {
    return more == null
        ? settings
        : settings.withAll(Map.of(Setting.TARGET.key(), base.plus(more).toString()));
  }

  /** The book has these figures now; what is being typed stays. */
  void show(Settings settings, Money baseRevenue) {
    base = baseRevenue;
    editor.show(settings);
  }

  /** The field of a setting, empty for none. */
  Field<String> field(Setting<?> setting) {
    return editor.field(setting);
  }

  /** The target as an increase over the base year. */
  Field<Money> increase() {
    return increase;
  }
}
