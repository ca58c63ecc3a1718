package app.revier.samples;

import app.revier.book.Book;
import app.revier.excel.plan.PlanWorkbookWriter;
import app.revier.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Makes the plan workbooks of the sample territory that README shows, and pictures of their first
 * page: {@code mvn -q -Pbench test-compile exec:exec@workbooks}. Draws with LibreOffice and
 * Poppler, which must be installed ({@code soffice}, {@code pdftoppm}); the program needs neither.
 */
public final class SampleWorkbooks {

  /** Where they are kept. */
  static final Path FOLDER = Path.of("docs", "workbook");

  private static final String[] LOCALES = {"de-DE", "en-GB"};

  private SampleWorkbooks() {}

  /** Makes the workbooks and their pictures. */
  public static void main(String[] args) throws Exception {
    Path work = Files.createTempDirectory("workbooks");
    Files.createDirectories(FOLDER);
    try (Book book = GuidePictures.sample(work.resolve("Rheinland.revier"))) {
      for (Language language : Language.values()) {
        Path made = FOLDER.resolve(name(language) + ".xlsx");
        new PlanWorkbookWriter().write(made, book, language.locale());
        draw(made, language, work);
      }
    }
    System.exit(0);
  }

  /** What the workbook of a language is called. */
  static String name(Language language) {
    return "plan-" + language.code();
  }

  private static void draw(Path workbook, Language language, Path work) throws Exception {
    String locale = LOCALES[language == Language.GERMAN ? 0 : 1];
    Path profile = work.resolve("profile-" + locale);
    Path user = Files.createDirectories(profile.resolve("user"));
    Files.writeString(
        user.resolve("registrymodifications.xcu"),
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <oor:items xmlns:oor="http://openoffice.org/2001/registry"
            xmlns:xs="http://www.w3.org/2001/XMLSchema"
            xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
          <item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale"
              oor:op="fuse"><value>%s</value></prop></item>
        </oor:items>
        """
            .formatted(locale));
    run(
        List.of(
            "soffice",
            "-env:UserInstallation=" + profile.toUri(),
            "--headless",
            "--norestore",
            "--convert-to",
            "pdf",
            "--outdir",
            work.toString(),
            workbook.toString()));
    Path pages = work.resolve(name(language) + ".pdf");
    Path picture = work.resolve("workbook-" + language.code());
    run(
        List.of(
            "pdftoppm",
            "-png",
            "-r",
            "80",
            "-f",
            "1",
            "-l",
            "1",
            "-singlefile",
            pages.toString(),
            picture.toString()));
    Files.move(
        Path.of(picture + ".png"),
        Path.of("docs", "pictures", picture.getFileName() + ".png"),
        StandardCopyOption.REPLACE_EXISTING);
  }

  private static void run(List<String> command) throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(command.getFirst() + " ended with " + status);
    }
  }
}
