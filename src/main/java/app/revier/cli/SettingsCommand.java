package app.revier.cli;

import app.revier.book.Book;
import app.revier.book.InvalidSettingException;
import app.revier.book.InvalidSettingException.Reason;
import app.revier.book.OnlineSettings;
import app.revier.book.Setting;
import app.revier.book.Settings;
import app.revier.book.VisitLimit;
import app.revier.text.FailureTexts;
import app.revier.text.RegionTexts;
import app.revier.text.SettingTexts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows or sets what can be set. */
@Command(name = "settings")
final class SettingsCommand implements Callable<Integer> {

  /** What has a sentence of its own: what cannot go because the book uses it, and judgements. */
  private static final Set<Reason> OWN_SENTENCE =
      Set.of(
          Reason.STAGE_IN_USE, Reason.MEASURE_IN_USE, Reason.ATTRIBUTE_IN_USE, Reason.NEVER_RISES);

  private final Invocation call;

  @Parameters(index = "0", arity = "0..1", paramLabel = "KEY", descriptionKey = "cli.settings-key")
  private @Nullable String key;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "VALUE",
      descriptionKey = "cli.settings-value")
  private @Nullable String value;

  @Option(names = "--json", descriptionKey = "cli.option-json")
  private boolean json;

  SettingsCommand(Invocation call) {
    this.call = call;
  }

  @Override
  public Integer call() {
    if (key != null && Settings.ALL.stream().noneMatch(setting -> setting.key().equals(key))) {
      throw new UsageException(call.texts().get("cli.unknown-setting", key));
    }
    if (key == null || value == null) {
      return call.read(book -> show(book.snapshot().settings()));
    }
    String name = key;
    String text = plain(name, value);
    return call.change(book -> change(book, name, sensible(book, name, text)));
  }

  /** Numbers are kept in one form, whatever the language. */
  private String plain(String name, String text) {
    Given given = new Given(call.texts());
    return Settings.ALL.stream()
        .filter(setting -> setting.key().equals(name))
        .map(setting -> given.setting(setting, text))
        .findFirst()
        .orElse(text);
  }

  /** Of what can be set, what makes sense; what is said about it is true only if it is set then. */
  private String sensible(Book book, String name, String text) {
    return name.equals(Setting.CORRELATION.key())
        ? new CorrelationNote(call.texts(), call.err()).setting(name, text)
        : new PlacedSettings(book.snapshot(), call.texts(), call.err()).placed(name, text);
  }

  private int change(Book book, String name, String text) {
    Map<String, String> changes = Map.of(name, text);
    try {
      book.settings().set(changes);
    } catch (InvalidSettingException e) {
      if (e.reason() == Reason.UNKNOWN_REGION) {
        throw new UsageException(new RegionTexts(call.texts()).unknown(e.value(), e.near()));
      }
      if (OWN_SENTENCE.contains(e.reason())) {
        throw new UsageException(
            Objects.requireNonNull(new FailureTexts(call.texts()).expected(e)));
      }
      throw new UsageException(
          call.texts().get("cli.setting-" + Codes.hyphened(e.reason()), name, text, wanted(name)));
    }
    call.parts().consent().changed(changes);
    if (!text.isEmpty() && OnlineSettings.isService(name)) {
      call.err().println(call.texts().get("cli.leaves-" + name.replace('.', '-')));
    }
    return show(book.snapshot().settings());
  }

  private String wanted(String name) {
    return Settings.ALL.stream()
        .filter(setting -> setting.key().equals(name))
        .map(new SettingTexts(call.texts())::wanted)
        .findFirst()
        .orElse("");
  }

  private int show(Settings settings) {
    Map<String, @Nullable Object> values = Json.object();
    for (Setting<?> setting : Settings.ALL) {
      if (key == null || setting.key().equals(key)) {
        values.put(setting.key(), typed(settings, setting));
      }
    }
    if (json) {
      Json.print(call.out(), values);
    } else {
      values.forEach(
          (name, shown) -> call.out().println(name + " = " + (shown == null ? "" : shown)));
      OnlineSettings.SERVICES.stream()
          .filter(setting -> key == null || setting.key().equals(key))
          .forEach(setting -> sayIfNotTurnedOn(settings, setting));
    }
    return ExitStatus.DONE;
  }

  private <T> void sayIfNotTurnedOn(Settings settings, Setting<T> setting) {
    T service = settings.find(setting);
    if (service != null && !call.parts().consent().isGiven(setting, service)) {
      call.out().println(call.texts().get("cli.service-not-here", setting.key(), service));
    }
  }

  private static <T> @Nullable Object typed(Settings settings, Setting<T> setting) {
    String text = settings.text(setting);
    if (text == null) {
      return null;
    }
    return switch (setting.form()) {
      case TEXT,
          CHOICE,
          STAGES,
          ATTRIBUTES,
          MEASURES,
          SCENARIOS,
          JUDGEMENT,
          JUDGEMENTS,
          REGION,
          HOURS,
          SPAN,
          POSITION,
          NIGHTS,
          WEEKDAYS,
          DAYS,
          SERVICE,
          TILES ->
          text;
      case VISITS -> VisitLimit.ofWord(text) == null ? Integer.valueOf(text) : text;
      case WHOLE, YEAR -> Integer.valueOf(text);
      case AMOUNT, FRACTION, CORRELATION, FACTOR -> new BigDecimal(text);
    };
  }
}
