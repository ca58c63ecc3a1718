package app.revier.desktop.shell;

import app.revier.text.FailureTexts;
import app.revier.text.Traces;

/**
 * A bug as the makers of the program want to hear of it. Holds no data of the book beyond what an
 * error message may name.
 *
 * @param code short, the same for the same bug
 * @param details for the clipboard
 */
record BugReport(String code, String details) {

  static BugReport of(Throwable bug, String version) {
    String code = FailureTexts.code(bug);
    return new BugReport(
        code,
        String.join(
            "\n",
            "Revier " + version + ", " + code,
            "Java " + Runtime.version(),
            System.getProperty("os.name")
                + " "
                + System.getProperty("os.version")
                + " "
                + System.getProperty("os.arch"),
            "",
            Traces.of(bug)));
  }
}
