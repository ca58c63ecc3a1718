package app.revier.excel.plan;

import app.revier.intake.EarlierAnswers;
import app.revier.segment.Classification;
import app.revier.territory.Assessment;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.LoyaltyAnswers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The sheet of all contacts, in the order of the customers. */
final class ContactTable {

  private static final int FROZEN = 3;

  /** Four answers of 0 to 4 make a score of 0 to 100. */
  private ContactTable() {}

  /**
   * A row of the sheet.
   *
   * @param customer whose contact
   * @param place which of its contacts it is, from 1
   * @param contact who
   */
  record Line(Customer customer, int place, Contact contact) {}

  /** The sheet. */
  static TableSheet<Line> of(PlanView view) {
    List<WorkbookColumn<Line>> columns =
        List.of(
            WorkbookColumn.<Line>identity(
                line -> Content.of(line.customer().id().value() + "/" + line.place())),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.customer-number"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().number()))
                .wide(16),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.contact-name"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.contact().name()))
                .wide(26),
            WorkbookColumn.<Line>told(
                    view.heading("workbook.at-customer"),
                    ColumnFormat.TEXT,
                    line -> Content.of(line.customer().name()))
                .wide(34),
            WorkbookColumn.entered(
                view.heading("workbook.role"),
                ColumnFormat.TEXT,
                line -> Content.of(view.terms().role(line.contact().role()))),
            WorkbookColumn.entered(
                view.heading("workbook.influence"),
                ColumnFormat.WHOLE,
                line -> Content.of(line.contact().influence())),
            answer(view.heading("workbook.welcome"), LoyaltyAnswers::welcome),
            answer(view.heading("workbook.helpful"), LoyaltyAnswers::helpful),
            answer(view.heading("workbook.regular-orders"), LoyaltyAnswers::regularOrders),
            answer(view.heading("workbook.openness"), LoyaltyAnswers::openness),
            WorkbookColumn.entered(
                view.heading("workbook.assessed"),
                ColumnFormat.DAY,
                line -> {
                  List<Assessment> all = line.contact().assessments();
                  LocalDate day = all.isEmpty() ? null : all.getLast().date();
                  return day == null ? null : Content.of(day);
                }),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.earlier-answers"),
                    ColumnFormat.TEXT,
                    line -> written(earlier(line.contact())))
                .wide(22),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.contact-phone"),
                    ColumnFormat.TEXT,
                    line -> written(line.contact().phone()))
                .wide(20),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.contact-mail"),
                    ColumnFormat.TEXT,
                    line -> written(line.contact().mail()))
                .wide(28),
            WorkbookColumn.entered(
                view.heading("workbook.birthday"),
                ColumnFormat.DAY,
                line -> {
                  LocalDate day = line.contact().birthday();
                  return day == null ? null : Content.of(day);
                }),
            WorkbookColumn.entered(
                view.heading("workbook.staying"),
                ColumnFormat.TEXT,
                line -> Content.of(view.terms().staying(line.contact().staying()))),
            WorkbookColumn.<Line>entered(
                    view.heading("workbook.contact-note"),
                    ColumnFormat.TEXT,
                    line -> written(line.contact().note()))
                .wide(34),
            WorkbookColumn.computed(
                view.heading("workbook.contact-score"),
                ColumnFormat.WHOLE,
                "IF(COUNT({welcome},{helpful},{regular-orders},{openness})<4,\"\","
                    + "({welcome}+{helpful}+{regular-orders}+{openness})*25/4)",
                line -> {
                  LoyaltyAnswers answers = line.contact().answers();
                  return answers == null ? null : Content.of(answers.score());
                }));
    return new TableSheet<>(
        Table.CONTACTS,
        view.text("workbook.contacts"),
        view.tableTitle(view.text("workbook.contacts")),
        view.text("workbook.hint"),
        columns,
        lines(view),
        FROZEN,
        columns.size());
  }

  private static WorkbookColumn<Line> answer(Heading heading, ToIntFunction<LoyaltyAnswers> score) {
    return WorkbookColumn.<Line>entered(
            heading,
            ColumnFormat.WHOLE,
            line -> {
              LoyaltyAnswers answers = line.contact().answers();
              return answers == null ? null : Content.of(score.applyAsInt(answers));
            })
        .wide(13);
  }

  private static String earlier(Contact contact) {
    List<Assessment> all = contact.assessments();
    return all.isEmpty() ? "" : EarlierAnswers.format(all.subList(0, all.size() - 1));
  }

  private static @Nullable Content written(String text) {
    return text.isEmpty() ? null : Content.of(text);
  }

  private static List<Line> lines(PlanView view) {
    List<Line> lines = new ArrayList<>();
    for (Classification row : view.customers()) {
      int place = 0;
      for (Contact contact : row.customer().contacts()) {
        lines.add(new Line(row.customer(), ++place, contact));
      }
    }
    return lines;
  }
}
