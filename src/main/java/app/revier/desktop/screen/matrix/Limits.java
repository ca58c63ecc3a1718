package app.revier.desktop.screen.matrix;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.segment.Thresholds;
import app.revier.territory.Money;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The thresholds as they stand on the screen. */
final class Limits {

  private final Texts texts;
  private final Map<Setting<?>, Knob> knobs = new TreeMap<>(Comparator.comparing(Setting::key));
  private final ObjectProperty<Thresholds.Mode> mode =
      new SimpleObjectProperty<>(this, "mode", Thresholds.DEFAULTS.mode());
  private final ObjectProperty<Thresholds.Basis> basis =
      new SimpleObjectProperty<>(this, "basis", Thresholds.DEFAULTS.basis());
  private boolean showing;

  /**
   * Limits.
   *
   * @param moved told which one the rep has moved
   */
  Limits(Texts texts, Consumer<Setting<?>> moved) {
    this.texts = texts;
    Consumer<Setting<?>> byHand =
        setting -> {
          if (!showing) {
            moved.accept(setting);
          }
        };
    for (Setting<?> setting :
        List.of(
            Setting.A_FROM,
            Setting.B_FROM,
            Setting.A_REACH,
            Setting.B_REACH,
            Setting.WIN_UP_TO,
            Setting.MAINTAIN_FROM,
            Setting.MINIMUM_WHITESPACE)) {
      knobs.put(setting, new Knob(setting, texts, () -> byHand.accept(setting)));
    }
    mode.subscribe((_, _) -> byHand.accept(Setting.SIZE_MODE));
    basis.subscribe((_, _) -> byHand.accept(Setting.SIZE_BASIS));
  }

  /**
   * Shows the limits of some settings.
   *
   * @param largest the largest figure of a customer, for the range of the sliders
   */
  void show(Settings settings, Money largest) {
    showing = true;
    knobs.values().forEach(knob -> knob.show(settings, largest));
    mode.set(settings.get(Setting.SIZE_MODE));
    basis.set(settings.get(Setting.SIZE_BASIS));
    showing = false;
  }

  /** What differs from some settings, by setting key. */
  Map<String, String> changesTo(Settings kept) {
    Map<String, String> changes = new TreeMap<>();
    knobs.forEach(
        (setting, knob) -> {
          if (!knob.value().equals(plain(kept.text(setting)))) {
            changes.put(setting.key(), knob.value());
          }
        });
    if (mode.get() != kept.get(Setting.SIZE_MODE)) {
      changes.put(Setting.SIZE_MODE.key(), mode.get().name().toLowerCase(Locale.ROOT));
    }
    if (basis.get() != kept.get(Setting.SIZE_BASIS)) {
      changes.put(Setting.SIZE_BASIS.key(), basis.get().name().toLowerCase(Locale.ROOT));
    }
    return changes;
  }

  private static @Nullable String plain(@Nullable String text) {
    return text == null ? null : new BigDecimal(text).stripTrailingZeros().toPlainString();
  }

  /** Whether what is typed somewhere cannot be read at all. */
  boolean hasUnreadable() {
    return knobs.values().stream().anyMatch(Knob::isUnreadable);
  }

  /** The limits go together. */
  void agree() {
    knobs.values().stream().filter(knob -> !knob.isUnreadable()).forEach(knob -> knob.complain(""));
  }

  /** The limits contradict each other since one was moved. */
  void contradict(Setting<?> moved) {
    Knob knob = knobs.get(moved);
    if (knob != null && knob.complaintProperty().get().isEmpty()) {
      knob.complain(texts.get("matrix.contradiction-" + group(moved)));
    }
  }

  /** Which two thresholds contradict each other. */
  private static String group(Setting<?> setting) {
    if (setting.equals(Setting.A_FROM) || setting.equals(Setting.B_FROM)) {
      return "amounts";
    }
    return setting.equals(Setting.A_REACH) || setting.equals(Setting.B_REACH) ? "reach" : "share";
  }

  /** The first complaint, in words; empty if there is none. */
  String complaint() {
    return knobs.values().stream()
        .map(knob -> knob.complaintProperty().get())
        .filter(why -> !why.isEmpty())
        .findFirst()
        .orElse("");
  }

  Knob knob(Setting<?> setting) {
    return Objects.requireNonNull(knobs.get(setting));
  }

  ObjectProperty<Thresholds.Mode> modeProperty() {
    return mode;
  }

  ObjectProperty<Thresholds.Basis> basisProperty() {
    return basis;
  }
}
