package app.revier.desktop.nav;

import app.revier.book.PlanWriter;
import app.revier.book.Snapshot;
import app.revier.territory.SalesLine;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** For tests in which no plan workbook is written or read. */
public final class UnusedPlanWriter implements PlanWriter {

  @Override
  public void write(
      Path file,
      Snapshot snapshot,
      List<SalesLine> sales,
      Locale language,
      char @Nullable [] password) {
    throw new UnsupportedOperationException("nothing is written here: " + file);
  }

  @Override
  public Map<String, Map<String, String>> cells(Snapshot snapshot, String language) {
    throw new UnsupportedOperationException("no plan comes back here");
  }

  @Override
  public @Nullable Boolean truth(String word, String language) {
    throw new UnsupportedOperationException("no plan comes back here");
  }
}
