package app.revier.text;

import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.book.Leaflet;
import app.revier.book.Leaflet.Page;
import app.revier.book.Leaflet.Section;
import app.revier.book.Reviewing;
import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.book.Timeline;
import app.revier.gap.CustomerForecast;
import app.revier.review.OpenSteps;
import app.revier.review.ReviewBasis;
import app.revier.review.ReviewLine.OverdueStep;
import app.revier.segment.Classification;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.DueStep;
import app.revier.territory.GrowthProject;
import app.revier.territory.HandedOver;
import app.revier.territory.Stage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A page a customer for whoever takes over: who decides, what is promised, what is at risk, the
 * next step, and what was last.
 */
public final class SuccessorPages {

  private static final int LAST_CONTACTS = 6;
  private static final int YEARS = 3;
  private static final int LONGEST = 400;

  private final Texts texts;
  private final Snapshot now;
  private final Terms terms;
  private final String currency;
  private final ReviewBasis basis;

  private SuccessorPages(Texts texts, Snapshot now) {
    this.texts = texts;
    this.now = now;
    terms = new Terms(texts);
    currency = now.settings().get(Setting.CURRENCY);
    basis = Reviewing.basis(now, null);
  }

  /** The pages of some customers, in the order of the book. */
  public static Leaflet of(Texts texts, Snapshot now, Collection<CustomerId> ids) {
    SuccessorPages pages = new SuccessorPages(texts, now);
    List<Page> all =
        now.territory().customers().stream()
            .filter(customer -> ids.contains(customer.id()))
            .map(pages::page)
            .toList();
    return new Leaflet(
        texts.get("successor.title"), texts.get("successor.foot", texts.date(now.today())), all);
  }

  private Page page(Customer customer) {
    List<Leaflet.Block> blocks = new ArrayList<>();
    blocks.add(new Section("", facts(customer)));
    blocks.add(new Section(texts.get("successor.next"), List.of(nextStep(customer))));
    blocks.add(new Section(texts.get("successor.who"), who(customer)));
    blocks.add(new Section(texts.get("successor.promised"), promised(customer)));
    blocks.add(new Section(texts.get("successor.risk"), risk(customer)));
    blocks.add(new Section(texts.get("successor.last"), last(customer)));
    return new Page(customer.name(), about(customer), blocks);
  }

  private String about(Customer customer) {
    List<String> parts = new ArrayList<>();
    parts.add(customer.number());
    String place = (customer.address().postcode() + " " + customer.address().city()).strip();
    String street = customer.address().street();
    add(parts, street.isBlank() ? place : street + ", " + place);
    add(parts, customer.reach().phone());
    add(parts, customer.reach().mail());
    HandedOver mark = customer.handedOver();
    if (mark != null) {
      parts.add(texts.get("successor.handed-over", mark.to(), texts.date(mark.date())));
    }
    return String.join(" · ", parts);
  }

  private static void add(List<String> parts, String text) {
    if (!text.isBlank()) {
      parts.add(text);
    }
  }

  private List<String> facts(Customer customer) {
    List<String> lines = new ArrayList<>();
    Classification one = now.segmentation().of(customer.id());
    lines.add(terms.cell(one.cell()) + " · " + terms.standing(one.existing()));
    int[] years = customer.revenue().years();
    List<String> revenue =
        IntStream.of(years)
            .skip(Math.max(0, years.length - YEARS))
            .mapToObj(year -> year + ": " + texts.money(customer.revenue().in(year), currency))
            .toList();
    if (!revenue.isEmpty()) {
      lines.add(texts.get("successor.revenue", String.join(" · ", revenue)));
    }
    if (one.potential() != null) {
      Double share = one.shareOfWallet();
      lines.add(
          texts.get(
              "successor.potential",
              texts.money(one.potential(), currency),
              share == null ? "–" : texts.percent(share)));
    }
    return lines;
  }

  // Who decides

  private List<String> who(Customer customer) {
    List<String> lines =
        customer.contacts().stream()
            .filter(Contact::isThere)
            .sorted(Comparator.comparingInt(Contact::influence).reversed())
            .map(this::contact)
            .toList();
    return lines.isEmpty() ? List.of(texts.get("successor.nobody-known")) : lines;
  }

  private String contact(Contact contact) {
    List<String> parts = new ArrayList<>();
    parts.add(contact.name());
    parts.add(terms.role(contact.role()));
    parts.add(texts.get("successor.influence", texts.number(contact.influence())));
    parts.add(
        contact.answers() == null
            ? texts.get("successor.loyalty-unknown")
            : texts.get("successor.loyalty", texts.number(contact.answers().score(), 0)));
    if (contact.staying() == Contact.Staying.LEAVES) {
      parts.add(terms.staying(contact.staying()));
    }
    add(parts, contact.phone());
    add(parts, contact.mail());
    add(parts, contact.note());
    return String.join(" · ", parts);
  }

