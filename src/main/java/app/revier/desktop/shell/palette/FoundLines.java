package app.revier.desktop.shell.palette;

import app.revier.agenda.Activity;
import app.revier.book.Snapshot;
import app.revier.search.Findable;
import app.revier.search.MarkedText;
import app.revier.search.SearchQuery;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.text.ReportTexts;
import app.revier.text.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Puts what was found into lines. */
final class FoundLines {

  /** As many characters have room in a line. */
  private static final int LINE = 84;

  private static final int DETAIL = 56;

  private final Texts texts;
  private final ReportTexts reports;
  private final SearchQuery query;

  /**
   * Lines of a language.
   *
   * @param query what was looked for, to be marked
   */
  FoundLines(Texts texts, SearchQuery query) {
    this.texts = texts;
    reports = new ReportTexts(texts);
    this.query = query;
  }

  /** The line of something that is in a book. */
  PaletteLine.Found of(Findable thing, Snapshot book) {
    String telling = Objects.requireNonNullElse(query.tellingText(thing), "");
    String context = context(thing);
    String title = thing.name().isEmpty() ? said(thing, telling) : thing.name();
    if (context.contains(telling) || title.equals(telling)) {
      Findable customer = new Findable.OfCustomer(thing.customer());
      telling = Objects.requireNonNullElse(query.tellingText(customer), "");
    }
    boolean shown = context.contains(telling) || title.equals(telling);
    return new PaletteLine.Found(
        thing,
        query.mark(title).excerpt(LINE),
        query.mark(context).excerpt(LINE),
        shown ? MarkedText.plain("") : query.mark(telling).excerpt(DETAIL),
        book.segmentation().of(thing.customer().id()).cell());
  }

  private static String said(Findable thing, String telling) {
    if (!telling.isEmpty()) {
      return telling;
    }
    return switch (thing) {
      case Findable.OfNote(_, Note note) -> note.text();
      case Findable.OfReport(_, Activity activity) ->
          activity.note().isBlank() ? activity.nextStep() : activity.note();
      case Findable.OfCustomer _, Findable.OfContact _, Findable.OfProject _ -> "";
    };
  }

  private String context(Findable thing) {
    Customer customer = thing.customer();
    return switch (thing) {
      case Findable.OfCustomer _ ->
          String.join(
              " · ",
              Stream.of(
                      texts.get("find.customer"),
                      customer.number(),
                      (customer.address().postcode() + " " + customer.address().city()).strip())
                  .filter(part -> !part.isEmpty())
                  .toList());
      case Findable.OfContact(_, Contact _) -> texts.get("find.contact", at(customer));
      case Findable.OfProject(_, GrowthProject _) -> texts.get("find.project", at(customer));
      case Findable.OfNote(_, Note note) ->
          texts.get("find.note", reports.noted(note.kind()), texts.date(note.date()), at(customer));
      case Findable.OfReport(_, Activity activity) ->
          texts.get(
              "find.report",
              reports.kind(activity.kind()),
              texts.date(activity.date()),
              at(customer));
    };
  }

  private static String at(Customer customer) {
    return String.join(
        ", ",
        List.of(customer.name(), customer.address().city()).stream()
            .filter(part -> !part.isEmpty())
            .toList());
  }
}
