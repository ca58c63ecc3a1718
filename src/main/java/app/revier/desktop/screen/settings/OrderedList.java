package app.revier.desktop.screen.settings;

import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.desktop.form.ItemsPart;
import app.revier.desktop.form.SettingsEditor;
import app.revier.desktop.nav.Desk;
import app.revier.territory.GrowthProject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A list of the settings whose things projects name, in the rep's own order: they are added,
 * renamed, moved up and down, merged, and deleted as long as no project has them.
 *
 * @param <T> a thing of the list
 * @param <F> its form
 */
final class OrderedList<T, F extends NamedForm<T>> {

  private final Desk desk;
  private final SettingsEditor editor;
  private final ListRules<T, F> rules;
  private final ItemsPart<Settings, T, F> items;

  OrderedList(Desk desk, SettingsEditor editor, ListRules<T, F> rules) {
    this.desk = desk;
    this.editor = editor;
    this.rules = rules;
    items =
        editor.items(
            new ItemsPart<Settings, T, F>(
                    rules.setting().key(),
                    settings -> rules.all(settings, desk.book().snapshot()),
                    this::with,
                    rules::code,
                    this::form)
                .called((settings, form) -> form.owner()));
  }

  private Settings with(Settings settings, List<T> list) {
    Setting<List<T>> setting = rules.setting();
    return settings.withAll(Map.of(setting.key(), setting.format().apply(List.copyOf(list))));
  }

  private List<T> now() {
    Snapshot snapshot = desk.book().snapshot();
    return rules.all(snapshot.settings(), snapshot);
  }

  private F form(String known) {
    String code = known.isEmpty() ? rules.newCode(now()) : known;
    return rules.form(
        code,
        name ->
            now().stream()
                .anyMatch(one -> !rules.code(one).equals(code) && rules.isCalled(one, name)));
  }

  /** The forms, in the order of the list. */
  ItemsPart<Settings, T, F> items() {
    return items;
  }

  /** What text keys call one of them. */
  String kind() {
    return rules.kind();
  }

  /** What one of them is called. */
  String name(T thing) {
    return rules.name(thing);
  }

  /** Puts one before or after its neighbour. */
  void move(F form, int steps) {
    editor.change(
        settings -> {
          List<T> list = new ArrayList<>(rules.all(settings, desk.book().snapshot()));
          return shift(list, place(list, form.code()), steps) ? with(settings, list) : settings;
        });
  }

  private int place(List<T> list, String code) {
    return list.stream().map(rules::code).toList().indexOf(code);
  }

  /**
   * Moves one thing of a list.
   *
   * @param from where it is; less than 0 if it is not there
   * @return whether there was room for it
   */
  static <E> boolean shift(List<E> list, int from, int steps) {
    int to = from + steps;
    if (from < 0 || to < 0 || to >= list.size()) {
      return false;
    }
    list.add(to, list.remove(from));
    return true;
  }

  /** Those that another could be merged into. */
  List<T> othersThan(F form) {
    return now().stream().filter(one -> !rules.code(one).equals(form.code())).toList();
  }

  /** Merges one into another, in one step; nothing for one that is not in the book yet. */
  void merge(F form, T into) {
    editor.save();
    if (place(now(), form.code()) >= 0) {
      desk.tasks()
          .run(
              desk.texts().get("settings." + kind() + "-merging"),
              _ -> rules.merge(desk.book().projects(), form.code(), rules.code(into)),
              desk.undoing()::offer);
    }
  }

  /** Deletes one that no project has. */
  void delete(F form) {
    if (form.obstacleProperty().get().isEmpty()) {
      items.remove(form);
    }
  }

  /** Looks anew which of them projects have. */
  void refresh(Snapshot now) {
    Map<String, Integer> uses = new HashMap<>();
    for (GrowthProject project : now.territory().projects()) {
      uses.merge(rules.used(project), 1, Integer::sum);
    }
    for (F form : items.forms()) {
      T kept = form.kept();
      int projects = kept == null ? 0 : uses.getOrDefault(rules.use(kept), 0);
      form.projects(projects == 0 ? "" : desk.texts().get("settings.projects", projects));
      boolean last = items.forms().size() == 1 && !rules.mayBeEmpty();
      form.obstacle(
          projects > 0
              ? desk.texts().get("settings." + kind() + "-in-use", projects)
              : last ? desk.texts().get("settings." + kind() + "-last") : "");
    }
  }
}
