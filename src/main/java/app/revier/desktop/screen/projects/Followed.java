package app.revier.desktop.screen.projects;

import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import org.jspecify.annotations.Nullable;

/**
 * A project that is brought into view.
 *
 * @param stage where it will be; none for one that was created just now, which gets the keyboard
 */
record Followed(ProjectId id, @Nullable Stage stage) {

  boolean isNew() {
    return stage == null;
  }

  boolean isThere(BoardCard card) {
    return card.id().equals(id) && (stage == null || stage.equals(card.stage()));
  }
}
