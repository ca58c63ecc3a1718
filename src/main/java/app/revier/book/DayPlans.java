package app.revier.book;

import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.CalledOffId;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Published;
import app.revier.agenda.PublishedId;
import app.revier.agenda.SpecialRuleId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.book.BookStore.Numbered;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the days of an open book are planned to hold. */
public final class DayPlans {

  private final Committer committer;

  DayPlans(Committer committer) {
    this.committer = committer;
  }

  /** An id for a stop that is about to be planned. */
  public StopId nextStopId() {
    return new StopId(committer.nextId(Numbered.STOP));
  }

  /** An id for days for which a visit is about to be called off. */
  public CalledOffId nextCalledOffId() {
    return new CalledOffId(committer.nextId(Numbered.CALLED_OFF));
  }

  /** An id for what is about to hold on some days only. */
  public SpecialRuleId nextSpecialRuleId() {
    return new SpecialRuleId(committer.nextId(Numbered.SPECIAL_RULE));
  }

  /** An id for what is about to be asked of a customer. */
  public InquiryId nextInquiryId() {
    return new InquiryId(committer.nextId(Numbered.INQUIRY));
  }

  /** An id for an event that is about to be given to a calendar. */
  public PublishedId nextPublishedId() {
    return new PublishedId(committer.nextId(Numbered.PUBLISHED));
  }

  /**
   * Replaces all stops of some days in one step.
   *
   * @param days the days that are planned
   * @param stops what they hold from now on
   * @throws IllegalArgumentException if a stop is on another day
   */
  public Optional<BookChange> replace(Collection<LocalDate> days, List<Stop> stops) {
    return replace(days, stops, List.of(), List.of());
  }

  /**
   * Replaces all stops of some days after something changed, in one step.
   *
   * @param days the days that are planned
   * @param stops what they hold from now on
   * @param removed other entries that go, such as appointments that do not take place; the stops
   *     that point to them go as well
   * @param made other entries that are added or replaced, such as appointments that were asked for
   * @throws IllegalArgumentException if a stop is on another day
   */
  public Optional<BookChange> replace(
      Collection<LocalDate> days,
      List<Stop> stops,
      Collection<? extends AgendaEntryId> removed,
      Collection<? extends AgendaEntry> made) {
    return committer.commit(
        now ->
            AgendaChange.planning(
                ChangeLabel.of("stops-planned"), now.agenda(), days, stops, removed, made));
  }

  /**
   * Replaces all stops of some days that the rep has changed by hand, in one step.
   *
   * @param label what the change is called
   * @param days the days that are changed
   * @param stops what they hold from now on
   * @param removed other entries that go; the stops that point to them go as well
   * @param made other entries that are added or replaced
   * @throws IllegalArgumentException if a stop is on another day
   */
  Optional<BookChange> byHand(
      ChangeLabel label,
      Collection<LocalDate> days,
      List<Stop> stops,
      Collection<? extends AgendaEntryId> removed,
      Collection<? extends AgendaEntry> made) {
    return committer.commit(
        now -> AgendaChange.planning(label, now.agenda(), days, stops, removed, made));
  }

  /**
   * Keeps what a calendar was given.
   *
   * @param given what it has from now on
   * @param gone what it was told not to take place any more
   */
  public Optional<BookChange> published(Collection<Published> given, Collection<PublishedId> gone) {
    return committer.commit(
        now -> {
          List<Write> writes = new ArrayList<>();
          Set<Published> known = new HashSet<>(now.agenda().published());
          given.stream()
              .filter(one -> !known.contains(one))
              .forEach(one -> writes.add(new Write.PutEntry(one)));
          gone.forEach(id -> writes.add(new Write.RemoveEntry(id)));
          return new PlannedChange(ChangeLabel.of("calendar-written"), writes);
        });
  }

  /** Marks planned stops as agreed, or as proposed only. Stops that are gone are passed over. */
  public Optional<BookChange> confirm(Collection<StopId> ids, boolean confirmed) {
    return confirm(ids, confirmed, List.of(), List.of());
  }

  /**
   * The same, with other entries of the agenda in the same step.
   *
   * @param removed entries that go, to which no stop points
   * @param made entries that are added or replaced
   */
  public Optional<BookChange> confirm(
      Collection<StopId> ids,
      boolean confirmed,
      Collection<? extends AgendaEntryId> removed,
      Collection<? extends AgendaEntry> made) {
    return committer.commit(
        now -> AgendaChange.confirming(now.agenda(), ids, confirmed, removed, made));
  }
}
