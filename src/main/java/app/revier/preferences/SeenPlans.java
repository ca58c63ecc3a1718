package app.revier.preferences;

import app.revier.book.TeamMemory;
import app.revier.book.UnwritableFileException;
import app.revier.book.UnwritableFileException.Reason;
import app.revier.files.FileReplacement;
import app.revier.files.OwnerOnly;
import app.revier.team.RepFigures;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The figures of the plans that a manager looked at, in one file that only its owner can read. */
public final class SeenPlans implements TeamMemory {

  private static final Logger LOG = LoggerFactory.getLogger(SeenPlans.class);

  private static final int FORM = 1;

  /** So many versions of a plan are remembered: a year of months, a quarter of weeks. */
  private static final int MOST = 13;

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Path folder;
  private final Path file;

  /** A file in a folder, which need not exist yet. */
  public SeenPlans(Path folder) {
    this.folder = folder.toAbsolutePath();
    file = this.folder.resolve("seen-plans.json");
  }

  /**
   * What the file says.
   *
   * @param form of the file, for later versions
   * @param plans the versions by the identity of their book
   */
  private record Content(int form, Map<String, List<Line>> plans) {}

  /** A version; amounts are cents. */
  private record Line(
      String day,
      String name,
      @Nullable Long target,
      long expectedTotal,
      @Nullable Double hitProbability,
      @Nullable Long expectedGap,
      long baseRevenue,
      long atRisk,
      @Nullable Integer visitCapacity,
      @Nullable Integer visitsNeeded,
      @Nullable Integer visitsFree,
      int customers,
      int projects) {

    static Line of(Seen seen) {
      RepFigures figures = seen.figures();
      return new Line(
          seen.day().toString(),
          seen.name(),
          cents(figures.target()),
          figures.expectedTotal().cents(),
          figures.hitProbability() == null ? null : figures.hitProbability().value(),
          cents(figures.expectedGap()),
          figures.baseRevenue().cents(),
          figures.atRisk().cents(),
          figures.visitCapacity(),
          figures.visitsNeeded(),
          figures.visitsFree(),
          figures.customers(),
          figures.projects());
    }

    private static @Nullable Long cents(@Nullable Money money) {
      return money == null ? null : money.cents();
    }

    Seen seen() {
      return new Seen(
          LocalDate.parse(day),
          name,
          new RepFigures(
              target == null ? null : Money.ofCents(target),
              Money.ofCents(expectedTotal),
              hitProbability == null ? null : new Probability(hitProbability),
              expectedGap == null ? null : Money.ofCents(expectedGap),
              Money.ofCents(baseRevenue),
              Money.ofCents(atRisk),
              visitCapacity,
              visitsNeeded,
              visitsFree,
              customers,
              projects));
    }
  }

  @Override
  public synchronized List<Seen> of(String identity) {
    return read().getOrDefault(identity, List.of());
  }

  @Override
  public synchronized void keep(String identity, Seen seen) {
    Map<String, List<Seen>> all = read();
    List<Seen> own = new ArrayList<>(all.getOrDefault(identity, List.of()));
    own.removeIf(other -> other.day().equals(seen.day()));
    own.add(seen);
    own.sort(Comparator.comparing(Seen::day));
    all.put(identity, own.subList(Math.max(0, own.size() - MOST), own.size()));
    write(all);
  }

  private Map<String, List<Seen>> read() {
    Map<String, List<Seen>> all = new TreeMap<>();
    try {
      @Nullable Content content = MAPPER.readValue(Files.readAllBytes(file), Content.class);
      if (content != null && content.form() == FORM) {
        content
            .plans()
            .forEach(
                (identity, lines) -> all.put(identity, lines.stream().map(Line::seen).toList()));
        return all;
      }
      LOG.warn("Remembered plans are of another form: {}", file);
    } catch (NoSuchFileException e) {
      return all;
    } catch (IOException | JacksonException | DateTimeParseException | IllegalArgumentException e) {
      LOG.warn("Remembered plans cannot be read: {}", file, e);
    }
    all.clear();
    UnsavedFiles.putAside(file);
    return all;
  }

  private void write(Map<String, List<Seen>> all) {
    Map<String, List<Line>> lines = new TreeMap<>();
    all.forEach((identity, own) -> lines.put(identity, own.stream().map(Line::of).toList()));
    try {
      OwnerOnly.createFolders(folder);
    } catch (IOException e) {
      throw new UnwritableFileException(Reason.FOLDER_READ_ONLY, file, e);
    }
    byte[] content = MAPPER.writeValueAsBytes(new Content(FORM, lines));
    FileReplacement.write(file, out -> out.write(content));
  }
}
