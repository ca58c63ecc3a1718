package app.revier.desktop.screen.week;

import app.revier.book.MapLinks;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.Timeline;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.screen.week.WeekContent.Block;
import app.revier.desktop.theme.Words;
import app.revier.desktop.work.LinkOpener;
import app.revier.territory.Address;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.PhoneNumbers;
import app.revier.text.Texts;
import app.revier.text.TimelineTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;

/** Says of a stop where it is, how to reach the customer, why it is in, and what was said last. */
final class StopFacts {

  /** What was said last is cut at so many characters; the whole is in the timeline. */
  private static final int MOST_SAID = 240;

  private final WeekViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final TimelineTexts words;
  private final LinkOpener links;

  StopFacts(WeekViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    words = new TimelineTexts(texts);
    links = new LinkOpener(desk.tasks(), desk.notices(), texts);
  }

  /** The lines about a stop. */
  List<Node> of(Block block) {
    List<Node> lines = new ArrayList<>();
    if (!block.conflict().isEmpty()) {
      Label conflict = Words.text(block.conflict());
      conflict.getStyleClass().add("complaint");
      lines.add(conflict);
    }
    Snapshot now = desk.book().snapshot();
    CustomerId id = block.customer();
    Customer customer = id == null ? null : now.territory().customer(id);
    if (customer != null) {
      reach(customer, lines);
    }
    if (!block.purposes().isEmpty()) {
      lines.add(label("week.why"));
      block.purposes().forEach(part -> lines.add(Words.text(part)));
    }
    if (customer != null) {
      project(now, customer, lines);
      said(Timeline.of(now, customer), customer, lines);
    }
    return lines;
  }

  private Label label(String key) {
    Label label = new Label(texts.get(key));
    label.getStyleClass().add("field-label");
    return label;
  }

  private void reach(Customer customer, List<Node> lines) {
    Address address = customer.address();
    String town = (address.postcode() + " " + address.city()).strip();
    String where = address.street().isBlank() ? town : address.street() + ", " + town;
    if (!where.isBlank()) {
      lines.add(Words.text(where));
    }
    String phone = customer.reach().phone().strip();
    List<String> numbers = PhoneNumbers.in(phone);
    if (!numbers.isEmpty()) {
      lines.add(link(phone, "week-phone", () -> links.open("tel:" + numbers.getFirst(), phone)));
    } else if (!phone.isEmpty()) {
      lines.add(Words.text(phone));
    }
    String mail = customer.reach().mail().strip();
    if (!mail.isEmpty()) {
      lines.add(link(mail, "week-mail", () -> links.open(MapLinks.mail(mail), mail)));
    }
  }

  private static Hyperlink link(String text, String id, Runnable action) {
    Hyperlink link = new Hyperlink(text);
    link.setWrapText(true);
    link.setId(id);
    link.setOnAction(_ -> action.run());
    return link;
  }

  /** The first open project there: it leads to it. */
  private void project(Snapshot now, Customer customer, List<Node> lines) {
    Optional<GrowthProject> project =
        now.territory().projectsOf(customer.id()).stream()
            .filter(one -> one.choice() != GrowthProject.Choice.OUT)
            .filter(one -> one.isOpen(now.settings().get(Setting.STAGES)))
            .findFirst();
    project.ifPresent(
        one ->
            lines.add(
                link(
                    texts.get("week.project", one.name()),
                    "week-project",
                    () -> desk.navigator().accept(new Place.OneProject(one.id())))));
  }

  private void said(Timeline timeline, Customer customer, List<Node> lines) {
    timeline
        .lastSaid()
        .ifPresent(
            entry -> {
              Label heading = new Label(texts.get("week.last-said", words.heading(entry)));
              heading.getStyleClass().add("field-label");
              heading.setWrapText(true);
              Label said = Words.text(shortened(Timeline.said(entry)));
              said.setId("week-last-said");
              lines.add(heading);
              lines.add(said);
            });
    timeline.next().ifPresent(next -> lines.add(Words.text(words.next(next))));
    if (!timeline.entries().isEmpty()) {
      lines.add(
          link(
              texts.get("week.history"),
              "week-show-history",
              () -> model.begin(new SideTask.History(customer.id()))));
    }
  }

  /** Characters of two halves stay whole. */
  private static String shortened(String text) {
    return text.codePointCount(0, text.length()) <= MOST_SAID
        ? text
        : text.substring(0, text.offsetByCodePoints(0, MOST_SAID)).stripTrailing() + "…";
  }
}
