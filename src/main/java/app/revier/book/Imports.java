package app.revier.book;

import app.revier.agenda.Activity;
import app.revier.agenda.ActivityId;
import app.revier.intake.ImportOptions;
import app.revier.intake.ImportPlan;
import app.revier.intake.ImportTarget;
import app.revier.intake.Importer;
import app.revier.intake.TableReader;
import app.revier.intake.TableSource;
import app.revier.intake.UnreadableFileException;
import app.revier.place.Placing;
import app.revier.task.Progress;
import app.revier.territory.Address;
import app.revier.territory.Attribute;
import app.revier.territory.CustomerId;
import app.revier.territory.Position;
import app.revier.territory.ProjectId;
import app.revier.territory.SalesLine;
import app.revier.territory.Stage;
import app.revier.territory.Territory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes files into an open book, in two steps: first what they would do is shown. */
public final class Imports {

  private final Committer committer;
  private final CustomerEdits customers;
  private final ProjectEdits projects;

  Imports(Committer committer, CustomerEdits customers, ProjectEdits projects) {
    this.committer = committer;
    this.customers = customers;
    this.projects = projects;
  }

  /**
   * Says what an import would do, and changes nothing.
   *
   * @throws UnreadableFileException if the file cannot be used at all
   */
  public ImportPlan prepare(TableReader reader, Path file, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    Path name = file.getFileName();
    return prepare(
        reader, file, name == null ? file.toString() : name.toString(), options, progress);
  }

  /**
   * Says what an import would do, and changes nothing.
   *
   * @param name what the file is called in the history and in notes, whatever its own name is
   * @throws UnreadableFileException if the file cannot be used at all
   */
  ImportPlan prepare(
      TableReader reader, Path file, String name, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    try (TableSource source = reader.open(file, options.opening())) {
      return prepare(source, name, options, progress);
    }
  }

  /**
   * Says what an import of an opened table would do, and changes nothing.
   *
   * @param name what the table is called in the history and in notes
   * @throws UnreadableFileException if it cannot be read to its end
   */
  public ImportPlan prepare(
      TableSource source, String name, ImportOptions options, Progress progress)
      throws UnreadableFileException {
    return Importer.prepare(source, name, target(), options, progress);
  }

  /**
   * Carries out an import, as one step of undo.
   *
   * @return the change; none if there was nothing to import
   * @throws StaleImportException if the book has changed since the import was prepared
   */
  public Optional<BookChange> apply(ImportPlan plan, Progress progress) {
    return committer.commit(
        now ->
            new PlannedChange(
                ChangeLabel.of("imported", plan.file()),
                ImportChange.of(plan, now.territory(), now.agenda())),
        progress);
  }

  private ImportTarget target() {
    Snapshot now = committer.snapshot();
    return new ImportTarget() {
      @Override
      public Territory territory() {
        return now.territory();
      }

      @Override
      public List<Stage> stages() {
        return now.settings().get(Setting.STAGES);
      }

      @Override
      public List<Attribute> attributes() {
        return now.settings().get(Setting.ATTRIBUTES);
      }

      @Override
      public LocalDate today() {
        return now.today();
      }

      @Override
      public int baseYear() {
        return now.settings().baseYear();
      }

      @Override
      public String currency() {
        return now.settings().get(Setting.CURRENCY);
      }

      @Override
      public Map<CustomerId, LocalDate> reportedVisits() {
        return now.agenda().activities().stream()
            .filter(Activity::isHeldVisit)
            .collect(
                Collectors.toMap(
                    Activity::customer,
                    Activity::date,
                    BinaryOperator.maxBy(Comparator.naturalOrder())));
      }

      @Override
      public List<Activity> activities() {
        return now.agenda().activities();
      }

      @Override
      public ActivityId nextActivityId() {
        return new ActivityId(committer.nextId(BookStore.Numbered.ACTIVITY));
      }

      @Override
      public CustomerId nextCustomerId() {
        return customers.nextId();
      }

      @Override
      public ProjectId nextProjectId() {
        return projects.nextId();
      }

      @Override
      public Placing.@Nullable Reason doubt(Position given, Address address) {
        Placing.Doubtful doubt = now.places().doubt(given, address);
        return doubt == null ? null : doubt.reason();
      }

      @Override
      public void forEachSalesLine(Consumer<SalesLine> action) {
        committer.reading(
            store -> {
              store.forEachSalesLine(action);
              return now;
            });
      }
    };
  }
}
