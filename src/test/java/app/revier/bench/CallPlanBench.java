package app.revier.bench;

import app.revier.callplan.CallCustomer;
import app.revier.callplan.CallCustomers;
import app.revier.callplan.CallPlanResult;
import app.revier.callplan.CallPlanner;
import app.revier.callplan.JudgementRules;
import app.revier.callplan.YearCallPlan;
import app.revier.capacity.VisitFrequencies;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.segment.Classifier;
import app.revier.segment.Thresholds;
import app.revier.territory.Customer;
import app.revier.territory.CustomerBuilder;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.Potential;
import app.revier.territory.RevenueHistory;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Call plans of made-up territories, by the judgements of the method (their curves are S-shaped):
 * 60 and 120 % of the visits of today given out, in visits and in minutes. Times are processor time
 * of the one thread, the least of five plans; of ojAlgo one, ended after a minute, for 300
 * customers only: at 5,000 its 265,000 choices had not ended after seven minutes.
 */
final class CallPlanBench {

  private static final int RUNS = 5;
  private static final int OJALGO_SECONDS = 60;
  private static final int YEAR = 2026;

  /** Beyond so many customers its model has not ended within minutes. */
  private static final int MOST_BY_OJALGO = 1_000;

  private CallPlanBench() {}

  /** Prints the table; the arguments are numbers of customers. */
  public static void main(String... arguments) {
    System.out.println(
        """
        | Customers | Given out | Revier, ms | proven | ojAlgo, s | proven | ojAlgo’s worth below |
        |---:|---|---:|---|---:|---|---:|\
        """);
    int[] sizes =
        arguments.length == 0
            ? new int[] {300, 5_000}
            : Arrays.stream(arguments).mapToInt(Integer::parseInt).toArray();
    for (int size : sizes) {
      List<Classification> classes = territory(size);
      Random random = new Random(5);
      int[] minutes = random.ints(size, 60, 180).toArray();
      measure(size, "visits", CallPlanBench.customers(classes, _ -> 1));
      measure(
          size,
          "minutes",
          CallPlanBench.customers(classes, one -> minutes[(int) one.customer().id().value() - 1]));
    }
  }

  private static List<Classification> territory(int size) {
    Random random = new Random(size);
    List<Customer> customers = new ArrayList<>();
    for (int i = 1; i <= size; i++) {
      long revenue = Math.round(Math.exp(7 + 4 * random.nextDouble()));
      long potential = Math.round(revenue * (1 + 6 * random.nextDouble()));
      customers.add(
          new CustomerBuilder(new CustomerId(i), "K" + i, "Kunde " + i)
              .revenue(RevenueHistory.NONE.with(YEAR, Money.of(revenue)))
              .potential(new Potential(Money.of(potential), Potential.Source.GIVEN))
              .build());
    }
    return Classifier.classify(customers, Thresholds.DEFAULTS, YEAR, YEAR).classifications();
  }

  private static CallCustomers customers(
      List<Classification> classes, ToLongFunction<Classification> weight) {
    Map<Cell, Integer> visits = new EnumMap<>(Cell.class);
    int[] usual = {8, 12, 12, 4, 8, 6, 1, 4, 4};
    for (Cell cell : Cell.values()) {
      visits.put(cell, usual[cell.ordinal()]);
    }
    return CallCustomers.of(classes, new VisitFrequencies(visits), JudgementRules.DEFAULTS, weight);
  }

  private static void measure(int size, String within, CallCustomers customers) {
    for (int percent : new int[] {60, 120}) {
      long today = customers.given().stream().mapToLong(one -> one.weight() * one.today()).sum();
      long limit = today * percent / 100;
      YearCallPlan plan = null;
      double least = Double.MAX_VALUE;
      for (int run = 0; run < RUNS; run++) {
        long start = processorTime();
        plan = ((CallPlanResult.Planned) CallPlanner.plan(customers, limit, () -> {})).plan();
        least = Math.min(least, (processorTime() - start) / 1e6);
      }
      double worth = plan == null ? 0 : plan.worth();
      System.out.printf(
          Locale.ROOT,
          "| %,d | %d %% of today in %s | %.0f | %s | %s |%n",
          size,
          percent,
          within,
          least,
          plan != null && plan.isProven() ? "yes" : "no",
          size > MOST_BY_OJALGO ? "– | – | –" : peer(customers, limit, worth));
    }
  }

  private static String peer(CallCustomers customers, long limit, double worth) {
    long start = processorTime();
    Optimisation.Result peer = byOjAlgo(customers.given(), limit);
    double seconds = (processorTime() - start) / 1e9;
    return String.format(
        Locale.ROOT,
        "%.1f | %s | %s",
        seconds,
        peer.getState().isOptimal() ? "yes" : "no",
        peer.getState().isFeasible()
            ? String.format(Locale.ROOT, "%.1e", (worth - peer.getValue()) / worth)
            : "nothing found");
  }

  private static Optimisation.Result byOjAlgo(List<CallCustomer> customers, long limit) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    model.options.time_abort = OJALGO_SECONDS * 1_000L;
    model.options.time_suffice = OJALGO_SECONDS * 1_000L;
    Expression all = model.newExpression("limit").upper(limit);
    for (int i = 0; i < customers.size(); i++) {
      CallCustomer one = customers.get(i);
      Expression choice = model.newExpression("one" + i).level(1);
      for (int visits = one.least(); visits <= one.most(); visits++) {
        Variable variable =
            model.newVariable("x" + i + "-" + visits).binary().weight(one.worth(visits));
        choice.set(variable, 1);
        all.set(variable, one.weight() * visits);
      }
    }
    return model.maximise();
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
