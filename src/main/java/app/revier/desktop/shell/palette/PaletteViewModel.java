package app.revier.desktop.shell.palette;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.search.SearchQuery;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;

/**
 * Finds what is in the book and what can be done, while the rep types; goes there or does it. What
 * begins with {@code >} looks for actions alone.
 */
public final class PaletteViewModel {

  /** What is typed before the words of an action. */
  static final String ACTIONS_ONLY = ">";

  /** A single letter says too little about an action. */
  private static final int LETTERS_OF_AN_ACTION = 2;

  private static final String TOPIC = "palette";

  private final Desk desk;
  private final Supplier<List<PaletteAction>> possible;
  private final PaletteAnswers answers;
  private final LatestFinds latest = new LatestFinds();
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private final PaletteChoice choice = new PaletteChoice();
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
    answers = new PaletteAnswers(desk.texts());
    query.subscribe(_ -> find());
  }

  /** What is typed. */
  public StringProperty queryProperty() {
    return query;
  }

  /** What is found for it. */
  public ObservableList<PaletteLine> lines() {
    return choice.lines();
  }

  /** The line that is chosen; below 0 for none. */
  public ReadOnlyIntegerProperty chosenProperty() {
    return choice.chosenProperty();
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
    choice.show(List.of());
  }

  private void find() {
    if (!open.get()) {
      return;
    }
    String typed = query.get().strip();
    runsWhenThere = false;
    SearchQuery wanted = answers.query(typed);
    if (typed.startsWith(ACTIONS_ONLY)) {
      desk.tasks().drop(TOPIC);
      show(answers.actions(typed.substring(1), actions));
    } else if (wanted.isEmpty()) {
      desk.tasks().drop(TOPIC);
      Snapshot book = desk.book().snapshot();
      show(answers.start(latest.in(book), actions, book));
    } else {
      pending = true;
      if (!known) {
        foot.set(desk.texts().get("find.first-time"));
      }
      desk.tasks()
          .latest(TOPIC, _ -> answers.search(wanted, desk.book().snapshot()), this::showFound);
    }
  }

  private void showFound(PaletteAnswers.Found found) {
    known = true;
    if (open.get()) {
      boolean enough = query.get().strip().length() >= LETTERS_OF_AN_ACTION;
      show(answers.found(found, enough ? actions : List.of()));
    }
  }

  private void show(PaletteAnswers.Answer answer) {
    pending = false;
    choice.show(answer.lines());
    foot.set(answer.foot());
    if (runsWhenThere) {
      run();
    }
  }

  /** Chooses a line by the mouse. */
  public void choose(int line) {
    choice.choose(line);
  }

  /**
   * Chooses a line further down or up. A single step goes round at the end, several stop there.
   *
   * @param step how many lines that can be chosen
   */
  public void move(int step) {
    choice.move(step);
  }

  /** Goes to what is chosen, or does it; as soon as it is found, if it is still looked for. */
  public void run() {
    if (pending) {
      runsWhenThere = true;
      return;
    }
    PaletteLine line = choice.line();
    if (line == null) {
      return;
    }
    close();
    switch (line) {
      case PaletteLine.Found found -> {
        Snapshot book = desk.book().snapshot();
        latest.add(found.thing(), book);
        desk.navigator().accept(FoundPlaces.of(found.thing(), book));
      }
      case PaletteLine.Doing doing -> doing.action().run().run();
      case PaletteLine.Head _ -> {}
    }
  }
}
