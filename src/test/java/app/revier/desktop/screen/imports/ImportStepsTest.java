package app.revier.desktop.screen.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.Book;
import app.revier.book.SampleBooks;
import app.revier.desktop.nav.DeskFixture;
import app.revier.desktop.nav.UnusedPlanWriter;
import app.revier.desktop.screen.imports.ImportState.Imported;
import app.revier.desktop.screen.imports.ImportState.Locked;
import app.revier.desktop.screen.imports.ImportState.NoFile;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.desktop.work.DeferredTasks;
import app.revier.excel.FileTableReader;
import app.revier.intake.DoubleChoice;
import app.revier.intake.ImportField;
import app.revier.intake.ImportKind;
import app.revier.intake.LikelyDouble;
import app.revier.intake.OpenOptions;
import app.revier.intake.PastedTable;
import app.revier.intake.SheetReading;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.TextEncoding;
import app.revier.intake.UnreadableFileException;
import app.revier.intake.UnreadableFileException.Reason;
import app.revier.territory.Customer;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The steps of an import: where it begins, on and back, and what it takes to open files. */
class ImportStepsTest {

  @TempDir private Path folder = Path.of("");
  private final Book book = SampleBooks.empty();
  private TableReader reader = new FileTableReader();
  private final DeskFixture fixture =
      new DeskFixture(
          book,
          Language.GERMAN,
          (file, opening) -> reader.open(file, opening),
          new UnusedPlanWriter());
  private final DeferredTasks tasks = new DeferredTasks(fixture.notices());
  private final ImportViewModel model = new ImportViewModel(fixture.desk(tasks));

