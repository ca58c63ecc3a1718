package app.revier.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.revier.agenda.Activity;
import app.revier.book.Book;
import app.revier.book.FewHolidays;
import app.revier.book.Finding;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.effect.WhatWorks;
import app.revier.excel.FileTableReader;
import app.revier.files.WorkFolder;
import app.revier.gap.GapPlan;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.Problem;
import app.revier.sample.SampleTerritory;
import app.revier.segment.Cell;
import app.revier.segment.Matrix;
import app.revier.store.SqliteBooks;
import app.revier.task.Progress;
import app.revier.territory.Closing;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.Money;
import app.revier.territory.Note;
import app.revier.territory.Position;
import app.revier.territory.Stage;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The samples give the figures that an independent program worked out from the same data: sums per
 * customer in decimals, the distribution in buckets of one unit.
 */
class SampleTerritoryTest {

  @TempDir private Path folder;

  @Test
  void theTerritoryHasItsFigures() throws Exception {
    try (Book book = GuidePictures.sample(folder.resolve("book.revier"))) {
      Snapshot snapshot = book.snapshot();
      assertThat(snapshot.territory().customers()).hasSize(120);
      assertThat(snapshot.territory().projects()).hasSize(32);
      assertThat(snapshot.territory().customers().stream().mapToInt(c -> c.contacts().size()).sum())
          .isEqualTo(156);
      GapPlan plan = snapshot.plan();
      assertThat(plan).isNotNull();
      assertThat(plan.baseRevenue()).isEqualTo(Money.of(500_000));
      assertThat(plan.securedRevenue()).isEqualTo(money("221915.20"));
      assertThat(plan.atRisk()).isEqualTo(money("48192.09"));
      assertThat(plan.expectedBase()).isEqualTo(money("448885.51"));
      assertThat(plan.expectedGap()).isEqualTo(money("151114.49"));
      assertThat(plan.expectedTotal()).isEqualTo(money("599635.51"));
      assertThat(plan.rungs().stream().map(rung -> rung.expected()).toList())
          .containsExactly(Money.of(47_350), Money.of(68_575), Money.of(34_825));
      assertThat(plan.overPlanningFactor()).isCloseTo(1.9098, within(0.0001));
      assertThat(plan.hitProbability().value()).isCloseTo(0.50171, within(0.001));
    }
  }

  @Test
  void everyCellOfTheMatrixIsFilled() throws Exception {
    try (Book book = GuidePictures.sample(folder.resolve("book.revier"))) {
      Matrix matrix = book.snapshot().segmentation().matrix();
      assertThat(Cell.values()).allMatch(cell -> matrix.field(cell).customers() > 0);
      assertThat(matrix.potentialMissing().customers()).isEqualTo(8);
      assertThat(matrix.field(Cell.B_GROW).revenue()).isEqualTo(money("107680.60"));
      assertThat(matrix.field(Cell.C_WIN).whitespace()).isEqualTo(money("1645989.40"));
    }
  }

  /** As in every real list, the positions of some are missing: their addresses tell. */
  @Test
  void someCustomersArePlacedByTheirAddresses() throws Exception {
    try (Book book = GuidePictures.sample(folder.resolve("book.revier"))) {
      Snapshot snapshot = book.snapshot();
      List<Position> positions =
          snapshot.territory().customers().stream()
              .map(one -> snapshot.whereabouts().of(one.id()))
              .map(where -> Objects.requireNonNull(where.position()))
              .toList();
      assertThat(positions).filteredOn(one -> one.origin().isByArea()).hasSize(8);
      assertThat(positions).filteredOn(one -> one.origin() == Position.Origin.GIVEN).hasSize(112);
      assertThat(book.check())
          .noneMatch(finding -> finding.code() == Finding.Code.POSITION_CONTRADICTS);
    }
  }

  @Test
  void salesLinesAddUpToTheRevenueThatIsKnown() throws Exception {
    try (Book book = GuidePictures.sample(folder.resolve("book.revier"))) {
      ImportPlan plan = read(book, "sales-2026.csv");
      assertThat(plan.newSales()).hasSize(214);
      book.imports().apply(plan, Progress.NONE);
      assertThat(sum(book, 2026)).isEqualTo(Money.of(500_000));
      assertThat(read(book, "sales-2026.csv").isEmpty()).isTrue();
    }
  }

  @Test
  void theUntidyExportIsTakenButForWhatIsWrong() throws Exception {
    try (Book book =
        Book.open(
            new SqliteBooks().create(folder.resolve("erp.revier")),
            new FewHolidays(),
            GuidePictures.CLOCK,
            Progress.NONE)) {
      ImportPlan plan = read(book, "erp-export.csv");
      List<String[]> expected = table("erp-export-expected.tsv");
      assertThat(rows(plan, Problem.Severity.REJECTED))
          .containsExactlyElementsOf(rows(expected, "rejected"));
      assertThat(rows(plan, Problem.Severity.LEFT_OUT))
          .containsExactlyElementsOf(rows(expected, "left-out"));
      assertThat(plan.problems())
          .anyMatch(problem -> problem.row() == 69 && problem.code() == Problem.Code.SUM_LINE);
      book.imports().apply(plan, Progress.NONE);
      assertThat(book.snapshot().territory().customers().stream().map(Customer::number))
          .containsExactlyInAnyOrderElementsOf(
              table("erp-export-accepted.tsv").stream().map(row -> row[1]).toList());
      assertThat(sum(book, 2026)).isEqualTo(money("236482.00"));
      assertThat(sum(book, 2025)).isEqualTo(money("233706.50"));
      assertThat(sum(book, 2024)).isEqualTo(money("212725.40"));
    }
  }

