package app.revier.desktop.nav;

import app.revier.book.Snapshot;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.util.Collection;

/** Brings projects to another stage, wherever the rep says so; asks how those ended that end. */
public interface ProjectMoves {

  /** Brings projects to a stage; asks first for the real value or the reason if they end there. */
  void move(Collection<ProjectId> projects, Stage stage);

  /**
   * Asks the same of projects that have ended already, such as by a report.
   *
   * @param before the book as it was before they did
   */
  void ended(Snapshot before);
}
