package app.revier.siege;

import app.revier.book.Setting;
import app.revier.book.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes calls of the program from what its own help names, and from values that hurt. */
final class CallWords {

  private static final Pattern USAGE =
      Pattern.compile("Usage: revier(.*?)(?:\\R\\S|\\z)", Pattern.DOTALL);
  private static final Pattern BELOW = Pattern.compile("(?m)^  ([a-z]+)  ");
  private static final int MOST_OPTIONS = 3;

  /** How often a value is one of the kind that is expected, so that calls get beyond the first. */
  private static final double EXPECTED = 0.75;

  /** Of how many needed arguments one is left out, and of how many calls one gets another. */
  private static final int SELDOM = 12;

  /** Of how many values one is a file. */
  private static final int FILE = 5;

  /** What no option and no argument expects, or only one of them. */
  private static final List<String> VALUES =
      List.of(
          "",
          " ",
          "\t",
          "0",
          "-1",
          "1",
          "2",
          "5",
          "0.5",
          "0,5",
          "80%",
          "NaN",
          "Infinity",
          "-Infinity",
          "1e308",
          "1e999",
          "-1e999",
          "1e-999",
          "99999999999999999999999",
          "9223372036854775807",
          "-9223372036854775808",
          "2147483648",
          "-2147483649",
          "0x10",
          "1_0",
          "2026-02-30",
          "0000-00-00",
          "+999999999-12-31",
          "-999999999-01-01",
          "2027-01-11",
          "11.01.2027",
          "31.02.2026",
          "9999-12-31",
          "1900-01-01",
          "25:00",
          "24:00",
          "9:30",
          "\0",
          "\u001b[31m",
          "\r\n",
          "\u202e",
          "\u0085",
          "１２",
          "٣",
          "\ud800",
          "ü",
          "🏭",
          "@",
          "@file",
          "@@",
          "--",
          "-",
          "-x",
          "--json",
          "=",
          "=1",
          "';--",
          "%s%n",
          "{0}",
          "${x}",
          "..",
          "/",
          "/dev/null",
          "/dev/zero",
          "a".repeat(300),
          "x".repeat(1 << 20),
          "all",
          "free",
          "hit",
          "visit",
          "held",
          "customers",
          "update",
          "week",
          "A",
          "size",
          "en",
          "mon,thu",
          "K1",
          "K2",
          "K3",
          "K4711",
          "ill=2027-01-12",
          "cancel=K1",
          "demand=K2@2027-01-12..2027-01-13/30",
          "lost=2027-01-12T09:00-10:00",
          "stuck=2027-01-12T10:00@K1",
          "demand=K1@2026-02-30");

  private final Random dice;
  private final Path folder;
  private final List<String> files;
  private final List<Command> commands = new ArrayList<>();

  /**
   * A command.
   *
   * @param words its name, one or two words
   * @param needed options and arguments that it cannot do without
   * @param others those that may be given
   */
  private record Command(List<String> words, List<String> needed, List<String> others) {}

  /** Gives the help of a command. */
  @FunctionalInterface
  interface Help {
    /** What is printed for these words. */
    String of(List<String> words);
  }

  CallWords(Random dice, Path folder, Help help) throws IOException {
    this.dice = dice;
    this.folder = folder;
    files = files(folder);
    collect(List.of(), help);
  }

  private void collect(List<String> words, Help help) {
    String text = help.of(words);
    List<String> needed = new ArrayList<>();
    List<String> others = new ArrayList<>();
    Matcher usage = USAGE.matcher(text);
    if (usage.find()) {
      String all = usage.group(1).replace("[-hV]", " ").replace("[COMMAND]", " ").strip();
      List<String> parts = List.of(all.split("\\s+"));
      for (String part : parts.subList(Math.min(words.size(), parts.size()), parts.size())) {
        String plain = part.replaceAll("[\\[\\]…]|\\.\\.\\.", "");
        if (!plain.isEmpty()) {
          (part.startsWith("[") ? others : needed).add(plain);
        }
      }
    }
    commands.add(new Command(words, needed, others));
    int below = text.indexOf("Commands:");
    if (below >= 0) {
      Matcher name = BELOW.matcher(text.substring(below));
      while (name.find()) {
        List<String> longer = new ArrayList<>(words);
        longer.add(name.group(1));
        collect(longer, help);
      }
    }
  }

