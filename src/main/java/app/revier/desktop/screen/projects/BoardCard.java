package app.revier.desktop.screen.projects;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.gap.Rung;
import app.revier.segment.Cell;
import app.revier.segment.Classification;
import app.revier.territory.Customer;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.Probability;
import app.revier.territory.ProjectId;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A project on the board.
 *
 * @param project which
 * @param customer at whom
 * @param stage where it is; none if its stage is not in the list any more
 * @param cell the field of the customer; none if its potential is missing
 * @param rung the rung of the ladder it belongs to
 * @param probability the win probability in force
 * @param overdue whether its next step was due before today
 */
record BoardCard(
    GrowthProject project,
    Customer customer,
    @Nullable Stage stage,
    @Nullable Cell cell,
    Rung rung,
    Probability probability,
    boolean overdue) {

  private static final String DRAGGED = "revier-project:";

  /** What is due first stands on top; without a day, what is worth most. */
  private static final Comparator<BoardCard> URGENT =
      Comparator.<BoardCard, LocalDate>comparing(BoardCard::due)
          .thenComparing(card -> card.project().yearlyValue(), Comparator.reverseOrder())
          .thenComparing(BoardCard::id);

  /** The cards of all projects of a book, what is most urgent first. */
  static List<BoardCard> all(Snapshot now) {
    List<Stage> stages = now.settings().get(Setting.STAGES);
    List<BoardCard> cards = new ArrayList<>();
    for (GrowthProject project : now.territory().own().projects()) {
      Classification where = now.segmentation().of(project.customer());
      cards.add(
          new BoardCard(
              project,
              where.customer(),
              project.stageIn(stages),
              where.cell(),
              Rung.of(where),
              project.winProbability(stages),
              project.isOverdue(stages, now.today())));
    }
    cards.sort(URGENT);
    return List.copyOf(cards);
  }

  private LocalDate due() {
    DueStep next = project.next();
    LocalDate due = next == null ? null : next.due();
    return due == null ? LocalDate.MAX : due;
  }

  ProjectId id() {
    return project.id();
  }

  /** What stands for the card while it is dragged. */
  String dragged() {
    return DRAGGED + id().value();
  }

  /** The project of the card that a text stands for; none if it stands for none. */
  static @Nullable ProjectId dragged(@Nullable String text) {
    String number =
        text == null || !text.startsWith(DRAGGED) ? "" : text.substring(DRAGGED.length());
    return number.matches("\\d{1,18}") ? new ProjectId(Long.parseLong(number)) : null;
  }

  /** Whether all words of a text are in what the card says. */
  boolean says(String typed) {
    String all =
        String.join(
                "\n",
                project.name(),
                project.measure(),
                customer.name(),
                customer.number(),
                project.next() == null ? "" : project.next().what())
            .toLowerCase(Locale.ROOT);
    for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
      if (!all.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
