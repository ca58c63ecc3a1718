package app.revier.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.agenda.Agenda;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.AppointmentId;
import app.revier.agenda.Inquiry;
import app.revier.agenda.InquiryId;
import app.revier.agenda.Stop;
import app.revier.agenda.StopId;
import app.revier.agenda.Task;
import app.revier.agenda.TaskId;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.OrderHistory;
import app.revier.territory.ProjectId;
import app.revier.territory.RevenueHistory;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import app.revier.territory.Visiting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose contacts have been kept long enough: 36 months without revenue or activity. */
class IdleCustomersTest {

  private static final CustomerId WHO = new CustomerId(7);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
  private static final LocalDate LONG_AGO = LocalDate.of(2023, 11, 30);

  private static CustomerBuilder customer() {
    return Customer.named(WHO, "7", "Praxis")
        .edit()
        .contacts(List.of(new Contact("Frau Kern", Contact.Role.USER, 1, null)));
  }

  private static CustomerBuilder revenueIn(int year, long cents) {
    return customer().revenue(RevenueHistory.of(new TreeMap<>(Map.of(year, Money.ofCents(cents)))));
  }

  private static List<IdleCustomer> idle(CustomerBuilder customer, AgendaEntry... entries) {
    return idle(customer, List.of(), TODAY, entries);
  }

  private static List<IdleCustomer> idle(
      CustomerBuilder customer,
      List<GrowthProject> projects,
      LocalDate today,
      AgendaEntry... entries) {
    return IdleCustomers.of(
        new Territory(List.of(customer.build()), projects),
        Agenda.EMPTY.with(List.of(), List.of(entries)),
        Stage.DEFAULTS,
        new CustomerSince(Map.of(5L, LONG_AGO)),
        36,
        today);
  }

  private static LocalDate since(CustomerBuilder customer, AgendaEntry... entries) {
    List<IdleCustomer> idle = idle(customer, List.of(), LocalDate.of(2090, 1, 1), entries);
    assertThat(idle).hasSize(1);
    assertThat(idle.getFirst().everActive()).isTrue();
    return idle.getFirst().since();
  }

  @Test
  void aYearWithRevenueCountsToItsLastDay() {
    CustomerBuilder customer = revenueIn(2023, 100);
    assertThat(idle(customer, List.of(), LocalDate.of(2026, 12, 30))).isEmpty();
    assertThat(idle(customer, List.of(), LocalDate.of(2026, 12, 31)))
        .extracting(IdleCustomer::since)
        .containsExactly(LocalDate.of(2023, 12, 31));
  }

  @Test
  void aYearWithoutRevenueIsNoSign() {
    assertThat(idle(revenueIn(2026, 0))).extracting(IdleCustomer::since).containsExactly(LONG_AGO);
  }

  @Test
  void whoeverNeverBoughtOrWasSpokenToCountsFromTheDayTheBookHasThem() {
    assertThat(idle(customer()))
        .extracting(IdleCustomer::since, IdleCustomer::everActive)
        .containsExactly(tuple(LONG_AGO, false));
    assertThat(idle(customer(), List.of(), TODAY.minusDays(1))).isEmpty();
  }

  @Test
  void whoseBeginningIsNotKnownIsNotListed() {
    assertThat(
            IdleCustomers.of(
                new Territory(List.of(customer().build()), List.of()),
                Agenda.EMPTY,
                Stage.DEFAULTS,
                CustomerSince.UNKNOWN,
                36,
                TODAY))
        .isEmpty();
  }

  @Test
  void whoHasNoContactsIsNotListed() {
    assertThat(idle(customer().contacts(List.of()))).isEmpty();
  }

  @Test
  void ordersNotesVisitsAndContractsAreSigns() {
    LocalDate day = LocalDate.of(2025, 3, 4);
    assertThat(since(customer().orders(OrderHistory.of(List.of(day))))).isEqualTo(day);
    assertThat(since(customer().notes(List.of(new Note("n", "", day))))).isEqualTo(day);
    assertThat(since(customer().visiting(new Visiting(null, null, day)))).isEqualTo(day);
    assertThat(since(customer().contracts(List.of(new Contract(null, day, Money.ofCents(100))))))
        .isEqualTo(day);
  }

  @Test
  void whatTheAgendaSaysOfThemIsASign() {
    LocalDate day = LocalDate.of(2025, 3, 4);
    assertThat(since(customer(), activity(day, null))).isEqualTo(day);
    assertThat(since(customer(), activity(day, day.plusDays(9)))).isEqualTo(day.plusDays(9));
    assertThat(since(customer(), appointment(day))).isEqualTo(day);
    assertThat(
            since(
                customer(),
                new Inquiry(new InquiryId(1), WHO, day, LocalTime.NOON, Inquiry.State.ASKED, day)))
        .isEqualTo(day);
    assertThat(since(customer(), new Task(new TaskId(1), "t", 5, 0, null, day, false, WHO)))
        .isEqualTo(day);
    assertThat(
            since(
                customer(),
                new Stop(
                    new StopId(1),
                    day,
                    Stop.Kind.VISIT,
                    WHO,
                    null,
                    null,
                    "",
                    LocalTime.NOON,
                    LocalTime.of(13, 0),
                    0,
                    false)))
        .isEqualTo(day);
  }

  @Test
  void whatLiesAheadKeepsSomebody() {
    assertThat(idle(revenueIn(2010, 100))).hasSize(1);
    assertThat(idle(revenueIn(2010, 100), appointment(TODAY.plusDays(1)))).isEmpty();
    assertThat(idle(revenueIn(2010, 100), List.of(startingNextYear("offer")), TODAY)).isEmpty();
    assertThat(idle(revenueIn(2010, 100), List.of(startingNextYear("lost")), TODAY)).hasSize(1);
  }

  @Test
  void anOpenProjectOfWhichNobodySaidWhenItBeginsKeepsSomebody() {
    assertThat(idle(revenueIn(2010, 100), List.of(withoutStart("offer")), TODAY)).isEmpty();
    assertThat(idle(customer(), List.of(withoutStart("in-trial")), TODAY)).isEmpty();
    assertThat(idle(revenueIn(2010, 100), List.of(withoutStart("won")), TODAY)).hasSize(1);
    assertThat(idle(revenueIn(2010, 100), List.of(withoutStart("lost")), TODAY)).hasSize(1);
  }

  @Test
  void monthsFromTheLastOfFebruaryEndOnTheLastOfFebruary() {
    CustomerBuilder visited =
        customer().visiting(new Visiting(null, null, LocalDate.of(2024, 2, 29)));
    assertThat(idle(visited, List.of(), LocalDate.of(2027, 2, 27))).isEmpty();
    assertThat(idle(visited, List.of(), LocalDate.of(2027, 2, 28))).hasSize(1);
  }

  private static GrowthProject withoutStart(String stage) {
    return new GrowthProjectBuilder(new ProjectId(1), WHO, "p", stage).build();
  }

  private static GrowthProject startingNextYear(String stage) {
    return new GrowthProjectBuilder(new ProjectId(1), WHO, "p", stage)
        .start(TODAY.plusYears(1))
        .build();
  }

  private static Appointment appointment(LocalDate day) {
    return new Appointment(new AppointmentId(1), WHO, "a", day, day, null, 30, 0);
  }

  private static Activity activity(LocalDate day, @Nullable LocalDate next) {
    return new Activity(
        new ActivityId(1),
        WHO,
        day,
        Activity.Kind.CALL,
        Activity.Result.NOT_HELD,
        false,
        null,
        null,
        "",
        "",
        next,
        null,
        "",
        Activity.Effects.NONE);
  }
}
