package app.revier.siege;

import app.revier.siege.TimedCalls.Ended;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many calls ended how, and what must not have happened. */
final class Tally {

  private static final int SHOWN = 40;

  private final Map<String, Map<Integer, Integer>> statuses = new LinkedHashMap<>();
  private final List<String> bad = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();
  private int runs;

  /**
   * Counts a call.
   *
   * @param kind of the attack
   * @param what the attack and the call, in case that it was bad
   */
  void add(String kind, String what, Ended ended) {
    runs++;
    statuses.computeIfAbsent(kind, _ -> new TreeMap<>()).merge(ended.status(), 1, Integer::sum);
    if (ended.status() == 70 || ended.status() < 0) {
      bad(what + " -> " + ended.status() + " " + ended.err().strip());
    }
  }

  /** Notes something that must not have happened. */
  void bad(String what) {
    bad.add(what);
  }

  /** Adds a line to what is printed. */
  void note(String line) {
    notes.add(line);
  }

  /** What must not have happened. */
  List<String> bad() {
    return List.copyOf(bad);
  }

  /** How many calls there were. */
  int runs() {
    return runs;
  }

  /** Prints a table, and the first of what must not have happened. */
  void print(PrintStream out) {
    out.printf("%,d runs%n| Attack | ends with status: times |%n|---|---|%n", runs);
    statuses.forEach((kind, counts) -> out.println("| " + kind + " | " + counts + " |"));
    notes.forEach(out::println);
    out.println(bad.size() + " bad");
    bad.stream().limit(SHOWN).forEach(out::println);
  }
}
