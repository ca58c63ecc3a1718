package app.revier.text;

import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.Inquiry;
import app.revier.agenda.Stop;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.Timeline;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a rep says or writes to a customer to arrange a visit. */
public final class ArrangeTexts {

  private final Texts texts;
  private final Snapshot now;

  /** Sentences about the customers of a book. */
  public ArrangeTexts(Texts texts, Snapshot now) {
    this.texts = texts;
    this.now = now;
  }

  /** When a visit is proposed: day and times. */
  public String when(Stop stop) {
    return texts.get(
        "arrange.when",
        texts.weekday(stop.date()),
        texts.time(stop.begin()),
        texts.time(stop.end()));
  }

  /** How far it is arranged; empty if nobody has asked yet. */
  public String state(@Nullable Inquiry inquiry) {
    if (inquiry == null) {
      return "";
    }
    boolean over = inquiry.isOver(now.today());
    String day = texts.date(inquiry.until());
    return switch (inquiry.state()) {
      case ASKED -> texts.get(over ? "arrange.state-unanswered" : "arrange.state-asked", day);
      case LATER -> texts.get(over ? "arrange.state-call-now" : "arrange.state-later", day);
      case AGREED -> texts.get("arrange.state-agreed", day);
      case REFUSED -> texts.get("arrange.state-refused", day);
    };
  }

  /** The sentence with which the rep can begin. */
  public String opening(Stop stop, Customer customer) {
    long minutes = Duration.between(stop.begin(), stop.end()).toMinutes();
    return texts.get(
            "arrange.opening",
            texts.weekday(stop.date()),
            texts.time(stop.begin()),
            texts.number(minutes))
        + " "
        + about(stop, customer);
  }

  /** What the visit is about, as far as the book knows it. */
  private String about(Stop stop, Customer customer) {
    Appointment wish =
        stop.appointment() == null ? null : now.agenda().appointment(stop.appointment());
    if (wish != null) {
      return texts.get("arrange.about", wish.title());
    }
    Optional<Activity> next = Timeline.of(now, customer).next();
    if (next.isPresent()) {
      return texts.get(
          "arrange.about-agreed", texts.date(next.get().date()), next.get().nextStep());
    }
    Optional<GrowthProject> project =
        now.territory().projectsOf(customer.id()).stream()
            .filter(one -> one.choice() != GrowthProject.Choice.OUT)
            .filter(one -> one.isOpen(now.settings().get(Setting.STAGES)))
            .findFirst();
    if (project.isPresent()) {
      return texts.get("arrange.about", project.get().name());
    }
    LocalDate last = customer.visiting().lastVisit();
    return last == null
        ? texts.get("arrange.about-first")
        : texts.get("arrange.about-last", texts.date(last));
  }

  /** The subject of a mail that proposes a visit. */
  public String subject(Stop stop) {
    return texts.get("arrange.mail-subject", texts.date(stop.date()));
  }

  /**
   * The text of a mail that proposes a visit.
   *
   * @param second another time; none if there is none
   */
  public String mail(Stop stop, @Nullable Stop second, Customer customer) {
    String choice =
        second == null
            ? ""
            : texts.get(
                "arrange.mail-second", texts.weekday(second.date()), texts.time(second.begin()));
    return texts.get(
        "arrange.mail", opening(stop, customer), choice.isEmpty() ? "" : choice + "\n\n");
  }
}
