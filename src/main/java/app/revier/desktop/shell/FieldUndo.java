package app.revier.desktop.shell;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Undo and redo in a field: as long as something was typed into it, the keys are its own. A field
 * into which nothing was typed, such as one that was emptied when its entry was kept, would swallow
 * them; there they are those of the book.
 */
final class FieldUndo {

  private static final KeyCombination UNDO = Keys.control(KeyCode.Z);
  private static final KeyCombination REDO = Keys.control(KeyCode.Y);
  private static final KeyCombination REDO_TOO = Keys.controlShift(KeyCode.Z);

  private FieldUndo() {}

  /** Looks after all fields below a node. */
  static void below(Node node, HistoryViewModel history) {
    node.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getTarget() instanceof TextInputControl field && isUntouched(field)) {
            pressed(event, history);
          }
        });
  }

  private static boolean isUntouched(TextInputControl field) {
    return !field.isUndoable() && !field.isRedoable();
  }

  private static void pressed(KeyEvent event, HistoryViewModel history) {
    if (UNDO.match(event)) {
      history.undo();
      event.consume();
    } else if (REDO.match(event) || REDO_TOO.match(event)) {
      history.redo();
      event.consume();
    }
  }
}
