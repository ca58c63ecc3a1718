package app.revier.desktop.form;

import app.revier.book.Setting;
import app.revier.book.TimeSettings;
import app.revier.book.VisitLimit;
import app.revier.capacity.HolidayRegion;
import app.revier.capacity.HolidayRegions;
import app.revier.desktop.nav.Desk;
import app.revier.gap.PlanParameters;
import app.revier.territory.Money;
import app.revier.territory.WeekHoursText;
import app.revier.text.Entries;
import app.revier.text.Entry;
import app.revier.text.RegionTexts;
import app.revier.text.SettingTexts;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the book has for a setting, as the rep reads and types it: amounts and figures in the form
 * of the language, shares in per cent, regions by name.
 */
final class SettingValues {

  private static final int MOST_NEAR = 5;

  private final Desk desk;
  private final Texts texts;
  private final Entries entries;

  SettingValues(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    entries = new Entries(texts);
  }

  /** What the book has, as it is shown. */
  String written(Setting<?> setting, String text) {
    return switch (setting.form()) {
      case AMOUNT -> {
        Money amount = Money.rounded(new BigDecimal(text));
        yield amount.cents() % 100 == 0 ? texts.amount(amount) : texts.amountWithCents(amount);
      }
      case FRACTION -> texts.number(new BigDecimal(text).movePointRight(2).doubleValue(), 4);
      case CORRELATION, FACTOR -> figure(setting, new BigDecimal(text).stripTrailingZeros());
      case HOURS -> texts.hours(WeekHoursText.parse(text));
      case VISITS -> visits(text);
      case REGION -> regionName(text);
      case WEEKDAYS -> texts.weekdays(plainly(setting, text));
      case DAYS -> texts.daysOfTheYear(plainly(setting, text));
      case TEXT,
          WHOLE,
          YEAR,
          CHOICE,
          STAGES,
          ATTRIBUTES,
          MEASURES,
          SCENARIOS,
          JUDGEMENT,
          JUDGEMENTS,
          SPAN,
          POSITION,
          NIGHTS,
          SERVICE,
          TILES ->
          text;
    };
  }

  /** In the one form that the book writes itself: a book may have it as it was typed. */
  private static <T> String plainly(Setting<T> setting, String text) {
    return setting.format().apply(setting.parse().apply(text));
  }

  private Entry<String> days(Setting<?> setting, String typed) {
    try {
      return typed.isBlank() ? text(typed) : new Entry.Value<>(plainly(setting, typed));
    } catch (IllegalArgumentException e) {
      return new Entry.Bad<>(new SettingTexts(texts).wanted(setting));
    }
  }

  /** Three digits behind the sign could be thousands where there may be so many. */
  private String figure(Setting<?> setting, BigDecimal number) {
    Setting.Limits limits = setting.limits();
    return number.scale() == 3 && limits != null && limits.most() >= 1000
        ? texts.number(number.setScale(4))
        : texts.number(number.doubleValue(), 6);
  }

  /** What the book has, so that {@link #read} understands it in every language. */
  String plain(Setting<?> setting, String text) {
    return switch (setting.form()) {
      case FRACTION -> Fields.plain(new BigDecimal(text).movePointRight(2));
      case CORRELATION, FACTOR -> Fields.plain(new BigDecimal(text));
      case HOURS -> written(setting, text);
      case AMOUNT,
          VISITS,
          REGION,
          TEXT,
          WHOLE,
          YEAR,
          CHOICE,
          STAGES,
          ATTRIBUTES,
          MEASURES,
          SCENARIOS,
          JUDGEMENT,
          JUDGEMENTS,
          SPAN,
          POSITION,
          NIGHTS,
          WEEKDAYS,
          DAYS,
          SERVICE,
          TILES ->
          text;
    };
  }

  private String regionName(String code) {
    return new RegionTexts(texts).path(code, desk.book().settings().regions());
  }

