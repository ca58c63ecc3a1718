package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told while a file is read. */
class ImportProgressTest {

  private final MemoryBook book = new MemoryBook();
  private final List<Double> told = new ArrayList<>();

  private static MemoryTables twoSheets() {
    String[] rows =
        Stream.concat(
                Stream.of("Kundennummer|Name"),
                Stream.iterate(1, i -> i + 1).limit(600).map(i -> i + "|Kunde " + i))
            .toArray(String[]::new);
    return new MemoryTables().sheet("Nord", rows).sheet("Süd", rows);
  }

  private void prepare(TableSource source) throws UnreadableFileException {
    Importer.prepare(
        source,
        "list",
        book,
        ImportOptions.DEFAULT,
        (done, total) -> told.add(total == 0 ? -1 : done / (double) total));
  }

  @Test
  void sheetsCountAsMuchAsEachOther() throws Exception {
    TableSource half = new ReadByHalf(twoSheets());
    prepare(half);
    assertThat(told).startsWith(0.25, 0.25, 0.75, 0.75);
  }

  @Test
  void whereTheSizeIsNotKnownNoShareIsTold() throws Exception {
    prepare(twoSheets());
    assertThat(told).isNotEmpty().containsOnly(-1.0);
  }

  /** Has always read half of what it reads. */
  private record ReadByHalf(TableSource tables) implements TableSource {
    @Override
    public List<String> sheets() {
      return tables.sheets();
    }

    @Override
    public void read(String sheet, RowHandler rows) throws UnreadableFileException {
      tables.read(sheet, rows);
    }

    @Override
    public double share() {
      return 0.5;
    }

    @Override
    public void close() {
      tables.close();
    }
  }
}
