package app.revier.online;

import app.revier.book.ServiceFailureException;
import app.revier.book.ServiceFailureException.Kind;
import app.revier.task.CancelledException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a service questions and takes answers in JSON, at its pace. */
final class JsonService {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int OK = 200;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final HttpClient client;
  private final Pace pace;

  /**
   * A service.
   *
   * @param pace shared by all that asks the same service
   */
  JsonService(Pace pace) {
    this.pace = pace;
    client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * The answer to a question.
   *
   * @throws ServiceFailureException if there is none, or if it is no JSON
   * @throws CancelledException if the thread is interrupted
   */
  JsonNode ask(URI question) {
    HttpRequest request =
        HttpRequest.newBuilder(question)
            .timeout(PATIENCE)
            .header("User-Agent", "Revier")
            .header("Accept", "application/json")
            .build();
    HttpResponse<String> answer;
    try {
      pace.await();
      answer = client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new ServiceFailureException(Kind.UNREACHABLE, question.getAuthority(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancelledException cancelled = new CancelledException();
      cancelled.initCause(e);
      throw cancelled;
    }
    if (answer.statusCode() != OK) {
      throw new ServiceFailureException(
          Kind.REFUSED, question.getAuthority() + " answers " + answer.statusCode(), null);
    }
    try {
      return JSON.readTree(answer.body());
    } catch (JacksonException e) {
      // What the parser says quotes the answer, and the answer may hold the address.
      throw new ServiceFailureException(
          Kind.NOT_UNDERSTOOD, question.getAuthority() + " answers no JSON", null);
    }
  }
}
