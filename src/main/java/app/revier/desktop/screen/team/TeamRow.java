package app.revier.desktop.screen.team;

import app.revier.book.TeamRep;
import app.revier.team.RepFigures;

/**
 * A rep as a row of the list.
 *
 * @param rep the rep
 * @param notes what of the plan is not complete, in words; empty if all is well
 */
record TeamRow(TeamRep rep, String notes) {

  /** Which rep: the book tells it. */
  String key() {
    return rep.plan().identity();
  }

  RepFigures figures() {
    return rep.plan().figures();
  }
}
