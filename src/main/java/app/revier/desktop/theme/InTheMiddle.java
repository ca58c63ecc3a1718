package app.revier.desktop.theme;

import javafx.scene.control.Dialog;
import javafx.stage.Window;

/** Puts questions over the window that they belong to: in the middle, somewhat above. */
public final class InTheMiddle {

  private static final double ABOVE = 3;

  private InTheMiddle() {}

  /**
   * Puts a question there that is just shown. A busy system tells how large it is only a while
   * later; until then it counts as large as it wants to be.
   */
  public static void put(Dialog<?> question, Window owner) {
    double width = known(question.getWidth(), question.getDialogPane().prefWidth(-1));
    double height = known(question.getHeight(), question.getDialogPane().prefHeight(width));
    question.setX(owner.getX() + (owner.getWidth() - width) / 2);
    question.setY(owner.getY() + (owner.getHeight() - height) / ABOVE);
  }

  private static double known(double told, double wanted) {
    return told > 0 ? told : wanted;
  }
}
