package app.revier.cli;

import app.revier.intake.ImportKind;
import app.revier.intake.ImportPlan;
import app.revier.intake.TextEncoding;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of an import, for people or as a document. */
final class ImportReport {

  private final Invocation call;
  private final ImportPlan plan;
  private final ImportedPlaces places;
  private final ImportedSheets sheets;
  private final ReplacedValues replaced;

  ImportReport(Invocation call, ImportPlan plan, ImportedPlaces places) {
    this.call = call;
    this.plan = plan;
    this.places = places;
    sheets = new ImportedSheets(plan, call.texts());
    replaced = new ReplacedValues(plan, call.texts());
  }

  /**
   * Tells it in sentences.
   *
   * @param only whether nothing was changed
   */
  void say(boolean only) {
    ImportPlan.Counts counts = plan.counts();
    sheets.print(call.out());
    call.say(
        only ? "cli.import-would" : "cli.import-done",
        counts.read(),
        counts.created(),
        counts.updated(),
        counts.unchanged(),
        counts.rejected());
    if (!plan.newCustomers().isEmpty() && areCustomersMade()) {
      call.say("cli.import-new-customers", plan.newCustomers().size());
    }
    if (counts.leftOut() > 0) {
      call.say("cli.import-left-out", counts.leftOut());
    }
    if (plan.unknownCustomers() > 0) {
      call.say("cli.import-unknown", plan.unknownCustomers());
    }
    replaced.sentences().forEach(call.out()::println);
    places.sentences().forEach(call.out()::println);
  }

  /** Whether rows that are no customers may have brought some. */
  private boolean areCustomersMade() {
    return plan.sheets().stream()
        .anyMatch(sheet -> sheet.kind() != null && sheet.kind() != ImportKind.CUSTOMERS);
  }

  /** Prints it as a document. */
  void print(ImportedProblems problems) {
    ImportPlan.Counts counts = plan.counts();
    Map<String, @Nullable Object> document = Json.object();
    sheets.describe(document);
    TextEncoding read = plan.encoding();
    document.put("encoding", read == null ? null : read.charset().name());
    document.put("read", counts.read());
    document.put("created", counts.created());
    document.put("updated", counts.updated());
    document.put("unchanged", counts.unchanged());
    document.put("rejected", counts.rejected());
    document.put("leftOut", counts.leftOut());
    document.put("newCustomers", plan.newCustomers().size());
    document.put("unknownCustomers", plan.unknownCustomers());
    document.put("replaced", replaced.documents());
    document.put("problems", problems.documents());
    document.put("problemsOmitted", plan.problemsOmitted());
    document.put("withoutPlace", places.without());
    document.put("contradicted", places.contradicted());
    Json.print(call.out(), document);
  }
}
