package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.book.InvalidSettingException.Reason;
import app.revier.callplan.JudgementRule;
import app.revier.callplan.JudgementRules;
import app.revier.capacity.CallFrequencies;
import app.revier.capacity.TimeRules;
import app.revier.capacity.VisitFrequencies;
import app.revier.segment.Cell;
import app.revier.segment.RetentionRules;
import app.revier.segment.Thresholds;
import app.revier.territory.Strategy;
import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The settings of a book at one moment; those not set have their initial value. */
public final class Settings {

  /** All settings there are, in the order in which they are shown. */
  public static final List<Setting<?>> ALL =
      Stream.of(
              Setting.PLANNING,
              ProspectSettings.ALL,
              TimeSettings.ALL,
              CallPlanSettings.ALL,
              WeekSettings.ALL,
              PrivacySettings.ALL,
              ReviewSettings.ALL,
              OnlineSettings.ALL)
          .<Setting<?>>flatMap(List::stream)
          .toList();

  /** Under this key the book keeps the rep's own postcodes; too long to be shown as a setting. */
  static final String OWN_POSTCODES = "places.postcodes";

  /** The key of what tells this book from all others; it is no setting of the rep's. */
  static final String IDENTITY = "book.identity";

  /** Under this key the book keeps which events of calendars the rep has removed. */
  static final String REMOVED_EVENTS = "book.removed-events";

  private final Map<String, String> texts;

  private Settings(Map<String, String> texts) {
    this.texts = Map.copyOf(texts);
  }

  /**
   * The settings with these texts. Keys that this Revier does not know are kept.
   *
   * @throws InvalidSettingException if a text has the wrong form or contradicts another
   */
  public static Settings of(Map<String, String> texts) {
    Settings settings = new Settings(texts);
    for (Setting<?> setting : ALL) {
      settings.find(setting);
    }
    settings.checkThresholds("class", "");
    return settings;
  }

  /**
   * The settings of those texts that have the right form; if the limits between the classes
   * contradict each other, those go by their initial values.
   *
   * @param wrong is told of the keys of all others
   */
  static Settings ofUnderstood(Map<String, String> texts, Consumer<String> wrong) {
    Map<String, String> understood = new HashMap<>(texts);
    Settings given = new Settings(texts);
    for (Setting<?> setting : ALL) {
      try {
        given.find(setting);
      } catch (InvalidSettingException e) {
        understood.remove(setting.key());
        wrong.accept(setting.key());
      }
    }
    Settings settings = new Settings(understood);
    try {
      settings.checkThresholds("class", "");
    } catch (InvalidSettingException e) {
      for (Setting<?> limit : Setting.CLASS_LIMITS) {
        if (understood.remove(limit.key()) != null) {
          wrong.accept(limit.key());
        }
      }
      settings = new Settings(understood);
    }
    return settings;
  }

  /**
   * These settings with some texts changed.
   *
   * @param changes texts by key; an empty text takes a setting back to its initial value
   * @throws InvalidSettingException if there is no such setting, a text has the wrong form, or the
   *     settings would contradict each other
   */
  public Settings withAll(Map<String, String> changes) {
    Map<String, String> changed = new TreeMap<>(texts);
    changes.forEach(
        (key, value) -> {
          if (ALL.stream().noneMatch(setting -> setting.key().equals(key))) {
            throw new InvalidSettingException(key, value, Reason.UNKNOWN_KEY);
          }
          if (value.isEmpty()) {
            changed.remove(key);
          } else {
            changed.put(key, value);
          }
        });
    Settings settings = new Settings(changed);
    for (Setting<?> setting : ALL) {
      settings.find(setting);
    }
    settings.checkThresholds(String.join(", ", changes.keySet()), "");
    settings.checkRising(changes);
    return settings;
  }

  /** Refuses judgements that are new; a book that has some already is not refused for them. */
  private void checkRising(Map<String, String> changes) {
    changes.forEach(
        (key, value) -> {
          if (CallPlanSettings.rules(this, key).anyMatch(rule -> !rule.canRise())) {
            throw new InvalidSettingException(key, value, Reason.NEVER_RISES);
          }
        });
  }

  /**
   * The rep's own postcodes as {@link app.revier.place.PostcodeFile} writes them; empty for none.
   */
  public String ownPostcodes() {
    return texts.getOrDefault(OWN_POSTCODES, "");
  }

  /**
   * What tells this book from all others in the world; empty as long as nothing was planned in it.
   */
  public String identity() {
    return texts.getOrDefault(IDENTITY, "");
  }

  /** The removed events of calendars, as {@link RemovedEvents} writes them. */
  String removedEvents() {
    return texts.getOrDefault(REMOVED_EVENTS, "");
  }

  /** The texts that are set, by key. */
  public Map<String, String> texts() {
    return texts;
  }

