package app.revier.desktop.screen.imports;

import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.imports.ImportState.Opened;
import app.revier.intake.ImportPlan;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds out what the files would do, at once from their first rows and then from all of them. */
final class ImportChecking {

  private final Desk desk;
  private final ImportSituation situation;
  private final ImportChoices choices;
  private final ImportReading reading;
  private final BiConsumer<ChosenFiles, Exception> refuse;

  /**
   * Finds out what files would do.
   *
   * @param refuse told when files cannot be read any more, and why
   */
  ImportChecking(
      Desk desk,
      ImportSituation situation,
      ImportChoices choices,
      ImportReading reading,
      BiConsumer<ChosenFiles, Exception> refuse) {
    this.desk = desk;
    this.situation = situation;
    this.choices = choices;
    this.reading = reading;
    this.refuse = refuse;
  }

  /** The rep has said something else: the sheets are understood anew, at once. */
  void changed() {
    if (situation.now() instanceof Opened opened) {
      situation.ask();
      situation.remark("");
      situation.is(opened.outdated());
      if (situation.step() == Step.CHECK) {
        check(opened.outdated(), "");
      } else {
        sketch(opened);
      }
    }
  }

  private void sketch(Opened opened) {
    int mine = situation.asked();
    desk.tasks()
        .<ImportPlan>latest(
            this,
            progress -> reading.sketch(opened.look(), choices.options(), progress),
            plan -> {
              if (situation.isLatest(mine) && situation.now() instanceof Opened now) {
                situation.is(new Opened(now.look(), plan, now.preview(), false));
              }
            });
  }

  /** Reads all rows if what they would do is looked at and not known. */
  void checkIfShown() {
    if (situation.step() == Step.CHECK
        && situation.now() instanceof Opened opened
        && !opened.current()) {
      check(opened, "");
    }
  }

  /**
   * Reads all rows and says what they would do.
   *
   * @param because why it is found out anew, in words; empty if the rep knows
   */
  void check(Opened opened, String because) {
    int mine = situation.ask();
    situation.remark(because);
    situation.is(opened.outdated());
    ChosenFiles files = opened.look().files();
    desk.tasks()
        .<Optional<ImportPreview>>run(
            desk.texts().get("imports.reading", files.name(desk.texts())),
            progress -> reading.check(files, choices.options(), progress),
            preview -> {
              if (situation.isLatest(mine)) {
                preview.ifPresentOrElse(this::checked, () -> situation.look(Step.COLUMNS));
              }
            },
            failure -> {
              if (situation.isLatest(mine)) {
                refuse.accept(files, failure);
              }
            });
  }

  private void checked(ImportPreview preview) {
    if (situation.now() instanceof Opened now) {
      choices.questions().ask(preview.plan());
      situation.is(new Opened(now.look(), now.sketch(), preview, true));
    }
  }

  /** The book is another one now: what was found out may not hold any more. */
  void refresh(Opened opened, Snapshot now) {
    ImportPreview preview = opened.preview();
    if (preview == null || !opened.current() || preview.holdsFor(now)) {
      return;
    }
    if (situation.step() == Step.CHECK) {
      check(opened, desk.texts().get("imports.book-changed"));
    } else {
      situation.is(opened.outdated());
    }
  }
}
