package app.revier.desktop.screen.week;

import javafx.scene.Node;

/** How a {@link SideTask} looks. */
interface SideForm {

  /** What it is called, in words. */
  String title();

  /** What is shown below the title; it scrolls by itself if it can be long. */
  Node node();

  /** Where the keyboard goes on opening; the first that takes it in there. */
  Node keyboard();

  /** Shows another state of the week; nothing that is typed is lost. */
  void show(WeekContent content);

  /** It is in view: what is looked for in it gets the keyboard. */
  default void opened() {}

  /** It is not shown any more; what is typed stays among the drafts. */
  default void closed() {}
}
