package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Activity;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.AgendaEntryId;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Published;
import app.revier.agenda.Review;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.StageChange;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.BookStore.Numbered;
import app.revier.handover.Arrival.Decision;
import app.revier.handover.MissingWord;
import app.revier.handover.Parcel;
import app.revier.handover.Sender;
import app.revier.handover.Translation;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.HandedOver;
import app.revier.territory.ProjectId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Hands customers over to a colleague, and takes those of a colleague over. */
public final class HandoverEdits {

  private final Committer committer;

  HandoverEdits(Committer committer) {
    this.committer = committer;
  }

  // Handing over

  /**
   * All about some customers, for a file.
   *
   * @param name from whom; may be empty
   * @param to to whom; may be empty
   */
  public Parcel parcel(Collection<CustomerId> ids, String name, String to) {
    return committer.reading(
        store -> {
          Snapshot now = committer.snapshot();
          return Parcels.of(now, ids, new Sender(name, to, now.today()), store::salesOf);
        });
  }

  /**
   * Marks customers as handed over: they are the rep's own no more. What lies ahead of them in the
   * rep's days goes, as it is the colleague's now; what was stays.
   *
   * @param to to whom, not empty
   * @return the change; none if all of them are handed over already
   */
  public Optional<BookChange> handOver(Collection<CustomerId> ids, String to) {
    return committer.commit(
        now -> {
          HandedOver mark = new HandedOver(to.strip(), now.today());
          List<Customer> gone =
              ids.stream()
                  .distinct()
                  .map(now.territory()::customer)
                  .filter(customer -> customer != null && customer.isOwn())
                  .map(customer -> customer.edit().handedOver(mark).build())
                  .toList();
          List<Write> writes =
              new ArrayList<>(ahead(now, gone.stream().map(Customer::id).toList()));
          gone.forEach(customer -> writes.add(new Write.PutCustomer(customer)));
          return new PlannedChange(
              PlannedChange.label("customer-handed-over", gone, Customer::name)
                  .with(List.of(mark.to())),
              writes);
        });
  }

  /** What is removed of days to come. */
  private static List<Write> ahead(Snapshot now, Collection<CustomerId> ids) {
    Set<AgendaEntryId> gone = new HashSet<>();
    for (AgendaEntry entry : Parcels.allEntries(now.agenda(), ids)) {
      if (isAhead(entry, now.today())) {
        gone.add(entry.id());
      }
    }
    // A day that was stays whole, also where the appointment reaches further.
    now.agenda().stops().stream()
        .filter(stop -> !gone.contains(stop.id()))
        .forEach(
            stop -> {
              if (stop.appointment() != null) {
                gone.remove(stop.appointment());
              }
              if (stop.task() != null) {
                gone.remove(stop.task());
              }
            });
    return gone.stream().<Write>map(Write.RemoveEntry::new).toList();
  }

  private static boolean isAhead(AgendaEntry entry, LocalDate today) {
    return switch (entry) {
      case Appointment one -> !one.until().isBefore(today);
      case Stop one -> !one.date().isBefore(today);
      case Task one -> !one.done();
      case CalledOff one -> !one.until().isBefore(today);
      case SpecialRule one -> !one.until().isBefore(today);
      case Inquiry one -> one.isOpen();
      default -> false;
    };
  }

  /**
   * Makes customers the rep's own again. Visits that went when they were handed over do not come
   * back by it.
   *
   * @return the change; none if all of them are the rep's own
   */
  public Optional<BookChange> takeBack(Collection<CustomerId> ids) {
    return committer.commit(
        now -> {
          List<Customer> back =
              ids.stream()
                  .distinct()
                  .map(now.territory()::customer)
                  .filter(customer -> customer != null && !customer.isOwn())
                  .map(customer -> customer.edit().handedOver(null).build())
                  .toList();
          return new PlannedChange(
              PlannedChange.label("customer-taken-back", back, Customer::name),
              back.stream().<Write>map(Write.PutCustomer::new).toList());
        });
  }

  // Taking over

  /** What would come into the book, and what somebody has to say to it first. */
  public TakeoverPreview preview(Parcel parcel) {
    return TakeoverPreview.of(parcel, committer.snapshot());
  }

  /**
   * Takes customers over in one step of undo.
   *
   * @param decisions what becomes of each customer, by its id in the parcel
   * @param answers what becomes of each word that the own lists lack
   * @param words puts into words what is not taken over
   * @throws StaleImportException if the book has changed since it was asked what would come
   */
  public TakenOver take(
      TakeoverPreview seen,
      Map<CustomerId, Decision> decisions,
      Map<MissingWord, MissingWord.Answer> answers,
      TakeoverWords words,
      Progress progress) {
    @Nullable TakeoverChange[] made = new TakeoverChange[1];
    Optional<BookChange> change =
        committer.commit(
            now -> {
              if (!TakeoverPreview.of(seen.parcel(), now).equals(seen) || seen.otherCurrency()) {
                throw new StaleImportException();
              }
              Translation translation =
                  Translation.of(seen.parcel(), TakeoverPreview.lists(now), answers);
              TakeoverChange planned =
                  new TakeoverChange(
                      seen,
                      now,
                      translation,
                      words,
                      new NewIds(),
                      id -> committer.reading(store -> store.salesOf(id)));
              planned.carryOut(decisions);
              made[0] = planned;
              return new PlannedChange(
                  PlannedChange.label("customer-taken-over", planned.taken(), Customer::name),
                  planned.writes());
            },
            progress);
    TakeoverChange planned = made[0];
    if (planned == null) {
      throw new IllegalStateException("nothing was planned");
    }
    return planned.result(change.orElse(null));
  }

  /** Ids out of the book. */
  private final class NewIds implements TakeoverChange.Ids {

    @Override
    public CustomerId customer() {
      return new CustomerId(committer.nextId(Numbered.CUSTOMER));
    }

    @Override
    public ProjectId project() {
      return new ProjectId(committer.nextId(Numbered.PROJECT));
    }

    @Override
    public long next(AgendaEntry like) {
      return committer.nextId(
          switch (like) {
            case Absence _ -> Numbered.ABSENCE;
            case Appointment _ -> Numbered.APPOINTMENT;
            case Task _ -> Numbered.TASK;
            case Stop _ -> Numbered.STOP;
            case Activity _ -> Numbered.ACTIVITY;
            case CalledOff _ -> Numbered.CALLED_OFF;
            case SpecialRule _ -> Numbered.SPECIAL_RULE;
            case Inquiry _ -> Numbered.INQUIRY;
            case Published _ -> Numbered.PUBLISHED;
            case StageChange _ -> Numbered.STAGE_CHANGE;
            case Review _ -> Numbered.REVIEW;
          });
    }
  }
}
