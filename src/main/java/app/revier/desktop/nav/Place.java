package app.revier.desktop.nav;

import app.revier.agenda.AgendaEntryId;
import app.revier.segment.Cell;
import app.revier.territory.CustomerId;
import app.revier.territory.Money;
import app.revier.territory.ProjectId;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A place the rep can be led to. */
public sealed interface Place {

  /** The screen the place is on. */
  ScreenId screen();

  /**
   * A screen as it was left.
   *
   * @param screen which
   */
  record Top(ScreenId screen) implements Place {}

  /** The customers whose contacts have been kept long enough, beside the overview. */
  record IdleContacts() implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.OVERVIEW;
    }
  }

  /** The customers who are probably there twice, in place of the list. */
  record Doubles() implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /**
   * One customer, in the list with its details open.
   *
   * @param customer who
   */
  record OneCustomer(CustomerId customer) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /**
   * One customer, in the list with something of it in view and chosen.
   *
   * @param customer who
   * @param part what
   */
  record PartOfCustomer(CustomerId customer, CustomerPart part) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /** The form for a customer that is not in the book yet. */
  record NewCustomer() implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /**
   * The customers of a field.
   *
   * @param cell the field; none for those whose potential is missing
   */
  record CustomersOf(@Nullable Cell cell) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /**
   * Some customers that belong together.
   *
   * @param title why
   * @param customers who
   */
  record SomeCustomers(Caption title, Set<CustomerId> customers) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /**
   * The form that changes some customers together, beside the list of them.
   *
   * @param title why
   * @param customers who
   */
  record EditTogether(Caption title, Set<CustomerId> customers) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /**
   * The form that changes the selected customers together: all that are listed, if fewer than two
   * are selected.
   */
  record EditSelected() implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.CUSTOMERS;
    }
  }

  /**
   * Some of the settings.
   *
   * @param part which
   */
  record PartOfSettings(PartOfSettings.Part part) implements Place {

    /** What screens lead to. */
    public enum Part {
      /** The measures of growth projects. */
      MEASURES,
      /** The attributes of buying behaviour. */
      ATTRIBUTES,
      /** What counts how much when prospects are ranked. */
      PROSPECTS,
      /** What visits are usually judged to bring. */
      CALLPLAN
    }

    @Override
    public ScreenId screen() {
      return ScreenId.SETTINGS;
    }
  }

  /**
   * Where a customer is, in the middle of the map.
   *
   * @param customer who
   */
  record OnMap(CustomerId customer) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.MAP;
    }
  }

  /**
   * One growth project, in the gap plan.
   *
   * @param project which
   */
  record OneProject(ProjectId project) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.GAP;
    }
  }

  /**
   * The form for a project that is not in the book yet, in the gap plan.
   *
   * @param customer where it is to be
   * @param proposal what the form begins with; none if it is empty
   */
  record NewProject(CustomerId customer, @Nullable Proposal proposal) implements Place {

    /**
     * What is proposed of a project.
     *
     * @param name what it is called
     * @param yearlyValue what it is worth in twelve months
     * @param start when its revenue begins
     */
    public record Proposal(Caption name, Money yearlyValue, LocalDate start) {}

    /** The empty form. */
    public NewProject(CustomerId customer) {
      this(customer, null);
    }

    @Override
    public ScreenId screen() {
      return ScreenId.GAP;
    }
  }

  /**
   * What would be if something were otherwise, begun beside the plan.
   *
   * @param customer with a customer
   * @param project or with a project; with neither, with the whole plan
   */
  record WhatIf(@Nullable CustomerId customer, @Nullable ProjectId project) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.GAP;
    }
  }

  /**
   * The import, with a file chosen already.
   *
   * @param file none lets the rep choose
   */
  record Import(@Nullable Path file) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.IMPORT;
    }
  }

  /**
   * The import of a table from the clipboard.
   *
   * @param text as a spreadsheet puts it there, see {@link app.revier.intake.PastedTable}
   */
  record Pasted(String text) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.IMPORT;
    }
  }

  /**
   * When a customer could be visited, beside the week.
   *
   * @param customer whom
   */
  record WhenToVisit(CustomerId customer) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }

  /**
   * Visits to some customers within one week, beside the week.
   *
   * @param customers whom
   */
  record VisitTogether(Set<CustomerId> customers) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }

  /**
   * The report of a contact of today, beside the week.
   *
   * @param customer with whom
   */
  record NewReport(CustomerId customer) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }

  /** The visits that are to be reported, beside the week. */
  record Reports() implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }

  /** The week, which is planned at once. */
  record PlanWeek() implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }

  /**
   * The days of a week.
   *
   * @param monday its first day
   */
  record OneWeek(LocalDate monday) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }

  /**
   * An appointment, a task or a stop of a planned day, open beside its week.
   *
   * @param entry which
   */
  record OneEntry(AgendaEntryId entry) implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }

  /**
   * Where something is done, which begins at once.
   *
   * @param deed what
   */
  record Doing(Deed deed) implements Place {
    @Override
    public ScreenId screen() {
      return deed.screen();
    }
  }

  /** The weeks to come. */
  record SeveralWeeks() implements Place {
    @Override
    public ScreenId screen() {
      return ScreenId.WEEK;
    }
  }
}
