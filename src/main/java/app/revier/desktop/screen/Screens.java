package app.revier.desktop.screen;

import app.revier.desktop.filter.SharedFilter;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.Screen;
import app.revier.desktop.nav.WeekInView;
import app.revier.desktop.screen.customers.CustomersScreen;
import app.revier.desktop.screen.gap.GapScreen;
import app.revier.desktop.screen.imports.ImportScreen;
import app.revier.desktop.screen.map.MapScreen;
import app.revier.desktop.screen.matrix.MatrixScreen;
import app.revier.desktop.screen.overview.OverviewScreen;
import app.revier.desktop.screen.projects.ProjectsScreen;
import app.revier.desktop.screen.prospects.ProspectsScreen;
import app.revier.desktop.screen.review.ReviewScreen;
import app.revier.desktop.screen.settings.SettingsScreen;
import app.revier.desktop.screen.team.TeamScreen;
import app.revier.desktop.screen.time.TimeScreen;
import app.revier.desktop.screen.week.WeekScreen;
import app.revier.desktop.screen.year.TrackScreen;
import java.util.List;

/** The screens there are, in the order of the navigation. */
public final class Screens {

  private Screens() {}

  /** Makes the screens of a desk. Their views are built when they are first shown. */
  public static List<Screen> of(Desk desk) {
    SharedFilter filter = new SharedFilter(desk.memory());
    WeekInView week = new WeekInView(desk.book().snapshot().today());
    return List.of(
        new OverviewScreen(desk),
        new CustomersScreen(desk, filter),
        new MatrixScreen(desk),
        new GapScreen(desk),
        new ProjectsScreen(desk),
        new ProspectsScreen(desk, filter),
        new WeekScreen(desk, week),
        new MapScreen(desk, filter, week),
        new TimeScreen(desk),
        new TrackScreen(desk),
        new ReviewScreen(desk),
        new TeamScreen(desk),
        new ImportScreen(desk),
        new SettingsScreen(desk));
  }
}
