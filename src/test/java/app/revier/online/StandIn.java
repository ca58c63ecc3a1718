package app.revier.online;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A service on this machine that gives the answers a test wants, and remembers what was asked. */
final class StandIn implements AutoCloseable {

  /** What it is asked and told: the question as sent, and the headers' names in lower case. */
  record Question(String uri, List<String> headers) {}

  /** What it answers. */
  record Answer(int status, String body) {}

  private final HttpServer server;
  private final List<String> agents = Collections.synchronizedList(new ArrayList<>());
  private final List<Question> questions = Collections.synchronizedList(new ArrayList<>());

  StandIn(Function<Question, Answer> answers) {
    this(answers, null);
  }

  /** Answers several questions at a time. */
  static StandIn parallel(Function<Question, Answer> answers) {
    return new StandIn(answers, Executors.newVirtualThreadPerTaskExecutor());
  }

  private StandIn(Function<Question, Answer> answers, @Nullable Executor executor) {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        exchange -> {
          Question question =
              new Question(
                  exchange.getRequestURI().toString(),
                  exchange.getRequestHeaders().entrySet().stream()
                      .map(entry -> entry.getKey().toLowerCase(Locale.ROOT))
                      .toList());
          questions.add(question);
          agents.add(String.valueOf(exchange.getRequestHeaders().getFirst("User-Agent")));
          Answer answer = answers.apply(question);
          byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.setExecutor(executor);
    server.start();
  }

  /** Says the same to everybody. */
  static StandIn saying(int status, String body) {
    return new StandIn(question -> new Answer(status, body));
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/maps");
  }

  /** As what the askers named themselves. */
  List<String> agents() {
    return List.copyOf(agents);
  }

  List<Question> questions() {
    return List.copyOf(questions);
  }

  /** A pace whose seconds go by at once. */
  static Pace quick(List<Duration> waits) {
    return new Pace(
        new Pace.Time() {
          private long now;

          @Override
          public long nanos() {
            return now;
          }

          @Override
          public void pass(Duration time) {
            waits.add(time);
            now += time.toNanos();
          }
        });
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
