package app.revier.online;

import java.net.URI;

/** The addresses of services as people write them. */
final class ServiceAddress {

  private ServiceAddress() {}

  /** What lies below a service, whether or not its address ends with a slash. */
  static URI below(URI service, String path) {
    String base = service.toString();
    return URI.create(base.endsWith("/") ? base + path : base + "/" + path);
  }
}
