package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.screen.customers.pane.Controls.line;
import static app.revier.desktop.screen.customers.pane.Controls.section;

import app.revier.desktop.theme.CellChip;
import app.revier.desktop.theme.CheckedField;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.ClassOverride;
import app.revier.territory.SizeClass;
import app.revier.territory.Strategy;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;

/** The computed class with its reason beside the rep's own, and how likely the customer stays. */
final class ClassTab implements PaneTab {

  private final Editor editor;
  private final Texts texts;
  private final Terms terms;
  private final Controls controls;
  private final SubjectWords words;
  private final CellChip computed;
  private final CellChip own;
  private final Label why = Words.text("");
  private final Label retention = Words.text("");
  private final Node remove;
  private final VBox node = new VBox(Space.XL);

  ClassTab(Editor editor, SubjectWords words) {
    this.editor = editor;
    this.words = words;
    texts = editor.desk().texts();
    terms = editor.desk().terms();
    controls = Controls.of(editor);
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
    editor.look();
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
    FormPart<ClassOverride, OverrideForm> part = editor.override;
    OverrideForm form = part.form();
    String asComputed = texts.get("customers.as-computed");
    CheckedField date = controls.words("customers.field-date", form.date, part::commit);
    CheckedField reason = controls.words("customers.field-reason", form.reason, part::commit);
    date.setMaxWidth(112);
    HBox head = new HBox(Space.S, Words.section(texts.get("customers.section-own")), own);
    head.setAlignment(Pos.CENTER_LEFT);
    return new VBox(
        Space.M,
        head,
        Words.muted(texts.get("customers.own-hint")),
        line(
            controls.chosen(
                "customers.field-size",
                form.size,
                List.of(SizeClass.values()),
                terms::size,
                asComputed,
                part::commit),
            controls.chosen(
                "customers.field-strategy",
                form.strategy,
                List.of(Strategy.values()),
                terms::strategy,
                asComputed,
                part::commit)),
        line(date, reason),
        remove);
  }
}
