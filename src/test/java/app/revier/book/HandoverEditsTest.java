package app.revier.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.agenda.Appointment;
import app.revier.agenda.Task;
import app.revier.handover.Arrival;
import app.revier.handover.Arrival.Decision;
import app.revier.handover.MissingWord;
import app.revier.handover.Parcel;
import app.revier.search.SearchQuery;
import app.revier.task.Progress;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.text.HandoverTexts;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Handing customers over, taking them over, and what both leave as it was. */
class HandoverEditsTest {

  private static final LocalDate TODAY = SampleBooks.TODAY;

  private final Book giver = SampleBooks.open(new MemoryStore());
  private final Book taker = SampleBooks.open(new MemoryStore());
  private final CustomerId given = giver.customers().nextId();
  private final CustomerId kept = giver.customers().nextId();

  HandoverEditsTest() {
    giver.settings().set(Map.of(Setting.TARGET.key(), "1000"));
    giver
        .customers()
        .saveAll(
            List.of(
                new CustomerBuilder(given, "1", "Keller GmbH")
                    .industry("Holz")
                    .revenue(RevenueHistory.NONE.with(2026, Money.of(700)))
                    .potential(new Potential(Money.of(50_000), Potential.Source.GIVEN))
                    .build(),
                new CustomerBuilder(kept, "2", "Sauer KG")
                    .revenue(RevenueHistory.NONE.with(2026, Money.of(300)))
                    .build()));
  }

  private static Customer customer(Book book, String number) {
    return book.snapshot().territory().customers().stream()
        .filter(one -> one.number().equals(number))
        .findFirst()
        .orElseThrow();
  }

  private Parcel parcel() {
    return giver.handovers().parcel(List.of(given), "Tom Adler", "Ina Berg");
  }

  private TakenOver take(Decision decision) {
    TakeoverPreview seen = taker.handovers().preview(parcel());
    Map<MissingWord, MissingWord.Answer> answers = new HashMap<>();
    seen.missing().forEach(word -> answers.put(word, new MissingWord.Create()));
    HandoverTexts words =
        new HandoverTexts(new Texts(Language.GERMAN), taker.snapshot().settings());
    return taker.handovers().take(seen, Map.of(given, decision), answers, words, Progress.NONE);
  }

  @Test
  void whoIsHandedOverLeavesPlanClassesAndCapacityAndStaysToBeFound() {
    int needed = giver.snapshot().timeBudget(2027).visitsNeeded();
    giver.handovers().handOver(List.of(given), " Ina Berg ");
    Snapshot now = giver.snapshot();
    assertThat(Objects.requireNonNull(now.plan()).baseRevenue()).isEqualTo(Money.of(300));
    assertThat(now.segmentation().classifications()).hasSize(1);
    assertThat(now.segmentation().matrix().potentialMissing().customers()).isEqualTo(1);
    assertThat(now.timeBudget(2027).visitsNeeded()).isLessThan(needed);
    assertThat(now.segmentation().of(given).revenue()).isEqualTo(Money.of(700));
    Customer gone = customer(giver, "1");
    assertThat(Objects.requireNonNull(gone.handedOver()).to()).isEqualTo("Ina Berg");
    assertThat(gone.handedOver().date()).isEqualTo(TODAY);
    assertThat(now.search().find(SearchQuery.of("Keller")).all()).isPositive();
    assertThat(now.territory().own().customers()).extracting(Customer::id).containsExactly(kept);
  }

  @Test
  void whatLiesAheadGoesWithThemAndWhatWasStays() {
    Appointment was = appointment(TODAY.minusDays(3));
    Appointment ahead = appointment(TODAY.plusDays(3));
    Task call = new Task(giver.agenda().nextTaskId(), "Anrufen", 10, 0, null, null, false, given);
    giver.agenda().save(was);
    giver.agenda().save(ahead);
    giver.agenda().save(call);
    giver.handovers().handOver(List.of(given), "Ina Berg");
    assertThat(giver.snapshot().agenda().appointments()).containsExactly(was);
    assertThat(giver.snapshot().agenda().tasks()).isEmpty();
    giver.undo(Progress.NONE);
    assertThat(giver.snapshot().agenda().appointments()).containsExactly(was, ahead);
    assertThat(giver.snapshot().agenda().tasks()).containsExactly(call);
    assertThat(customer(giver, "1").isOwn()).isTrue();
  }

  private Appointment appointment(LocalDate day) {
    return new Appointment(
        giver.agenda().nextAppointmentId(), given, "Gespräch", day, day, null, 60, 0);
  }

