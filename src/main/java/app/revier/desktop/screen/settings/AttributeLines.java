package app.revier.desktop.screen.settings;

import app.revier.book.AttributeEdits;
import app.revier.book.AttributeListText;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.desktop.form.ItemsPart;
import app.revier.desktop.form.SettingsEditor;
import app.revier.desktop.nav.Desk;
import app.revier.territory.Attribute;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The attributes of buying behaviour as they are edited: lines that are attributes or values. */
final class AttributeLines {

  private final Desk desk;
  private final Texts texts;
  private final SettingsEditor editor;
  private final ItemsPart<Settings, AttributeLine, AttributeForm> lines;

  /** The line to put the keyboard into once it is there; empty for none. */
  private String awaited = "";

  AttributeLines(Desk desk, SettingsEditor editor) {
    this.desk = desk;
    this.editor = editor;
    texts = desk.texts();
    lines =
        editor.items(
            new ItemsPart<Settings, AttributeLine, AttributeForm>(
                    "attributes",
                    settings -> AttributeLine.of(settings.get(Setting.ATTRIBUTES)),
                    (settings, list) -> with(settings, AttributeLine.attributes(list)),
                    AttributeLine::identity,
                    identity -> new AttributeForm(identity, texts, this::isTaken))
                .called((settings, form) -> form.owner()));
  }

  ItemsPart<Settings, AttributeLine, AttributeForm> lines() {
    return lines;
  }

  private static Settings with(Settings settings, List<Attribute> list) {
    return settings.withAll(
        Map.of(Setting.ATTRIBUTES.key(), Setting.ATTRIBUTES.format().apply(list)));
  }

  private List<Attribute> now() {
    return desk.book().snapshot().settings().get(Setting.ATTRIBUTES);
  }

  private boolean isTaken(String identity, String name) {
    return AttributeLine.of(now()).stream()
        .anyMatch(
            line ->
                !line.identity().equals(identity)
                    && isBeside(line, identity)
                    && AttributeListText.same(line.name(), name));
  }

  private static boolean isBeside(AttributeLine line, String identity) {
    boolean isAttribute = identity.endsWith("/");
    return line.isAttribute() == isAttribute
        && (isAttribute || identity.startsWith(line.attribute() + "/"));
  }

  /** Adds an attribute under a name to be changed. */
  void addAttribute() {
    List<String> names = now().stream().map(Attribute::name).toList();
    String name = free(texts.get("settings.attribute-new"), names);
    String code = AttributeListText.newCode(name, now().stream().map(Attribute::code).toList());
    awaited = code + "/";
    editor.change(
        settings -> {
          List<Attribute> list = new ArrayList<>(settings.get(Setting.ATTRIBUTES));
          list.add(new Attribute(code, name, List.of()));
          return with(settings, list);
        });
  }

  /** Adds a value to an attribute under a name to be changed. */
  void addValue(String attribute) {
    Attribute of = find(attribute);
    if (of == null) {
      return;
    }
    String name =
        free(
            texts.get("settings.attribute-value-new"),
            of.values().stream().map(Attribute.Value::label).toList());
    String code =
        AttributeListText.newCode(name, of.values().stream().map(Attribute.Value::code).toList());
    awaited = attribute + "/" + code;
    editor.change(
        settings -> {
          List<AttributeLine> all = AttributeLine.of(settings.get(Setting.ATTRIBUTES));
          all.add(new AttributeLine(attribute, code, name, false));
          return with(settings, AttributeLine.attributes(all));
        });
  }

  private static String free(String name, List<String> others) {
    String free = name;
    for (int number = 2; isOneOf(others, free); number++) {
      free = name + " " + number;
    }
    return free;
  }

  private static boolean isOneOf(List<String> others, String name) {
    return others.stream().anyMatch(other -> AttributeListText.same(other, name));
  }

  private @Nullable Attribute find(String code) {
    return now().stream().filter(one -> one.code().equals(code)).findFirst().orElse(null);
  }

  /** The line that was just added, told once; none if there is none. */
  @Nullable AttributeForm takeAwaited() {
    String identity = awaited;
    for (AttributeForm form : lines.forms()) {
      if (form.identity().equals(identity)) {
        awaited = "";
        return form;
      }
    }
    return null;
  }

  /** Puts an attribute or a value before or after its neighbour. */
  void move(AttributeForm form, int steps) {
    editor.change(
        settings -> {
          List<Attribute> list = new ArrayList<>(settings.get(Setting.ATTRIBUTES));
          int at = list.stream().map(Attribute::code).toList().indexOf(form.attribute());
          if (at < 0) {
            return settings;
          }
          if (form.isAttribute()) {
            return OrderedList.shift(list, at, steps) ? with(settings, list) : settings;
          }
          Attribute attribute = list.get(at);
          List<Attribute.Value> values = new ArrayList<>(attribute.values());
          int value =
              values.stream()
                  .map(one -> attribute.code() + "/" + one.code())
                  .toList()
                  .indexOf(form.identity());
          if (value < 0 || !OrderedList.shift(values, value, steps)) {
            return settings;
          }
          list.set(at, new Attribute(attribute.code(), attribute.name(), values));
          return with(settings, list);
        });
  }

  /** Deletes a line; if customers have it, asks first. */
  void delete(AttributeForm form) {
    int customers = AttributeEdits.losing(desk.book().snapshot(), without(form)).size();
    if (customers == 0) {
      deleteFromAll(form);
    } else {
      form.ask(texts.get("settings.attribute-in-use", customers, texts.number(customers)));
    }
  }

  /** Deletes a line and takes it from all customers that have it. */
  void deleteFromAll(AttributeForm form) {
    form.ask("");
    List<Attribute> after = without(form);
    desk.tasks()
        .run(
            texts.get("settings.saving"),
            _ -> desk.book().settings().setAttributes(after),
            desk.undoing()::offer);
  }

  private List<Attribute> without(AttributeForm form) {
    return AttributeLine.attributes(
        AttributeLine.of(now()).stream()
            .filter(
                line ->
                    !line.identity().equals(form.identity())
                        && !(form.isAttribute() && line.attribute().equals(form.attribute())))
            .toList());
  }
}
