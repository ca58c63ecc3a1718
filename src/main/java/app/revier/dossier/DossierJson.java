package app.revier.dossier;

import app.revier.book.ChangeLabel;
import app.revier.book.Dossier;
import app.revier.book.Dossier.Entry;
import app.revier.book.Dossier.Line;
import app.revier.book.Dossier.Section;
import app.revier.book.Dossier.Word;
import app.revier.place.Placing;
import app.revier.segment.Classification;
import app.revier.territory.Money;
import app.revier.territory.Probability;
import app.revier.territory.Share;
import app.revier.territory.WeekHours;
import app.revier.territory.WeekHoursText;
import app.revier.text.DossierTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A dossier as one JSON document. */
final class DossierJson {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .build();

  /** What there is once. */
  private static final Set<String> ONCE = Set.of("customer", "contact", "at", "found", "since");

  private DossierJson() {}

  static String of(Dossier dossier, DossierTexts texts) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("title", texts.title());
    document.put("book", dossier.book().toString());
    document.put("date", dossier.now().today().toString());
    for (Section section : dossier.sections()) {
      List<Map<String, @Nullable Object>> entries =
          section.entries().stream().map(DossierJson::entry).toList();
      document.put(section.code(), ONCE.contains(section.code()) ? entries.getFirst() : entries);
    }
    Classification classification = dossier.classification();
    if (classification != null) {
      document.put("class", classes(classification, texts));
    }
    return MAPPER.writeValueAsString(document) + '\n';
  }

  /** A document that is ready. */
  static String of(Map<String, @Nullable Object> document) {
    return MAPPER.writeValueAsString(document) + '\n';
  }

  private static Map<String, @Nullable Object> classes(
      Classification classification, DossierTexts texts) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("existing", classification.existing());
    fields.put("revenue", plain(classification.revenue()));
    Money potential = classification.potential();
    Money whitespace = classification.whitespace();
    fields.put("potential", potential == null ? null : plain(potential));
    fields.put("whitespace", whitespace == null ? null : plain(whitespace));
    fields.put("shareOfWallet", classification.shareOfWallet());
    fields.put("size", classification.size().name());
    fields.put(
        "strategy", classification.strategy() == null ? null : classification.strategy().name());
    fields.put("explanation", texts.why());
    return fields;
  }

  private static Map<String, @Nullable Object> entry(Entry entry) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    for (Line line : entry.lines()) {
      put(fields, line.code(), plain(line.value()));
    }
    return fields;
  }

  @SuppressWarnings("unchecked") // Only this method puts maps into maps.
  private static void put(Map<String, @Nullable Object> fields, String path, Object value) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      fields.put(path, value);
    } else {
      Object inner =
          fields.computeIfAbsent(
              path.substring(0, dot), _ -> new LinkedHashMap<String, @Nullable Object>());
      put((Map<String, @Nullable Object>) inner, path.substring(dot + 1), value);
    }
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Money amount -> amount.toDecimal();
      case Probability probability -> probability.value();
      case Share share -> share.toDecimal();
      case WeekHours hours -> WeekHoursText.format(hours);
      case Word word -> word.code();
      case Placing problem -> problem.getClass().getSimpleName();
      case ChangeLabel label -> Map.of("code", label.code(), "arguments", label.arguments());
      case Boolean yes -> yes;
      case Number number -> number;
      default -> value.toString();
    };
  }
}
