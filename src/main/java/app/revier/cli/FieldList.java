package app.revier.cli;

import app.revier.intake.ImportField;
import app.revier.intake.ImportKind;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields that a mapping of headings can name, with what they mean and how they are headed. */
final class FieldList {

  private final Texts texts;

  FieldList(Texts texts) {
    this.texts = texts;
  }

  /** Prints all fields, for people or as a document. */
  void print(PrintStream to, boolean json) {
    if (json) {
      List<Object> all = new ArrayList<>();
      for (ImportField field : fields()) {
        Map<String, @Nullable Object> one = Json.object();
        one.put("code", field.code());
        one.put("kinds", kinds(field).stream().map(ImportKind::code).toList());
        one.put("meaning", meaning(field));
        one.put("headings", headings(field));
        all.add(one);
      }
      Json.print(to, all);
      return;
    }
    for (ImportField field : fields()) {
      String kinds = String.join(", ", kinds(field).stream().map(kind -> kindWord(kind)).toList());
      to.println(
          texts.get(
              "cli.field",
              field.code(),
              kinds,
              meaning(field),
              String.join("; ", headings(field))));
    }
    to.println(texts.get("cli.fields-revenue"));
    to.println(texts.get("cli.fields-example"));
  }

  /** Those a mapping can name: an attribute is named by its heading. */
  private static List<ImportField> fields() {
    return Arrays.stream(ImportField.values())
        .filter(field -> ImportField.isTarget(field.code()))
        .toList();
  }

  private static List<ImportKind> kinds(ImportField field) {
    return List.of(ImportKind.values()).stream().filter(field::isOf).toList();
  }

  private String kindWord(ImportKind kind) {
    return texts.get("imports.kind-" + kind.code());
  }

  private String meaning(ImportField field) {
    return texts.get("fields." + field.code());
  }

  /** In the language of the call first. */
  private List<String> headings(ImportField field) {
    boolean german = texts.language() == Language.GERMAN;
    List<String> headings = new ArrayList<>(field.headings(german));
    field.headings(!german).stream()
        .filter(heading -> !headings.contains(heading))
        .forEach(headings::add);
    return headings;
  }
}
