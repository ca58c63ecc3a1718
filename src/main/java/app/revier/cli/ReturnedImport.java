package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.PreparedProposals;
import app.revier.book.PreparedProposals.Refusal;
import app.revier.proposal.ProposedEdit;
import app.revier.proposal.ProposedRow;
import app.revier.proposal.Remark;
import app.revier.proposal.ReturnedPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Takes a plan workbook of the book back: only what was edited in it counts. */
final class ReturnedImport {

  private final Invocation call;
  private final Book book;
  private final ReturnedPlan returned;
  private final Path file;
  private final Set<String> accepted = new HashSet<>();

  ReturnedImport(Invocation call, Book book, ReturnedPlan returned, Path file) {
    this.call = call;
    this.book = book;
    this.returned = returned;
    this.file = file;
  }

  /**
   * Takes it back and tells what came of it.
   *
   * @param edits whether edits are taken, or only new rows
   * @param conflicts whether edits count where the book was changed meanwhile
   * @param notes whether remarks become notes
   * @param only whether nothing is changed
   * @return the exit status
   */
  int run(boolean edits, boolean conflicts, boolean notes, boolean only, boolean json) {
    for (ProposedEdit edit : returned.edits()) {
      if (edits && (edit.state() == ProposedEdit.State.OPEN || conflicts)) {
        accepted.add(edit.key());
      }
    }
    returned.added().forEach(row -> accepted.add(row.key()));
    Set<Integer> noted =
        notes
            ? IntStream.range(0, returned.remarks().size()).boxed().collect(Collectors.toSet())
            : Set.of();
    Path name = file.getFileName();
    PreparedProposals prepared =
        book.proposals()
            .prepare(
                returned,
                call.parts().planWriter(),
                accepted,
                noted,
                name == null ? file.toString() : name.toString());
    List<Told> problems = problems(prepared, edits && !conflicts);
    problems.forEach(problem -> call.err().println(problem.line(file)));
    if (!only) {
      book.proposals().apply(prepared);
    }
    if (json) {
      print(prepared, problems);
    } else {
      say(prepared, problems, only);
    }
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.REJECTED;
  }

  /** Something that was not taken. */
  private record Told(String sheet, int row, String column, String code, String message) {

    String line(Path file) {
      return file + ":" + sheet + ":" + row + ":" + column + ": " + code + ": " + message;
    }
  }

  private List<Told> problems(PreparedProposals prepared, boolean conflictsStay) {
    List<Told> problems = new ArrayList<>();
    for (ProposedEdit edit : returned.edits()) {
      Refusal refusal = prepared.refused().get(edit.key());
      if (refusal != null) {
        problems.add(told(edit, refusal.name(), refused(refusal, edit.heading())));
      } else if (conflictsStay && edit.state() == ProposedEdit.State.CONFLICT) {
        problems.add(
            told(
                edit,
                "CONFLICT",
                call.texts()
                    .get(
                        "cli.returned-conflict",
                        edit.heading(),
                        shown(edit.was()),
                        shown(edit.now()),
                        shown(edit.proposedWords()))));
      }
    }
    returned
        .lost()
        .forEach(edit -> problems.add(told(edit, "GONE", call.texts().get("cli.returned-lost"))));
    for (ProposedRow row : returned.added()) {
      Refusal refusal = prepared.refused().get(row.key());
      if (refusal != null) {
        problems.add(new Told(row.sheet(), row.row(), "", refusal.name(), refused(refusal, "")));
      }
    }
    return problems;
  }

  private static Told told(ProposedEdit edit, String code, String message) {
    return new Told(edit.sheet(), edit.row(), edit.column(), code, message);
  }

  private String refused(Refusal refusal, String heading) {
    String key =
        switch (refusal) {
          case WRONG_VALUE -> "cli.returned-wrong-value";
          case CANNOT_BE_EMPTY -> "cli.returned-cannot-be-empty";
          case NAMES_ANOTHER -> "cli.returned-names-another";
          case HAPPENED -> "cli.returned-happened";
          case TAKEN -> "cli.returned-taken";
          case INCOMPLETE -> "cli.returned-incomplete";
        };
    return call.texts().get(key, heading);
  }

  private String shown(String value) {
    return value.isEmpty() ? call.texts().get("cli.returned-nothing") : value;
  }

  private boolean isTaken(PreparedProposals prepared, String key) {
    return accepted.contains(key) && !prepared.refused().containsKey(key);
  }

