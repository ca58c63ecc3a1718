package app.revier.text;

import app.revier.agenda.Stop;
import app.revier.book.CalendarEntry;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.WeekPlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Puts planned days into words for a calendar file. Breaks stay out of it. */
public final class CalendarEntries {

  private final String territory;
  private final Texts texts;
  private final WeekTexts words;

  /**
   * Entries in one language.
   *
   * @param territory tells the entries of this book from those of others
   * @param texts the language
   * @param words its sentences for planned days
   */
  public CalendarEntries(String territory, Texts texts, WeekTexts words) {
    this.territory = territory;
    this.texts = texts;
    this.words = words;
  }

  /** The entries of a plan, in order. */
  public List<CalendarEntry> of(WeekPlan plan) {
    List<CalendarEntry> entries = new ArrayList<>();
    Map<String, Integer> times = new HashMap<>();
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.kind() != Stop.Kind.BREAK) {
          String what = identity(day.day().date(), stop);
          int before = times.merge(what, 1, Integer::sum) - 1;
          entries.add(entry(uid(what + before), day.day().date(), stop));
        }
      }
    }
    return entries;
  }

  private CalendarEntry entry(String uid, LocalDate date, PlannedStop stop) {
    return new CalendarEntry(
        uid,
        date,
        stop.begin(),
        stop.end(),
        words.title(stop),
        location(stop.customer()),
        description(stop));
  }

  /** The same stop of a day keeps its entry when its time changes. */
  private static String identity(LocalDate date, PlannedStop stop) {
    return String.join(
        "|",
        stop.kind().name(),
        date.toString(),
        stop.customer() == null ? "" : stop.customer().number(),
        stop.appointment() == null ? "" : String.valueOf(stop.appointment().id().value()),
        stop.task() == null ? "" : String.valueOf(stop.task().id().value()));
  }

  private String uid(String identity) {
    byte[] bytes = (territory + "|" + identity).getBytes(StandardCharsets.UTF_8);
    return UUID.nameUUIDFromBytes(bytes) + "@revier";
  }

  private String location(@Nullable Customer customer) {
    if (customer == null) {
      return "";
    }
    Address address = customer.address();
    String place = (address.postcode() + " " + address.city()).strip();
    return address.street().isBlank() || place.isEmpty()
        ? address.street() + place
        : texts.get("week.location", address.street(), place);
  }

  private String description(PlannedStop stop) {
    String purpose = words.purpose(stop.value());
    if (stop.preparationMinutes() == 0) {
      return purpose;
    }
    String prepared =
        texts.get(
            "week.prepared", texts.time(stop.begin().minusMinutes(stop.preparationMinutes())));
    return purpose.isEmpty() ? prepared : prepared + "\n" + purpose;
  }
}
