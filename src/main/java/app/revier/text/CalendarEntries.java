package app.revier.text;

import app.revier.agenda.Stop;
import app.revier.book.CalendarEntry;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import app.revier.week.WeekPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts planned days into words for a calendar file. Breaks stay out of it. */
public final class CalendarEntries {

  private final Texts texts;
  private final WeekTexts words;

  /**
   * Entries in one language.
   *
   * @param texts the language
   * @param words its sentences for planned days
   */
  public CalendarEntries(Texts texts, WeekTexts words) {
    this.texts = texts;
    this.words = words;
  }

  /** The entries of a plan, in order. */
  public List<CalendarEntry> of(WeekPlan plan) {
    List<CalendarEntry> entries = new ArrayList<>();
    for (PlannedDay day : plan.days()) {
      for (PlannedStop stop : day.stops()) {
        if (stop.kind() != Stop.Kind.BREAK) {
          entries.add(entry(day.day().date(), stop));
        }
      }
    }
    return entries;
  }

  private CalendarEntry entry(LocalDate date, PlannedStop stop) {
    return new CalendarEntry(
        uid(date, stop),
        date,
        stop.begin(),
        stop.end(),
        words.title(stop),
        location(stop.customer()),
        description(stop));
  }

  /** The same stop on the same day keeps its entry when its time changes. */
  private static String uid(LocalDate date, PlannedStop stop) {
    StringBuilder uid = new StringBuilder(stop.kind().name().toLowerCase(Locale.ROOT));
    if (stop.customer() != null) {
      uid.append("-c").append(stop.customer().id().value());
    }
    if (stop.appointment() != null) {
      uid.append("-a").append(stop.appointment().id().value());
    }
    if (stop.task() != null) {
      uid.append("-t").append(stop.task().id().value());
      if (stop.task().isLongProject()) {
        uid.append('-').append(stop.begin().toSecondOfDay());
      }
    }
    return uid.append('-').append(date).append("@revier").toString();
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
