package app.revier.cli;

import app.revier.book.CallPlans;
import app.revier.callplan.CallSensitivity;
import app.revier.callplan.LeftAlone;
import app.revier.callplan.PlannedVisits;
import app.revier.callplan.VisitMove;
import app.revier.callplan.YearCallPlan;
import app.revier.segment.Cell;
import app.revier.territory.Customer;
import app.revier.text.CallPlanTexts;
import java.util.Comparator;
import java.util.List;

/** The call plan in words and tables. */
final class CallPlanReport {

  private final Invocation call;
  private final CallPlanTexts words;

  CallPlanReport(Invocation call, CallPlanTexts words) {
    this.call = call;
    this.words = words;
  }

  void print(CallPlans plans, YearCallPlan plan) {
    var out = call.out();
    out.println(words.limit(plans.limit()));
    words.impossible(plans.limit(), plan).forEach(out::println);
    if (!plan.customers().isEmpty()) {
      out.println(words.today(plan));
      out.println(words.recommended(plan));
      VisitMove move = plan.bestMove();
      if (move != null) {
        out.println(words.move(move));
      }
      if (plan.changesAnything()) {
        out.println(words.sensitivity(CallSensitivity.of(plan, () -> {}), plan));
      }
      out.println(words.nature());
      if (!plan.isProven()) {
        out.println(words.unproven());
      }
      out.println();
      printCustomers(plan.customers());
    }
    printLeftAlone(plan.leftAlone());
    if (plan.customers().isEmpty() && plan.leftAlone().isEmpty()) {
      call.say("cli.customers-sum", 0);
    }
  }

  private void printCustomers(List<PlannedVisits> customers) {
    var texts = call.texts();
    TextTable table =
        new TextTable(
            texts.get("cli.column-number"),
            texts.get("cli.column-name"),
            texts.get("cli.column-cell"),
            ">" + texts.get("callplan.column-today"),
            ">" + texts.get("callplan.column-recommended"),
            ">" + texts.get("callplan.column-gain"),
            ">" + texts.get("callplan.column-next"));
    customers.stream()
        .sorted(Comparator.comparingDouble(PlannedVisits::gain).reversed())
        .forEach(one -> row(table, one));
    table.print(call.out());
    for (PlannedVisits one : customers) {
      String aboveMost = words.aboveMost(one);
      if (!aboveMost.isEmpty()) {
        call.out().println(one.customer().classification().customer().name() + ": " + aboveMost);
      }
    }
  }

  private void row(TextTable table, PlannedVisits one) {
    var texts = call.texts();
    Customer customer = one.customer().classification().customer();
    Cell cell = one.customer().classification().cell();
    table.row(
        customer.number(),
        customer.name(),
        cell == null ? "" : call.terms().cell(cell),
        texts.number(one.today()),
        texts.number(one.visits()),
        words.change(one.gain()),
        words.change(one.next()));
  }

  private void printLeftAlone(List<LeftAlone> left) {
    if (left.isEmpty()) {
      return;
    }
    var texts = call.texts();
    call.out().println();
    call.say("callplan.left-alone", left.size());
    TextTable table =
        new TextTable(
            texts.get("cli.column-number"),
            texts.get("cli.column-name"),
            ">" + texts.get("callplan.column-today"),
            texts.get("callplan.column-why"));
    for (LeftAlone one : left) {
      Customer customer = one.classification().customer();
      table.row(
          customer.number(),
          customer.name(),
          texts.number(one.visits()),
          words.reason(one.reason()));
    }
    table.print(call.out());
  }
}
