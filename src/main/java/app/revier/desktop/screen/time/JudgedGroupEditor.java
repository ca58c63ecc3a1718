package app.revier.desktop.screen.time;

import app.revier.book.BookChange;
import app.revier.book.CallPlanSettings;
import app.revier.callplan.JudgedGroup;
import app.revier.callplan.JudgementRule;
import app.revier.callplan.JudgementRules;
import app.revier.desktop.form.Editor;
import app.revier.desktop.form.Field;
import app.revier.desktop.form.Fields;
import app.revier.desktop.form.FieldsPart;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.RecordKey;
import app.revier.desktop.nav.ScreenId;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What the customers of a cell or strategy are judged to bring, in per cent: saved on leaving a
 * field, a draft until then.
 */
final class JudgedGroupEditor {

  private static final String NAMED = "call-group-";
  private static final int HUNDREDTH = 2;

  /** As many decimals of a per cent as the settings take. */
  private static final int DECIMALS = 4;

  private static final BigDecimal MOST = BigDecimal.valueOf(100L * JudgementRule.MOST);
  private static final BigDecimal LEAST_WAY = BigDecimal.ONE;
  private static final BigDecimal MOST_WAY = BigDecimal.valueOf(99);

  private final Desk desk;
  private final Editor<JudgementRule> editor;
  private final FieldsPart<JudgementRule> part;
  private final List<Part> parts = new ArrayList<>();

  /** What the group in the editor goes by in the book. */
  private @Nullable JudgementRule kept;

  /**
   * One part of a rule.
   *
   * @param name tells it apart
   * @param field what it is typed into, in per cent
   * @param into puts a fraction into a rule
   */
  record Part(
      String name,
      Field<BigDecimal> field,
      BiFunction<JudgementRule, BigDecimal, JudgementRule> into) {}

  JudgedGroupEditor(Desk desk) {
    this.desk = desk;
    editor =
        new Editor<>(
            desk,
            (record, change, saved, failure) ->
                save(Objects.requireNonNull(of(record)), change, saved, failure));
    part = editor.add(new FieldsPart<>());
    add("none", JudgementRule::none, JudgementRule::withNone);
    add("today", JudgementRule::todayOfWhitespace, JudgementRule::withTodayOfWhitespace);
    add("half-way", JudgementRule::halfWay, JudgementRule::withHalfWay, LEAST_WAY, MOST_WAY);
    add("most", JudgementRule::mostOfRevenue, JudgementRule::withMostOfRevenue);
    add("most-whitespace", JudgementRule::mostOfWhitespace, JudgementRule::withMostOfWhitespace);
  }

  private void add(
      String name,
      Function<JudgementRule, BigDecimal> from,
      BiFunction<JudgementRule, BigDecimal, JudgementRule> into) {
    add(name, from, into, BigDecimal.ZERO, MOST);
  }

  private void add(
      String name,
      Function<JudgementRule, BigDecimal> from,
      BiFunction<JudgementRule, BigDecimal, JudgementRule> into,
      BigDecimal least,
      BigDecimal most) {
    Field<BigDecimal> field =
        new Fields(desk.texts())
            .requiredPercentage(Caption.of("callplan.part-" + name), least, most, DECIMALS)
            .checkedBy(percent -> whyNot(into, percent));
    part.field(
        field,
        rule -> {
          kept = rule;
          return from.apply(rule).movePointRight(HUNDREDTH);
        },
        (rule, percent) -> percent == null ? rule : into.apply(rule, fraction(percent)));
    parts.add(new Part(name, field, into));
    field.textProperty().subscribe(_ -> recheck());
  }

  /** Why a part cannot be taken beside what is typed into the others; empty if it can. */
  private String whyNot(
      BiFunction<JudgementRule, BigDecimal, JudgementRule> into, BigDecimal percent) {
    JudgementRule rule = kept;
    if (rule == null) {
      return "";
    }
    for (Part one : parts) {
      BigDecimal other = one.field().meaning();
      if (other != null && one.field().isTyped()) {
        rule = one.into().apply(rule, fraction(other));
      }
    }
    return into.apply(rule, fraction(percent)).canRise()
        ? ""
        : desk.texts().get("callplan.never-rises");
  }

  private void recheck() {
    parts.forEach(one -> one.field().recheck());
  }

  private static BigDecimal fraction(BigDecimal percent) {
    return percent.movePointLeft(HUNDREDTH);
  }

  /** The parts in the order of the curve. */
  List<Part> parts() {
    return List.copyOf(parts);
  }

  /** The group of which something is typed here; none if it is typed elsewhere. */
  static @Nullable JudgedGroup of(RecordKey record) {
    return JudgedGroup.all().stream()
        .filter(group -> record.equals(key(group)))
        .findFirst()
        .orElse(null);
  }

  private static RecordKey key(JudgedGroup group) {
    return new RecordKey(new Place.Top(ScreenId.TIME), NAMED + group.code());
  }

  /** What a group is called, in whichever language. */
  static Caption called(JudgedGroup group) {
    String strategy = group.ofStrategy().name().toLowerCase(Locale.ROOT);
    return switch (group) {
      case JudgedGroup.OfCell(var cell) ->
          Caption.of("callplan.of-cell-" + strategy, cell.size().name());
      case JudgedGroup.OfStrategy _ -> Caption.of("callplan.of-all-" + strategy);
    };
  }

  /** The same in words. */
  static String called(JudgedGroup group, Texts texts) {
    return called(group).in(texts);
  }

  /** Shows what a group goes by; none for no group. */
  void show(@Nullable JudgedGroup group, JudgementRules rules) {
    if (group == null) {
      editor.close();
    } else {
      editor.open(key(group), called(group), rules.of(group));
      recheck();
    }
  }

  /** The rule with what is typed at the moment, as far as it can be taken. */
  JudgementRule typedInto(JudgementRule rule) {
    JudgementRule typed = rule;
    for (Part one : parts) {
      BigDecimal percent = one.field().value();
      if (percent != null && one.field().isTyped()) {
        typed = one.into().apply(typed, fraction(percent));
      }
    }
    return typed;
  }

  /** Runs whenever something is typed or shown. */
  void whenTyped(Runnable run) {
    parts.forEach(one -> one.field().textProperty().subscribe(_ -> run.run()));
  }

  /** Takes a group back to what it goes by unless it is said otherwise, in one step. */
  void takeBack(JudgedGroup group) {
    parts.forEach(one -> one.field().restore());
    write(
        group,
        rules -> rules.with(group, rules.initial(group)),
        change -> desk.undoing().offer(change),
        _ -> {});
  }

  private void save(
      JudgedGroup group,
      UnaryOperator<JudgementRule> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failure) {
    write(group, rules -> rules.with(group, change.apply(rules.of(group))), saved, failure);
  }

  private void write(
      JudgedGroup group,
      UnaryOperator<JudgementRules> change,
      Consumer<Optional<BookChange>> saved,
      Consumer<Exception> failure) {
    desk.tasks()
        .run(
            desk.texts().get("settings.saving"),
            _ -> {
              JudgementRules now = desk.book().snapshot().settings().judgementRules();
              JudgementRules after = change.apply(now);
              return after.equals(now)
                  ? Optional.<BookChange>empty()
                  : desk.book().settings().set(CallPlanSettings.texts(after, group));
            },
            saved,
            problem -> {
              failure.accept(problem);
              desk.notices().failed(problem);
            });
  }
}
