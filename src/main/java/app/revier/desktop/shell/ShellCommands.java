package app.revier.desktop.shell;

import app.revier.book.Library;
import app.revier.desktop.nav.Caption;
import app.revier.desktop.nav.CustomerPart;
import app.revier.desktop.nav.Deed;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.shell.palette.PaletteAction;
import app.revier.territory.Customer;
import app.revier.territory.CustomerId;
import app.revier.territory.GrowthProject;
import app.revier.territory.ProjectId;
import app.revier.territory.Territory;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** All that can be done from anywhere, as far as it can be done now. */
final class ShellCommands {

  private static final int MOST_BOOKS = 3;

  private final Desk desk;
  private final Texts texts;
  private final List<ScreenId> screens;
  private final HistoryViewModel history;
  private final PlanFiles files;
  private final ShellActions actions;
  private final Supplier<Place> place;

  /**
   * What can be done at a desk.
   *
   * @param screens in the order of the rail
   * @param place gives where the rep is
   */
  ShellCommands(
      Desk desk,
      List<ScreenId> screens,
      HistoryViewModel history,
      PlanFiles files,
      ShellActions actions,
      Supplier<Place> place) {
    this.desk = desk;
    texts = desk.texts();
    this.screens = screens;
    this.history = history;
    this.files = files;
    this.actions = actions;
    this.place = place;
  }

  /** What can be done now. */
  List<PaletteAction> possible() {
    List<PaletteAction> all = new ArrayList<>();
    boolean writable = !desk.book().readOnly();
    boolean customers = !desk.book().snapshot().territory().customers().isEmpty();
    addCustomer(all, writable);
    if (writable) {
      all.add(leading("new-customer", "N", new Place.NewCustomer()));
      if (customers) {
        all.add(leading("edit-together", "", new Place.EditSelected()));
        all.add(leading("plan-week", "", new Place.PlanWeek()));
        all.add(leading("reports", "", new Place.Reports()));
      }
    }
    addDeeds(all, writable, customers);
    addHistory(all);
    all.add(action("export", Caption.of("shell.export"), written("E"), files::export));
    for (int i = 0; i < screens.size(); i++) {
      addScreen(all, screens.get(i), i);
    }
    all.add(leading("several-weeks", "", new Place.SeveralWeeks()));
    if (customers) {
      all.add(leading("doubles", "", new Place.Doubles()));
      all.add(leading("idle", "", new Place.IdleContacts()));
    }
    addBooks(all);
    addWindow(all);
    return all;
  }

  /** What is done with the customer that the rep looks at. */
  private void addCustomer(List<PaletteAction> all, boolean writable) {
    Territory territory = desk.book().snapshot().territory();
    CustomerId id =
        switch (place.get()) {
          case Place.OneCustomer(CustomerId one) -> one;
          case Place.OneProject(ProjectId project) -> {
            GrowthProject there = territory.project(project);
            yield there == null ? null : there.customer();
          }
          default -> null;
        };
    Customer customer = id == null ? null : territory.customer(id);
    if (customer == null) {
      return;
    }
    String name = customer.name();
    if (writable) {
      all.add(at("report", name, new Place.NewReport(customer.id())));
      all.add(at("new-project-at", name, new Place.NewProject(customer.id())));
      all.add(whatIf(territory, customer));
      all.add(at("new-contact", name, part(customer, new CustomerPart.NewContact())));
      all.add(at("new-note", name, part(customer, new CustomerPart.NewNote())));
      all.add(at("new-contract", name, part(customer, new CustomerPart.NewContract())));
    }
    all.add(at("when", name, new Place.WhenToVisit(customer.id())));
    all.add(at("on-map", name, new Place.OnMap(customer.id())));
  }

  /** Of the project, if the rep looks at one of the customer's. */
  private PaletteAction whatIf(Territory territory, Customer customer) {
    GrowthProject project =
        place.get() instanceof Place.OneProject(ProjectId id) ? territory.project(id) : null;
    return project == null
        ? at("what-if", customer.name(), new Place.WhatIf(customer.id(), null))
        : at("what-if", project.name(), new Place.WhatIf(null, project.id()));
  }

  private static Place part(Customer customer, CustomerPart part) {
    return new Place.PartOfCustomer(customer.id(), part);
  }