  /** The value of a setting; none if it is not set and has no initial value. */
  public <T> @Nullable T find(Setting<T> setting) {
    String text = texts.get(setting.key());
    if (text == null) {
      return setting.initial();
    }
    try {
      return setting.parse().apply(text);
    } catch (IllegalArgumentException | DateTimeException | ArithmeticException e) {
      InvalidSettingException invalid =
          new InvalidSettingException(setting.key(), text, Reason.WRONG_FORM);
      invalid.initCause(e);
      throw invalid;
    }
  }

  /**
   * The value of a setting that always has one.
   *
   * @throws IllegalStateException if it is not set and has no initial value
   */
  public <T> T get(Setting<T> setting) {
    T value = find(setting);
    if (value == null) {
      throw new IllegalStateException("not set: " + setting.key());
    }
    return value;
  }

  /** The text of a setting's value; none if it has no value. */
  public <T> @Nullable String text(Setting<T> setting) {
    T value = find(setting);
    return value == null ? null : setting.format().apply(value);
  }

  /** The year being planned. */
  public int planYear() {
    return get(Setting.PLAN_YEAR);
  }

  /** The year the plan is compared with. */
  public int baseYear() {
    Integer set = find(Setting.BASE_YEAR);
    return set == null ? planYear() - 1 : set;
  }

  /** The limits between the classes. */
  public Thresholds thresholds() {
    return new Thresholds(
        get(Setting.SIZE_MODE),
        get(Setting.SIZE_BASIS),
        get(Setting.A_FROM),
        get(Setting.B_FROM),
        get(Setting.A_REACH),
        get(Setting.B_REACH),
        get(Setting.WIN_UP_TO),
        get(Setting.MAINTAIN_FROM),
        get(Setting.MINIMUM_WHITESPACE));
  }

  /** These settings with other limits between the classes; a limit that stays is not written. */
  public Settings with(Thresholds limits) {
    Map<String, String> changes = new TreeMap<>();
    put(changes, Setting.SIZE_MODE, limits.mode());
    put(changes, Setting.SIZE_BASIS, limits.basis());
    put(changes, Setting.A_FROM, limits.aFrom());
    put(changes, Setting.B_FROM, limits.bFrom());
    put(changes, Setting.A_REACH, limits.aReach());
    put(changes, Setting.B_REACH, limits.bReach());
    put(changes, Setting.WIN_UP_TO, limits.winUpTo());
    put(changes, Setting.MAINTAIN_FROM, limits.maintainFrom());
    put(changes, Setting.MINIMUM_WHITESPACE, limits.minimumWhitespace());
    return withAll(changes);
  }

  private <T> void put(Map<String, String> changes, Setting<T> setting, T value) {
    if (!value.equals(get(setting))) {
      changes.put(setting.key(), setting.format().apply(value));
    }
  }

  /** The figures of the retention rule. */
  public RetentionRules retention() {
    return new RetentionRules(
        get(Setting.RETENTION_HIGH),
        get(Setting.RETENTION_MIDDLE),
        get(Setting.RETENTION_LOW),
        get(Setting.RETENTION_UNKNOWN),
        get(Setting.RETENTION_DEDUCTION),
        get(Setting.RETENTION_FALL));
  }

  /** What the rep's time goes by. */
  public TimeRules timeRules() {
    Map<Absence.Kind, Integer> allowances = new EnumMap<>(Absence.Kind.class);
    for (Absence.Kind kind : Absence.Kind.values()) {
      allowances.put(kind, get(TimeSettings.days(kind)));
    }
    Map<Cell, Integer> visits = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      visits.put(cell, get(TimeSettings.visits(cell)));
    }
    return new TimeRules(
        get(TimeSettings.REGION),
        get(TimeSettings.HOURS),
        allowances,
        get(TimeSettings.VISITS_PER_DAY),
        new VisitFrequencies(visits));
  }

  /** How often customers are called. */
  public CallFrequencies callFrequencies() {
    Map<Cell, Integer> calls = new EnumMap<>(Cell.class);
    for (Cell cell : Cell.values()) {
      calls.put(cell, get(TimeSettings.calls(cell)));
    }
    return new CallFrequencies(calls);
  }

  /** What the call plan goes by. */
  public JudgementRules judgementRules() {
    Map<Strategy, JudgementRule> rules = new EnumMap<>(Strategy.class);
    for (Strategy strategy : Strategy.values()) {
      rules.put(strategy, get(CallPlanSettings.usual(strategy)));
    }
    return new JudgementRules(rules, get(CallPlanSettings.CELLS), get(CallPlanSettings.MARGIN));
  }

  private void checkThresholds(String key, String value) {
    try {
      thresholds();
    } catch (IllegalArgumentException e) {
      InvalidSettingException invalid =
          new InvalidSettingException(key, value, Reason.CONTRADICTION);
      invalid.initCause(e);
      throw invalid;
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Settings that && texts.equals(that.texts);
  }

  @Override
  public int hashCode() {
    return texts.hashCode();
  }

  @Override
  public String toString() {
    return texts.toString();
  }
}
