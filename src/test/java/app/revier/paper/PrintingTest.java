package app.revier.paper;

import static org.assertj.core.api.Assertions.assertThat;

import app.revier.book.PaperFiles.Outcome;
import app.revier.book.PaperFiles.Printed;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterException;
import java.awt.print.PrinterIOException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Printing, with a printer that a test plays. */
class PrintingTest {

  private final Played printer = new Played();
  private byte[] pages = {};

  @BeforeEach
  void write() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.addPage(new PDPage(PDRectangle.A4));
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      pages = bytes.toByteArray();
    }
  }

  private Printed print(boolean hasPrinter) {
    return new Printing(() -> hasPrinter, () -> printer).print(pages, "Woche");
  }

  @Test
  void thePagesGoToThePrinterThatIsChosen() {
    assertThat(print(true).outcome()).isEqualTo(Outcome.PRINTED);
    assertThat(printer.printed).containsExactly("Woche: 2 pages of 595 x 841");
  }

  @Test
  void whoLeavesTheDialogPrintsNothing() {
    printer.agrees = false;
    assertThat(print(true).outcome()).isEqualTo(Outcome.LEFT);
    assertThat(printer.printed).isEmpty();
  }

  @Test
  void withoutAPrinterNobodyIsAsked() {
    assertThat(print(false).outcome()).isEqualTo(Outcome.NO_PRINTER);
    assertThat(printer.asked).isZero();
  }

  @Test
  void whatThePrinterSaysOfAFailureIsToldOn() {
    printer.failure = new PrinterException("Papierstau");
    assertThat(print(true)).isEqualTo(new Printed(Outcome.FAILED, "Papierstau"));
    printer.failure = new PrinterIOException(new IOException("no lpr"));
    assertThat(print(true)).isEqualTo(new Printed(Outcome.FAILED, "no lpr"));
  }

  private static final class Played extends PrinterJob {
    private final List<String> printed = new ArrayList<>();
    private boolean agrees = true;
    private int asked;
    private @Nullable PrinterException failure;
    private @Nullable Pageable pageable;
    private String name = "";

    @Override
    public boolean printDialog() {
      asked++;
      return agrees;
    }

    @Override
    public void print() throws PrinterException {
      if (failure != null) {
        throw failure;
      }
      Pageable all = pageable;
      assertThat(all).isNotNull();
      PageFormat first = all.getPageFormat(0);
      printed.add(
          name
              + ": "
              + all.getNumberOfPages()
              + " pages of "
              + (int) first.getWidth()
              + " x "
              + (int) first.getHeight());
    }

    @Override
    public void setPageable(Pageable document) {
      pageable = document;
    }

    @Override
    public void setJobName(String jobName) {
      name = jobName;
    }

    @Override
    public String getJobName() {
      return name;
    }

    @Override
    public void setPrintable(Printable painter) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void setPrintable(Printable painter, PageFormat format) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PageFormat pageDialog(PageFormat page) {
      return page;
    }

    @Override
    public PageFormat defaultPage(PageFormat page) {
      return page;
    }

    @Override
    public PageFormat validatePage(PageFormat page) {
      return page;
    }

    @Override
    public void setCopies(int copies) {
      throw new UnsupportedOperationException();
    }

    @Override
    public int getCopies() {
      return 1;
    }

    @Override
    public String getUserName() {
      return "";
    }

    @Override
    public void cancel() {
      throw new UnsupportedOperationException();
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  }
}
