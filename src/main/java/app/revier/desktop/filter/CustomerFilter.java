package app.revier.desktop.filter;

import app.revier.search.SearchText;
import app.revier.segment.Cell;
import app.revier.territory.CustomerField;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.territory.Trait;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which customers are shown.
 *
 * @param text what is typed; every word must be found in some text of the customer
 * @param conditions the chips
 */
public record CustomerFilter(String text, List<Condition> conditions) {

  /** Shows everybody. */
  public static final CustomerFilter ALL = new CustomerFilter("", List.of());

  /** Keeps its own copy. */
  public CustomerFilter {
    conditions = List.copyOf(conditions);
  }

  /** Whether everybody is shown. */
  public boolean isAll() {
    return text.isBlank() && conditions.isEmpty();
  }

  /**
   * Whether nobody meets this filter who does not meet the other, as is so with more typed in most
   * cases.
   */
  public boolean narrows(CustomerFilter other) {
    List<SearchText.Word> words = SearchText.words(text);
    return conditions.equals(other.conditions)
        && SearchText.words(other.text).stream()
            .allMatch(before -> words.stream().anyMatch(word -> word.implies(before)));
  }

  /** The rows that meet the filter, in the same order; the same list if all do. */
  public List<CustomerRow> of(List<CustomerRow> rows) {
    if (isAll()) {
      return rows;
    }
    List<SearchText.Word> words = SearchText.words(text);
    List<List<Condition>> kinds = kinds();
    List<CustomerRow> found = new ArrayList<>();
    for (CustomerRow row : rows) {
      if (meets(row, kinds) && contains(row, words)) {
        found.add(row);
      }
    }
    return found;
  }

  private List<List<Condition>> kinds() {
    Map<Object, List<Condition>> kinds =
        conditions.stream()
            .collect(
                Collectors.groupingBy(Condition::kind, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(kinds.values());
  }

  private static boolean meets(CustomerRow row, List<List<Condition>> kinds) {
    for (List<Condition> kind : kinds) {
      boolean one = false;
      for (Condition condition : kind) {
        one |= condition.holds(row);
      }
      if (!one) {
        return false;
      }
    }
    return true;
  }

  private static boolean contains(CustomerRow row, List<SearchText.Word> words) {
    for (SearchText.Word word : words) {
      if (!word.isIn(row.searched())) {
        return false;
      }
    }
    return true;
  }

  /** The conditions as a text to remember. Customers picked by another screen are left out. */
  String remembered() {
    return conditions.stream()
        .map(CustomerFilter::code)
        .filter(code -> !code.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static String code(Condition condition) {
    return switch (condition) {
      case Condition.InCell(Cell cell) -> "cell=" + (cell == null ? "" : cell.name());
      case Condition.OfSize(SizeClass size) -> "size=" + size.name();
      case Condition.OfStrategy(Strategy strategy) -> "strategy=" + strategy.name();
      case Condition.Buying(boolean existing) -> "existing=" + existing;
      case Condition.PostcodeFrom(String prefix) -> "postcode=" + prefix;
      case Condition.Having(CustomerField.Text field, String value) ->
          field.key() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
      case Condition.OfTrait(String attribute, String trait) ->
          "trait=" + attribute + "/" + (trait == null ? "" : trait);
      case Condition.Among _ -> "";
    };
  }

  /** The conditions remembered as a text; what cannot be read is left out. */
  static List<Condition> conditions(@Nullable String remembered) {
    List<Condition> conditions = new ArrayList<>();
    for (String code : remembered == null ? new String[0] : remembered.split(" ", -1)) {
      int at = code.indexOf('=');
      Condition condition =
          at < 0 ? null : condition(code.substring(0, at), code.substring(at + 1));
      if (condition != null) {
        conditions.add(condition);
      }
    }
    return conditions;
  }

  private static @Nullable Condition condition(String kind, String value) {
    return switch (kind) {
      case "cell" -> cell(value);
      case "size" -> {
        SizeClass size = named(SizeClass.values(), value);
        yield size == null ? null : new Condition.OfSize(size);
      }
      case "strategy" -> {
        Strategy strategy = named(Strategy.values(), value);
        yield strategy == null ? null : new Condition.OfStrategy(strategy);
      }
      case "existing" -> new Condition.Buying(Boolean.parseBoolean(value));
      case "trait" -> trait(value);
      case "postcode" -> Condition.PostcodeFrom.typed(value);
      default -> {
        CustomerField.Text field = Condition.shared(kind);
        yield field == null
            ? null
            : new Condition.Having(field, URLDecoder.decode(value, StandardCharsets.UTF_8));
      }
    };
  }

  private static @Nullable Condition trait(String codes) {
    String[] parts = codes.split("/", -1);
    boolean known =
        parts.length == 2
            && Trait.isCode(parts[0])
            && (parts[1].isEmpty() || Trait.isCode(parts[1]));
    return known ? new Condition.OfTrait(parts[0], parts[1].isEmpty() ? null : parts[1]) : null;
  }

  private static @Nullable Condition cell(String value) {
    if (value.isEmpty()) {
      return new Condition.InCell(null);
    }
    Cell cell = named(Cell.values(), value);
    return cell == null ? null : new Condition.InCell(cell);
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
    for (E value : values) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return null;
  }
}
