package app.revier.desktop.shell.palette;

import app.revier.agenda.Activity;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.search.Findable;
import app.revier.search.SearchHits;
import app.revier.search.SearchIndex;
import app.revier.search.SearchQuery;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * Finds what is in the book and what can be done, while the rep types; goes there or does it. What
 * begins with {@code >} looks for actions alone.
 */
public final class PaletteViewModel {

  /** What is typed before the words of an action. */
  static final String ACTIONS_ONLY = ">";

  /** Beside what is in the book so many actions are shown. */
  static final int MOST_ACTIONS = 3;

  /** If actions match, so many customers stand before them whose names begin so. */
  static final int NAMES_BEFORE_ACTIONS = 5;

  /** A single letter says too little about an action. */
  private static final int LETTERS_OF_AN_ACTION = 2;

  private static final String TOPIC = "palette";

  private final Desk desk;
  private final Supplier<List<PaletteAction>> possible;
  private final List<Texts> languages = Arrays.stream(Language.values()).map(Texts::new).toList();
  private final LatestFinds latest = new LatestFinds();
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final ObservableList<PaletteLine> lines = FXCollections.observableArrayList();
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper(this, "chosen", -1);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyStringWrapper foot = new ReadOnlyStringWrapper(this, "foot", "");
  private List<PaletteAction> actions = List.of();
  private boolean pending;
  private boolean known;
  private boolean runsWhenThere;

  /**
   * The palette of a desk.
   *
   * @param possible gives what can be done now
   */
  public PaletteViewModel(Desk desk, Supplier<List<PaletteAction>> possible) {
    this.desk = desk;
    this.possible = possible;
    query.subscribe(_ -> find());
  }

  /** What is typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** What is found for it. */
  public ObservableList<PaletteLine> lines() {
    return lines;
  }

  /** The line that is chosen; below 0 for none. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** Whether the palette is shown. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What stands below the lines: how many more there are, or that nothing is found. */
  public ReadOnlyStringProperty footProperty() {
    return foot.getReadOnlyProperty();
  }

  /** Makes the index, so that the first letter typed need not wait for it. */
  public void prepare() {
    desk.tasks().latest(TOPIC + "-index", _ -> desk.book().snapshot().search(), _ -> known = true);
  }

  /** Goes on in another language: what the rep went to last stays. */
  public void goOnFrom(PaletteViewModel before) {
    latest.goOnFrom(before.latest);
    known = before.known;
  }

  /** Shows the palette, with nothing typed. */
  public void begin() {
    actions = possible.get();
    runsWhenThere = false;
    open.set(true);
    if (query.get().isEmpty()) {
      find();
    } else {
      query.set("");
    }
    if (!known) {
      prepare();
    }
  }

  /** Hides the palette. */
  public void close() {
    open.set(false);
    runsWhenThere = false;
    pending = false;
    desk.tasks().drop(TOPIC);
    lines.clear();
    chosen.set(-1);
  }

  private void find() {
    if (!open.get()) {
      return;
    }
    String typed = query.get().strip();
    runsWhenThere = false;
    if (typed.startsWith(ACTIONS_ONLY)) {
      showActions(typed.substring(1));
    } else if (SearchQuery.of(typed).isEmpty()) {
      showStart();
    } else {
      pending = true;
      if (!known) {
        foot.set(desk.texts().get("find.first-time"));
      }
      SearchQuery wanted = SearchQuery.of(typed);
      desk.tasks().latest(TOPIC, _ -> search(wanted, desk.book().snapshot()), this::showFound);
    }
  }

  /** What was found, in words. */
  private record Result(SearchQuery query, SearchHits hits, List<PaletteLine.Found> lines) {}

  private Result search(SearchQuery wanted, Snapshot book) {
    SearchIndex index = book.search();
    SearchHits hits = index.find(wanted);
    FoundLines words = new FoundLines(desk.texts(), wanted);
    return new Result(
        wanted, hits, hits.best().stream().map(hit -> words.of(hit.thing(), book)).toList());
  }

  private void showFound(Result result) {
    known = true;
    if (!open.get()) {
      return;
    }
    List<PaletteAction> doing =
        query.get().strip().length() < LETTERS_OF_AN_ACTION
            ? List.of()
            : matching(result.query).stream()
                .limit(result.lines.isEmpty() ? Integer.MAX_VALUE : MOST_ACTIONS)
                .toList();
    int first = 0;
    while (first < result.lines.size()
        && first < NAMES_BEFORE_ACTIONS
        && result.hits.best().get(first).rank() == SearchHits.Rank.NAME_BEGINS) {
      first++;
    }
    int before = doing.isEmpty() ? result.lines.size() : first;
    List<PaletteLine> all = new ArrayList<>(result.lines.subList(0, before));
    doing.forEach(action -> all.add(line(action, result.query)));
    all.addAll(result.lines.subList(before, result.lines.size()));
    show(all, more(result.hits, all));
  }

