package org.daicho.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/**
 * A site over http, as hosts serve it, on this machine: compressed, and with its {@code 404.html}
 * for any address that leads nowhere.
 */
public final class LocalServer implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of("html", "text/html; charset=utf-8", "js", "text/javascript", "css", "text/css");

  private final Path site;
  private final String folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(8);

  public LocalServer(Path site) throws IOException {
    this(site, "");
  }

  /**
   * Starts it.
   *
   * @param folder in which the site lies on the host, with a slash at its end; empty for its root
   */
  public LocalServer(Path site, String folder) throws IOException {
    this.site = site;
    this.folder = "/" + folder;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** Of the site, with a slash at its end. */
  public String address() {
    return "http://localhost:" + server.getAddress().getPort() + folder;
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      if (exchange.getRequestURI().getPath().equals("/favicon.ico")) {
        exchange.sendResponseHeaders(204, -1); // browsers ask for one unasked
        return;
      }
      String path = exchange.getRequestURI().getPath();
      Path file =
          path.startsWith(folder)
              ? site.resolve(path.substring(folder.length())).normalize()
              : site;
      boolean found = file.startsWith(site) && Files.isRegularFile(file);
      if (!found) {
        file = site.resolve("404.html");
      }
      if (!Files.isRegularFile(file)) {
        exchange.sendResponseHeaders(404, -1);
        return;
      }
      String type = file.toString().replaceFirst(".*\\.", "");
      byte[] body = gzip(Files.readAllBytes(file));
      exchange
          .getResponseHeaders()
          .set("Content-Type", TYPES.getOrDefault(type, "application/octet-stream"));
      exchange.getResponseHeaders().set("Content-Encoding", "gzip");
      exchange.sendResponseHeaders(found ? 200 : 404, body.length);
      exchange.getResponseBody().write(body);
    }
  }

  public static byte[] gzip(byte[] content) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(content);
    }
    return packed.toByteArray();
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
