package app.revier.desktop.screen.customers.pane;

import app.revier.desktop.form.Reveal;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.Place;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Pill;
import app.revier.desktop.theme.SidePane;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.CustomerId;
import app.revier.text.Texts;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;

/** One customer: who it is and why it is in its field, and the tabs to look and edit. */
public final class DetailPane extends StackPane {

  private final SidePane pane = new SidePane();

  private final SubjectWords words;
  private final Label name = Words.section("");
  private final CellChip chip;
  private final Label line = Words.muted("");
  private final Label why = Words.text("");
  private final Label readOnly;
  private final PaneTab ofClass;
  private final List<PaneTab> tabs;
  private final TabStrip strip;
  private @Nullable CustomerId shown;

  /** What is to be brought into view. */
  private Place.@Nullable PartOfCustomer sought;

  /**
   * The pane of an editor.
   *
   * @param close what the button in the corner does
   */
  public DetailPane(CustomerEditor editor, Runnable close) {
    Texts texts = editor.desk().texts();
    words = new SubjectWords(editor.desk());
    chip = new CellChip(editor.desk().terms());
    name.setId("customers-heading");
    line.setWrapText(false);
    why.getStyleClass().add("pane-why");
    why.setTooltip(Words.hint(""));
    why.getTooltip().textProperty().bind(why.textProperty());
    Pill unsaved = new Pill(texts.get("customers.unsaved"), Pill.Kind.WARNING);
    unsaved.setMinWidth(USE_PREF_SIZE);
    unsaved.visibleProperty().bind(editor.unsavedProperty());
    unsaved.managedProperty().bind(unsaved.visibleProperty());
    readOnly = Words.muted(editor.readOnlyReason());
    readOnly.setVisible(!editor.readOnlyReason().isEmpty());
    readOnly.setManaged(readOnly.isVisible());
    ofClass = new ClassTab(editor, words);
    tabs =
        List.of(
            new MasterTab(editor),
            new RevenueTab(editor, words),
            new ContractsTab(editor, words),
            ofClass,
            new ContactsTab(editor, words),
            new ProjectsTab(editor.desk(), words),
            new TimelineTab(editor.desk()),
            new NotesTab(editor));
    strip = new TabStrip(tabs, texts, editor.desk().memory());
    getChildren().add(pane);
    // One line each whatever the customer, so that the tabs stay where they are.
    Button map =
        Icons.bare(Material2MZ.PLACE, texts.get("customers.on-map"), () -> showOnMap(editor));
    map.setId("customers-on-map");
    HBox corner =
        new HBox(map, Icons.bare(Material2AL.CLOSE, texts.get("customers.close-pane"), close));
    corner.setMinWidth(USE_PREF_SIZE);
    pane.setHead(
        line(name, corner), line(new HBox(Space.S, chip, line), unsaved), why, readOnly, strip);
    strip
        .chosenProperty()
        .subscribe(
            tab -> {
              if (tab.fills()) {
                pane.setFilling(tab.node());
              } else {
                pane.setBody(tab.node());
              }
            });
    tabs.forEach(tab -> tab.node().addEventHandler(Reveal.EVENT, event -> strip.choose(tab)));
    editor.subjectProperty().subscribe(this::show);
  }

  /** What has the room that something at the right leaves it. */
  private static HBox line(Region filling, Node right) {
    filling.setMinWidth(0);
    filling.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(filling, Priority.ALWAYS);
    HBox line = new HBox(Space.S, filling, right);
    line.setAlignment(Pos.CENTER_LEFT);
    return line;
  }

  /** Shows a text, and under the mouse what of it may not be seen. */
  private static void show(Label label, String text) {
    label.setText(text);
    label.setTooltip(Words.hint(text));
  }

  private void show(@Nullable Subject subject) {
    if (subject != null) {
      show(name, subject.customer().name());
      chip.show(subject.classification().cell());
      show(line, words.line(subject));
      show(why, words.why(subject));
      tabs.forEach(tab -> tab.show(subject));
      strip.count(subject);
    }
    shown = subject == null ? null : subject.customer().id();
    revealSought();
  }

  private static void showOnMap(CustomerEditor editor) {
    Subject subject = editor.subjectProperty().get();
    if (subject != null) {
      editor.desk().navigator().accept(new Place.OnMap(subject.customer().id()));
    }
  }

  /** Puts the keyboard into the first field of the tab. */
  public void focusFirst() {
    // A pane that has just been shown takes its fields into the scene only with its style.
    applyCss();
    Node first = strip.chosenProperty().get().node().lookup(".text-input");
    (first == null ? strip.getChildren().getFirst() : first).requestFocus();
  }

  /** Shows the master data. */
  public void showMaster() {
    strip.choose(tabs.getFirst());
  }

  /** Brings something of a customer into view and chooses it, once that is in the pane. */
  public void reveal(CustomerId customer, CustomerPart part) {
    sought = new Place.PartOfCustomer(customer, part);
    revealSought();
  }

  private void revealSought() {
    Place.PartOfCustomer wanted = sought;
    if (wanted == null || shown == null || !shown.equals(wanted.customer())) {
      return;
    }
    sought = null;
    for (PaneTab tab : tabs) {
      if (tab.holds(wanted.part())) {
        strip.choose(tab);
        // The forms of a customer come just after it is known who it is.
        Platform.runLater(() -> tab.reveal(wanted.part()));
      }
    }
  }

  /** Shows the class, to set it by hand. */
  public void showClass() {
    strip.choose(ofClass);
  }
}
