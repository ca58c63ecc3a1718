package app.revier.text;

import app.revier.agenda.Appointment;
import app.revier.agenda.Origin.CalendarEvent;
import app.revier.agenda.Published;
import app.revier.agenda.PublishedId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.CalendarEntry;
import app.revier.book.CalendarNames;
import app.revier.book.KeptPlan;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.week.PlannedDay;
import app.revier.week.PlannedStop;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts planned days into words for a calendar file. Breaks stay out of it. */
public final class CalendarEntries {

  private final String territory;
  private final Texts texts;
  private final WeekTexts words;
  private final CalendarNames names;

  /**
   * Entries in one language.
   *
   * @param territory tells the entries of this book from those of others
   * @param texts the language
   * @param words its sentences for planned days
   * @param names what is said of customers
   */
  public CalendarEntries(String territory, Texts texts, WeekTexts words, CalendarNames names) {
    this.territory = territory;
    this.texts = texts;
    this.words = words;
    this.names = names;
  }

  /**
   * What a calendar is given.
   *
   * @param entries those of the plan in order, then those that are called off
   * @param given what the book has to remember of them
   * @param gone what it can forget
   */
  public record Calendar(
      List<CalendarEntry> entries, List<Published> given, List<PublishedId> gone) {

    /** Nothing was given to a calendar. */
    public static final Calendar NONE = new Calendar(List.of(), List.of(), List.of());

    /** Keeps its own copies. */
    public Calendar {
      entries = List.copyOf(entries);
      given = List.copyOf(given);
      gone = List.copyOf(gone);
    }
  }

  /**
   * The entries of a plan: those a calendar has already keep their identity, and what it has and
   * does not take place any more is called off. What was read from a calendar is none of them.
   *
   * @param before what calendars were given before
   * @param ids gives what is new its id
   */
  public Calendar of(KeptPlan plan, List<Published> before, Supplier<PublishedId> ids) {
    Map<StopId, Published> known = new HashMap<>();
    before.forEach(one -> known.put(one.stop(), one));
    List<CalendarEntry> entries = new ArrayList<>();
    List<Published> given = new ArrayList<>();
    Set<StopId> theirs = new HashSet<>();
    for (PlannedDay day : plan.plan().days()) {
      List<Stop> stops = plan.on(day.day().date());
      for (int i = 0; i < stops.size(); i++) {
        PlannedStop planned = day.stops().get(i);
        Stop stop = stops.get(i);
        if (isOfACalendar(planned)) {
          theirs.add(stop.id());
        } else if (planned.kind() != Stop.Kind.BREAK) {
          Published event = event(stop, planned, known.get(stop.id()), ids);
          given.add(event);
          entries.add(entry(event, planned));
        }
      }
    }
    Set<StopId> alive = new HashSet<>();
    plan.takingPlace().forEach(stop -> alive.add(stop.id()));
    alive.removeAll(theirs);
    List<PublishedId> gone = new ArrayList<>();
    for (Published one : before) {
      if (!alive.contains(one.stop())) {
        gone.add(one.id());
        entries.add(cancelled(one));
      }
    }
    return new Calendar(entries, given, gone);
  }

  /** What came from a calendar stands there already, and would stand there twice. */
  private static boolean isOfACalendar(PlannedStop stop) {
    Appointment appointment = stop.appointment();
    return appointment != null && appointment.origin() instanceof CalendarEvent;
  }

  /**
   * The entries of a plan that is only looked at. They have the identity they would have if it were
   * kept, so that whoever puts them into a calendar gets no doubles; but none is newer than what
   * the calendar was given, so that the plan which is kept prevails, and none is called off.
   */
  public List<CalendarEntry> preview(
      KeptPlan plan, List<Published> before, Supplier<PublishedId> ids) {
    Map<String, Integer> sequences = new HashMap<>();
    before.forEach(one -> sequences.put(one.uid(), one.sequence()));
    return of(plan, before, ids).entries().stream()
        .filter(entry -> !entry.cancelled())
        .map(entry -> entry.withSequence(sequences.getOrDefault(entry.uid(), 0)))
        .toList();
  }

  private Published event(
      Stop stop, PlannedStop planned, @Nullable Published before, Supplier<PublishedId> ids) {
    boolean same =
        before == null
            || (before.date().equals(stop.date())
                && before.begin().equals(stop.begin())
                && before.end().equals(stop.end())
                && before.title().equals(title(planned)));
    int sequence = before == null ? 0 : before.sequence();
    PublishedId id = before == null ? ids.get() : before.id();
    return new Published(
        id,
        before == null ? uid(stop, id) : before.uid(),
        stop.id(),
        same ? sequence : sequence + 1,
        stop.date(),
        stop.begin(),
        stop.end(),
        title(planned));
  }

  private CalendarEntry entry(Published event, PlannedStop stop) {
    return new CalendarEntry(
        event.uid(),
        event.date(),
        event.begin(),
        event.end(),
        event.title(),
        names == CalendarNames.FULL ? location(stop.customer()) : "",
        description(stop),
        event.sequence(),
        false);
  }

  /** An own title may name a customer as well. */
  private String title(PlannedStop stop) {
    Customer customer = stop.customer();
    return switch (names) {
      case FULL -> words.title(stop);
      case NUMBER ->
          customer == null
              ? words.kind(stop)
              : texts.get("week.calendar-number", words.kind(stop), customer.number());
      case NONE -> words.kind(stop);
    };
  }

  private CalendarEntry cancelled(Published event) {
    return new CalendarEntry(
        event.uid(),
        event.date(),
        event.begin(),
        event.end(),
        names == CalendarNames.FULL ? event.title() : texts.get("week.kind-appointment"),
        "",
        "",
        event.sequence() + 1,
        true);
  }

  /**
   * Events are numbered in their book only, so the book's name and what it is are added. What was
   * called off and is planned again is another event: calendars keep to what they were told last.
   */
  private String uid(Stop stop, PublishedId id) {
    String identity =
        String.join(
            "|",
            territory,
            String.valueOf(id.value()),
            String.valueOf(stop.id().value()),
            stop.kind().name(),
            stop.date().toString(),
            String.valueOf(stop.customer()),
            String.valueOf(stop.task()));
    return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)) + "@revier";
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
    String purpose = names == CalendarNames.FULL ? words.purpose(stop.value()) : "";
    if (stop.preparationMinutes() == 0) {
      return purpose;
    }
    String prepared =
        texts.get(
            "week.prepared", texts.time(stop.begin().minusMinutes(stop.preparationMinutes())));
    return purpose.isEmpty() ? prepared : prepared + "\n" + purpose;
  }
}
