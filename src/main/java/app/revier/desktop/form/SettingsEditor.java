package app.revier.desktop.form;

import app.revier.book.InvalidSettingException;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.work.Undoing;
import app.revier.text.Entry;
import app.revier.text.SettingTexts;
import app.revier.text.Texts;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the book in an {@link Editor}, for any screen that shows some of them. Each is
 * checked while it is typed against its form and against the other settings, and saved alone. The
 * value of a field is the text that the book keeps.
 */
public final class SettingsEditor {

  private final Texts texts;
  private final SettingValues values;
  private final RecordKey key;
  private final SettingsSaving saving;
  private final Undoing undoing;
  private final Caption called;
  private final Editor<Settings> editor;
  private final FieldsPart<Settings> part;
  private final Map<Setting<?>, Field<String>> fields = new HashMap<>();
  private Settings settings;

  /**
   * The settings as one screen shows them.
   *
   * @param key what the drafts of the screen's settings are kept under
   * @param called what these settings are together
   */
  public SettingsEditor(Desk desk, RecordKey key, Caption called) {
    this.key = key;
    this.called = called;
    texts = desk.texts();
    values = new SettingValues(desk);
    settings = desk.book().snapshot().settings();
    saving = new SettingsSaving(desk);
    undoing = desk.undoing();
    editor = new Editor<>(desk, saving);
    part = editor.add(new FieldsPart<>());
  }

  /** Shows the settings, once all fields are there, and whenever they have changed. */
  public void show(Settings now) {
    settings = now;
    editor.open(key, called, now);
  }

  /** Adds a list of things of the settings, such as the stages. */
  public <T, F extends Form<T>> ItemsPart<Settings, T, F> items(ItemsPart<Settings, T, F> items) {
    return editor.add(items);
  }

  /**
   * Carries out a change that is not typed, such as another order of the stages, and offers to take
   * it back.
   */
  public void change(UnaryOperator<Settings> change) {
    saving.save(key, change, undoing::offer, failure -> {});
  }

  /** Saves what can be saved of what is typed. */
  public void save() {
    editor.save();
  }

  /** The field of a setting under the name that it has among the settings. */
  public Field<String> field(Setting<?> setting) {
    return field(setting, Caption.of(labelKey(setting)));
  }

  /** The field of a setting; an empty one takes the setting back to what it is at first. */
  public Field<String> field(Setting<?> setting, Caption caption) {
    Field<String> known = fields.get(setting);
    if (known != null) {
      return known;
    }
    // A book always has a plan year; what has no value of its own at first may be taken away.
    String blank = setting.equals(Setting.PLAN_YEAR) ? new SettingTexts(texts).wanted(setting) : "";
    Field<String> field =
        new Field<>(
            caption,
            typed -> typed.isBlank() ? initial(setting) : values.read(setting, typed),
            text -> values.written(setting, text),
            blank);
    field.checkedBy(text -> whyNot(setting, text));
    field.inAnyLanguage(
        text -> values.plain(setting, text),
        typed -> isFigure(setting) ? values.plainFigure(typed) : typed,
        plain -> isFigure(setting) ? Fields.ownNumber(texts, plain) : plain);
    part.field(
        field,
        shown -> shown.text(setting),
        (shown, text) -> shown.withAll(Map.of(setting.key(), text == null ? "" : text)));
    fields.put(setting, field);
    return field;
  }

  /**
   * A field for something that settings say together, such as the target as an increase.
   *
   * @param from what the settings say
   * @param into the settings that say so
   */
  public <T> Field<T> field(
      Field<T> field,
      Function<Settings, @Nullable T> from,
      BiFunction<Settings, @Nullable T, Settings> into) {
    return part.field(field, from, into);
  }

  /** The choice of a setting that is one of a few words; the value is the word of the book. */
  public Choice<String> choice(Setting<?> setting) {
    Enum<?> initial = (Enum<?>) Objects.requireNonNull(setting.initial());
    List<String> words =
        Arrays.stream(initial.getDeclaringClass().getEnumConstants())
            .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
            .toList();
    return choice(setting, words);
  }

  /** The choice of a setting among some texts of the book, such as regions. */
  public Choice<String> choice(Setting<?> setting, List<String> values) {
    return part.choice(
        new Choice<>(Caption.of(labelKey(setting)), values),
        shown -> shown.text(setting),
        (shown, text) -> shown.withAll(Map.of(setting.key(), text == null ? "" : text)));
  }

  /** A word of a {@link #choice}, in the language. */
  public String word(String choice) {
    return texts.get("settings.choice-" + choice);
  }

  private static String labelKey(Setting<?> setting) {
    return "settings." + setting.key().replace('.', '-');
  }

  /** The unit behind the field, or nothing. */
  public String unit(Setting<?> setting) {
    return switch (setting.form()) {
      case AMOUNT -> texts.currencySign(settings.get(Setting.CURRENCY));
      case FRACTION -> "%";
      default -> "";
    };
  }

  /** Whether a number is typed. */
  public static boolean isFigure(Setting<?> setting) {
    return switch (setting.form()) {
      case WHOLE, VISITS, YEAR, AMOUNT, FRACTION, CORRELATION, FACTOR, STAGES -> true;
      case TEXT,
          CHOICE,
          ATTRIBUTES,
          MEASURES,
          SCENARIOS,
          JUDGEMENT,
          JUDGEMENTS,
          REGION,
          HOURS,
          SPAN,
          POSITION,
          NIGHTS,
          WEEKDAYS,
          DAYS,
          SERVICE,
          TILES ->
          false;
    };
  }

  /** The names of the regions that a text may mean, the most likely first. */
  public List<String> regionsLike(String typed, int most) {
    return values.regionsLike(typed, most);
  }

  /** Why the settings would not go together, in words; empty if they do. */
  private String whyNot(Setting<?> setting, String text) {
    try {
      settings.withAll(Map.of(setting.key(), text));
      return "";
    } catch (InvalidSettingException e) {
      return switch (e.reason()) {
        case CONTRADICTION -> texts.get("settings.contradiction");
        case NEVER_RISES -> texts.get("callplan.never-rises");
        case UNKNOWN_KEY,
            WRONG_FORM,
            UNKNOWN_REGION,
            STAGE_IN_USE,
            ATTRIBUTE_IN_USE,
            MEASURE_IN_USE ->
            new SettingTexts(texts).wanted(setting);
      };
    }
  }

  /** An emptied field means what the setting is at first. */
  private static <T> Entry<String> initial(Setting<T> setting) {
    T initial = setting.initial();
    return initial == null
        ? new Entry.Blank<>()
        : new Entry.Value<>(setting.format().apply(initial));
  }
}
