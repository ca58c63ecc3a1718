package app.revier.desktop.chart;

import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.work.FileDialogs;
import app.revier.files.FileReplacement;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.transform.Transform;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Takes a chart along as a picture: into other programs, and into files. */
final class ChartTaking {

  /** So many pixels for each on the screen, so that a picture can be printed. */
  private static final double SCALE = 2;

  private final Node chart;
  private final Supplier<String> title;
  private final Desk desk;
  private final FileSaving saving;

  /** Takes along this chart. */
  ChartTaking(Node chart, Supplier<String> title, Desk desk) {
    this.chart = chart;
    this.title = title;
    this.desk = desk;
    saving = new FileSaving(desk);
  }

  /** Puts the chart as a picture where other programs take it from. */
  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(picture());
    Clipboard.getSystemClipboard().setContent(content);
    desk.notices().done(desk.texts().get("chart.copied", title.get()), null, null);
  }

  /** Lets the rep choose a file, and writes the chart into it as a picture. */
  void savePng() {
    Path file =
        saving.choose(
            desk.texts().get("chart.save-title"), FileDialogs.Kind.PNG, title.get() + ".png");
    if (file != null) {
      BufferedImage image = SwingFXUtils.fromFXImage(picture(), null);
      saving.write(
          file,
          desk.texts().get("chart.writing"),
          to -> writePng(to, image),
          written ->
              saving.announce(
                  desk.texts().get("chart.written", String.valueOf(written.getFileName())),
                  written,
                  FileSaving.Offer.FOLDER));
    }
  }

  private WritableImage picture() {
    SnapshotParameters how = new SnapshotParameters();
    how.setTransform(Transform.scale(SCALE, SCALE));
    return chart.snapshot(how, null);
  }

  private static void writePng(Path file, BufferedImage image) {
    FileReplacement.write(
        file,
        out -> {
          // A stream would be kept in a temporary file.
          try (ImageOutputStream all = new MemoryCacheImageOutputStream(out)) {
            if (!ImageIO.write(image, "png", all)) {
              throw new IllegalStateException("no writer for PNG");
            }
          }
        });
  }
}
