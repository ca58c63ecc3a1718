package app.revier.book;

import app.revier.agenda.Night;
import app.revier.capacity.HolidayCalendar;
import app.revier.capacity.HolidayRegions;
import app.revier.place.PostcodeFile;
import app.revier.territory.Attribute;
import app.revier.territory.GrowthProject;
import app.revier.territory.Measure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Changes the settings of an open book. */
public final class SettingEdits {

  private final Committer committer;
  private final HolidayCalendar holidays;

  SettingEdits(Committer committer, HolidayCalendar holidays) {
    this.committer = committer;
    this.holidays = holidays;
  }

  /**
   * Changes settings in one step.
   *
   * @param changes texts by key; an empty text takes a setting back to its initial value. A region
   *     may be given by its name
   * @throws InvalidSettingException if one cannot be set so; nothing is changed then
   */
  public Optional<BookChange> set(Map<String, String> changes) {
    return committer.commit(now -> setting(now, changes));
  }

  /**
   * Keeps the rep's own postcodes, beside those that are there already; of a postcode that both
   * have, the new place counts.
   *
   * @param file what the file they come from is called, for the name of the change
   */
  public Optional<BookChange> addPostcodes(PostcodeFile added, String file) {
    return committer.commit(
        now -> {
          String before = now.settings().ownPostcodes();
          String after =
              (before.isEmpty() ? PostcodeFile.NONE : PostcodeFile.parse(before))
                  .with(added)
                  .text();
          return postcodes("postcodes-loaded", file, before, after);
        });
  }

  /**
   * Changes the list of attributes. What goes is taken from the customers that have it, in the same
   * step.
   */
  public Optional<BookChange> setAttributes(List<Attribute> attributes) {
    return committer.commit(now -> AttributeEdits.setting(now, attributes));
  }

  /** Takes the rep's own postcodes away. */
  public Optional<BookChange> removePostcodes() {
    return committer.commit(
        now -> postcodes("postcodes-removed", "", now.settings().ownPostcodes(), ""));
  }

  private static PlannedChange postcodes(String code, String file, String before, String after) {
    return new PlannedChange(
        ChangeLabel.of(code, file),
        before.equals(after)
            ? List.of()
            : List.of(
                new Write.PutSetting(Settings.OWN_POSTCODES, after.isEmpty() ? null : after)));
  }

  /**
   * Keeps a night away from home, in the place of another after the same day. Its name has no
   * semicolons and is one line afterwards: those separate nights.
   *
   * @param instead the day of one that it takes the place of; none for a new one
   */
  public Optional<BookChange> saveNight(Night night, @Nullable LocalDate instead) {
    return committer.commit(
        now -> {
          List<Night> nights = with(now, night, instead);
          return nights(now, instead == null ? "night-added" : "night-edited", night, nights);
        });
  }

  /** The nights of a book with one more, or another in the place of one. */
  static List<Night> with(Snapshot now, Night night, @Nullable LocalDate instead) {
    List<Night> nights = new ArrayList<>(now.settings().get(WeekSettings.NIGHTS));
    nights.removeIf(one -> one.date().equals(night.date()) || one.date().equals(instead));
    nights.add(
        new Night(
            night.date(),
            night.position(),
            night.name().replaceAll("[;\\s]*[;\\n][;\\s]*", ", ").strip()));
    return nights;
  }

  /** Removes nights away from home. */
  public Optional<BookChange> removeNight(LocalDate date) {
    return committer.commit(
        now -> {
          List<Night> nights = new ArrayList<>(now.settings().get(WeekSettings.NIGHTS));
          Night gone =
              nights.stream().filter(one -> one.date().equals(date)).findFirst().orElse(null);
          nights.remove(gone);
          return gone == null
              ? new PlannedChange(ChangeLabel.of("settings-changed"), List.of())
              : nights(now, "night-deleted", gone, nights);
        });
  }

  private static PlannedChange nights(Snapshot now, String code, Night night, List<Night> nights) {
    nights.sort(Comparator.comparing(Night::date));
    String key = WeekSettings.NIGHTS.key();
    String text = NightListText.format(nights);
    Settings after = now.settings().withAll(Map.of(key, text));
    boolean same = Objects.equals(now.settings().texts().get(key), after.texts().get(key));
    return new PlannedChange(
        ChangeLabel.of(code, night.name()),
        same ? List.of() : List.of(new Write.PutSetting(key, after.texts().get(key))));
  }

  /** All regions whose public holidays are known. */
  public HolidayRegions regions() {
    return holidays.regions();
  }

  private PlannedChange setting(Snapshot now, Map<String, String> wanted) {
    Settings before = now.settings();
    Map<String, String> changes = new HashMap<>(RegionText.coded(wanted, before, holidays));
    Settings after = before.withAll(changes);
    if (changes.containsKey(Setting.ATTRIBUTES.key())) {
      changes.put(Setting.ATTRIBUTES.key(), AttributeEdits.kept(now, after));
      after = before.withAll(changes);
    }
    if (changes.containsKey(Setting.STAGES.key())) {
      checkStages(now, after);
    }
    List<Write> writes = new ArrayList<>();
    if (changes.containsKey(Setting.MEASURES.key())) {
      List<Measure> measures = MeasureEdits.kept(now, after);
      changes.put(Setting.MEASURES.key(), Setting.MEASURES.format().apply(measures));
      after = before.withAll(changes);
      writes.addAll(MeasureEdits.renamed(now, measures));
    }
    List<String> keys = new ArrayList<>();
    Settings set = after;
    changes.forEach(
        (key, text) -> {
          String value = text.isEmpty() ? null : text;
          if (!Objects.equals(before.texts().get(key), value)) {
            writes.add(new Write.PutSetting(key, set.texts().get(key)));
            keys.add(key);
          }
        });
    return new PlannedChange(ChangeLabel.of("settings-changed", String.join(", ", keys)), writes);
  }

  /** A stage that projects are in cannot go: they would be in none. */
  private static void checkStages(Snapshot now, Settings after) {
    Set<String> gone = codes(now.settings());
    gone.removeAll(codes(after));
    now.territory().projects().stream()
        .map(GrowthProject::stage)
        .filter(gone::contains)
        .findFirst()
        .ifPresent(
            stage -> {
              throw new InvalidSettingException(
                  Setting.STAGES.key(), stage, InvalidSettingException.Reason.STAGE_IN_USE);
            });
  }

  private static Set<String> codes(Settings settings) {
    Set<String> codes = new HashSet<>();
    settings.get(Setting.STAGES).forEach(stage -> codes.add(stage.code()));
    return codes;
  }
}
