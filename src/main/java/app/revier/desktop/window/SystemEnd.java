package app.revier.desktop.window;

import java.lang.reflect.Proxy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears when the system ends the program, at logging off for example.
 *
 * <p>A shutdown hook would be too late: JavaFX has one too, and does nothing any more once that has
 * begun. The signal is asked for by its names, since the compiler does not give out {@code
 * sun.misc}.
 */
final class SystemEnd {

  /** At logging off, when the terminal goes that the program was started from, and Ctrl+C there. */
  private static final List<String> SIGNALS = List.of("TERM", "HUP", "INT");

  private static final Logger LOG = LoggerFactory.getLogger(SystemEnd.class);

  private SystemEnd() {}

  /**
   * Tells of the wish to end the program instead of ending it. Where the system or the Java around
   * knows no such signal, the program is ended as usual.
   */
  static void onRequest(Runnable end) {
    SIGNALS.forEach(name -> onSignal(name, end));
  }

  private static void onSignal(String name, Runnable end) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object listener =
          Proxy.newProxyInstance(
              handler.getClassLoader(),
              new Class<?>[] {handler},
              (_, method, arguments) -> {
                if (!method.getName().equals("handle")) {
                  return method.invoke(end, arguments);
                }
                end.run();
                return null;
              });
      Object asked = signal.getConstructor(String.class).newInstance(name);
      signal.getMethod("handle", signal, handler).invoke(null, asked, listener);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      LOG.info("{} is not heard", name, e);
    }
  }
}
