package app.revier.desktop.screen.matrix;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.territory.Money;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/**
 * A threshold that can be typed or moved with a slider. The slider runs from 0 to 1: shares are
 * spread evenly, amounts by their square root, since the small ones matter most.
 */
final class Knob {

  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_UP);

  private final Setting<?> setting;
  private final Texts texts;
  private final Entries entries;
  private final Runnable changed;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final DoubleProperty position = new SimpleDoubleProperty(this, "position");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private BigDecimal value = BigDecimal.ZERO;
  private BigDecimal most = BigDecimal.ONE;
  private boolean updating;

  /**
   * A knob for a setting.
   *
   * @param setting an amount or a fraction
   * @param changed told when the rep has moved or typed another value
   */
  Knob(Setting<?> setting, Texts texts, Runnable changed) {
    this.setting = setting;
    this.texts = texts;
    this.entries = new Entries(texts);
    this.changed = changed;
    text.subscribe((_, typed) -> typed(typed));
    position.subscribe((_, to) -> moved(to.doubleValue()));
  }

  String key() {
    return setting.key();
  }

  /** What the knob is called, with its unit. */
  String label(String currency) {
    return texts.get("matrix.knob-" + name(), isAmount() ? texts.currencySign(currency) : "%");
  }

  /** The last part of the key. */
  String name() {
    return setting.key().substring(setting.key().indexOf('.') + 1);
  }

  StringProperty textProperty() {
    return text;
  }

  /** Where the slider stands, 0 to 1. */
  DoubleProperty positionProperty() {
    return position;
  }

  ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  void complain(String why) {
    complaint.set(why);
  }

  /** The value as the book keeps it. */
  String value() {
    return value.stripTrailingZeros().toPlainString();
  }

  /** Whether what is typed cannot be read at all. */
  boolean isUnreadable() {
    return !text.get().equals(display()) && !(read(text.get()) instanceof Entry.Value<BigDecimal>);
  }

  /**
   * Shows the value of some settings.
   *
   * @param largest the largest amount that occurs, for the range of the slider
   */
  void show(Settings settings, Money largest) {
    String kept = settings.text(setting);
    value = new BigDecimal(kept == null ? "0" : kept);
    most = isAmount() ? range(largest) : BigDecimal.ONE;
    update();
  }

  private BigDecimal range(Money largest) {
    BigDecimal twice = value.multiply(BigDecimal.TWO);
    BigDecimal least = BigDecimal.valueOf(1000);
    return largest
        .toDecimal()
        .max(twice)
        .max(least)
        .round(new MathContext(1, RoundingMode.CEILING));
  }

  private void update() {
    updating = true;
    text.set(display());
    position.set(
        isAmount()
            ? Math.sqrt(Math.min(1, value.doubleValue() / most.doubleValue()))
            : value.doubleValue());
    complaint.set("");
    updating = false;
  }

  private String display() {
    if (!isAmount()) {
      return texts.number(value.movePointRight(2).doubleValue(), 4);
    }
    Money amount = Money.rounded(value);
    return amount.cents() % 100 == 0 ? texts.amount(amount) : texts.amountWithCents(amount);
  }

  private void typed(String typed) {
    if (updating) {
      return;
    }
    switch (read(typed)) {
      case Entry.Value<BigDecimal>(BigDecimal typedValue) -> {
        value = typedValue;
        updating = true;
        position.set(
            isAmount()
                ? Math.sqrt(Math.min(1, value.doubleValue() / most.doubleValue()))
                : value.doubleValue());
        updating = false;
        complaint.set("");
      }
      case Entry.Blank<BigDecimal> _ -> complaint.set(texts.get("matrix.knob-blank"));
      case Entry.Bad<BigDecimal>(String why) -> complaint.set(why);
    }
    changed.run();
  }

  private Entry<BigDecimal> read(String typed) {
    if (!isAmount()) {
      return entries.percent(typed);
    }
    return switch (entries.amount(typed)) {
      case Entry.Value<Money>(Money amount) -> new Entry.Value<>(amount.toDecimal());
      case Entry.Blank<Money> _ -> new Entry.Blank<>();
      case Entry.Bad<Money>(String why) -> new Entry.Bad<>(why);
    };
  }

  private void moved(double to) {
    if (updating) {
      return;
    }
    BigDecimal share = BigDecimal.valueOf(Math.clamp(to, 0, 1));
    value =
        isAmount()
            ? share.multiply(share).multiply(most).round(TWO_DIGITS).setScale(0, RoundingMode.UP)
            : share.setScale(2, RoundingMode.HALF_UP);
    updating = true;
    text.set(display());
    complaint.set("");
    updating = false;
    changed.run();
  }

  private boolean isAmount() {
    return setting.form() == Setting.Form.AMOUNT;
  }
}
