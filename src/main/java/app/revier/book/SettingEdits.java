package app.revier.book;

import app.revier.capacity.HolidayCalendar;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

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
   * @param changes texts by key; an empty text takes a setting back to its initial value
   * @throws InvalidSettingException if one cannot be set so; nothing is changed then
   */
  public Optional<BookChange> set(Map<String, String> changes) {
    return committer.commit(now -> setting(now.settings(), changes));
  }

  private PlannedChange setting(Settings before, Map<String, String> changes) {
    Settings after = before.withAll(changes);
    if (changes.containsKey(TimeSettings.REGION.key())) {
      checkRegion(after.get(TimeSettings.REGION));
    }
    List<Write> writes = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    changes.forEach(
        (key, text) -> {
          String value = text.isEmpty() ? null : text;
          if (!Objects.equals(before.texts().get(key), value)) {
            writes.add(new Write.PutSetting(key, after.texts().get(key)));
            keys.add(key);
          }
        });
    return new PlannedChange(ChangeLabel.of("settings-changed", String.join(", ", keys)), writes);
  }

  private void checkRegion(String region) {
    if (!holidays.knows(region)) {
      throw new InvalidSettingException(
          TimeSettings.REGION.key(), region, InvalidSettingException.Reason.UNKNOWN_REGION);
    }
  }
}
