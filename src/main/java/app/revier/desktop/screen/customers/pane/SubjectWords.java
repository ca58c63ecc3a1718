package app.revier.desktop.screen.customers.pane;

import app.revier.book.AssumedRevenue;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.desktop.nav.Desk;
import app.revier.segment.Classification;
import app.revier.segment.DecisionPath;
import app.revier.segment.Loyalty;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.GrowthProject;
import app.revier.territory.LoyaltyAnswers;
import app.revier.territory.Money;
import app.revier.text.ContactTexts;
import app.revier.text.Explanations;
import app.revier.text.Terms;
import app.revier.text.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the pane says of a customer, in the words of the language. */
final class SubjectWords {

  private final Desk desk;
  private final Texts texts;
  private final Terms terms;

  SubjectWords(Desk desk) {
    this.desk = desk;
    texts = desk.texts();
    terms = desk.terms();
  }

  private Settings settings() {
    return desk.book().snapshot().settings();
  }

  private String currency() {
    return settings().get(Setting.CURRENCY);
  }

  /** The sign of the book's currency. */
  String currencySign() {
    return texts.currencySign(currency());
  }

  String money(Money amount) {
    return texts.money(amount, currency());
  }

  private Explanations explanations() {
    return new Explanations(texts, terms, currency());
  }

  /** Number, town, existing or prospect. */
  String line(Subject subject) {
    Customer customer = subject.customer();
    List<String> parts = new ArrayList<>();
    parts.add(texts.get("customers.number", customer.number()));
    String town = (customer.address().postcode() + " " + customer.address().city()).strip();
    if (!town.isEmpty()) {
      parts.add(town);
    }
    parts.add(terms.standing(subject.classification().existing()));
    return String.join(" · ", parts);
  }

  /** Why the customer is in its field. */
  String why(Subject subject) {
    return explanations()
        .classification(subject.classification(), subject.snapshot().settings().thresholds());
  }

  /** Why the customer would be in the field that the thresholds alone give. */
  String computed(Subject subject) {
    return explanations()
        .computedClass(subject.classification(), subject.snapshot().settings().thresholds());
  }

  /** How likely it stays, and why. */
  String retention(Subject subject) {
    List<String> parts = new ArrayList<>();
    parts.add(
        explanations().retention(subject.retention(), subject.snapshot().settings().retention()));
    if (!subject.retention().byHand()) {
      ContactTexts words = new ContactTexts(texts);
      DecisionPath.of(subject.customer())
          .changing()
          .forEach(contact -> parts.add(words.danger(contact)));
    }
    return String.join("\n", parts);
  }

  /** Share of wallet and whitespace, or that the potential is missing. */
  String potential(Subject subject) {
    Classification classification = subject.classification();
    Money whitespace = classification.whitespace();
    if (whitespace == null) {
      return texts.get("customers.potential-missing");
    }
    String text = texts.get("customers.outlook", share(classification), money(whitespace));
    return classification.potentialBelowRevenue()
        ? text + " " + texts.get("customers.potential-below")
        : text;
  }

  /** That the revenue of a year is assumed; empty if none is. */
  String assumed(Subject subject) {
    AssumedRevenue assumed = subject.snapshot().assumedRevenue();
    List<String> years =
        assumed.years().stream()
            .filter(year -> assumed.isAssumed(subject.customer(), year))
            .map(String::valueOf)
            .toList();
    return years.isEmpty() ? "" : texts.get("customers.revenue-assumed", String.join(", ", years));
  }

  /** The share of wallet, or a dash. */
  String share(Classification classification) {
    Double share = classification.shareOfWallet();
    return share == null ? "–" : texts.percent(share);
  }

  /** What all contracts secure in the plan year. */
  String contracts(Subject subject) {
    int year = subject.snapshot().settings().planYear();
    Customer customer = subject.customer();
    return customer.contracts().isEmpty()
        ? texts.get("customers.no-contracts")
        : texts.get(
            "customers.contracts-sum", String.valueOf(year), money(customer.contractedIn(year)));
  }

  /** What one contract secures in the plan year. */
  String contract(Contract contract) {
    int year = settings().planYear();
    int months = contract.monthsIn(year);
    return texts.get(
        "customers.contract-share",
        String.valueOf(year),
        money(contract.securedIn(year)),
        months,
        String.valueOf(months));
  }

  /** The loyalty of the customer and where it comes from. */
  String loyalty(Subject subject) {
    Double loyalty = subject.retention().loyalty();
    if (loyalty == null) {
      return texts.get("customers.loyalty-unknown");
    }
    boolean assessed = Loyalty.isAssessed(subject.customer());
    return texts.get(
        assessed ? "customers.loyalty-assessed" : "customers.loyalty-estimated",
        texts.number(loyalty, 0));
  }

  /** The loyalty of one contact as its form stands. */
  String contact(ContactForm form) {
    LoyaltyAnswers answers = form.scores();
    String loyalty =
        answers == null
            ? texts.get("customers.not-assessed")
            : texts.get("customers.contact-loyalty", texts.number(answers.score(), 0));
    return form.staying.value() == Contact.Staying.LEFT
        ? loyalty + "\n" + texts.get("contacts.left-uncounted")
        : loyalty;
  }

  /** A project's yearly value, what of it falls into the plan year, and how likely it is. */
  String project(GrowthProject project, Subject subject) {
    int year = subject.snapshot().settings().planYear();
    return texts.get(
        "customers.project-figures",
        money(project.yearlyValue()),
        String.valueOf(year),
        money(project.valueOnTop(subject.snapshot().planYears())),
        terms.kind(project.kind()));
  }
}
