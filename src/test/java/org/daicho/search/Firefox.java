package org.daicho.search;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The Firefox that the machine has, driven by WebDriver BiDi (W3C), which it speaks itself:
 * Playwright can only drive one of its own.
 */
final class Firefox implements AutoCloseable {
  private static final List<String> NAMES = List.of("firefox-esr", "firefox");
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Quiet on the network. */
  private static final String SETTINGS =
      Stream.of(
              "\"datareporting.policy.dataSubmissionEnabled\", false",
              "\"datareporting.policy.dataSubmissionPolicyBypassNotification\", true",
              "\"app.normandy.enabled\", false",
              "\"app.update.disabledForTesting\", true",
              "\"browser.safebrowsing.update.enabled\", false",
              "\"browser.startup.homepage_override.mstone\", \"ignore\"",
              "\"extensions.update.enabled\", false",
              "\"network.captive-portal-service.enabled\", false",
              "\"network.connectivity-service.enabled\", false",
              "\"services.settings.server\", \"data:,\"",
              "\"toolkit.telemetry.server\", \"\"")
          .map(setting -> "user_pref(" + setting + ");\n")
          .reduce("", String::concat);

  private final Process process;
  private final WebSocket socket;
  private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
  private final String tab;
  private int commands;

  /** What the console printed, which must be nothing. */
  final List<String> console = new ArrayList<>();

  /**
   * @param program as {@link #find} has found it
   * @param profile an empty folder
   */
  Firefox(Path program, Path profile) throws IOException {
    Files.writeString(profile.resolve("user.js"), SETTINGS);
    process =
        new ProcessBuilder(
                program.toString(),
                "--headless",
                "--no-remote",
                "--profile",
                profile.toString(),
                "--remote-debugging-port",
                "0",
                "about:blank")
            .redirectErrorStream(true)
            .start();
    socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(URI.create(address() + "/session"), new Listener())
            .join();
    ask("session.new", Map.of("capabilities", Map.of()));
    ask("session.subscribe", Map.of("events", List.of("log.entryAdded")));
    tab = ask("browsingContext.getTree", Map.of()).at("/contexts/0/context").asText();
  }

  static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** It says on its console where it listens; what it says afterwards is read and forgotten. */
  private String address() throws IOException {
    BufferedReader output = process.inputReader();
    for (String line = output.readLine(); line != null; line = output.readLine()) {
      if (line.contains("ws://")) {
        Thread rest = new Thread(() -> drain(output));
        rest.setDaemon(true);
        rest.start();
        return line.substring(line.indexOf("ws://")).trim();
      }
    }
    throw new IOException("Firefox ended before it listened");
  }

  private static void drain(BufferedReader output) {
    try {
      while (output.readLine() != null) {
        // What Firefox says of its own matters does not concern the page.
      }
    } catch (IOException e) {
      // It has ended.
    }
  }

  /** Opens a page and waits until it is loaded. */
  void open(String address) {
    ask("browsingContext.navigate", Map.of("context", tab, "url", address, "wait", "complete"));
  }

  /** What a script's promise yields, as JSON. */
  JsonNode evaluate(String script) throws IOException {
    JsonNode answer =
        ask(
            "script.evaluate",
            Map.of(
                "expression",
                "(async () => JSON.stringify(await (" + script + ")()))()",
                "target",
                Map.of("context", tab),
                "awaitPromise",
                true));
    if (!answer.path("type").asText().equals("success")) {
      throw new IOException(answer.at("/exceptionDetails/text").asText());
    }
    return JSON.readTree(answer.at("/result/value").asText());
  }

  private JsonNode ask(String method, Map<String, ?> parameters) {
    int id = ++commands;
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    answers.put(id, answer);
    String command =
        JSON.valueToTree(Map.of("id", id, "method", method, "params", parameters)).toString();
    socket.sendText(command, true).join();
    return answer.orTimeout(60, TimeUnit.SECONDS).join();
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder message = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      message.append(part);
      if (last) {
        take(message.toString());
        message.setLength(0);
      }
      return WebSocket.Listener.super.onText(from, part, last);
    }

    private void take(String text) {
      try {
        JsonNode output = JSON.readTree(text);
        if (output.path("method").asText().equals("log.entryAdded")) {
          console.add(
              output.at("/params/level").asText() + ": " + output.at("/params/text").asText());
        } else if (output.has("id")) {
          CompletableFuture<JsonNode> answer = answers.remove(output.get("id").asInt());
          if (output.path("type").asText().equals("error")) {
            answer.completeExceptionally(new IOException(output.path("message").asText()));
          } else {
            answer.complete(output.get("result"));
          }
        }
      } catch (IOException e) {
        answers.values().forEach(answer -> answer.completeExceptionally(e));
      }
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(10, TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
