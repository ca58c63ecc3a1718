package app.revier.desktop.screen.week;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.screen.week.report.ReportListPane;
import app.revier.desktop.screen.week.report.ReportListViewModel;
import app.revier.desktop.screen.week.report.ReportPane;
import app.revier.desktop.screen.week.report.ReportSubject;
import app.revier.desktop.screen.week.report.ReportViewModel;
import javafx.scene.Node;

/** Makes the forms for reports at the side of the week. */
final class ReportForms {

  private final WeekViewModel model;
  private final Desk desk;
  private final ReportListViewModel list;

  ReportForms(WeekViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    list = new ReportListViewModel(desk);
  }

  /** The visits to be reported. */
  SideForm list() {
    list.refresh(desk.book().snapshot());
    ReportListPane pane = new ReportListPane(list, desk.texts(), this::open);
    return new SideForm() {
      @Override
      public String title() {
        return desk.texts().get("report.list-title");
      }

      @Override
      public Node node() {
        return pane;
      }

      @Override
      public Node keyboard() {
        return pane.keyboard();
      }

      @Override
      public void show(WeekContent content) {
        list.refresh(desk.book().snapshot());
      }
    };
  }

  private void open(ReportSubject subject) {
    model.begin(new SideTask.OneReport(subject));
  }

  /** The report of a contact. */
  SideForm report(ReportSubject subject) {
    ReportViewModel report = new ReportViewModel(desk, subject);
    ReportPane pane =
        new ReportPane(report, desk.texts(), desk.terms(), () -> kept(subject), model::endTask);
    return new SideForm() {
      @Override
      public String title() {
        return report.title();
      }

      @Override
      public Node node() {
        return pane;
      }

      @Override
      public Node keyboard() {
        return pane.keyboard();
      }

      @Override
      public void show(WeekContent content) {
        // What is typed stays as it is, whatever becomes of the week.
      }

      @Override
      public void opened() {
        report.reveal();
      }

      @Override
      public void closed() {
        report.close();
      }
    };
  }

  /** The next visit that nobody has reported is offered at once. */
  private void kept(ReportSubject reported) {
    ReportSubject next = list.after(reported);
    if (next == null) {
      model.endTask();
    } else {
      open(next);
    }
  }
}