  private Path file(String name, String... lines) {
    try {
      return Files.writeString(
          folder.resolve(name), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private ImportState state() {
    return model.stateProperty().get();
  }

  private Step step() {
    return model.stepProperty().get();
  }

  private Opened opened() {
    return (Opened) state();
  }

  private void open(Path... files) {
    model.choose(List.of(files));
    tasks.doAll();
  }

  private List<String> numbers() {
    return book.snapshot().territory().customers().stream().map(Customer::number).toList();
  }

  @Test
  void listThatIsUnderstoodBeginsWithALookAtWhatWouldHappen() {
    open(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;gut"));
    assertThat(step()).isEqualTo(Step.CHECK);
    assertThat(opened().current()).isTrue();
    assertThat(StepStanding.of(state(), step(), Step.FILES)).isEqualTo(StepStanding.DONE);
    assertThat(StepStanding.of(state(), step(), Step.SHEETS)).isEqualTo(StepStanding.DONE);
    assertThat(StepStanding.of(state(), step(), Step.COLUMNS)).isEqualTo(StepStanding.NEEDED);
  }

  @Test
  void listThatIsNotUnderstoodBeginsWithItsColumns() {
    open(file("a.csv", "Kz 1;Kz 2", "17;Klinik"));
    assertThat(step()).isEqualTo(Step.COLUMNS);
    assertThat(opened().preview()).isNull();
    model.next();
    assertThat(step()).isEqualTo(Step.COLUMNS);
  }

  @Test
  void theWayBackAndOnLosesNothing() {
    open(file("a.csv", "Kundennummer;Name;Bemerk. 7", "1;Klinik;Bonn"));
    model.back();
    assertThat(step()).isEqualTo(Step.COLUMNS);
    SheetReading sheet = opened().plan().sheets().getFirst();
    model
        .mapping()
        .read(
            sheet, sheet.columns().getLast(), new SheetChoices.ColumnMeaning(ImportField.CITY, 0));
    model.back();
    model.back();
    model.back();
    assertThat(step()).isEqualTo(Step.FILES);
    tasks.doAll();
    model.next();
    model.next();
    model.next();
    assertThat(step()).isEqualTo(Step.CHECK);
    tasks.doAll();
    model.apply();
    tasks.doAll();
    assertThat(state()).isInstanceOf(Imported.class);
    assertThat(book.snapshot().territory().customers().getFirst().address().city())
        .isEqualTo("Bonn");
  }

  @Test
  void filesOfOneExportAreImportedInOneStep() {
    open(
        file("sales.csv", "Kundennummer;Datum;Produkt;Betrag", "1;03.02.2026;Tupfer;99,90"),
        file("customers.csv", "Kundennummer;Name", "1;Klinik"));
    assertThat(opened().plan().sheets())
        .extracting(SheetReading::sheet, SheetReading::kind)
        .containsExactly(
            org.assertj.core.api.Assertions.tuple("sales.csv", ImportKind.SALES),
            org.assertj.core.api.Assertions.tuple("customers.csv", ImportKind.CUSTOMERS));
    model.apply();
    tasks.doAll();
    assertThat(book.snapshot().history().latest()).isNotNull();
    assertThat(numbers()).containsExactly("1");
    model.undo();
    tasks.doAll();
    assertThat(numbers()).isEmpty();
  }

  @Test
  void aFileIsAddedAndLeftOutAgain() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.goTo(Step.FILES);
    model.add(List.of(file("b.csv", "Kundennummer;Name", "2;Praxis")));
    tasks.doAll();
    assertThat(step()).isEqualTo(Step.FILES);
    assertThat(opened().look().files().all()).hasSize(2);
    model.remove(opened().look().files().all().getFirst());
    tasks.doAll();
    assertThat(opened().look().files().name(fixture.desk().texts())).isEqualTo("b.csv");
    model.remove(opened().look().files().all().getFirst());
    assertThat(state()).isEqualTo(new NoFile());
  }

  @Test
  void tableFromTheClipboardGoesTheSameWay() {
    model.paste("Kundennummer\tName\tOrt\r\n1\tKlinik\t\"Bonn\nBeuel\"\r\n");
    tasks.doAll();
    assertThat(opened().plan().file()).isEqualTo("Zwischenablage");
    model.apply();
    tasks.doAll();
    assertThat(numbers()).containsExactly("1");
  }

  @Test
  void whoIsProbablyThereAlreadyIsDecidedByTheRep() {
    open(file("a.csv", "Kundennummer;Name;Ort", "0017;Klinik Bonn;Bonn"));
    model.apply();
    tasks.doAll();
    open(file("b.csv", "Kundennummer;Name;Ort;Telefon", "17;Klinik Bonn GmbH;Bonn;0228 1"));
    LikelyDouble likely = opened().plan().doubles().getFirst();
    model.choices().decide(List.of(likely), DoubleChoice.What.SAME);
    tasks.doAll();
    assertThat(opened().plan().newCustomers()).isEmpty();
    assertThat(opened().plan().changedCustomers()).hasSize(1);
    model.apply();
    tasks.doAll();
    assertThat(numbers()).containsExactly("0017");
  }

  @Test
  void cancelledImportLeavesTheBookAsItWas() {
    open(file("a.csv", "Kundennummer;Name", "1;Klinik"));
    model.apply();
    tasks.cancelWork();
    assertThat(numbers()).isEmpty();
    assertThat(state()).isInstanceOf(Opened.class);
    assertThat(model.remarkProperty().get()).contains("unverändert");
    model.back();
    assertThat(model.remarkProperty().get()).isEmpty();
    model.next();
    model.apply();
    tasks.doAll();
    assertThat(numbers()).containsExactly("1");
  }

  @Test
  void lockedFileIsAskedAboutUntilThePasswordIsRight() {
    reader =
        (file, opening) -> {
          if (!"Sommer".equals(opening.password())) {
            throw new UnreadableFileException(
                opening.password() == null ? Reason.ENCRYPTED : Reason.WRONG_PASSWORD);
          }
          return new PastedTable("Kundennummer\tName\n1\tKlinik");
        };
    open(folder.resolve("a.xlsx"));
    assertThat(state())
        .isInstanceOfSatisfying(Locked.class, at -> assertThat(at.isWrong()).isFalse());
    for (int i = 0; i < 4; i++) {
      model.unlock("Winter" + i);
      tasks.doAll();
      assertThat(state())
          .isInstanceOfSatisfying(Locked.class, at -> assertThat(at.isWrong()).isTrue());
    }
    model.unlock("Sommer");
    tasks.doAll();
    assertThat(step()).isEqualTo(Step.CHECK);
  }

  @Test
  void uncertainTextIsShownInSamplesAndReadAsChosen() {
    reader = new Uncertain();
    open(folder.resolve("a.csv"));
    assertThat(step()).isEqualTo(Step.FILES);
    assertThat(model.words().nextObstacleProperty().get()).isNotEmpty();
    assertThat(model.canGoTo(Step.CHECK)).isFalse();
    ChosenFile chosen = opened().look().files().all().getFirst();
    assertThat(chosen.encodings()).extracting(TextEncoding.Choice::sample).contains("Köln");
    model.readIn(chosen, StandardCharsets.ISO_8859_1);
    tasks.doAll();
    assertThat(model.words().nextObstacleProperty().get()).isEmpty();
    assertThat(opened().look().files().all().getFirst().encodings()).isNotEmpty();
    model.goTo(Step.CHECK);
    tasks.doAll();
    assertThat(opened().current()).isTrue();
  }

  /** Says that the text may be in one of two encodings, until it is told in which. */
  private static final class Uncertain implements TableReader {
    @Override
    public TableSource open(Path file, OpenOptions opening) {
      Charset said = opening.charset();
      return new Table(said);
    }
  }

  private static final class Table implements TableSource {
    private final PastedTable rows = new PastedTable("Kundennummer\tName\n1\tKlinik");
    private final @Nullable Charset said;

    Table(@Nullable Charset said) {
      this.said = said;
    }

    @Override
    public List<String> sheets() {
      return rows.sheets();
    }

    @Override
    public TextEncoding encoding() {
      return said != null
          ? new TextEncoding(said, true, List.of())
          : new TextEncoding(
              StandardCharsets.ISO_8859_1,
              false,
              List.of(
                  new TextEncoding.Choice(StandardCharsets.ISO_8859_1, "Köln"),
                  new TextEncoding.Choice(StandardCharsets.UTF_16LE, "K…ln")));
    }

    @Override
    public void read(String sheet, RowHandler handler) {
      rows.read(sheet, handler);
    }

    @Override
    public void close() {
      rows.close();
    }
  }
}
