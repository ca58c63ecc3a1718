package app.revier.desktop.screen.settings;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.TimeSettings;
import app.revier.desktop.form.Input;
import app.revier.desktop.form.SettingsEditor;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.territory.Measure;
import app.revier.territory.Stage;
import app.revier.text.Texts;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** All settings of the book in their groups, to be found by a word and kept one by one. */
final class SettingsViewModel {

  /** Names of regions to choose from while typing. */
  private static final int MOST_REGIONS = 12;

  private static final Pattern WORDS = Pattern.compile("\\s+");

  private final Desk desk;
  private final Texts texts;
  private final SettingsEditor editor;
  private final Map<SettingGroup, List<SettingLine>> lines = new EnumMap<>(SettingGroup.class);
  private final OrderedList<Stage, StageForm> stages;
  private final OrderedList<Measure, MeasureForm> measures;
  private final AttributeLines attributes;
  private final StringProperty filter = new SimpleStringProperty(this, "filter", "");
  private Reading reading = new Reading(SettingGroup.TERRITORY, 0);

  /** Where to go on reading, once the settings are shown. */
  private @Nullable Reading toGoOn;

  /**
   * Where the rep reads.
   *
   * @param group at the top of the page
   * @param depth how far the page is scrolled into it, in pixels
   */
  record Reading(SettingGroup group, double depth) {}

  SettingsViewModel(Desk desk) {
    this.desk = desk;
    this.texts = desk.texts();
    editor =
        new SettingsEditor(
            desk, RecordKey.of(new Place.Top(ScreenId.SETTINGS)), Caption.of("settings.title"));
    for (SettingGroup group : SettingGroup.values()) {
      lines.put(group, group.settings().stream().map(this::line).toList());
    }
    stages = new OrderedList<>(desk, editor, new StageRules(texts));
    measures = new OrderedList<>(desk, editor, new MeasureRules(texts));
    attributes = new AttributeLines(desk, editor);
    refresh(desk.book().snapshot());
  }

  private SettingLine line(Setting<?> setting) {
    boolean chosen = setting.form() == Setting.Form.CHOICE;
    Input input = chosen ? editor.choice(setting) : editor.field(setting);
    String hint = isByCell(setting) ? "" : texts.get(key(setting) + "-hint");
    return new SettingLine(setting, input, input.caption().in(texts), hint, unit(setting));
  }

  private static String key(Setting<?> setting) {
    return "settings." + setting.key().replace('.', '-');
  }

  /** What is said of each cell is explained once, by its group. */
  private static boolean isByCell(Setting<?> setting) {
    return setting.key().startsWith("visits.") || setting.key().startsWith("calls.");
  }

  private String unit(Setting<?> setting) {
    String own = key(setting) + "-unit";
    if (isByCell(setting)) {
      return texts.get("settings.unit-visits");
    }
    return texts.has(own) ? texts.get(own) : editor.unit(setting);
  }

  /** The settings of a group, in the order in which they are shown. */
  List<SettingLine> lines(SettingGroup group) {
    return Objects.requireNonNull(lines.get(group));
  }

  /** What is typed to find a setting. */
  StringProperty filterProperty() {
    return filter;
  }

  /** The rep reads here now. */
  void read(Reading now) {
    reading = now;
  }

  /** The rep is led to a group, which is shown whatever was typed to find others. */
  void readFrom(SettingGroup group) {
    filter.set("");
    toGoOn = new Reading(group, 0);
  }

  /** Goes on reading where the rep was in another language, with what is typed to find. */
  void goOnFrom(SettingsViewModel before) {
    filter.set(before.filter.get());
    Reading missed = before.toGoOn;
    reading = missed == null ? before.reading : missed;
    toGoOn = reading;
  }

  /** Where to go on reading, told once; none if the rep is there. */
  @Nullable Reading takeToGoOn() {
    Reading there = toGoOn;
    toGoOn = null;
    return there;
  }

  /** Whether a setting has all the words that are typed: in its name, its line, its group. */
  boolean isFound(SettingGroup group, SettingLine line) {
    return has(String.join(" ", title(group), line.label(), line.hint(), line.setting().key()));
  }

  /** Whether a group has something that is found. */
  boolean isFound(SettingGroup group) {
    return group.settings().isEmpty()
        ? has(title(group) + " " + texts.get("settings.section-" + group.code() + "-hint"))
        : lines(group).stream().anyMatch(line -> isFound(group, line));
  }

  private boolean has(String text) {
    Locale locale = texts.language().locale();
    String all = text.toLowerCase(locale);
    return WORDS.splitAsStream(filter.get().strip().toLowerCase(locale)).allMatch(all::contains);
  }

  /** What a group is called. */
  String title(SettingGroup group) {
    return texts.get("settings.section-" + group.code());
  }

  /** A word to choose, in the language. */
  String word(String choice) {
    return editor.word(choice);
  }

  /** The names of regions that a text may mean; those of the own country for none. */
  List<String> regionsLike(String typed) {
    return editor.regionsLike(typed, MOST_REGIONS);
  }

  /** Whether a setting is a region, with names to choose from. */
  static boolean isRegion(Setting<?> setting) {
    return setting.equals(TimeSettings.REGION);
  }

  /** Why nothing can be changed, in words; empty if it can. */
  String readOnlyReason() {
    return desk.book().readOnly() ? texts.get("settings.read-only") : "";
  }

  /** The attributes of buying behaviour. */
  AttributeLines attributes() {
    return attributes;
  }

  /** The stages of growth projects. */
  OrderedList<Stage, StageForm> stages() {
    return stages;
  }

  /** The measures of growth projects. */
  OrderedList<Measure, MeasureForm> measures() {
    return measures;
  }

  /** The book is another one now. */
  void refresh(Snapshot now) {
    editor.show(now.settings());
    stages.refresh(now);
    measures.refresh(now);
  }
}
