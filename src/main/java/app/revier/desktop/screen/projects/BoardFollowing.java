package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Which project the board brings into view: one that was created, or that went to a stage. */
final class BoardFollowing {

  private final ReadOnlyObjectWrapper<@Nullable Followed> followed =
      new ReadOnlyObjectWrapper<>(this, "followed", null);
  private @Nullable ProjectId marked;

  /** The project that is brought into view as soon as it is where it goes. */
  ReadOnlyObjectProperty<@Nullable Followed> followedProperty() {
    return followed.getReadOnlyProperty();
  }

  /** It is in view. */
  void arrived() {
    followed.set(null);
  }

  void follow(ProjectId id, @Nullable Stage stage) {
    followed.set(new Followed(id, stage));
  }

  /** The card that is marked on the board now. */
  void mark(ProjectId id) {
    marked = id;
  }

  /** A marked card that goes elsewhere by itself, such as by undoing, takes the mark along. */
  void changed(Snapshot before, Snapshot now) {
    ProjectId id = marked;
    GrowthProject was = id == null ? null : before.territory().project(id);
    GrowthProject is = id == null ? null : now.territory().project(id);
    if (was != null && is != null && !was.stage().equals(is.stage())) {
      follow(is.id(), is.stageIn(now.settings().get(Setting.STAGES)));
    }
  }
}
