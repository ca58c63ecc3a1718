package app.revier.desktop.shell;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.Territory;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** Finds customers by parts of number, name and town while the rep types. */
public final class SearchViewModel {

  /** How many hits are shown. */
  static final int MOST = 10;

  private static final String TOPIC = "search";
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final Desk desk;
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObservableList<Hit> hits = FXCollections.observableArrayList();
  private volatile Index index = new Index(Territory.EMPTY, List.of());

  /**
   * A customer that was found.
   *
   * @param customer which
   * @param number its number
   * @param name its name
   * @param town where it is; may be empty
   */
  public record Hit(CustomerId customer, String number, String name, String town) {}

  /** A territory with the folded texts that are searched, in the order of its customers. */
  private record Index(Territory territory, List<String> texts) {
    static Index of(Territory territory) {
      return new Index(
          territory,
          territory.customers().stream()
              .map(
                  customer ->
                      folded(
                          customer.name()
                              + '\n'
                              + customer.number()
                              + '\n'
                              + customer.address().city()))
              .toList());
    }
  }

  /** The search of a desk. */
  public SearchViewModel(Desk desk) {
    this.desk = desk;
    query.subscribe(this::find);
  }

  /** What is typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** The best hits for it. */
  public ObservableList<Hit> hits() {
    return hits;
  }

  /** Leads to a customer and empties the search. */
  public void open(Hit hit) {
    query.set("");
    desk.navigator().accept(new Place.OneCustomer(hit.customer()));
  }

  private void find(String text) {
    String wanted = folded(text).strip();
    desk.tasks().latest(TOPIC, progress -> search(desk.book().snapshot(), wanted), hits::setAll);
  }

  private List<Hit> search(Snapshot snapshot, String wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    Index known = index;
    if (!known.territory.equals(snapshot.territory())) {
      known = Index.of(snapshot.territory());
      index = known;
    }
    String[] words = SPACES.split(wanted);
    List<Ranked> found = new ArrayList<>();
    for (int i = 0; i < known.texts.size(); i++) {
      int rank = rank(known.texts.get(i), words);
      if (rank >= 0) {
        found.add(new Ranked(known.territory.customers().get(i), rank));
      }
    }
    return found.stream()
        .sorted(
            Comparator.comparingInt(Ranked::rank).thenComparing(ranked -> ranked.customer.name()))
        .limit(MOST)
        .map(
            ranked ->
                new Hit(
                    ranked.customer.id(),
                    ranked.customer.number(),
                    ranked.customer.name(),
                    ranked.customer.address().city()))
        .toList();
  }

  private record Ranked(Customer customer, int rank) {}

  /**
   * Below 0 if a word is missing; else the fewer, the better: a line that begins so comes before a
   * word that begins so, and that before any other place.
   */
  private static int rank(String text, String[] words) {
    int rank = 0;
    for (String word : words) {
      if (text.startsWith(word) || text.contains('\n' + word)) {
        continue;
      }
      if (text.contains(' ' + word)) {
        rank += 1;
      } else if (text.contains(word)) {
        rank += 2;
      } else {
        return -1;
      }
    }
    return rank;
  }

  /** Small letters without accents, so that {@code koln} finds {@code Köln}. */
  static String folded(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT).replace("ß", "ss");
  }
}
