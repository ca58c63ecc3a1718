package app.revier.search;

import app.revier.agenda.Activity;
import app.revier.agenda.Appointment;
import app.revier.agenda.Stop;
import app.revier.agenda.Task;
import app.revier.search.SearchedText.Form;
import app.revier.territory.Attribute;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Contract;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.PhaseState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The one place that says by which of its texts something can be found. */
final class SearchedTexts {

  private SearchedTexts() {}

  /** The texts that something is found by, its name first; some may be empty. */
  static List<SearchedText> of(Findable thing) {
    List<SearchedText> texts = new ArrayList<>();
    switch (thing) {
      case Findable.OfCustomer(Customer customer) -> addCustomer(customer, texts);
      case Findable.OfContact(_, Contact contact) -> {
        add(texts, contact.name(), contact.mail(), contact.note());
        texts.add(new SearchedText(contact.phone(), Form.PHONE));
      }
      case Findable.OfProject(_, GrowthProject project) -> addProject(project, texts);
      case Findable.OfNote(_, Note note) -> add(texts, note.text(), note.source());
      case Findable.OfReport(_, Activity activity) ->
          add(texts, activity.note(), activity.nextStep());
      case Findable.OfValue(Attribute attribute, Attribute.Value value) ->
          add(texts, value.label(), attribute.name());
      case Findable.OfTrait trait -> add(texts, trait.label());
      case Findable.OfAppointment(_, Appointment appointment) -> add(texts, appointment.title());
      case Findable.OfVisit(_, Stop stop) -> add(texts, stop.title());
      case Findable.OfTask(_, Task task) -> add(texts, task.title());
      case Findable.OfContract(_, Contract contract) -> addContract(contract, texts);
    }
    return texts;
  }

  private static void addCustomer(Customer customer, List<SearchedText> texts) {
    add(texts, customer.name());
    for (CustomerField.Text field : CustomerFields.TEXTS) {
      if (!field.equals(CustomerFields.NAME)) {
        String text = field.of(customer);
        texts.add(new SearchedText(text == null ? "" : text, form(field)));
      }
    }
    for (Competitor competitor : customer.competitors()) {
      add(texts, competitor.name(), competitor.supplies());
    }
    if (customer.override() != null) {
      add(texts, customer.override().reason());
    }
  }

  private static void addProject(GrowthProject project, List<SearchedText> texts) {
    add(texts, project.name(), project.measure());
    if (project.next() != null) {
      add(texts, project.next().what());
    }
    for (PhaseState phase : project.phases()) {
      add(texts, phase.needed());
    }
    if (project.closing() != null) {
      add(texts, project.closing().reason());
    }
  }

  /** It has no text of its own: its figures are what it can be looked for by. */
  private static void addContract(Contract contract, List<SearchedText> texts) {
    add(texts, contract.yearlyAmount().toString());
    for (LocalDate day : Arrays.asList(contract.from(), contract.until())) {
      if (day != null) {
        add(texts, day.toString());
      }
    }
  }

  private static Form form(CustomerField.Text field) {
    if (field.equals(CustomerFields.PHONE)) {
      return Form.PHONE;
    }
    return field.equals(CustomerFields.NUMBER) ? Form.NUMBER : Form.WORDS;
  }

  private static void add(List<SearchedText> texts, String... words) {
    for (String text : words) {
      texts.add(new SearchedText(text, Form.WORDS));
    }
  }
}
