package app.revier.online;

import app.revier.book.ServiceFailureException;
import app.revier.book.ServiceFailureException.Kind;
import app.revier.book.TileAddress;
import app.revier.task.CancelledException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** Fetches pictures of the map from a server, at most two at a time, whoever asks. */
final class WebTiles {

  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final int OK = 200;
  private static final int AT_A_TIME = 2;

  /** Pictures of 256 pixels are far smaller. */
  private static final int LARGEST = 1 << 20;

  private final TileAddress address;
  private final String agent;
  private final HttpClient client;
  private final Semaphore turns = new Semaphore(AT_A_TIME, true);

  /**
   * The pictures at an address.
   *
   * @param version of the program: servers of pictures want to know who asks
   */
  WebTiles(TileAddress address, String version) {
    this.address = address;
    agent = "Revier/" + version + " (sales planner on a desktop)";
    client =
        HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
  }

  /**
   * A picture.
   *
   * @throws ServiceFailureException if there is none
   * @throws CancelledException if the thread is interrupted
   */
  byte[] tile(int zoom, int x, int y) {
    URI picture = address.of(zoom, x, y);
    try {
      turns.acquire();
      try {
        return fetch(picture);
      } finally {
        turns.release();
      }
    } catch (IOException e) {
      throw new ServiceFailureException(Kind.UNREACHABLE, address.host(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      CancelledException cancelled = new CancelledException();
      cancelled.initCause(e);
      throw cancelled;
    }
  }

  private byte[] fetch(URI picture) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(picture)
            .timeout(PATIENCE)
            .header("User-Agent", agent)
            .header("Accept", "image/png,image/jpeg,image/gif")
            .build();
    HttpResponse<InputStream> answer =
        client.send(request, HttpResponse.BodyHandlers.ofInputStream());
    try (InputStream body = answer.body()) {
      if (answer.statusCode() != OK) {
        throw new ServiceFailureException(
            Kind.REFUSED, address.host() + " answers " + answer.statusCode(), null);
      }
      byte[] bytes = body.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST || !isPicture(bytes)) {
        throw new ServiceFailureException(
            Kind.NOT_UNDERSTOOD, address.host() + " sends no picture", null);
      }
      return bytes;
    }
  }

  /** Whether bytes begin as a PNG, a JPEG or a GIF does. */
  static boolean isPicture(byte[] bytes) {
    return begins(bytes, 0x89, 'P', 'N', 'G')
        || begins(bytes, 0xFF, 0xD8, 0xFF)
        || begins(bytes, 'G', 'I', 'F', '8');
  }

  private static boolean begins(byte[] bytes, int... with) {
    if (bytes.length <= with.length) {
      return false;
    }
    for (int i = 0; i < with.length; i++) {
      if ((bytes[i] & 0xFF) != with[i]) {
        return false;
      }
    }
    return true;
  }
}
