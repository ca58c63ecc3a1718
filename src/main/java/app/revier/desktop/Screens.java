package app.revier.desktop;

import app.revier.desktop.customers.CustomersScreen;
import app.revier.desktop.frame.Desk;
import app.revier.desktop.frame.Screen;
import app.revier.desktop.gap.GapScreen;
import app.revier.desktop.imports.ImportScreen;
import app.revier.desktop.matrix.MatrixScreen;
import app.revier.desktop.overview.OverviewScreen;
import app.revier.desktop.settings.SettingsScreen;
import java.util.List;

/** The screens there are, in the order of the navigation. */
final class Screens {

  private Screens() {}

  static List<Screen> of(Desk desk) {
    return List.of(
        new OverviewScreen(desk),
        new CustomersScreen(desk),
        new MatrixScreen(desk),
        new GapScreen(desk),
        new ImportScreen(desk),
        new SettingsScreen(desk));
  }
}
