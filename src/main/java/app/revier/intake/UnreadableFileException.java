package app.revier.intake;

/** A file that cannot be read as a table: nothing of it may be used. */
public final class UnreadableFileException extends Exception {

  private static final long serialVersionUID = 1L;

  /** What is the matter with the file. */
  public enum Reason {
    /** There is no such file. */
    MISSING,
    /** It is a folder. */
    FOLDER,
    /** The file cannot be opened: no permission, no ordinary file, or in use by another program. */
    INACCESSIBLE,
    /** The file has no content. */
    EMPTY,
    /** The file is protected by a password, which is asked for. */
    ENCRYPTED,
    /** The password that was given does not open the file. */
    WRONG_PASSWORD,
    /** The file is neither a workbook nor a text table. */
    WRONG_KIND,
    /** A workbook of Excel 95 or older. */
    OLD_EXCEL,
    /** A workbook in the binary form .xlsb. */
    BINARY_WORKBOOK,
    /** A table of LibreOffice (.ods). */
    OPEN_DOCUMENT,
    /** A table of Apple Numbers. */
    NUMBERS,
    /** A page of HTML without a table that can be read. */
    WEB_PAGE,
    /** A letter, a presentation or a page for printing, such as .docx, .pptx or .pdf. */
    DOCUMENT,
    /** The file breaks off or its inside is broken. */
    DAMAGED,
    /** The file would unpack to far more than an honest one. */
    TOO_LARGE,
    /** A sheet that was asked for is not in the file. */
    NO_SUCH_SHEET
  }

  private final Reason reason;

  /** A file that cannot be read, with the reason a person is told. */
  public UnreadableFileException(Reason reason) {
    super(reason.name());
    this.reason = reason;
  }

  /** As above, keeping the error underneath for the log. */
  public UnreadableFileException(Reason reason, Throwable cause) {
    super(reason.name(), cause);
    this.reason = reason;
  }

  /** What is the matter with the file. */
  public Reason reason() {
    return reason;
  }
}
