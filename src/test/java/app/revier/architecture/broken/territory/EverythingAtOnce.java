package app.revier.architecture.broken.territory;

import biweekly.ICalendar;
import de.focus_shift.jollyday.core.Holiday;
import java.net.http.HttpClient;
import java.sql.Connection;
import javafx.scene.Node;
import javax.crypto.Cipher;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Workbook;
import org.sqlite.SQLiteConnection;
import picocli.CommandLine;

/** A record with every library that has a place of its own. */
record EverythingAtOnce(
    Connection connection,
    SQLiteConnection sqlite,
    PDDocument document,
    Workbook workbook,
    Holiday holiday,
    ICalendar calendar,
    HttpClient client,
    Cipher cipher,
    Node node,
    CommandLine line) {}
