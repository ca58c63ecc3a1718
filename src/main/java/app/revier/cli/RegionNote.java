package app.revier.cli;

import app.revier.book.Snapshot;
import app.revier.book.TimeSettings;
import app.revier.capacity.PartialHoliday;
import app.revier.text.RegionTexts;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays that do not count because the rep has set a country or a state whose parts
 * have holidays of their own.
 */
final class RegionNote {

  private final Texts texts;
  private final String region;
  private final List<PartialHoliday> holidays = new ArrayList<>();

  /**
   * Those of some years.
   *
   * @param days which days matter
   */
  RegionNote(
      Snapshot snapshot, Texts texts, int firstYear, int lastYear, Predicate<LocalDate> days) {
    this.texts = texts;
    region = snapshot.settings().get(TimeSettings.REGION);
    for (int year = firstYear; year <= lastYear; year++) {
      for (PartialHoliday partial : snapshot.partialHolidays(year)) {
        if (days.test(partial.holiday().date())) {
          holidays.add(partial);
        }
      }
    }
  }

  /** The sentence; nothing if all holidays count. */
  List<String> sentences() {
    return holidays.isEmpty()
        ? List.of()
        : List.of(new RegionTexts(texts).partial(region, holidays));
  }

  /** The days with the parts of the region that have them, as scripts see them. */
  List<Object> document() {
    List<Object> days = new ArrayList<>();
    for (PartialHoliday partial : holidays) {
      Map<String, @Nullable Object> one = Json.object();
      one.put("date", partial.holiday().date().toString());
      one.put("name", partial.holiday().name(texts.language().code()));
      one.put("regions", partial.parts().stream().map(part -> part.code()).toList());
      days.add(one);
    }
    return days;
  }
}
