package app.revier.bench;

import app.revier.gap.GapPlan;
import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Makes and explains one plan of many customers and projects within visits and budget: processor
 * time of all threads, the most heap that was in use right after a collection, and the most memory
 * that the process had. Run it with {@code -Xmx512m}.
 *
 * <p>Usage: {@code WholePlanBench CUSTOMERS PROJECTS CORRELATION}.
 */
public final class WholePlanBench {

  private WholePlanBench() {}

  /** Prints a row. */
  public static void main(String[] args) throws IOException {
    AtomicLong most = new AtomicLong();
    for (var collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      ((NotificationEmitter) collector)
          .addNotificationListener(
              (notification, _) -> {
                var info =
                    GarbageCollectionNotificationInfo.from(
                        (CompositeData) notification.getUserData());
                most.accumulateAndGet(
                    info.getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                        .filter(pool -> isHeap(pool.getKey()))
                        .map(Map.Entry::getValue)
                        .mapToLong(MemoryUsage::getUsed)
                        .sum(),
                    Math::max);
              },
              null,
              null);
    }
    int customers = Integer.parseInt(args[0]);
    int projects = Integer.parseInt(args[1]);
    double correlation = Double.parseDouble(args[2]);
    var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long start = system.getProcessCpuTime();
    GapPlan plan = PlanBench.limited(customers, projects, correlation).explained();
    double seconds = (system.getProcessCpuTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "| %,d | %d | %.1f | %.1f | %d | %d | %s |%n",
        customers,
        projects,
        correlation,
        seconds,
        most.get() >> 20,
        FreshJvm.peakBytes() >> 20,
        PlanBench.remark(plan));
  }

  private static boolean isHeap(String pool) {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .anyMatch(one -> one.getName().equals(pool) && one.getType() == MemoryType.HEAP);
  }
}