  // What is promised

  private List<String> promised(Customer customer) {
    List<String> lines = new ArrayList<>();
    for (OverdueStep step : steps(customer.id())) {
      lines.add(texts.get("successor.step", texts.date(step.due()), step.what()));
    }
    for (GrowthProject project : now.territory().projectsOf(customer.id())) {
      List<Stage> stages = now.settings().get(Setting.STAGES);
      Stage stage = project.stageIn(stages);
      if (project.isOpen(stages) && stage != null) {
        lines.add(
            texts.get(
                "successor.project",
                project.name(),
                terms.stage(stage),
                texts.money(project.yearlyValue(), currency),
                texts.percent(project.winProbability(stages))));
        DueStep next = project.next();
        if (next != null && next.due() == null) {
          lines.add(texts.get("successor.step-open", next.what()));
        }
      }
    }
    customer.contracts().stream().filter(this::runs).map(this::contract).forEach(lines::add);
    now.agenda().appointmentsOf(customer.id()).stream()
        .filter(one -> !one.until().isBefore(now.today()))
        .sorted(Comparator.comparing(Appointment::from))
        .forEach(
            one ->
                lines.add(texts.get("successor.appointment", texts.date(one.from()), one.title())));
    now.agenda().stopsOf(customer.id()).stream()
        .filter(stop -> stop.kind() == Stop.Kind.VISIT && stop.confirmed())
        .filter(stop -> !stop.date().isBefore(now.today()))
        .sorted(Comparator.comparing(Stop::date))
        .forEach(stop -> lines.add(texts.get("successor.visit", texts.date(stop.date()))));
    return lines.isEmpty() ? List.of(texts.get("successor.nothing-promised")) : lines;
  }

  private boolean runs(Contract contract) {
    return contract.until() == null || !contract.until().isBefore(now.today());
  }

  private String contract(Contract contract) {
    String amount = texts.money(contract.yearlyAmount(), currency);
    return contract.until() == null
        ? texts.get("successor.contract", amount)
        : texts.get("successor.contract-until", amount, texts.date(contract.until()));
  }

  /** Next steps with a day, whenever that is, the earliest first. */
  private List<OverdueStep> steps(CustomerId customer) {
    ReviewBasis whole =
        new ReviewBasis(
            now.territory(),
            basis.agenda(),
            basis.classes(),
            basis.assumed(),
            basis.forecasts(),
            basis.stages(),
            basis.frequencies(),
            basis.untouchedDays(),
            basis.today(),
            basis.before());
    return OpenSteps.until(whole, LocalDate.MAX).stream()
        .filter(step -> step.customer().id().equals(customer))
        .toList();
  }

  private String nextStep(Customer customer) {
    List<OverdueStep> steps = steps(customer.id());
    if (!steps.isEmpty()) {
      OverdueStep first = steps.getFirst();
      String key = first.due().isBefore(now.today()) ? "successor.step-overdue" : "successor.step";
      return texts.get(key, texts.date(first.due()), first.what());
    }
    LocalDate last = customer.visiting().lastVisit();
    return last == null
        ? texts.get("successor.introduce")
        : texts.get("successor.introduce-since", texts.date(last));
  }

  // What is at risk

  private List<String> risk(Customer customer) {
    List<String> lines = new ArrayList<>();
    if (now.segmentation().of(customer.id()).existing()) {
      CustomerForecast forecast = CustomerForecast.of(customer, now.parametersWithoutLimits());
      if (forecast.atRisk().isPositive()) {
        lines.add(new ReviewTexts(texts, terms, now.settings()).risk(forecast));
      }
    }
    String hurdles = new FieldTexts(texts).hurdles(customer);
    if (!hurdles.isEmpty()) {
      lines.add(texts.get("successor.hurdles", hurdles));
    }
    for (Competitor competitor : customer.competitors()) {
      lines.add(
          competitor.supplies().isBlank()
              ? texts.get("successor.competitor", competitor.name())
              : texts.get("successor.competitor-with", competitor.name(), competitor.supplies()));
    }
    return lines.isEmpty() ? List.of(texts.get("successor.no-risk")) : lines;
  }

  // What was last

  private List<String> last(Customer customer) {
    TimelineTexts words = new TimelineTexts(texts);
    List<String> lines =
        Timeline.of(now, customer).entries().stream()
            .limit(LAST_CONTACTS)
            .map(entry -> words.heading(entry) + told(words.told(entry, now)))
            .toList();
    return lines.isEmpty() ? List.of(texts.get("successor.no-contact")) : lines;
  }

  private static String told(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return "";
    }
    String line = text.strip().replaceAll("\\s*\n\\s*", "; ");
    return ": " + (line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line);
  }
}
