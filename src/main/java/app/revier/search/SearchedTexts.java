package app.revier.search;

import app.revier.agenda.Activity;
import app.revier.agenda.Agenda;
import app.revier.search.SearchedText.Form;
import app.revier.territory.Competitor;
import app.revier.territory.Contact;
import app.revier.territory.Customer;
import app.revier.territory.CustomerField;
import app.revier.territory.CustomerFields;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.Note;
import app.revier.territory.PhaseState;
import app.revier.territory.Territory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The one place that says what of a book can be found, and by which of its texts. */
final class SearchedTexts {

  private SearchedTexts() {}

  /**
   * All that can be found of some customers, customer by customer.
   *
   * @param customers of the territory
   */
  static List<List<Findable>> of(List<Customer> customers, Territory territory, Agenda agenda) {
    Map<CustomerId, List<Activity>> activities = new HashMap<>();
    for (Customer customer : customers) {
      activities.put(customer.id(), List.of());
    }
    for (Activity activity : agenda.activities()) {
      activities.computeIfPresent(
          activity.customer(),
          (_, before) -> {
            List<Activity> all = before.isEmpty() ? new ArrayList<>() : before;
            all.add(activity);
            return all;
          });
    }
    List<List<Findable>> all = new ArrayList<>(customers.size());
    for (Customer customer : customers) {
      List<Findable> things = new ArrayList<>();
      things.add(new Findable.OfCustomer(customer));
      for (Contact contact : customer.contacts()) {
        things.add(new Findable.OfContact(customer, contact));
      }
      for (GrowthProject project : territory.projectsOf(customer.id())) {
        things.add(new Findable.OfProject(customer, project));
      }
      for (Note note : customer.notes()) {
        things.add(new Findable.OfNote(customer, note));
      }
      for (Activity activity : activities.getOrDefault(customer.id(), List.of())) {
        things.add(new Findable.OfReport(customer, activity));
      }
      all.add(things);
    }
    return all;
  }

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
