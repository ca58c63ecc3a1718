package app.revier.book;

import app.revier.territory.GrowthProject;
import app.revier.territory.Measure;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rep's measures: those of the list, and those that only projects have. */
public final class MeasureEdits {

  private MeasureEdits() {}

  /**
   * All measures of a book: those of the list in its order, then those that only projects have, by
   * their names.
   */
  public static List<Measure> all(Settings settings, Collection<GrowthProject> projects) {
    List<Measure> all = new ArrayList<>(settings.get(Setting.MEASURES));
    List<String> codes = new ArrayList<>();
    Map<String, String> others = new TreeMap<>();
    projects.forEach(
        project -> others.putIfAbsent(Measure.key(project.measure()), project.measure()));
    others.remove("");
    for (Measure measure : all) {
      codes.add(measure.code());
      others.remove(Measure.key(measure.name()));
    }
    others
        .values()
        .forEach(
            name -> {
              String code = AttributeListText.newCode(name, codes);
              codes.add(code);
              all.add(new Measure(code, Measure.onOneLine(name)));
            });
    return all;
  }

  /** A code for a measure that is about to be added. */
  public static String newCode(List<Measure> measures) {
    return AttributeListText.newCode("own-1", measures.stream().map(Measure::code).toList());
  }

  /**
   * The list as it is to be kept: with the codes that its names have already.
   *
   * @throws InvalidSettingException if projects have a measure of the list that it lacks
   */
  static List<Measure> kept(Snapshot now, Settings after) {
    List<Measure> before = now.measures();
    List<Measure> typed = after.get(Setting.MEASURES);
    List<String> taken = typed.stream().map(Measure::code).toList();
    List<Measure> kept = new ArrayList<>();
    for (Measure measure : typed) {
      Measure known =
          find(before, measure.code()) != null
              ? null
              : before.stream()
                  .filter(one -> !taken.contains(one.code()) && one.isOf(measure.name()))
                  .findFirst()
                  .orElse(null);
      kept.add(known == null ? measure : new Measure(known.code(), measure.name()));
    }
    for (Measure gone : now.settings().get(Setting.MEASURES)) {
      boolean isThere = find(kept, gone.code()) != null;
      if (!isThere && !projects(now, gone).isEmpty()) {
        throw new InvalidSettingException(
            Setting.MEASURES.key(), gone.name(), InvalidSettingException.Reason.MEASURE_IN_USE);
      }
    }
    return kept;
  }

  /** What projects have to be called after with another list: they follow a new name. */
  static List<Write> renamed(Snapshot now, List<Measure> after) {
    List<Write> writes = new ArrayList<>();
    for (Measure measure : now.measures()) {
      Measure then = find(after, measure.code());
      if (then != null && !then.equals(measure)) {
        projects(now, measure).forEach(project -> put(project, then, writes));
      }
    }
    return writes;
  }

  /** Makes one of two measures: the projects of the one have the other from then on. */
  static PlannedChange merge(Snapshot now, String from, String into) {
    List<Measure> list = now.measures();
    Measure gone = find(list, from);
    Measure stays = find(list, into);
    if (gone == null || stays == null || from.equals(into)) {
      throw new IllegalArgumentException("not two measures: " + from + ", " + into);
    }
    list.remove(gone);
    List<Write> writes = new ArrayList<>(setting(now, list));
    projects(now, gone).forEach(project -> put(project, stays, writes));
    return new PlannedChange(ChangeLabel.of("measures-merged"), writes);
  }

  private static List<Write> setting(Snapshot now, List<Measure> list) {
    String key = Setting.MEASURES.key();
    Settings after = now.settings().withAll(Map.of(key, Setting.MEASURES.format().apply(list)));
    return List.of(new Write.PutSetting(key, after.texts().get(key)));
  }

  private static @Nullable Measure find(List<Measure> list, String code) {
    return list.stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  private static List<GrowthProject> projects(Snapshot now, Measure measure) {
    return now.territory().projects().stream()
        .filter(project -> measure.isOf(project.measure()))
        .sorted(Comparator.comparing(GrowthProject::id))
        .toList();
  }

  private static void put(GrowthProject project, Measure measure, List<Write> writes) {
    GrowthProject after = project.edit().measure(measure.name()).build();
    if (!after.equals(project)) {
      writes.add(new Write.PutProject(after));
    }
  }
}
