package app.revier.desktop.screen.week;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;

/** A list at the side of the days; where there are several, the rep chooses by their headings. */
interface SideList {

  /** The heading, in words, with how many lines it has. */
  ReadOnlyStringProperty titleProperty();

  /** What is shown below the heading. */
  Node node();

  /** Shows another state of the week. */
  void show(WeekContent content);
}
