package app.revier.week.check;

import app.revier.agenda.SpecialRule;
import app.revier.territory.CustomerId;
import app.revier.territory.Hours;
import app.revier.week.WeekRequest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the agenda of a request says of single days, read by the verifier itself. */
final class SpecialDays {

  private SpecialDays() {}

  private static List<SpecialRule.What> on(WeekRequest request, LocalDate date) {
    List<SpecialRule.What> said = new ArrayList<>();
    for (SpecialRule rule : request.agenda().special()) {
      if (!date.isBefore(rule.from()) && !date.isAfter(rule.until())) {
        said.add(rule.what());
      }
    }
    return said;
  }

  static boolean isNotCalled(WeekRequest request, CustomerId customer, LocalDate date) {
    return on(request, date).contains(new SpecialRule.NoCall(customer));
  }

  /** The spans of work, of which the last may be longer. */
  static List<Hours> longer(WeekRequest request, LocalDate date, List<Hours> usual) {
    if (usual.isEmpty()) {
      return usual;
    }
    LocalTime end = usual.getLast().close();
    for (SpecialRule.What what : on(request, date)) {
      if (what instanceof SpecialRule.EndsLater(LocalTime later) && later.isAfter(end)) {
        end = later;
      }
    }
    List<Hours> spans = new ArrayList<>(usual.subList(0, usual.size() - 1));
    LocalTime begins = usual.getLast().open();
    spans.add(new Hours(begins, end));
    return spans;
  }

  static int buffer(WeekRequest request, LocalDate date) {
    int least = request.rules().bufferMinutes();
    for (SpecialRule.What what : on(request, date)) {
      if (what instanceof SpecialRule.ShorterBuffer(int minutes)) {
        least = Math.min(least, minutes);
      }
    }
    return least;
  }

  static int reserve(WeekRequest request, LocalDate date, int usual) {
    int least = usual;
    for (SpecialRule.What what : on(request, date)) {
      if (what instanceof SpecialRule.SmallerReserve(int minutes)) {
        least = Math.min(least, minutes);
      }
    }
    return least;
  }

  static boolean isAnyTime(WeekRequest request, CustomerId customer, LocalDate date) {
    return on(request, date).contains(new SpecialRule.AnyHours(customer));
  }

  static SpecialRule.@Nullable Stuck stuck(WeekRequest request, LocalDate date) {
    SpecialRule.Stuck longest = null;
    for (SpecialRule.What what : on(request, date)) {
      if (what instanceof SpecialRule.Stuck stuck
          && (longest == null || stuck.until().isAfter(longest.until()))) {
        longest = stuck;
      }
    }
    return longest;
  }
}
