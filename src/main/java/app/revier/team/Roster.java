package app.revier.team;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the plans that were read: which are of one year and one currency, and of each rep the
 * newest version with the one before it.
 *
 * @param <F> what tells where a plan came from
 * @param entries in the order in which the reps came
 * @param misfits that cannot be added to the others
 */
public record Roster<F>(List<Entry<F>> entries, List<Misfit<F>> misfits) {

  /** Keeps its own copies. */
  public Roster {
    entries = List.copyOf(entries);
    misfits = List.copyOf(misfits);
  }

  /**
   * A plan that was read.
   *
   * @param file where it came from
   * @param plan what it says
   */
  public record Read<F>(F file, RepPlan plan) {}

  /**
   * A rep.
   *
   * @param now the newest version
   * @param before the version before it; none if there is only one
   * @param older how many versions are older than that
   */
  public record Entry<F>(Read<F> now, @Nullable Read<F> before, int older) {}

  /** Why a plan cannot be added to the others. */
  public enum Reason {
    /** It is for another year. */
    OTHER_YEAR,
    /** Its amounts are in another currency. */
    OTHER_CURRENCY,
    /** It is the same version of a book as another file. */
    SAME_VERSION
  }

  /**
   * A plan that cannot be added.
   *
   * @param plan what was read
   * @param reason why not
   * @param team the plan that counts instead, or one of those that it does not fit to
   */
  public record Misfit<F>(Read<F> plan, Reason reason, Read<F> team) {}

  private record Frame(int year, String currency) {
    static Frame of(Read<?> read) {
      return new Frame(read.plan().planYear(), read.plan().currency());
    }
  }

  /**
   * Sorts plans. What most of them have in common counts: the year and the currency; of equally
   * many the later year, then what came first.
   *
   * @param all in the order in which they were given
   */
  public static <F> Roster<F> of(List<Read<F>> all) {
    Read<F> usual = usual(all);
    List<Misfit<F>> misfits = new ArrayList<>();
    Map<String, List<Read<F>>> versions = new LinkedHashMap<>();
    for (Read<F> read : all) {
      if (usual != null && read.plan().planYear() != usual.plan().planYear()) {
        misfits.add(new Misfit<>(read, Reason.OTHER_YEAR, usual));
      } else if (usual != null && !read.plan().currency().equals(usual.plan().currency())) {
        misfits.add(new Misfit<>(read, Reason.OTHER_CURRENCY, usual));
      } else {
        versions.computeIfAbsent(read.plan().identity(), _ -> new ArrayList<>()).add(read);
      }
    }
    List<Entry<F>> entries = new ArrayList<>();
    versions.values().forEach(own -> entries.add(entry(own, misfits)));
    return new Roster<>(entries, misfits);
  }

  private static <F> @Nullable Read<F> usual(List<Read<F>> all) {
    Map<Frame, List<Read<F>>> frames = new LinkedHashMap<>();
    all.forEach(read -> frames.computeIfAbsent(Frame.of(read), _ -> new ArrayList<>()).add(read));
    Read<F> usual = null;
    int most = 0;
    for (List<Read<F>> same : frames.values()) {
      Read<F> first = same.getFirst();
      if (usual == null
          || same.size() > most
          || (same.size() == most && first.plan().planYear() > usual.plan().planYear())) {
        usual = first;
        most = same.size();
      }
    }
    return usual;
  }

  private static <F> Entry<F> entry(List<Read<F>> own, List<Misfit<F>> misfits) {
    List<Read<F>> distinct = new ArrayList<>();
    for (Read<F> read : own) {
      Read<F> same =
          distinct.stream()
              .filter(other -> isSameVersion(other.plan(), read.plan()))
              .findFirst()
              .orElse(null);
      if (same == null) {
        distinct.add(read);
      } else {
        misfits.add(new Misfit<>(read, Reason.SAME_VERSION, same));
      }
    }
    // Of two versions of one day the one that was named last is taken for the newer one.
    List<Read<F>> newest = new ArrayList<>(distinct.reversed());
    newest.sort(Comparator.comparing((Read<F> read) -> read.plan().asOf()).reversed());
    return new Entry<>(
        newest.getFirst(),
        newest.size() > 1 ? newest.get(1) : null,
        Math.max(0, newest.size() - 2));
  }

  private static boolean isSameVersion(RepPlan one, RepPlan other) {
    return one.figures().equals(other.figures())
        && new VersionComparison(one, other).items().isEmpty();
  }
}
