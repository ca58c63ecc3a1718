package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Focusable;
import app.revier.desktop.screen.week.ChangeViewModel.Found;
import app.revier.desktop.screen.week.Happening.Kind;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.text.Texts;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.Property;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What has happened, in a few fields, and the new plan with what is different in it. */
final class ChangeForm implements SideForm {

  private static final int STEP = 15;
  private static final int FIRST = 6 * 60;
  private static final int LAST = 21 * 60;

  private final ChangeViewModel model;
  private final Happening told;
  private final Texts texts;
  private final VBox fields = new VBox(Space.S);
  private final VBox result = new VBox(Space.S);
  private final CustomerPick pick;
  private final ComboBox<Kind> kinds;
  private final Button work;
  private final ScrollPane scroll = new ScrollPane(result);
  private final VBox whole;
  private List<LocalDate> days = List.of();

  ChangeForm(ChangeViewModel model, Desk desk) {
    this.model = model;
    texts = desk.texts();
    told = model.told();
    pick = new CustomerPick(desk, told.soughtProperty(), id -> told.customerProperty().set(id));
    told.customerProperty().subscribe(pick::show);
    kinds =
        choice("week-happened-kind", Arrays.asList(Kind.values()), told.kindProperty(), this::word);
    Label note = Words.text("");
    note.setId("week-happened-note");
    note.textProperty().bind(model.noteProperty());
    note.setMinHeight(VBox.USE_PREF_SIZE);
    note.visibleProperty().bind(note.textProperty().isNotEmpty());
    note.managedProperty().bind(note.visibleProperty());
    work = new Button(texts.get("week.happened-show"));
    work.setId("week-happened-show");
    work.getStyleClass().add("accent");
    work.setOnAction(_ -> work());
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    whole = new VBox(Space.S, kinds, fields, work, note, scroll);
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::carryOut);
    told.kindProperty().subscribe(_ -> fill());
    model.foundProperty().subscribe(this::show);
  }

  /** Enter in a field shows the new plan, unless something is still chosen with it there. */
  private void carryOut(KeyEvent event) {
    boolean choosing =
        event.getTarget() instanceof ComboBox<?> box ? box.isShowing() : pick.isChoosing();
    boolean field =
        event.getTarget() instanceof ComboBox<?> || event.getTarget() instanceof TextField;
    if (event.getCode() == KeyCode.ENTER && field && !choosing) {
      event.consume();
      work();
    }
  }

  private void work() {
    model.work();
    if (told.isCustomerMissing()) {
      takeKeyboard(pick);
    }
  }

  private static void takeKeyboard(Node part) {
    Node first = Focusable.first(part);
    if (first != null) {
      first.requestFocus();
    }
  }

  private String word(Kind kind) {
    return texts.get(kind.key());
  }

  private void fill() {
    Kind kind = told.kindProperty().get();
    days = model.days();
    fields.getChildren().clear();
    if (kind.isOfCustomer()) {
      add(kind == Kind.STUCK ? "week.happened-where" : "week.happened-customer", pick);
    }
    if (kind != Kind.CANCELLED) {
      add(
          kind.hasDays() ? "week.happened-from" : "week.happened-day",
          choice("week-happened-from", days, told.fromProperty(), this::day));
      if (kind.hasDays()) {
        add(
            "week.happened-until",
            choice("week-happened-until", days, told.untilProperty(), this::day));
      }
    }
    List<LocalTime> times =
        IntStream.iterate(FIRST, minute -> minute <= LAST, minute -> minute + STEP)
            .mapToObj(minute -> LocalTime.ofSecondOfDay(minute * 60L))
            .toList();
    if (kind == Kind.LOST) {
      add(
          "week.happened-begin",
          choice("week-happened-begin", times, told.beginProperty(), texts::time));
    }
    if (kind == Kind.LOST || kind == Kind.STUCK) {
      add("week.happened-end", choice("week-happened-end", times, told.endProperty(), texts::time));
    }
  }

  private String day(@Nullable LocalDate date) {
    return date == null ? "" : texts.weekday(date);
  }

  private void add(String label, Node field) {
    Label words = Words.muted(texts.get(label));
    words.setLabelFor(field);
    fields.getChildren().add(new VBox(Space.XS, words, field));
  }

  private static <T extends @Nullable Object> ComboBox<T> choice(
      String id, List<? extends T> all, Property<T> property, Function<T, String> words) {
    ComboBox<T> box = new ComboBox<>(FXCollections.observableArrayList(all));
    box.setId(id);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(
        new StringConverter<T>() {
          @Override
          public String toString(T one) {
            return one == null ? "" : words.apply(one);
          }

          @Override
          public @Nullable T fromString(String text) {
            return null;
          }
        });
    box.valueProperty().bindBidirectional(property);
    return box;
  }

  private void show(@Nullable Found found) {
    Node owner = whole.getScene() == null ? null : whole.getScene().getFocusOwner();
    boolean within = owner != null && Focusable.isIn(owner, whole);
    SideForm.refill(result, List.of());
    // One button is what the rep does next.
    work.getStyleClass().remove("accent");
    if (found == null) {
      work.getStyleClass().add("accent");
      return;
    }
    result.getChildren().add(Words.section(texts.get("week.new-plan")));
    Button adopt = new Button(texts.get("week.adopt"));
    adopt.setId("week-adopt");
    adopt.getStyleClass().add("accent");
    adopt.setOnAction(_ -> model.adopt());
    Button leave = new Button(texts.get("week.leave"));
    leave.setId("week-leave");
    leave.setOnAction(_ -> model.leave());
    // Above the lines: of many changes the last would be out of sight.
    result.getChildren().add(new FlowPane(Space.S, Space.XS, adopt, leave));
    for (String line : found.lines()) {
      Label words = Words.text(line);
      words.setWrapText(true);
      words.setMinHeight(VBox.USE_PREF_SIZE);
      result.getChildren().add(words);
    }
    if (within) {
      adopt.requestFocus();
    }
  }

  @Override
  public String title() {
    return texts.get("week.happened");
  }

  @Override
  public Node node() {
    return whole;
  }

  @Override
  public Node keyboard() {
    return told.isCustomerMissing() ? pick : kinds;
  }

  @Override
  public void show(WeekContent content) {
    model.seen(content);
    if (!days.equals(model.days())) {
      fill();
    }
  }
}