  /** A region by code, name or short name, as the command line takes it. */
  private Entry<String> region(String typed) {
    HolidayRegions.Match match = regions(typed, MOST_NEAR);
    HolidayRegion region = match.region();
    return region == null
        ? new Entry.Bad<>(new RegionTexts(texts).unknown(typed.strip(), match.near()))
        : new Entry.Value<>(region.code());
  }

  private String home() {
    return desk.book().snapshot().settings().get(TimeSettings.REGION);
  }

  private HolidayRegions.Match regions(String typed, int most) {
    return desk.book().settings().regions().find(typed, home(), most);
  }

  /** The names of the regions that a text may mean, the most likely first. */
  List<String> regionsLike(String typed, int most) {
    HolidayRegions all = desk.book().settings().regions();
    String language = texts.language().code();
    String home = home().split("-", 2)[0];
    List<HolidayRegion> found = new ArrayList<>();
    if (typed.isBlank()) {
      HolidayRegion country = all.ofCode(home);
      if (country != null) {
        found.add(country);
      }
      found.addAll(all.within(home, language));
      found.addAll(all.countries(language));
    } else {
      HolidayRegions.Match match = regions(typed, most);
      found.addAll(match.near());
      HolidayRegion region = match.region();
      if (region != null) {
        found.addAll(all.within(region.code(), language));
      }
    }
    return found.stream().distinct().map(region -> all.path(region, language)).toList();
  }

  /** A figure that cannot be taken, so that every language reads it alike. */
  String plainFigure(String typed) {
    return Fields.plainNumber(entries, typed);
  }

  /** The word that the rep reads and types for a limit of visits, or the number. */
  private String visits(String text) {
    return switch (VisitLimit.parse(text)) {
      case VisitLimit.Free _ -> texts.get("settings.visits-free");
      case VisitLimit.None _ -> texts.get("settings.visits-none");
      case VisitLimit.Fixed(int visits) -> String.valueOf(visits);
    };
  }

  private static final BigDecimal MOST_CORRELATION =
      BigDecimal.valueOf(PlanParameters.MOST_CORRELATION);

  private Entry<String> visitLimit(String typed) {
    VisitLimit word = VisitLimit.ofWord(typed);
    return word == null
        ? Fields.map(entries.whole(typed, 0, 1_000_000), String::valueOf)
        : new Entry.Value<>(VisitLimit.format(word));
  }

  /** What is typed as the book keeps it. */
  Entry<String> read(Setting<?> setting, String typed) {
    return switch (setting.form()) {
      case AMOUNT -> Fields.map(entries.amount(typed), Money::toString);
      case FRACTION -> Fields.map(entries.percent(typed), BigDecimal::toPlainString);
      case CORRELATION ->
          Fields.map(
              entries.number(typed, BigDecimal.ZERO, MOST_CORRELATION), BigDecimal::toPlainString);
      case WHOLE ->
          Fields.map(
              entries.whole(typed, limits(setting).least(), limits(setting).most()),
              String::valueOf);
      case FACTOR ->
          Fields.map(
              entries.number(
                  typed,
                  BigDecimal.valueOf(limits(setting).least()),
                  BigDecimal.valueOf(limits(setting).most())),
              BigDecimal::toPlainString);
      case HOURS -> Fields.map(entries.hours(typed), WeekHoursText::format);
      case REGION -> region(typed);
      case SPAN, POSITION, NIGHTS -> text(typed.replace('–', '-'));
      case WEEKDAYS, DAYS -> days(setting, typed.replace('–', '-'));
      case YEAR -> Fields.map(entries.whole(typed, 1900, 2200), String::valueOf);
      case VISITS -> visitLimit(typed);
      case TEXT,
          CHOICE,
          STAGES,
          ATTRIBUTES,
          MEASURES,
          SCENARIOS,
          JUDGEMENT,
          JUDGEMENTS,
          SERVICE,
          TILES ->
          text(typed);
    };
  }

  private static Entry<String> text(String typed) {
    return new Entry.Value<>(typed.strip());
  }

  private static Setting.Limits limits(Setting<?> setting) {
    return Objects.requireNonNull(setting.limits());
  }
}
