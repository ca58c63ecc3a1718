package app.revier.book;

import app.revier.territory.CustomerId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plans that the rep kept, one of each year at most. Kept beside the settings. */
final class KeptYearPlans {

  /** Their key beside the settings; it is none that the rep sets. */
  static final String KEY = "track.plan";

  private final SortedMap<Integer, KeptYearPlan> plans;

  private KeptYearPlans(SortedMap<Integer, KeptYearPlan> plans) {
    this.plans = plans;
  }

  /** Those of a book. */
  static KeptYearPlans of(Settings settings) {
    String text = settings.texts().get(KEY);
    return text == null ? new KeptYearPlans(new TreeMap<>()) : read(text);
  }

  /**
   * Those of a text.
   *
   * @throws IllegalArgumentException or {@link java.time.DateTimeException} if it has another form
   */
  static KeptYearPlans read(String text) {
    List<List<String>> blocks = new ArrayList<>();
    text.lines()
        .forEach(
            line -> {
              if (blocks.isEmpty() || KeptYearPlan.isFirst(line)) {
                blocks.add(new ArrayList<>());
              }
              blocks.getLast().add(line);
            });
    if (blocks.isEmpty()) {
      throw new IllegalArgumentException("no plan of a year");
    }
    SortedMap<Integer, KeptYearPlan> plans = new TreeMap<>();
    for (List<String> block : blocks) {
      KeptYearPlan plan = KeptYearPlan.read(block);
      if (plans.put(plan.year(), plan) != null) {
        throw new IllegalArgumentException("two plans of a year: " + block.getFirst());
      }
    }
    return new KeptYearPlans(plans);
  }

  /** The years of which a plan is kept, rising. */
  SortedSet<Integer> years() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(plans.keySet()));
  }

  /** That of a year; none if none is kept. */
  @Nullable KeptYearPlan of(int year) {
    return plans.get(year);
  }

  /** The same with a plan in place of the one that was kept for its year. */
  KeptYearPlans with(KeptYearPlan plan) {
    SortedMap<Integer, KeptYearPlan> others = new TreeMap<>(plans);
    others.put(plan.year(), plan);
    return new KeptYearPlans(others);
  }

  /** The same without that of a year. */
  KeptYearPlans without(int year) {
    SortedMap<Integer, KeptYearPlan> others = new TreeMap<>(plans);
    others.remove(year);
    return new KeptYearPlans(others);
  }

  /** How they are kept. */
  Write.PutSetting written() {
    return new Write.PutSetting(
        KEY,
        plans.isEmpty()
            ? null
            : plans.values().stream().map(KeptYearPlan::text).collect(Collectors.joining("\n")));
  }

  /**
   * What has to be written besides the steps of a change, so that no customer who goes is told of
   * any more; none if it touches nobody of the plans, or says itself what is to be written.
   */
  static Write.@Nullable PutSetting after(Snapshot now, Collection<Write> writes) {
    Set<CustomerId> gone = new HashSet<>();
    for (Write write : writes) {
      switch (write) {
        case Write.RemoveCustomer(CustomerId id) -> gone.add(id);
        case Write.PutSetting put when put.key().equals(KEY) -> {
          return null;
        }
        default -> {}
      }
    }
    return moved(now, gone, KeptYearPlan.GONE);
  }

  /**
   * What has to be written so that what was planned of one customer is planned of another, into
   * whom it is merged; none if nothing was planned of it.
   */
  static Write.@Nullable PutSetting merged(Snapshot now, CustomerId drop, CustomerId keep) {
    return moved(now, Set.of(drop), keep);
  }

  private static Write.@Nullable PutSetting moved(
      Snapshot now, Set<CustomerId> from, CustomerId to) {
    if (from.isEmpty() || !now.settings().texts().containsKey(KEY)) {
      return null;
    }
    KeptYearPlans before = of(now.settings());
    KeptYearPlans after = before.each(plan -> plan.moved(from, to));
    return after.plans.equals(before.plans) ? null : after.written();
  }

  private KeptYearPlans each(UnaryOperator<KeptYearPlan> change) {
    SortedMap<Integer, KeptYearPlan> changed = new TreeMap<>();
    plans.forEach((year, plan) -> changed.put(year, change.apply(plan)));
    return new KeptYearPlans(changed);
  }
}
