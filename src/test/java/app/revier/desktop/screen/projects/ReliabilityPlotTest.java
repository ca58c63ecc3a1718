package app.revier.desktop.screen.projects;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.desktop.chart.PlotData;
import app.revier.desktop.chart.PlotData.Form;
import app.revier.desktop.chart.PlotData.Mark;
import app.revier.desktop.chart.PlotData.Point;
import app.revier.effect.Calibration;
import app.revier.effect.Calibration.Bin;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A dot for each bin that has projects, as large as their number. */
class ReliabilityPlotTest {

  private static final Calibration FOUND =
      new Calibration(
          5,
          0.2,
          List.of(
              new Bin(0, 0.1, null, null, 0),
              new Bin(0.2, 0.3, 0.25, 0.0, 1),
              new Bin(0.5, 0.6, 0.5, 0.75, 4)));

  @Test
  void eachBinWithProjectsIsADotAndCanBeRead() {
    PlotData plot = ReliabilityPlot.of(FOUND, new Texts(Language.GERMAN));
    assertThat(plot.marks())
        .containsExactly(
            new Mark(new Point(0.25, 0), "1", Form.DOT, 0.5),
            new Mark(new Point(0.5, 0.75), "4", Form.DOT, 1));
    assertThat(plot.stops().at()).containsExactly(0.25, 0.5);
    assertThat(plot.stops().reading().apply(1))
        .isEqualTo("Angegeben 50 %, gewonnen 75 %, 4 Projekte".replace(" %", "\u00a0%"));
    assertThat(plot.words()).contains("Angegeben 25").endsWith("4 Projekte");
  }
}