  @Test
  void whoWasHandedOverCanBeBroughtBack() {
    giver.handovers().handOver(List.of(given), "Ina Berg");
    giver.handovers().takeBack(List.of(given));
    assertThat(Objects.requireNonNull(giver.snapshot().plan()).baseRevenue())
        .isEqualTo(Money.of(1_000));
    assertThat(giver.handovers().takeBack(List.of(given))).isEmpty();
  }

  @Test
  void aNumberThatIsTakenBecomesAnotherOne() {
    taker.customers().save(Customer.named(taker.customers().nextId(), "1", "Ganz Anders AG"));
    TakenOver taken = take(new Arrival.AsNew());
    assertThat(taken.renumbered())
        .containsExactly(new TakenOver.Renumbered("Keller GmbH", "1", "1-2"));
    assertThat(customer(taker, "1").name()).isEqualTo("Ganz Anders AG");
    assertThat(customer(taker, "1-2").name()).isEqualTo("Keller GmbH");
  }

  @Test
  void whoJoinsOneOfTheOwnOverwritesNothingAndWhatDiffersStandsInANote() {
    CustomerId own = taker.customers().nextId();
    taker
        .customers()
        .save(
            new CustomerBuilder(own, "77", "Keller")
                .industry("Bau")
                .revenue(RevenueHistory.NONE.with(2026, Money.of(50)))
                .build());
    TakenOver taken = take(new Arrival.Into(own));
    Customer joined = customer(taker, "77");
    assertThat(taken.joined()).containsExactly("77");
    assertThat(joined.industry()).isEqualTo("Bau");
    assertThat(joined.revenue().in(2026)).isEqualTo(Money.of(50));
    assertThat(joined.notes()).singleElement().extracting(Note::text).asString().contains("Holz");
    assertThat(joined.former()).extracting(one -> one.number()).containsExactly("1");
    assertThat(take(new Arrival.Into(own)).change()).isNull();
  }

  @Test
  void theOwnProjectOfTheSameNameStays() {
    CustomerId own = taker.customers().nextId();
    taker.customers().save(Customer.named(own, "1", "Keller GmbH"));
    GrowthProject mine = project(taker, own, 500);
    taker.projects().save(mine);
    giver.projects().save(project(giver, given, 900));
    TakenOver taken = take(new Arrival.Into(own));
    assertThat(taken.keptProjects()).containsExactly("Säge");
    assertThat(taker.snapshot().territory().projects()).containsExactly(mine);
    assertThat(customer(taker, "1").notes())
        .extracting(Note::text)
        .anyMatch(t -> t.contains("900"));
  }

  private static GrowthProject project(Book book, CustomerId at, int value) {
    return new GrowthProjectBuilder(book.projects().nextId(), at, "Säge", "offer")
        .yearlyValue(Money.of(value))
        .build();
  }

  @Test
  void whoIsLeftOutDoesNotComeAndNothingOfThemDoes() {
    giver.projects().save(project(giver, given, 900));
    TakenOver taken = take(new Arrival.NotAtAll());
    assertThat(taken.leftOut()).containsExactly("1");
    assertThat(taken.change()).isNull();
    assertThat(taker.snapshot().territory().projects()).isEmpty();
  }

  @Test
  void whoComesBackIsTheRepsOwnAgain() {
    Parcel away = parcel();
    giver.handovers().handOver(List.of(given), "Ina Berg");
    TakeoverPreview seen = giver.handovers().preview(away);
    HandoverTexts words =
        new HandoverTexts(new Texts(Language.ENGLISH), giver.snapshot().settings());
    giver
        .handovers()
        .take(seen, Map.of(given, new Arrival.Into(given)), Map.of(), words, Progress.NONE);
    assertThat(customer(giver, "1").isOwn()).isTrue();
    assertThat(giver.snapshot().territory().customers()).hasSize(2);
  }

  @Test
  void otherCurrenciesDoNotMix() {
    taker.settings().set(Map.of(Setting.CURRENCY.key(), "CHF"));
    assertThat(taker.handovers().preview(parcel()).otherCurrency()).isTrue();
    assertThatThrownBy(() -> take(new Arrival.AsNew())).isInstanceOf(StaleImportException.class);
  }

  @Test
  void aBookThatChangedMeanwhileIsLookedAtAgain() {
    TakeoverPreview seen = taker.handovers().preview(parcel());
    taker.customers().save(Customer.named(taker.customers().nextId(), "1", "Keller GmbH"));
    HandoverTexts words =
        new HandoverTexts(new Texts(Language.ENGLISH), taker.snapshot().settings());
    assertThatThrownBy(
            () ->
                taker
                    .handovers()
                    .take(seen, Map.of(given, new Arrival.AsNew()), Map.of(), words, Progress.NONE))
        .isInstanceOf(StaleImportException.class);
  }
}
