package app.revier.book;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which services outside of the laptop its user has turned on. A book names services and goes from
 * hand to hand; nothing leaves a laptop before its own user has named the very same service there,
 * and was told what leaves.
 */
public final class Consent {

  private static final String PREFIX = "consent.";

  private final Function<String, @Nullable String> get;
  private final BiConsumer<String, String> put;

  /**
   * What the user's preferences say.
   *
   * @param get reads one by its name
   * @param put keeps one
   */
  public Consent(Function<String, @Nullable String> get, BiConsumer<String, String> put) {
    this.get = get;
    this.put = put;
  }

  /** What some preferences say. */
  public static Consent of(Preferences preferences) {
    return new Consent(preferences::get, preferences::put);
  }

  /** Whether the user has turned on a service here. */
  public <T> boolean isGiven(Setting<T> setting, T service) {
    return setting.format().apply(service).equals(get.apply(PREFIX + setting.key()));
  }

  /**
   * Remembers that the user has changed settings: what names a service turns it on, what takes it
   * away turns it off.
   *
   * @param changes texts by the keys of settings
   */
  public void changed(Map<String, String> changes) {
    changes.forEach(
        (key, text) -> {
          if (OnlineSettings.isService(key)) {
            put.accept(PREFIX + key, text.strip());
          }
        });
  }
}
