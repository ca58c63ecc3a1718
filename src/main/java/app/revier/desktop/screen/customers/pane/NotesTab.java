package app.revier.desktop.screen.customers.pane;

import static app.revier.desktop.form.FieldLines.line;

import app.revier.desktop.form.CheckedField;
import app.revier.desktop.form.FieldControls;
import app.revier.desktop.form.FieldLines;
import app.revier.desktop.form.ItemsView;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.theme.Icons;
import app.revier.desktop.theme.Space;
import app.revier.desktop.theme.Words;
import app.revier.territory.Note;
import app.revier.text.ReportTexts;
import app.revier.text.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2AL;

/** Notes with kind, day and source, the newest on top. */
final class NotesTab implements PaneTab {

  private final CustomerEditor editor;
  private final Texts texts;
  private final FieldControls controls;
  private final ItemsView<NoteForm> notes;
  private final ReportTexts kinds;
  private final Label nothing;
  private final VBox node = new VBox(Space.L);

  NotesTab(CustomerEditor editor) {
    this.editor = editor;
    texts = editor.desk().texts();
    kinds = new ReportTexts(texts);
    controls = editor.controls();
    notes = new ItemsView<NoteForm>(editor.notes, this::note, true).someAtFirst(texts);
    nothing = Words.muted(texts.get("customers.no-notes"));
    Button add = Icons.button(Material2AL.ADD, texts.get("customers.add-note"), this::begin);
    node.getChildren().addAll(controls.button(add), nothing, notes);
  }

  private void begin() {
    notes.nodeOf(editor.notes.add()).lookup(".text-area").requestFocus();
  }

  @Override
  public String code() {
    return "notes";
  }

  @Override
  public Node node() {
    return node;
  }

  @Override
  public boolean counts() {
    return true;
  }

  @Override
  public int count(Subject subject) {
    return subject.customer().notes().size();
  }

  @Override
  public boolean holds(CustomerPart part) {
    return part instanceof CustomerPart.OneNote || part instanceof CustomerPart.NewNote;
  }

  @Override
  public void reveal(CustomerPart part) {
    if (part instanceof CustomerPart.OneNote(Note note)) {
      notes.reveal(form -> note.equals(form.kept()));
    } else if (part instanceof CustomerPart.NewNote) {
      notes.reveal(editor.notes.add()::equals);
    }
  }

  @Override
  public void show(Subject subject) {
    nothing.setVisible(subject.customer().notes().isEmpty());
    nothing.setManaged(nothing.isVisible());
  }

  private Node note(NoteForm form) {
    CheckedField text = controls.area(form.text);
    CheckedField source = controls.words(form.source);
    CheckedField date = controls.words(form.date);
    date.setMaxWidth(112);
    VBox card =
        new VBox(
            Space.S,
            text,
            FieldLines.withSmall(
                line(controls.chosen(form.kind, kinds::noted, null), date),
                controls.delete("customers.delete-note", () -> editor.notes.remove(form))),
            source,
            FieldLines.heldUp(form, texts));
    card.getStyleClass().add("card-pane");
    return card;
  }
}
