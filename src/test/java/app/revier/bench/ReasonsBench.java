package app.revier.bench;

import app.revier.bench.PlanBench.Sketch;
import app.revier.gap.Advice;
import app.revier.gap.GapPlan;
import app.revier.gap.GapPlanner;
import app.revier.gap.LeftOut;
import app.revier.gap.LeftOut.Relaxation;
import app.revier.gap.PlanProof;
import app.revier.gap.PlannedProject;
import app.revier.selection.SelectionProblem.Resource;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Locale;

/**
 * Explains plans of generated territories: how much processor time all threads take together, and
 * whether the least number of visits that is asked for is the least.
 *
 * <p>Usage: {@code ReasonsBench time|digest|least PROJECTS CORRELATION [SEEDS]}.
 */
public final class ReasonsBench {

  private ReasonsBench() {}

  /** Prints a line for each territory. */
  public static void main(String[] args) {
    int projects = Integer.parseInt(args[1]);
    double correlation = Double.parseDouble(args[2]);
    int seeds = args.length > 3 ? Integer.parseInt(args[3]) : 5;
    switch (args[0]) {
      case "time" -> time(projects, correlation, seeds);
      case "digest" -> digests(projects, correlation, seeds);
      case "least" -> least(projects, correlation, seeds);
      default -> throw new IllegalArgumentException(args[0]);
    }
  }

  private static void time(int projects, double correlation, int seeds) {
    for (int i = 0; i < 4; i++) {
      PlanBench.limited(projects, correlation, 100 + i).explained();
    }
    double[] all = new double[seeds];
    for (int seed = 0; seed < seeds; seed++) {
      Sketch sketch = PlanBench.limited(projects, correlation, seed + 2L);
      double least = Double.POSITIVE_INFINITY;
      for (int run = 0; run < 3; run++) {
        long start = processorTime();
        sketch.explained();
        least = Math.min(least, (processorTime() - start) / 1e6);
      }
      all[seed] = least;
    }
    System.out.printf(
        Locale.ROOT,
        "%d projects, ρ = %.1f: median %.0f ms, slowest %.0f ms %s%n",
        projects,
        correlation,
        FreshJvm.median(all.clone()),
        Arrays.stream(all).max().orElseThrow(),
        Arrays.toString(Arrays.stream(all).mapToLong(Math::round).toArray()));
  }

  private static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  /** All that the reasons say, to be compared with another version of the program. */
  private static void digests(int projects, double correlation, int seeds) {
    for (int seed = 0; seed < seeds; seed++) {
      GapPlan plan = PlanBench.limited(projects, correlation, seed + 2L).explained();
      System.out.println("plan " + seed + " " + plan.hitProbability() + " " + plan.proof());
      for (PlannedProject planned : plan.projects()) {
        LeftOut why = planned.leftOut();
        System.out.println(
            planned.project().id()
                + " "
                + planned.reason()
                + " "
                + planned.hitProbabilityWithout()
                + (why == null ? "" : " " + why.relaxations() + " " + pinned(why)));
      }
      Advice advice = plan.advice();
      if (advice != null) {
        System.out.println(advice.fieldDay() + " " + advice.thousandMore());
        advice.overVisits().forEach(System.out::println);
        advice.overBudget().forEach(System.out::println);
      }
      System.out.println(plan.neededConfidence());
    }
  }

  private static String pinned(LeftOut why) {
    return why.ifPinned() instanceof LeftOut.Pinned(var outlook, var displaced)
        ? outlook + " " + displaced.stream().map(one -> one.project().id()).toList()
        : why.ifPinned().toString();
  }

  /** Plans anew with 1, 2, 3 … visits more until each project is in that is left out. */
  private static void least(int projects, double correlation, int seeds) {
    int claims = 0;
    int wrong = 0;
    int said = 0;
    for (int seed = 0; seed < seeds; seed++) {
      Sketch sketch = PlanBench.limited(projects, correlation, seed + 2L);
      GapPlan plan = sketch.explained();
      long furthest = plan.projects().stream().mapToLong(ReasonsBench::visitsMore).max().orElse(0);
      long[] first = new long[projects + 1];
      int unproven = plan.proof() instanceof PlanProof.Optimal ? 0 : 1;
      for (int more = 1; more <= furthest; more++) {
        Integer visits = plan.parameters().limits().visits();
        GapPlan wider =
            GapPlanner.plan(
                sketch.territory(),
                sketch.segmentation(),
                sketch
                    .parameters()
                    .withLimits(
                        plan.parameters()
                            .limits()
                            .withVisits((visits == null ? 0 : visits) + more)));
        unproven += wider.proof() instanceof PlanProof.Optimal ? 0 : 1;
        for (PlannedProject planned : wider.selected()) {
          int id = (int) planned.project().id().value();
          first[id] = first[id] == 0 ? more : first[id];
        }
      }
      StringBuilder told = new StringBuilder();
      for (PlannedProject planned : plan.projects()) {
        long claimed = visitsMore(planned);
        long true_ = first[(int) planned.project().id().value()];
        if (claimed > 0) {
          claims++;
          wrong += claimed == true_ ? 0 : 1;
          told.append(' ').append(claimed).append(claimed == true_ ? "" : "(" + true_ + ")");
        }
      }
      said += unproven;
      System.out.println("seed " + seed + ", unproven " + unproven + ":" + told);
    }
    System.out.println(claims + " claims, " + wrong + " not the least; unproven plans " + said);
  }

  private static long visitsMore(PlannedProject planned) {
    LeftOut why = planned.leftOut();
    return why == null
        ? 0
        : why.relaxations().stream()
            .filter(relaxation -> relaxation.resource() == Resource.VISITS)
            .mapToLong(Relaxation::more)
            .findFirst()
            .orElse(0);
  }
}
