package app.revier.desktop.nav;

import app.revier.book.Snapshot;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.util.Collection;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Moves of a desk that is made before who carries them out. */
public final class LedMoves implements ProjectMoves {

  private @Nullable ProjectMoves to;

  /** Who carries them out. */
  public void leadTo(ProjectMoves moves) {
    to = moves;
  }

  @Override
  public void move(Collection<ProjectId> projects, Stage stage) {
    Objects.requireNonNull(to).move(projects, stage);
  }

  @Override
  public void ended(Snapshot before) {
    Objects.requireNonNull(to).ended(before);
  }
}
