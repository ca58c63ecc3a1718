package app.revier.text;

import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a spoken line is about.
 *
 * @param date the day of the contact
 * @param today the day on which it is told
 * @param stages the stages a project can have
 * @param stageName what a stage is called
 * @param projects the customer's projects
 * @param contacts the names of the customer's contacts
 * @param notes whether it may be a mail, a note or what was found out, and not only a contact
 */
public record SpokenAbout(
    LocalDate date,
    LocalDate today,
    List<Stage> stages,
    Function<Stage, String> stageName,
    List<GrowthProject> projects,
    List<String> contacts,
    boolean notes) {

  /** A line that is about a contact. */
  public SpokenAbout(
      LocalDate date,
      LocalDate today,
      List<Stage> stages,
      Function<Stage, String> stageName,
      List<GrowthProject> projects,
      List<String> contacts) {
    this(date, today, stages, stageName, projects, contacts, false);
  }

  /** Keeps its own copies. */
  public SpokenAbout {
    stages = List.copyOf(stages);
    projects = List.copyOf(projects);
    contacts = List.copyOf(contacts);
  }

  /** The code of the stage that is called so, or the only one whose name holds the words. */
  @Nullable String stage(String words) {
    Stage found = called(words, stages, stageName);
    return found == null ? null : found.code();
  }

  /** The project that is called so, or the only one whose name holds the words. */
  @Nullable ProjectId project(String words) {
    GrowthProject found = called(words, projects, GrowthProject::name);
    return found == null ? null : found.id();
  }

  private static <T> @Nullable T called(String words, List<T> all, Function<T, String> name) {
    String wanted = words.toLowerCase(Locale.ROOT);
    List<T> holding = new ArrayList<>();
    for (T one : all) {
      String called = name.apply(one).toLowerCase(Locale.ROOT);
      if (called.equals(wanted)) {
        return one;
      }
      if (called.contains(wanted)) {
        holding.add(one);
      }
    }
    return holding.size() == 1 ? holding.getFirst() : null;
  }
}
