package app.revier.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.revier.intake.TableSource.RowHandler;
import app.revier.task.CancelledException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rows come from another thread as if they came from this one, and it never outlives the work. */
@Timeout(60)
class ReadAheadTest {

  private static final int ROWS = 10_000;

  private final List<Thread> readers = new ArrayList<>();
  private final List<Integer> taken = new ArrayList<>();
  private int given;

  /** What the file does after its last row. */
  @FunctionalInterface
  private interface Ending {
    void end() throws UnreadableFileException;
  }

  /** A sheet of numbered rows, given as a reused list. */
  private TableSource sheet(int rows, Ending ending) {
    return new TableSource() {
      @Override
      public List<String> sheets() {
        return List.of("");
      }

      @Override
      public void read(String sheet, RowHandler handler) throws UnreadableFileException {
        readers.add(Thread.currentThread());
        List<SourceCell> cells = new ArrayList<>();
        for (int i = 1; i <= rows; i++) {
          cells.clear();
          given = i;
          cells.add(new SourceCell.Text("row " + i));
          if (!handler.row(SourceRow.of(i, cells))) {
            return;
          }
        }
        ending.end();
      }

      @Override
      public void close() {}
    };
  }

  private void read(TableSource source, RowHandler rows) throws UnreadableFileException {
    ReadAhead.read(source, "", rows);
  }

  private boolean take(SourceRow row) {
    assertThat(row.cells()).containsExactly(new SourceCell.Text("row " + row.number()));
    taken.add(row.number());
    return true;
  }

  @AfterEach
  void noThreadIsLeft() {
    assertThat(readers).hasSize(1).allMatch(reader -> !reader.isAlive());
    assertThat(readers).doesNotContain(Thread.currentThread());
  }

  @Test
  void allRowsComeInOrder() throws UnreadableFileException {
    read(sheet(ROWS, () -> {}), this::take);
    assertThat(taken).hasSize(ROWS).isSorted().endsWith(ROWS);
  }

  @Test
  void aFileThatBreaksOffIsToldAfterItsRows() {
    UnreadableFileException broken =
        new UnreadableFileException(UnreadableFileException.Reason.DAMAGED);
    TableSource source =
        sheet(
            10,
            () -> {
              throw broken;
            });
    assertThatThrownBy(() -> read(source, this::take)).isSameAs(broken);
    assertThat(taken).hasSize(10);
  }

  @Test
  void memoryThatIsUsedUpByReadingIsToldWhereItIsCaught() {
    OutOfMemoryError full = new OutOfMemoryError("none left");
    TableSource source =
        sheet(
            10,
            () -> {
              throw full;
            });
    assertThatThrownBy(() -> read(source, this::take)).isSameAs(full);
  }

  @Test
  void whoCancelsLeavesNoReaderBehind() {
    assertThatThrownBy(
            () ->
                read(
                    sheet(ROWS, () -> {}),
                    row -> {
                      throw new CancelledException();
                    }))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void whoHasEnoughGetsNoMore() throws UnreadableFileException {
    read(sheet(ROWS, () -> {}), row -> take(row) && row.number() < 3);
    assertThat(taken).containsExactly(1, 2, 3);
    assertThat(given).as("the reader is told as well").isLessThan(ROWS);
  }

  @Test
  void aBugOfTheReaderIsTold() {
    IllegalStateException bug = new IllegalStateException("none");
    TableSource source =
        sheet(
            10,
            () -> {
              throw bug;
            });
    assertThatThrownBy(() -> read(source, this::take)).isSameAs(bug);
  }

  @Test
  void whoIsInterruptedCancelsAndStaysInterrupted() {
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> read(sheet(ROWS, () -> {}), this::take))
        .isInstanceOf(CancelledException.class);
    assertThat(Thread.interrupted()).isTrue();
  }
}