  private static List<String> files(Path folder) throws IOException {
    Path names = Files.createDirectories(folder.resolve("files"));
    write(names, "list.csv", "Kundennummer;Name;PLZ;Umsatz 2026\nK1;Alpha;50667;100\nK9;Neu;x;y\n");
    write(names, "null.json", "{\"Kundennummer\":null}");
    write(names, "number.json", "{\"Kundennummer\":1}");
    write(names, "array.json", "[1,2]");
    write(names, "deep.json", "[".repeat(100_000));
    write(names, "deepobject.json", "{\"a\":".repeat(5_000));
    write(names, "twice.json", "{\"Name\":\"name\",\"Name\":\"number\"}");
    write(names, "broken.json", "{\"Name\":");
    write(names, "map.json", "{\"Kundennummer\":\"number\",\"Name\":\"name\"}");
    write(names, "empty.txt", "");
    write(names, "word.txt", "secret\n");
    write(names, "plan.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n");
    write(names, "postcodes.txt", "DE\t50667\tKöln\tx\ty\t\t\t\t\t50.9\t6.9\t4\n");
    List<String> files = new ArrayList<>();
    try (var all = Files.list(names)) {
      all.forEach(file -> files.add(file.toString()));
    }
    files.sort(null);
    files.addAll(
        List.of(
            names.toString(),
            folder.resolve("book.revier").toString(),
            folder.resolve("book.revier-wal").toString(),
            folder.resolve("none/out.xlsx").toString(),
            folder.resolve("out.xlsx").toString(),
            folder.resolve("out.ics").toString(),
            folder.resolve("out.html").toString(),
            folder.resolve("out.pdf").toString(),
            folder.resolve("out.json").toString()));
    return files;
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  /** How many commands there are. */
  int commands() {
    return commands.size();
  }

  /** The words of the next call, without the book. */
  List<String> next() {
    Command command = commands.get(dice.nextInt(commands.size()));
    List<String> call = new ArrayList<>(command.words());
    for (String part : command.needed()) {
      if (dice.nextInt(SELDOM) > 0) {
        add(call, part);
      }
    }
    for (int i = dice.nextInt(MOST_OPTIONS + 1); i > 0 && !command.others().isEmpty(); i--) {
      add(call, command.others().get(dice.nextInt(command.others().size())));
    }
    if (dice.nextInt(SELDOM) == 0) {
      call.add(value(""));
    }
    return call;
  }

  private void add(List<String> call, String part) {
    int equals = part.indexOf('=');
    if (!part.startsWith("-")) {
      call.add(value(part));
    } else if (equals < 0) {
      call.add(part);
    } else if (dice.nextBoolean()) {
      call.add(part.substring(0, equals + 1) + value(part.substring(equals + 1)));
    } else {
      call.add(part.substring(0, equals));
      call.add(value(part.substring(equals + 1)));
    }
  }

  private String value(String label) {
    List<String> expected = expected(label);
    if (!expected.isEmpty() && dice.nextDouble() < EXPECTED) {
      return expected.get(dice.nextInt(expected.size()));
    }
    if (dice.nextInt(FILE) == 0) {
      return files.get(dice.nextInt(files.size()));
    }
    String value = VALUES.get(dice.nextInt(VALUES.size()));
    boolean mayBeFile = label.startsWith("FILE") || label.equals("DIR") || label.isEmpty();
    // Whatever is written is written here, whatever folder the program was started in.
    return mayBeFile && !value.isEmpty() && !value.startsWith("/") && !value.startsWith("..")
        ? folder + "/" + value
        : value;
  }

  /** Some values of the kind that the help names. */
  private List<String> expected(String label) {
    return switch (label) {
      case "" -> List.of();
      case "DATE", "DAY", "D" -> List.of("2027-01-11", "2026-11-24", "12.01.2027", "2026-12-24");
      case "NUMBER", "KEEP", "DROP" -> List.of("K1", "K2", "K12");
      case "all|NUMBER" -> List.of("all", "K1");
      // Hours of search are allowed, and too long to wait for.
      case "S" -> List.of("0", "1", "0.01", "-1", "3601");
      case "N", "ID", "YEAR" -> List.of("1", "2", "0", "30", "2027", "-1", "1000000000");
      case "N|free" -> List.of("free", "10");
      case "AMOUNT" -> List.of("600000", "0", "1.000,50", "1e9");
      case "0-1" -> List.of("0.8", "0.3", "0.9999", "0.95", "30%", "0", "1");
      case "HH:MM" -> List.of("9:30", "14", "23:59");
      case "CHANGE" -> List.of("ill=2027-01-12", "cancel=K1", "lost=2027-01-12T09:00-10:00");
      case "KEY" -> Settings.ALL.stream().map(Setting::key).toList();
      default -> {
        if (label.startsWith("FILE") || label.equals("DIR")) {
          yield files;
        }
        yield label.contains("|") ? List.of(label.split("\\|")) : List.of("Text");
      }
    };
  }
}
