package app.revier.book;

import app.revier.agenda.Absence;
import app.revier.agenda.Activity;
import app.revier.agenda.AgendaEntry;
import app.revier.agenda.Appointment;
import app.revier.agenda.CalledOff;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Published;
import app.revier.agenda.Review;
import app.revier.agenda.SpecialRule;
import app.revier.agenda.StageChange;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.book.Mention.Kind;
import app.revier.privacy.NamedWords;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.SalesLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds all texts of a book that name somebody. */
final class Mentions {

  private final NamedWords words;
  private final List<Mention> found = new ArrayList<>();

  private Mentions(NamedWords words) {
    this.words = words;
  }

  /**
   * The texts of a book, its sales lines apart.
   *
   * @param settings the settings, which may be others than those of the snapshot
   */
  static Mentions in(Snapshot book, Map<String, String> settings, NamedWords words) {
    Mentions mentions = new Mentions(words);
    for (Customer customer : book.territory().customers()) {
      mentions.look(Kind.CUSTOMER, customer.id(), null, customer);
    }
    for (GrowthProject project : book.territory().projects()) {
      mentions.look(Kind.PROJECT, project.customer(), project.start(), project);
    }
    book.agenda().entries().forEach(mentions::look);
    settings.forEach((key, text) -> mentions.look(Kind.SETTING, null, null, key, text));
    return mentions;
  }

  /** Looks into a sales line as well. */
  void look(SalesLine line) {
    look(Kind.SALES, line.customer(), line.date(), "product", line.product());
    look(Kind.SALES, line.customer(), line.date(), "product-group", line.productGroup());
  }

  /** What has been found. */
  List<Mention> all() {
    return List.copyOf(found);
  }

  private void look(AgendaEntry entry) {
    switch (entry) {
      case Absence one -> look(Kind.ABSENCE, null, one.from(), one);
      case Appointment one -> look(Kind.APPOINTMENT, one.customer(), one.from(), one);
      case Task one -> look(Kind.TASK, one.called(), one.deadline(), one);
      case Stop one -> look(Kind.STOP, one.contact(), one.date(), one);
      case Activity one -> look(Kind.ACTIVITY, one.customer(), one.date(), one);
      case Published one -> look(Kind.PUBLISHED, null, one.date(), one);
      case CalledOff one -> look(Kind.AGENDA, one.customer(), one.from(), one);
      case SpecialRule one -> look(Kind.AGENDA, one.customer(), one.from(), one);
      case Inquiry one -> look(Kind.AGENDA, one.customer(), one.date(), one);
      case StageChange one -> look(Kind.AGENDA, one.customer(), one.date(), one);
      case Review one -> look(Kind.AGENDA, null, one.date(), one);
    }
  }

  private void look(
      Kind kind, @Nullable CustomerId customer, @Nullable LocalDate date, Record record) {
    List<String> told = new ArrayList<>();
    RecordParts.forEachText(
        record,
        (field, text) -> {
          // What a calendar said goes on to stand beside the title that was made of it.
          if (told.stream().noneMatch(text::contains)) {
            int before = found.size();
            look(kind, customer, date, field, text);
            if (found.size() > before) {
              told.add(text);
            }
          }
        });
  }

  private void look(
      Kind kind,
      @Nullable CustomerId customer,
      @Nullable LocalDate date,
      String field,
      String text) {
    words
        .in(text)
        .ifPresent(name -> found.add(new Mention(kind, customer, date, field, text, name)));
  }
}
