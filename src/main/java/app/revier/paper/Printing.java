package app.revier.paper;

import app.revier.book.PaperFiles.Outcome;
import app.revier.book.PaperFiles.Printed;
import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints pages on a printer of this computer that the rep chooses. */
final class Printing {

  private final BooleanSupplier hasPrinter;
  private final Supplier<PrinterJob> jobs;

  /** With the printers of this computer. */
  Printing() {
    this(
        () -> !GraphicsEnvironment.isHeadless() && PrinterJob.lookupPrintServices().length > 0,
        PrinterJob::getPrinterJob);
  }

  /** With other printers. */
  Printing(BooleanSupplier hasPrinter, Supplier<PrinterJob> jobs) {
    this.hasPrinter = hasPrinter;
    this.jobs = jobs;
  }

  /**
   * Asks for a printer and prints. The pages keep their size, whatever paper the printer has.
   *
   * @param pages the PDF file
   * @param name what the printer shows of the job
   */
  Printed print(byte[] pages, String name) {
    if (!hasPrinter.getAsBoolean()) {
      return new Printed(Outcome.NO_PRINTER, "");
    }
    try (PDDocument document = Loader.loadPDF(pages)) {
      PrinterJob job = jobs.get();
      job.setJobName(name);
      job.setPageable(new PDFPageable(document));
      if (!job.printDialog()) {
        return new Printed(Outcome.LEFT, "");
      }
      job.print();
      return new Printed(Outcome.PRINTED, "");
    } catch (PrinterException e) {
      return new Printed(Outcome.FAILED, said(e));
    } catch (IOException e) {
      // What is read was written a moment before, and lies in memory.
      throw new UncheckedIOException(e);
    }
  }

  /** What is known of a failure: a printer's own words may lie deeper, or be none. */
  private static String said(Throwable failure) {
    String said = failure.getMessage();
    if (said != null && !said.isBlank()) {
      return said;
    }
    Throwable cause = failure.getCause();
    return cause == null ? failure.getClass().getSimpleName() : said(cause);
  }
}
