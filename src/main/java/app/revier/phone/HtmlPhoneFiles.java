package app.revier.phone;

import app.revier.book.PhoneFiles;
import app.revier.book.PhonePage;
import app.revier.book.Ticks;
import app.revier.files.FileReplacement;
import app.revier.intake.UnreadableFileException;
import app.revier.text.Language;
import app.revier.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/** Writes planned days as one HTML page for the phone, and reads the ticks it gives back. */
public final class HtmlPhoneFiles implements PhoneFiles {

  @Override
  public void write(Path file, PhonePage page, Locale locale) {
    String document = PageMarkup.of(page, new Texts(Language.of(locale)));
    FileReplacement.write(file, out -> out.write(document.getBytes(StandardCharsets.UTF_8)));
  }

  @Override
  public Ticks read(Path file) throws UnreadableFileException {
    return TickFile.read(file);
  }
}
