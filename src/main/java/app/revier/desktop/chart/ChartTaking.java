package app.revier.desktop.chart;

import app.revier.book.Setting;
import app.revier.book.Snapshot;
import app.revier.desktop.nav.Desk;
import app.revier.desktop.nav.FileSaving;
import app.revier.desktop.nav.PagePrinting;
import app.revier.desktop.work.FileDialogs;
import app.revier.drawing.Drawing;
import app.revier.drawing.SvgWriter;
import app.revier.files.FileReplacement;
import app.revier.text.Texts;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.Region;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Takes a chart along as a picture: into other programs, and into files. */
final class ChartTaking {

  /** So many pixels for each on the screen, so that a picture can be printed. */
  private static final double SCALE = 2;

  private final Region chart;
  private final Supplier<String> title;
  private final Desk desk;
  private final Texts texts;
  private final FileSaving saving;

  /** Takes along this chart. */
  ChartTaking(Region chart, Supplier<String> title, Desk desk) {
    this.chart = chart;
    this.title = title;
    this.desk = desk;
    texts = desk.texts();
    saving = new FileSaving(desk);
  }

  /** Puts the chart as a picture where other programs take it from. */
  void copy() {
    ClipboardContent content = new ClipboardContent();
    content.putImage(DrawnPicture.of(drawing(), SCALE));
    Clipboard.getSystemClipboard().setContent(content);
    desk.notices().done(texts.get("chart.copied", title.get()), null, null);
  }

  /** Lets the rep choose a file, and writes the chart into it as a picture. */
  void savePng() {
    BufferedImage image = SwingFXUtils.fromFXImage(DrawnPicture.of(drawing(), SCALE), null);
    save(FileDialogs.Kind.PNG, ".png", to -> writePng(to, image));
  }

  /** Lets the rep choose a file, and writes the chart into it as a vector graphic. */
  void saveSvg() {
    byte[] svg =
        SvgWriter.write(drawing(), texts.language().code()).getBytes(StandardCharsets.UTF_8);
    save(FileDialogs.Kind.SVG, ".svg", to -> FileReplacement.write(to, out -> out.write(svg)));
  }

  /** Lets the rep choose a file, and writes the chart into it as a page. */
  void savePdf() {
    savePdf(drawing());
  }

  private void savePdf(Drawing drawing) {
    save(
        FileDialogs.Kind.PAPER,
        ".pdf",
        to -> desk.weekFiles().paper().write(to, drawing, foot(), texts.language().locale()));
  }

  /** Prints the page; where there is no printer, offers it as a file. */
  void print() {
    Drawing drawing = drawing();
    new PagePrinting(desk)
        .print(
            () -> desk.weekFiles().paper().print(drawing, foot(), texts.language().locale()),
            () -> savePdf(drawing));
  }

  private void save(FileDialogs.Kind kind, String ending, Consumer<Path> write) {
    Path file = saving.choose(texts.get("chart.save-title"), kind, title.get() + ending);
    if (file != null) {
      saving.write(file, texts.get("chart.writing"), write, this::told);
    }
  }

  private void told(Path written) {
    saving.announce(
        texts.get("chart.written", String.valueOf(written.getFileName())),
        written,
        FileSaving.Offer.FOLDER);
  }

  private Drawing drawing() {
    return ChartDrawing.onPaper(chart, title.get());
  }

  /** Whose figures they are, and of when. */
  private String foot() {
    Snapshot now = desk.book().snapshot();
    String territory = now.settings().get(Setting.TERRITORY_NAME);
    String date = texts.date(now.today());
    return territory.isBlank()
        ? texts.get("paper.foot-date", date)
        : texts.get("paper.foot", territory, date);
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
