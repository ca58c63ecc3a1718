package app.revier.desktop.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.agenda.Stop;
import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.book.Setting;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.overview.OverviewContent.AttentionLine;
import app.revier.desktop.screen.overview.OverviewContent.Kind;
import app.revier.desktop.work.DeferredTasks;
import app.revier.privacy.IdleCustomer;
import app.revier.segment.Cell;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.GrowthProjectBuilder;
import app.revier.territory.Money;
import app.revier.territory.Position;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import app.revier.text.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class OverviewViewModelTest {

  private final Book book = SampleBooks.empty();
  private final DeskFixture fixture = new DeskFixture(book, Language.GERMAN);
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final OverviewViewModel model = new OverviewViewModel(fixture.desk().with(tasks));

  @AfterEach
  void closeBook() {
    book.close();
  }

  private void add(int id, String name, int revenue) {
    Customer customer =
        new CustomerBuilder(new CustomerId(id), String.valueOf(10_000 + id), name)
            .revenue(RevenueHistory.of(new TreeMap<>(Map.of(2026, Money.of(revenue)))))
            .build();
    book.customers().save(customer);
  }

  private OverviewContent shown() {
    model.refresh(book.snapshot());
    tasks.doAll();
    return Objects.requireNonNull(model.contentProperty().get());
  }

  @Test
  void nothingIsShownBeforeItIsWorkedOut() {
    model.refresh(book.snapshot());
    assertThat(model.contentProperty().get()).isNull();
  }

  @Test
  void bookWithoutCustomersInvitesToImport() {
    assertThat(shown().empty()).isTrue();
    model.importCustomers();
    assertThat(fixture.places()).containsExactly(new Place.Import(null));
  }

  @Test
  void withoutATargetTheFirstLineLeadsToWhereItIsSet() {
    add(1, "Klinikum Nordstadt", 62_400);
    OverviewContent content = shown();
    assertThat(content.gap()).isNull();
    AttentionLine first = content.attention().getFirst();
    assertThat(first.kind()).isEqualTo(OverviewContent.Kind.TARGET);
    assertThat(first.place()).isEqualTo(new Place.Top(ScreenId.GAP));
    model.open(first.place());
    assertThat(fixture.places()).containsExactly(first.place());
  }

  @Test
  void aYearOutsideOfItsBandHasALineAndAPlanThatIsNotKept() {
    add(1, "Klinikum Nordstadt", 0);
    book.customers()
        .save(
            new CustomerBuilder(new CustomerId(1), "10001", "Klinikum Nordstadt")
                .revenue(RevenueHistory.NONE.with(2025, Money.of(120_000)))
                .build());
    book.settings().set(Map.of("plan.year", "2026", "plan.target", "130000"));
    for (int month = 1; month <= 10; month++) {
      int of = month;
      book.years().enter(2026, figures -> figures.with(2026, of, Money.of(20_000)));
    }

    assertThat(shown().attention())
        .filteredOn(line -> line.place().equals(new Place.Top(ScreenId.YEAR)))
        .extracting(AttentionLine::text)
        .satisfiesExactlyInAnyOrder(
            line -> assertThat(line).contains("über der 80-%-Spanne"),
            line -> assertThat(line).contains("Der Plan 2026 ist nicht festgehalten"));

    book.years().keepPlan();
    assertThat(shown().attention())
        .filteredOn(line -> line.place().equals(new Place.Top(ScreenId.YEAR)))
        .hasSize(1);
  }

  @Test
  void nextStepsThatAreDueAndTheVisitsOfTheWeekHaveALine() {
    add(1, "Klinikum Nordstadt", 62_400);
    LocalDate today = book.snapshot().today();
    GrowthProject project =
        new GrowthProjectBuilder(
                book.projects().nextId(), new CustomerId(1), "Katheter", "in-trial")
            .next(new DueStep("Muster abholen", today))
            .build();
    book.projects().save(project);
    book.agenda()
        .save(
            new Stop(
                book.days().nextStopId(),
                today.plusDays(1),
                Stop.Kind.VISIT,
                new CustomerId(1),
                null,
                null,
                "",
                LocalTime.of(9, 0),
                LocalTime.of(10, 0),
                0,
                false));

    assertThat(shown().attention())
        .contains(
            new AttentionLine(
                Kind.DATE,
                "Ein nächster Schritt ist fällig: „Muster abholen“ bei Klinikum Nordstadt"
                    + " (23.11.2026)",
                new Place.OneProject(project.id())),
            new AttentionLine(
                Kind.DATE,
                "Diese Woche: ein Besuch, davon einer noch vor Ihnen",
                new Place.OneWeek(today)));
  }

  @Test
  void thePlanIsGivenUpWhenNobodyWaitsForItAnyMore() throws Exception {
    add(1, "Klinikum Nordstadt", 62_400);
    book.settings().set(Map.of(Setting.TARGET.key(), "80000"));
    model.refresh(book.snapshot());
    assertThat(tasks.giveUpSideWork()).isEqualTo(1);
  }

  @Test
  void withATargetTheWayThereIsTold() {
    add(1, "Klinikum Nordstadt", 62_400);
    book.settings().set(Map.of(Setting.TARGET.key(), "100000"));
    OverviewContent.Gap gap = Objects.requireNonNull(shown().gap());
    assertThat(gap.sentence()).contains("62.400");
    assertThat(gap.target()).isEqualTo(Money.of(100_000));
    assertThat(gap.steps()).isNotEmpty();
  }

  @Test
  void customersAtRiskAreNamedTheLargestFirst() {
    add(1, "Klein", 1_000);
    add(2, "Groß", 90_000);
    add(3, "Mittel", 20_000);
    add(4, "Winzig", 10);
    book.settings().set(Map.of(Setting.TARGET.key(), "100000"));
    List<AttentionLine> risks =
        shown().attention().stream()
            .filter(line -> line.kind() == OverviewContent.Kind.RISK)
            .toList();
    assertThat(risks)
        .extracting(AttentionLine::place)
        .containsExactly(
            new Place.OneCustomer(new CustomerId(2)),
            new Place.OneCustomer(new CustomerId(3)),
            new Place.OneCustomer(new CustomerId(1)));
  }

  @Test
  void oneCustomerWithoutPotentialIsOneNotSeveral() {
    add(1, "Klinikum Nordstadt", 62_400);
    assertThat(shown().attention())
        .anySatisfy(
            line -> {
              assertThat(line.text()).isEqualTo("Bei einem Kunden fehlt das Kundenpotenzial");
              assertThat(line.place()).isEqualTo(new Place.CustomersOf(null));
            });
    assertThat(shown().missing()).isEqualTo("1 Kunde: Potenzial fehlt");
  }

  @Test
  void smallMatrixHasTheNineFieldsInOrder() {
    assertThat(shown().fields())
        .extracting(OverviewContent.Field::cell)
        .containsExactly(Cell.values());
  }

  @Test
  void millionsInTheSmallMatrixAreWrittenShort() {
    add(1, "Klinikum Nordstadt", 999_000);
    assertThat(shown().fields()).extracting(OverviewContent.Field::revenue).contains("0");
    add(2, "Klinikum Südstadt", 2_943_600);
    book.customers()
        .saveAll(
            book.snapshot().territory().customers().stream()
                .map(
                    one ->
                        one.edit()
                            .potential(new Potential(Money.of(3_000_000), Potential.Source.GIVEN))
                            .build())
                .toList());
    assertThat(shown().fields())
        .extracting(OverviewContent.Field::revenue)
        .map(text -> text.replace('\u00a0', ' '))
        .contains("999 T€", "2.944 T€", "0 €");
  }

  @Test
  void onlyTheNewestOfSeveralChangesIsShown() {
    add(1, "A", 1_000);
    model.refresh(book.snapshot());
    book.customers().delete(List.of(new CustomerId(1)));
    assertThat(shown().empty()).isTrue();
  }

  @Test
  void whoeverHasNotPlannedTheWeekIsRemindedAndLedThere() {
    Customer customer =
        new CustomerBuilder(new CustomerId(1), "10001", "Klinik")
            .position(new Position(50.9, 6.9, Position.Origin.GIVEN))
            .build();
    book.customers().save(customer);
    LocalDate monday = book.snapshot().today();
    assertThat(shown().attention())
        .contains(
            new AttentionLine(
                Kind.DATE,
                "Diese Woche (23.11.–29.11.) ist noch nicht geplant",
                new Place.OneWeek(monday)));
    book.settings().set(Map.of("week.planning-day", "mon"));
    assertThat(shown().attention())
        .contains(
            new AttentionLine(
                Kind.DATE,
                "Die nächste Woche (30.11.–06.12.) ist noch nicht geplant",
                new Place.OneWeek(monday.plusWeeks(1))));
  }

  @Test
  void contactsThatHaveBeenKeptLongEnoughAreALineThatLeadsToThem() {
    Customer customer =
        new CustomerBuilder(new CustomerId(1), "1", "Altpraxis")
            .revenue(RevenueHistory.of(new TreeMap<>(Map.of(2022, Money.of(100)))))
            .contacts(List.of(new Contact("Frau Kern", Contact.Role.USER, 1, null)))
            .build();
    book.customers().save(customer);
    OverviewContent content = shown();
    assertThat(content.idle()).extracting(IdleCustomer::customer).containsExactly(customer);
    assertThat(content.idleMonths()).isEqualTo(36);
    assertThat(content.attention())
        .extracting(AttentionLine::place)
        .contains(new Place.IdleContacts());
    book.settings().set(Map.of("privacy.months", "48"));
    assertThat(shown().attention())
        .extracting(AttentionLine::place)
        .doesNotContain(new Place.IdleContacts());
  }
}
