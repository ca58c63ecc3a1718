package app.revier.desktop.form;

import app.revier.book.InvalidSettingException;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.VisitLimit;
import app.revier.territory.Money;
import app.revier.territory.WeekHoursText;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.SettingTexts;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * One setting as the rep sees it: in the language's form, checked while it is typed against the
 * form and against the other settings.
 */
public final class SettingField {

  private final Setting<?> setting;
  private final Texts texts;
  private final Entries entries;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private final ReadOnlyStringWrapper complaint = new ReadOnlyStringWrapper(this, "complaint", "");
  private Settings settings;
  private String shown = "";

  /**
   * The field of a setting.
   *
   * @param setting which
   * @param texts the language
   * @param settings what is set now
   */
  public SettingField(Setting<?> setting, Texts texts, Settings settings) {
    this.setting = setting;
    this.texts = texts;
    this.entries = new Entries(texts);
    this.settings = settings;
    text.subscribe(typed -> complaint.set(complaintAbout(typed)));
    refresh(settings);
  }

  /** What is typed, in the language's form. */
  public StringProperty textProperty() {
    return text;
  }

  /** Why it cannot be kept, in words; empty if it can. */
  public ReadOnlyStringProperty complaintProperty() {
    return complaint.getReadOnlyProperty();
  }

  /** The name of the setting. */
  public String key() {
    return setting.key();
  }

  /** What the setting is called. */
  public String label() {
    return texts.get("settings." + setting.key().replace('.', '-'));
  }

  /** The unit behind the field, or nothing. */
  public String unit() {
    return switch (setting.form()) {
      case AMOUNT -> texts.currencySign(settings.get(Setting.CURRENCY));
      case FRACTION -> "%";
      default -> "";
    };
  }

  /** Whether a number is typed. */
  public boolean isFigure() {
    return switch (setting.form()) {
      case WHOLE, VISITS, YEAR, AMOUNT, FRACTION, CORRELATION, FACTOR, STAGES -> true;
      case TEXT, CHOICE, SCENARIOS, REGION, HOURS, SPAN, POSITION, NIGHTS -> false;
    };
  }

  /** The words to choose from, as texts of the book; empty if the setting is typed. */
  public List<String> choices() {
    if (setting.form() != Setting.Form.CHOICE || setting.initial() == null) {
      return List.of();
    }
    Enum<?> initial = (Enum<?>) setting.initial();
    return Arrays.stream(initial.getDeclaringClass().getEnumConstants())
        .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
        .toList();
  }

  /** A word to choose, in the language. */
  public String choiceWord(String choice) {
    return texts.get("settings.choice-" + choice);
  }

  /** Shows the value of the book again; what is being typed is dropped. */
  public void restore() {
    text.set(shown);
  }

  /** The book has other settings now. A value that is being typed stays. */
  public void refresh(Settings now) {
    settings = now;
    boolean typing = !text.get().equals(shown);
    shown = display(now);
    if (typing) {
      complaint.set(complaintAbout(text.get()));
    } else {
      text.set(shown);
    }
  }

  /** The text to keep in the book; none if nothing is to be kept, or it cannot be. */
  public @Nullable String changed() {
    if (text.get().equals(shown) || !complaint.get().isEmpty()) {
      return null;
    }
    return value(text.get());
  }

  private String display(Settings now) {
    String raw = now.text(setting);
    if (raw == null) {
      return "";
    }
    return switch (setting.form()) {
      case AMOUNT -> {
        Money amount = Money.rounded(new BigDecimal(raw));
        yield amount.cents() % 100 == 0 ? texts.amount(amount) : texts.amountWithCents(amount);
      }
      case FRACTION -> texts.number(new BigDecimal(raw).movePointRight(2).doubleValue(), 4);
      case CORRELATION, FACTOR -> texts.number(new BigDecimal(raw).doubleValue(), 6);
      case HOURS -> texts.hours(WeekHoursText.parse(raw));
      case VISITS -> raw.equals(VisitLimit.FREE) ? freeWord() : raw;
      case TEXT, WHOLE, YEAR, CHOICE, STAGES, SCENARIOS, REGION, SPAN, POSITION, NIGHTS -> raw;
    };
  }

  private String complaintAbout(String typed) {
    if (typed.equals(shown)) {
      return "";
    }
    if (read(typed) instanceof Entry.Bad<String>(String why)) {
      return why;
    }
    try {
      settings.withAll(Map.of(setting.key(), value(typed)));
      return "";
    } catch (InvalidSettingException e) {
      return e.reason() == InvalidSettingException.Reason.CONTRADICTION
          ? texts.get("settings.contradiction")
          : new SettingTexts(texts).wanted(setting);
    }
  }

  private String value(String typed) {
    return read(typed) instanceof Entry.Value<String>(String value) ? value : "";
  }

  /** What is typed as the book keeps it. */
  private Entry<String> read(String typed) {
    return switch (setting.form()) {
      case AMOUNT -> map(entries.amount(typed), Money::toString);
      case FRACTION -> map(entries.percent(typed), BigDecimal::toPlainString);
      case CORRELATION ->
          map(
              entries.number(typed, BigDecimal.ZERO, new BigDecimal("0.999999")),
              BigDecimal::toPlainString);
      case WHOLE -> map(entries.whole(typed, limits().least(), limits().most()), String::valueOf);
      case FACTOR ->
          map(
              entries.number(
                  typed, BigDecimal.valueOf(limits().least()), BigDecimal.valueOf(limits().most())),
              BigDecimal::toPlainString);
      case HOURS -> map(entries.hours(typed), WeekHoursText::format);
      case REGION -> new Entry.Value<>(typed.strip().toUpperCase(Locale.ROOT));
      case SPAN, POSITION, NIGHTS -> new Entry.Value<>(typed.replace('–', '-').strip());
      case YEAR -> map(entries.whole(typed, 1900, 2200), String::valueOf);
      case VISITS ->
          typed.strip().equalsIgnoreCase(freeWord())
              ? new Entry.Value<>(VisitLimit.FREE)
              : map(entries.whole(typed, 0, 1_000_000), String::valueOf);
      case TEXT, CHOICE, STAGES, SCENARIOS -> new Entry.Value<>(typed.strip());
    };
  }

  private Setting.Limits limits() {
    return Objects.requireNonNull(setting.limits());
  }

  /** What the rep types for the visits that the time budget leaves. */
  private String freeWord() {
    return texts.get("settings.visits-free");
  }

  private static <T> Entry<String> map(Entry<T> entry, Function<T, String> format) {
    return switch (entry) {
      case Entry.Value<T>(T value) -> new Entry.Value<>(format.apply(value));
      case Entry.Blank<T> _ -> new Entry.Blank<>();
      case Entry.Bad<T>(String complaint) -> new Entry.Bad<>(complaint);
    };
  }
}
