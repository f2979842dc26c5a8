package org.cronista.sources;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on the loopback that answers, byte by byte, whatever a test wants it to. */
final class BadServer implements AutoCloseable {
  /** Writes an answer. */
  interface Answer {
    void write(OutputStream out, String request) throws IOException, InterruptedException;
  }

  private final ServerSocket socket;
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();

  /** The request lines and headers, in order. */
  final List<String> requests = new CopyOnWriteArrayList<>();

  BadServer() throws IOException {
    socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(this::serve, "bad-server");
    thread.setDaemon(true);
    thread.start();
  }

  String url(String path) {
    return "http://127.0.0.1:" + socket.getLocalPort() + path;
  }

  BadServer on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  BadServer on(String path, String answer) {
    return on(path, (out, request) -> out.write(answer.getBytes(StandardCharsets.ISO_8859_1)));
  }

  /** Times that a path was asked for. */
  long asked(String path) {
    return requests.stream().filter(r -> r.startsWith("GET " + path + " ")).count();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        Thread thread = new Thread(() -> answer(client), "bad-answer");
        thread.setDaemon(true);
        thread.start();
      } catch (IOException e) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      StringBuilder request = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        request.append(line).append('\n');
      }
      requests.add(request.toString());
      String[] words = request.toString().split(" ", 3);
      Answer answer = answers.get(words.length > 1 ? words[1] : "");
      OutputStream out = client.getOutputStream();
      if (answer == null) {
        out.write(
            "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n"
                .getBytes(StandardCharsets.US_ASCII));
      } else {
        answer.write(out, request.toString());
      }
      out.flush();
    } catch (IOException e) {
      // the client has left: that is what some tests are about
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
