package app.revier.desktop.screen.settings;

import app.revier.book.BookChange;
import app.revier.book.ProjectEdits;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.Snapshot;
import app.revier.territory.GrowthProject;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What stages and measures differ in, as lists of the settings.
 *
 * @param <T> a thing of the list
 * @param <F> its form
 */
interface ListRules<T, F extends NamedForm<T>> {

  /** What text keys call one of them. */
  String kind();

  /** Where the list is kept. */
  Setting<List<T>> setting();

  /** All of them. */
  List<T> all(Settings settings, Snapshot snapshot);

  /** What names one in the book. */
  String code(T thing);

  /** What the rep calls one. */
  String name(T thing);

  /** Whether one has a name, however it is written. */
  boolean isCalled(T thing, String name);

  /** A code for one that is about to be added. */
  String newCode(List<T> list);

  /**
   * A form for one.
   *
   * @param taken whether another has a name already
   */
  F form(String code, Predicate<String> taken);

  /** What a project says of which one it has. */
  String used(GrowthProject project);

  /** What a project that has this one says. */
  String use(T thing);

  /** Whether there may be none at all. */
  boolean mayBeEmpty();

  /** Makes one of two. */
  Optional<BookChange> merge(ProjectEdits projects, String from, String into);
}
