package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;
import static app.revier.desktop.form.FieldLines.section;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FormPart;
import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.ClassOverride;
import app.revier.text.Terms;
import app.revier.text.Texts;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The computed class with its reason beside the rep's own, and how likely the customer stays. */
final class ClassTab implements PaneTab {

  private final CustomerEditor editor;
  private final Texts texts;
  private final Terms terms;
  private final FieldControls controls;
  private final SubjectWords words;
  private final CellChip computed;
  private final CellChip own;
  private final Label why = Words.text("");
  private final Label retention = Words.text("");
  private final Node remove;
  private final VBox node = new VBox(Space.XL);

  ClassTab(CustomerEditor editor, SubjectWords words) {
    this.editor = editor;
    this.words = words;
    texts = editor.desk().texts();
    terms = editor.desk().terms();
    controls = editor.controls();
    computed = new CellChip(terms);
    own = new CellChip(terms);
    why.setMinHeight(Region.USE_PREF_SIZE);
    retention.setMinHeight(Region.USE_PREF_SIZE);
    remove =
        controls.button(
            Icons.button(
                Material2MZ.RESTORE, texts.get("customers.remove-override"), this::remove));
    node.getChildren()
        .addAll(
            section(texts.get("customers.section-computed"), computed, why),
            override(),
            section(texts.get("customers.section-retention"), retention));
  }

  private void remove() {
    editor.override.remove();
  }

  @Override
  public String code() {
    return "class";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public void show(Subject subject) {
    computed.show(subject.classification().computedCell());
    why.setText(words.computed(subject));
    boolean overridden = subject.customer().override() != null;
    own.show(subject.classification().cell());
    own.setVisible(overridden);
    own.setManaged(overridden);
    remove.setVisible(overridden);
    remove.setManaged(overridden);
    retention.setText(words.retention(subject));
  }

  private Node override() {
    FormPart<?, ClassOverride, OverrideForm> part = editor.override;
    OverrideForm form = part.form();
    String asComputed = texts.get("customers.as-computed");
    CheckedField date = controls.words(form.date);
    CheckedField reason = controls.words(form.reason);
    date.setMaxWidth(112);
    HBox head = new HBox(Space.S, Words.section(texts.get("customers.section-own")), own);
    head.setAlignment(Pos.CENTER_LEFT);
    return new VBox(
        Space.M,
        head,
        Words.muted(texts.get("customers.own-hint")),
        line(
            controls.chosen(form.size, terms::size, asComputed),
            controls.chosen(form.strategy, terms::strategy, asComputed)),
        line(date, reason),
        remove);
  }
}