  /** What is done on the screens there are; where a customer is needed, only if there is one. */
  private void addDeeds(List<PaletteAction> all, boolean writable, boolean customers) {
    for (Deed deed : Deed.values()) {
      boolean possible = !deed.changes() || writable;
      if (possible && screens.contains(deed.screen()) && (customers || deed != Deed.NEW_PROJECT)) {
        all.add(leading(deed.code(), "", new Place.Doing(deed)));
      }
    }
    if (screens.contains(ScreenId.SETTINGS)) {
      for (Place.PartOfSettings.Part part : Place.PartOfSettings.Part.values()) {
        String code = "settings-" + part.name().toLowerCase(Locale.ROOT);
        all.add(leading(code, "", new Place.PartOfSettings(part)));
      }
    }
  }

  private void addHistory(List<PaletteAction> all) {
    if (history.undoReasonProperty().get().isEmpty()) {
      all.add(
          action(
              "undo",
              Caption.plain(history.undoTextProperty().get()),
              written("Z"),
              history::undo));
    }
    if (history.redoReasonProperty().get().isEmpty()) {
      all.add(
          action(
              "redo",
              Caption.plain(history.redoTextProperty().get()),
              written("Y"),
              history::redo));
    }
  }

  private void addScreen(List<PaletteAction> all, ScreenId screen, int at) {
    all.add(
        action(
            "screen-" + screen.code(),
            Caption.of("shell.screen-" + screen.code()),
            Keys.written(texts, ShellKeys.leading(screen, at)),
            () -> desk.navigator().accept(new Place.Top(screen))));
  }

  private void addBooks(List<PaletteAction> all) {
    BookActions books = actions.books();
    all.add(action("book-open", Caption.of("shell.book-open"), written("O"), books::openBook));
    Path here = desk.book().file().toAbsolutePath();
    books.recent().stream()
        .filter(book -> !book.toAbsolutePath().equals(here))
        .limit(MOST_BOOKS)
        .forEach(
            book ->
                all.add(
                    new PaletteAction(
                        "book-recent",
                        Caption.of("find.do-book-recent", Library.nameOf(book)),
                        Caption.of("find.words-book-recent", Library.nameOf(book)),
                        "",
                        () -> books.open(book))));
    all.add(action("book-new", Caption.of("shell.book-new"), writtenShift("N"), books::newBook));
    all.add(action("book-copy", Caption.of("shell.book-copy"), "", files::saveCopy));
    all.add(
        action(
            "book-copy-sealed",
            Caption.of("shell.book-copy-sealed"),
            "",
            () -> sealed(files::saveSealedCopy)));
    all.add(
        action(
            "book-export-sealed",
            Caption.of("shell.book-export-sealed"),
            "",
            () -> sealed(files::exportSealed)));
    all.add(action("book-points", Caption.of("shell.book-points"), "", actions::restorePoints));
    all.add(action("book-close", Caption.of("shell.book-close"), "", books::closeBook));
  }

  /** Writes something with a password, if the rep gives one. */
  private void sealed(Consumer<char[]> write) {
    char @Nullable [] password = actions.newPassword();
    if (password != null) {
      write.accept(password);
    }
  }

  private void addWindow(List<PaletteAction> all) {
    for (Language language : Language.values()) {
      if (language != texts.language()) {
        all.add(
            action(
                "language",
                Caption.of("find.do-language", new Texts(language).get("shell.language")),
                "",
                () -> actions.switchTo(language)));
      }
    }
    all.add(action("theme", Caption.of("shell.theme"), "", actions::switchTheme));
    all.add(action("help", Caption.of("shell.help"), "F1", actions::help));
    all.add(action("about", Caption.of("shell.about"), "", actions::about));
  }

  private PaletteAction leading(String id, String key, Place to) {
    return action(
        id,
        Caption.of("find.do-" + id),
        key.isEmpty() ? "" : written(key),
        () -> desk.navigator().accept(to));
  }

  private PaletteAction at(String id, String customer, Place to) {
    return action(id, Caption.of("find.do-" + id, customer), "", () -> desk.navigator().accept(to));
  }

  private PaletteAction action(String id, Caption title, String keys, Runnable run) {
    String words = "find.words-" + id;
    // Without other words something can still be found by its title.
    Caption others = texts.has(words) ? Caption.of(words) : Caption.plain("");
    return new PaletteAction(id, title, others, keys, run);
  }

  private String written(String key) {
    return Keys.written(texts, key);
  }

  private String writtenShift(String key) {
    return Keys.writtenShift(texts, key);
  }
}