  private String more(SearchHits hits, List<PaletteLine> shown) {
    Texts texts = desk.texts();
    if (shown.isEmpty()) {
      return texts.get("find.nothing");
    }
    List<String> more =
        hits.more().entrySet().stream()
            .map(entry -> count(entry.getKey(), entry.getValue()))
            .toList();
    return more.isEmpty()
        ? texts.get("find.keys")
        : texts.get("find.more", String.join(", ", more));
  }

  private String count(Findable.Kind kind, int number) {
    Texts texts = desk.texts();
    String key =
        switch (kind) {
          case CUSTOMER -> "find.more-customers";
          case CONTACT -> "find.more-contacts";
          case PROJECT -> "find.more-projects";
          case SAID -> "find.more-said";
        };
    return texts.get(key, number, texts.number(number));
  }

  private void showStart() {
    Texts texts = desk.texts();
    Snapshot book = desk.book().snapshot();
    List<PaletteLine> all = new ArrayList<>();
    FoundLines words = new FoundLines(texts, SearchQuery.of(""));
    List<Findable> finds = latest.in(book);
    if (!finds.isEmpty()) {
      all.add(new PaletteLine.Head(texts.get("find.latest")));
      finds.forEach(thing -> all.add(words.of(thing, book)));
    }
    all.add(new PaletteLine.Head(texts.get("find.actions")));
    actions.forEach(action -> all.add(line(action, SearchQuery.of(""))));
    pending = false;
    desk.tasks().drop(TOPIC);
    show(all, texts.get("find.keys"));
  }

  private void showActions(String typed) {
    SearchQuery wanted = SearchQuery.of(typed);
    List<PaletteAction> found = wanted.isEmpty() ? actions : matching(wanted);
    desk.tasks().drop(TOPIC);
    List<PaletteLine> all = new ArrayList<>();
    found.forEach(action -> all.add(line(action, wanted)));
    show(all, desk.texts().get(found.isEmpty() ? "find.no-action" : "find.keys"));
  }

  private List<PaletteAction> matching(SearchQuery wanted) {
    List<PaletteAction> found =
        new ArrayList<>(actions.stream().filter(one -> one.isFoundBy(wanted, languages)).toList());
    // Those whose titles begin so come first, the others in their order.
    found.sort(
        (one, two) ->
            Boolean.compare(two.beginsWith(wanted, languages), one.beginsWith(wanted, languages)));
    return found;
  }

  private PaletteLine.Doing line(PaletteAction action, SearchQuery wanted) {
    return new PaletteLine.Doing(action, wanted.mark(action.title().in(desk.texts())));
  }

  private void show(List<PaletteLine> all, String below) {
    pending = false;
    lines.setAll(all);
    foot.set(below);
    chosen.set(-1);
    int[] choices = choices();
    if (choices.length > 0) {
      chosen.set(choices[0]);
    }
    if (runsWhenThere) {
      run();
    }
  }

  /** Chooses a line by the mouse. */
  public void choose(int line) {
    if (line >= 0 && line < lines.size() && lines.get(line).canBeChosen()) {
      chosen.set(line);
    }
  }

  /**
   * Chooses a line further down or up. A single step goes round at the end, several stop there.
   *
   * @param step how many lines that can be chosen
   */
  public void move(int step) {
    int[] choices = choices();
    if (choices.length > 0) {
      int at = Math.max(0, Arrays.binarySearch(choices, chosen.get())) + step;
      chosen.set(
          choices[
              Math.abs(step) == 1
                  ? Math.floorMod(at, choices.length)
                  : Math.clamp(at, 0, choices.length - 1)]);
    }
  }

  private int[] choices() {
    return IntStream.range(0, lines.size()).filter(line -> lines.get(line).canBeChosen()).toArray();
  }

  /** Goes to what is chosen, or does it; as soon as it is found, if it is still looked for. */
  public void run() {
    if (pending) {
      runsWhenThere = true;
      return;
    }
    int at = chosen.get();
    PaletteLine line = at >= 0 && at < lines.size() ? lines.get(at) : null;
    if (line == null) {
      return;
    }
    close();
    switch (line) {
      case PaletteLine.Found found -> {
        latest.add(found.thing(), desk.book().snapshot());
        desk.navigator().accept(place(found.thing()));
      }
      case PaletteLine.Doing doing -> doing.action().run().run();
      case PaletteLine.Head _ -> {}
    }
  }

  private static Place place(Findable thing) {
    Customer customer = thing.customer();
    return switch (thing) {
      case Findable.OfCustomer _ -> new Place.OneCustomer(customer.id());
      case Findable.OfContact _ ->
          new Place.PartOfCustomer(customer.id(), Place.PartOfCustomer.Part.CONTACTS);
      case Findable.OfProject(_, GrowthProject project) -> new Place.OneProject(project.id());
      case Findable.OfNote _ ->
          new Place.PartOfCustomer(customer.id(), Place.PartOfCustomer.Part.NOTES);
      case Findable.OfReport(_, Activity _) ->
          new Place.PartOfCustomer(customer.id(), Place.PartOfCustomer.Part.TIMELINE);
    };
  }

  /** The line that is chosen; none if there is none. */
  @Nullable PaletteLine chosenLine() {
    int at = chosen.get();
    return at >= 0 && at < lines.size() ? lines.get(at) : null;
  }
}
