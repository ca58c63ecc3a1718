package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Draft;
import app.revier.desktop.nav.Drafts;
import app.revier.desktop.nav.Place;
import app.revier.desktop.nav.ScreenId;
import app.revier.desktop.screen.week.report.ReportSubject;
import java.util.function.Consumer;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Opens the report that was begun and is looked for, such as before the window closes. */
final class SoughtReports implements Drafts.Typing {

  private final Drafts drafts;
  private final Consumer<ReportSubject> open;
  private Subscription seeking = Subscription.EMPTY;

  SoughtReports(Drafts drafts, Consumer<ReportSubject> open) {
    this.drafts = drafts;
    this.open = open;
  }

  /** From now on, until the shell goes. */
  void join() {
    drafts.join(this);
    seeking = drafts.soughtProperty().subscribe(this::sought);
  }

  private void sought(@Nullable Draft draft) {
    boolean here = draft != null && draft.record().place().equals(new Place.Top(ScreenId.WEEK));
    ReportSubject subject = draft == null || !here ? null : ReportSubject.of(draft.record().part());
    if (subject != null) {
      open.accept(subject);
    }
  }

  @Override
  public void save() {
    // A report is saved only as a whole, by who has the fields.
  }

  @Override
  public void letGo() {
    seeking.unsubscribe();
  }
}
