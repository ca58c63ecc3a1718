package app.revier.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads events by RFC 5545 and refuses whatever the standard does not allow. */
final class StrictCalendar {

  private static final int MOST_OCTETS = 75;

  private StrictCalendar() {}

  /** The events of a calendar, each with its properties. */
  static List<Map<String, String>> events(String text) {
    require(text.endsWith("\r\n"), "does not end with a line end");
    List<String> lines = new ArrayList<>();
    for (String line : text.substring(0, text.length() - 2).split("\r\n", -1)) {
      require(line.indexOf('\r') < 0 && line.indexOf('\n') < 0, "bare line end");
      require(line.getBytes(StandardCharsets.UTF_8).length <= MOST_OCTETS, "long line " + line);
      if (line.startsWith(" ")) {
        lines.add(lines.removeLast() + line.substring(1));
      } else {
        lines.add(line);
      }
    }
    require(lines.removeFirst().equals("BEGIN:VCALENDAR"), "no calendar");
    require(lines.removeLast().equals("END:VCALENDAR"), "calendar without end");
    List<Map<String, String>> events = new ArrayList<>();
    Map<String, String> event = null;
    for (String line : lines) {
      int colon = line.indexOf(':');
      require(colon > 0, "no property: " + line);
      String name = line.substring(0, colon);
      String value = line.substring(colon + 1);
      if (line.equals("BEGIN:VEVENT")) {
        require(event == null, "event within an event");
        event = new HashMap<>();
      } else if (line.equals("END:VEVENT")) {
        Map<String, String> ended = Objects.requireNonNull(event, "end of no event");
        require(ended.keySet().containsAll(List.of("UID", "DTSTAMP", "DTSTART")), "incomplete");
        events.add(ended);
        event = null;
      } else if (event != null) {
        require(name.matches("[A-Z-]+"), "name " + name);
        require(event.put(name, unescaped(value)) == null, name + " twice");
      }
    }
    require(event == null, "event without end");
    return events;
  }

  private static String unescaped(String value) {
    StringBuilder plain = new StringBuilder();
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      require(c != ';' && c != ',', "unescaped " + c);
      if (c == '\\') {
        i++;
        require(i < value.length(), "escape of nothing");
        char next = value.charAt(i);
        require("\\;,nN".indexOf(next) >= 0, "escape of " + next);
        plain.append(next == 'n' || next == 'N' ? '\n' : next);
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError("not by the standard: " + what);
    }
  }
}