  private void say(PreparedProposals prepared, List<Told> problems, boolean only) {
    String who = returned.editor().name();
    call.say(
        who.isEmpty() ? "cli.returned-plan" : "cli.returned-plan-by",
        call.texts().date(returned.marks().exported()),
        who);
    Counts counts = counts(prepared, problems);
    call.say(
        only ? "cli.import-would" : "cli.import-done",
        returned.rows(),
        counts.created,
        counts.updated,
        counts.unchanged,
        counts.rejected);
    for (ProposedEdit edit : returned.edits()) {
      if (edit.state() != ProposedEdit.State.DONE && isTaken(prepared, edit.key())) {
        call.say(
            "cli.returned-edit",
            edit.sheet(),
            edit.row(),
            edit.heading(),
            shown(edit.now()),
            shown(edit.proposedWords()));
      }
    }
    for (Remark remark : returned.remarks()) {
      String author = remark.said().author();
      call.say(
          "cli.returned-remark",
          remark.sheet(),
          remark.said().row(),
          author.isEmpty() ? call.texts().get("cli.returned-somebody") : author,
          remark.said().text());
    }
    if (returned.gone() > 0) {
      call.say("cli.returned-gone", returned.gone());
    }
    if (!returned.missing().isEmpty()) {
      call.say("cli.returned-missing", String.join(", ", returned.missing()));
    }
  }

  private record Counts(int created, int updated, int unchanged, int rejected) {}

  /** Rows by what becomes of them; one of which anything is taken is changed. */
  private Counts counts(PreparedProposals prepared, List<Told> problems) {
    Set<String> updated = new HashSet<>();
    for (ProposedEdit edit : returned.edits()) {
      if (edit.state() != ProposedEdit.State.DONE && isTaken(prepared, edit.key())) {
        updated.add(edit.sheet() + "!" + edit.row());
      }
    }
    Set<String> rejected = new HashSet<>();
    problems.forEach(problem -> rejected.add(problem.sheet + "!" + problem.row));
    rejected.removeAll(updated);
    int created =
        (int) returned.added().stream().filter(row -> isTaken(prepared, row.key())).count();
    return new Counts(
        created,
        updated.size(),
        returned.rows() - created - updated.size() - rejected.size(),
        rejected.size());
  }

  private void print(PreparedProposals prepared, List<Told> problems) {
    Counts counts = counts(prepared, problems);
    Map<String, @Nullable Object> document = Json.object();
    document.put("kind", "plan");
    document.put("sheet", null);
    document.put("headerRow", null);
    document.put("exported", returned.marks().exported().toString());
    document.put("editor", returned.editor().name());
    document.put("read", returned.rows());
    document.put("created", counts.created);
    document.put("updated", counts.updated);
    document.put("unchanged", counts.unchanged);
    document.put("rejected", counts.rejected);
    document.put("problems", problems.stream().map(ReturnedImport::document).toList());
    document.put("edits", returned.edits().stream().map(edit -> edit(edit, prepared)).toList());
    document.put("added", returned.added().stream().map(row -> row(row, prepared)).toList());
    document.put("remarks", returned.remarks().stream().map(ReturnedImport::remark).toList());
    document.put("gone", returned.gone());
    document.put("missing", returned.missing());
    Json.print(call.out(), document);
  }

  private static Map<String, @Nullable Object> document(Told problem) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("sheet", problem.sheet);
    document.put("row", problem.row);
    document.put("column", problem.column);
    document.put("code", problem.code);
    document.put("severity", "REJECTED");
    document.put("message", problem.message);
    return document;
  }

  private Map<String, @Nullable Object> edit(ProposedEdit edit, PreparedProposals prepared) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("table", edit.table().code());
    document.put("id", edit.identity());
    document.put("field", edit.field());
    document.put("heading", edit.heading());
    document.put("sheet", edit.sheet());
    document.put("row", edit.row());
    document.put("column", edit.column());
    document.put("was", edit.was());
    document.put("now", edit.now());
    document.put("proposed", edit.proposedWords());
    document.put("state", edit.state().name().toLowerCase(Locale.ROOT));
    document.put("taken", isTaken(prepared, edit.key()));
    return document;
  }

  private Map<String, @Nullable Object> row(ProposedRow row, PreparedProposals prepared) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("table", row.table().code());
    document.put("sheet", row.sheet());
    document.put("row", row.row());
    document.put("taken", isTaken(prepared, row.key()));
    return document;
  }

  private static Map<String, @Nullable Object> remark(Remark remark) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("sheet", remark.sheet());
    document.put("row", remark.said().row());
    document.put("heading", remark.heading());
    document.put("author", remark.said().author());
    document.put("date", remark.said().day() == null ? null : remark.said().day().toString());
    document.put("text", remark.said().text());
    return document;
  }
}
