package app.revier.cli;

import app.revier.book.RestorePoint;
import app.revier.text.PointTexts;
import app.revier.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists the restore points of the book, which need not exist any more. */
@Command(name = "backups")
final class BackupsCommand implements Callable<Integer> {

  private final Invocation call;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  BackupsCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    List<RestorePoint> points = call.parts().points().list(call.file());
    if (json) {
      Json.print(call.out(), points.stream().map(BackupsCommand::document).toList());
    } else if (points.isEmpty()) {
      call.say("points.none");
    } else {
      print(points);
    }
    return ExitStatus.DONE;
  }

  private static Map<String, @Nullable Object> document(RestorePoint point) {
    Map<String, @Nullable Object> document = Json.object();
    document.put("file", point.file().toString());
    document.put("made", point.made().toString());
    document.put("reason", Codes.hyphened(point.reason()));
    document.put("customers", point.customers());
    document.put("bytes", point.bytes());
    return document;
  }

  private void print(List<RestorePoint> points) {
    Texts texts = call.texts();
    PointTexts words = new PointTexts(texts, call.parts().clock().getZone());
    TextTable table =
        new TextTable(
            texts.get("points.column-made"),
            texts.get("points.column-reason"),
            ">" + texts.get("points.column-customers"),
            ">" + texts.get("points.column-size"),
            texts.get("points.column-file"));
    for (RestorePoint point : points) {
      table.row(
          words.made(point.made()),
          words.reason(point.reason()),
          texts.number(point.customers()),
          words.size(point),
          point.file().toString());
    }
    table.print(call.out());
  }
}
