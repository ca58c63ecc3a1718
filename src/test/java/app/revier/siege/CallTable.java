package app.revier.siege;

import app.revier.siege.RevierCall.Ended;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the calls of each command ended. */
final class CallTable {

  private static final int[] STATUSES = {0, 2, 3, 4, 70, Ended.KILLED};

  private final Map<String, Map<Integer, Integer>> counts = new TreeMap<>();
  private final Map<String, long[]> millis = new TreeMap<>();
  private final Map<String, Integer> reasons = new LinkedHashMap<>();

  CallTable(List<Ended> calls) {
    for (Ended call : calls) {
      counts
          .computeIfAbsent(call.command(), _ -> new TreeMap<>())
          .merge(known(call.status()), 1, Integer::sum);
      if (call.status() != 0 && call.status() != Ended.KILLED) {
        reasons.merge(call.command() + ": " + call.err().strip(), 1, Integer::sum);
      }
    }
    for (String command : counts.keySet()) {
      millis.put(
          command,
          calls.stream()
              .filter(call -> call.command().equals(command) && call.status() != Ended.KILLED)
              .mapToLong(Ended::millis)
              .sorted()
              .toArray());
    }
  }

  /** Every other status is as bad as a bug. */
  private static int known(int status) {
    return Arrays.stream(STATUSES).anyMatch(known -> known == status) ? status : 70;
  }

  void print(PrintStream out) {
    out.println("| Command | calls | 0 | 2 | 3 | 4 | 70 | killed | median ms | longest ms |");
    out.println("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
    counts.forEach((command, ended) -> out.println(row(command, ended)));
    if (!reasons.isEmpty()) {
      out.println();
      reasons.forEach((reason, count) -> out.printf("%d × %s%n", count, reason));
    }
  }

  private String row(String command, Map<Integer, Integer> ended) {
    StringBuilder row = new StringBuilder("| " + command + " | ");
    row.append(ended.values().stream().mapToInt(Integer::intValue).sum());
    for (int status : STATUSES) {
      row.append(" | ").append(ended.getOrDefault(status, 0));
    }
    long[] times = millis.getOrDefault(command, new long[0]);
    row.append(" | ").append(times.length == 0 ? "–" : times[times.length / 2]);
    row.append(" | ").append(times.length == 0 ? "–" : times[times.length - 1]);
    return row.append(" |").toString();
  }
}