  private static List<Integer> rows(ImportPlan plan, Problem.Severity severity) {
    return plan.problems().stream()
        .filter(problem -> problem.severity() == severity)
        .map(Problem::row)
        .toList();
  }

  private static List<Integer> rows(List<String[]> expected, String kind) {
    return expected.stream()
        .filter(row -> row[3].equals(kind) && !row[1].equals("Summe"))
        .map(row -> Integer.valueOf(row[0]))
        .toList();
  }

  private static ImportPlan read(Book book, String file) throws Exception {
    return book.imports()
        .prepare(
            new FileTableReader(), Path.of("samples", file), ImportOptions.DEFAULT, Progress.NONE);
  }

  private static List<String[]> table(String file) throws Exception {
    Path path = Path.of("src/test/resources/app/revier/samples", file);
    return Files.readAllLines(path, StandardCharsets.UTF_8).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .toList();
  }

  private static Money sum(Book book, int year) {
    return book.snapshot().territory().customers().stream()
        .map(customer -> customer.revenue().in(year))
        .reduce(Money.ZERO, Money::plus);
  }

  private static Money money(String amount) {
    return Money.rounded(new BigDecimal(amount));
  }

  @Test
  void twoYearsWithTheCustomersAreInItAndLeaveTheFiguresAsTheyAre() throws Exception {
    try (Book book = GuidePictures.sample(folder.resolve("book.revier"))) {
      GapPlan before = Objects.requireNonNull(book.snapshot().plan());
      SampleTerritory.of(new Texts(Language.GERMAN), new WorkFolder(folder)).life().accept(book);
      Snapshot snapshot = book.snapshot();
      GapPlan plan = Objects.requireNonNull(snapshot.plan());
      assertThat(plan.atRisk()).isEqualTo(before.atRisk());
      assertThat(plan.expectedTotal()).isEqualTo(before.expectedTotal());
      assertThat(plan.hitProbability()).isEqualTo(before.hitProbability());
      List<LocalDate> days =
          snapshot.agenda().activities().stream().map(Activity::date).sorted().toList();
      assertThat(days).hasSizeGreaterThan(300);
      assertThat(days.getFirst()).isBefore(LocalDate.of(2025, 1, 31));
      assertThat(days.getLast()).isBefore(LocalDate.of(2026, 11, 24));
      List<Contact> contacts =
          snapshot.territory().customers().stream()
              .flatMap(customer -> customer.contacts().stream())
              .toList();
      assertThat(contacts).anyMatch(contact -> contact.staying() == Contact.Staying.LEAVES);
      assertThat(contacts).anyMatch(contact -> contact.assessments().size() == 3);
      assertThat(snapshot.territory().customers())
          .anyMatch(
              customer ->
                  customer.notes().stream().anyMatch(note -> note.kind() == Note.Kind.MAIL));
    }
  }

  @Test
  void decidedProjectsTellWhatWorksAndOpenOnesWhatComesNext() throws Exception {
    try (Book book = GuidePictures.sample(folder.resolve("book.revier"))) {
      SampleTerritory.of(new Texts(Language.GERMAN), new WorkFolder(folder)).life().accept(book);
      Snapshot snapshot = book.snapshot();
      WhatWorks works = snapshot.whatWorks();
      assertThat(works.isEnough()).isTrue();
      assertThat(works.calibration().closed())
          .isEqualTo(Objects.requireNonNull(works.overall()).rate().closed())
          .isGreaterThanOrEqualTo(20);
      assertThat(works.stages()).hasSize(4);
      assertThat(works.measures()).anyMatch(measure -> measure.rate().closed() >= 5);
      assertThat(book.snapshot().measures())
          .hasSize(9)
          .isEqualTo(book.snapshot().settings().get(Setting.MEASURES));
      List<Stage> stages = snapshot.settings().get(Setting.STAGES);
      assertThat(snapshot.territory().projects())
          .allSatisfy(
              project -> {
                assertThat(project.phases()).isNotEmpty();
                if (project.isOpen(stages)) {
                  assertThat(project.next()).isNotNull();
                } else {
                  Closing closing = Objects.requireNonNull(project.closing());
                  assertThat(closing.reason()).isNotEmpty();
                  assertThat(closing.date()).isBefore(snapshot.today());
                }
              });
      assertThat(book.check()).noneMatch(finding -> finding.code().name().contains("PROJECT"));
    }
  }
}
