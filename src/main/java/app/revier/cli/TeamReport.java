package app.revier.cli;

import app.revier.book.TeamReading;
import app.revier.book.TeamRep;
import app.revier.team.ChangedItem;
import app.revier.team.PlanChanges;
import app.revier.team.RepFigures;
import app.revier.team.SharedCustomer;
import app.revier.team.Team;
import app.revier.text.DoubleTexts;
import app.revier.text.TeamTexts;
import app.revier.text.Texts;
import java.util.Objects;

/** The team in tables and sentences. */
final class TeamReport {

  /** So many changed items and shared customers are listed; the workbook has all. */
  private static final int LISTED = 20;

  private final Invocation call;
  private final Texts texts;
  private final TeamTexts words;

  TeamReport(Invocation call, TeamTexts words) {
    this.call = call;
    this.words = words;
    texts = call.texts();
  }

  /** Prints a view with at least one rep. */
  void print(TeamReading.View view) {
    Team team = Objects.requireNonNull(view.team());
    String currency = team.reps().getFirst().currency();
    String sign = texts.currencySign(currency);
    TextTable table =
        new TextTable(
            texts.get("team.column-rep"),
            texts.get("team.column-as-of"),
            ">" + texts.get("team.column-target", sign),
            ">" + texts.get("team.column-expected", sign),
            ">" + texts.get("team.column-hit"),
            ">" + texts.get("team.column-gap", sign),
            ">" + texts.get("team.column-at-risk", sign),
            ">" + texts.get("team.column-used"),
            ">" + texts.get("team.column-free"));
    for (TeamRep rep : view.reps()) {
      row(table, rep.plan().name(), texts.date(rep.plan().asOf()), rep.plan().figures());
    }
    row(table, texts.get("team.total"), "", team.figures());
    table.print(call.out());
    call.out().println();
    call.out().println(words.hitNote(team));
    call.out().println();
    MatrixCommand.print(team.matrix(), call, currency);
    printChanges(view);
    printShared(view.shared());
    view.help().forEach(help -> call.out().println(words.help(help)));
  }

  private void row(TextTable table, String name, String day, RepFigures figures) {
    table.row(
        name,
        day,
        words.amount(figures.target()),
        words.amount(figures.expectedTotal()),
        words.chance(figures.hitProbability()),
        words.amount(figures.expectedGap()),
        words.amount(figures.atRisk()),
        words.used(figures),
        words.count(figures.visitsFree()));
  }

  private void printChanges(TeamReading.View view) {
    for (TeamRep rep : view.reps()) {
      PlanChanges changes = rep.changes();
      if (changes == null) {
        continue;
      }
      call.out().println();
      call.out().println(rep.plan().name() + " · " + words.since(changes, rep.plan()));
      for (ChangedItem item : changes.items().stream().limit(LISTED).toList()) {
        String effect = words.effect(item);
        call.out()
            .println(
                "  "
                    + words.title(item)
                    + ": "
                    + words.happened(item, rep.plan())
                    + (effect.isEmpty() ? "" : " (" + effect + ")"));
      }
      if (changes.items().size() > LISTED) {
        call.say("cli.team-more", changes.items().size() - LISTED);
      }
    }
  }

  private void printShared(SharedCustomer.Found found) {
    if (found.shared().isEmpty()) {
      return;
    }
    call.out().println();
    call.say("cli.team-doubles", found.all());
    TextTable table =
        new TextTable(
            texts.get("team.column-rep"),
            texts.get("cli.column-name"),
            texts.get("team.column-rep"),
            texts.get("cli.column-name"),
            ">" + texts.get("cli.column-likeness"),
            texts.get("cli.column-why"));
    for (SharedCustomer shared : found.shared().stream().limit(LISTED).toList()) {
      table.row(
          shared.one().name(),
          shared.a().name(),
          shared.other().name(),
          shared.b().name(),
          texts.percent(shared.likeness().score()),
          DoubleTexts.why(texts, shared));
    }
    table.print(call.out());
    if (found.shared().size() > LISTED) {
      call.say("cli.team-more", found.shared().size() - LISTED);
    }
    call.out().println();
  }
}
