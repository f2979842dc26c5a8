package org.cronista.sources;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * One GET request over HTTP/1.1 (RFC 9112) on a connection of its own, to an address that was
 * checked before: the host's name is not looked up again between the check and the connection, as
 * the JDK's client would, so a name that changes its address in between gains nothing. Time and
 * size are limited in all, not by read.
 */
final class HttpGet {
  private static final int HEAD = 1 << 16;

  private final FetchOptions options;
  private final long deadline;
  private final byte[] buffer = new byte[1 << 14];
  private int from;
  private int until;

  private HttpGet(FetchOptions options) {
    this.options = options;
    this.deadline = System.nanoTime() + options.totalMillis() * 1_000_000L;
  }

  /**
   * Asks for a page.
   *
   * @param address the host's address
   * @param headers further header lines of the request
   * @throws IOException if there is no whole answer within the limits; the message is for the
   *     reader, in Spanish
   */
  static HttpAnswer of(
      URI url, InetAddress address, Map<String, String> headers, FetchOptions options)
      throws IOException {
    return new HttpGet(options).ask(url, address, headers);
  }

  private HttpAnswer ask(URI url, InetAddress address, Map<String, String> headers)
      throws IOException {
    boolean secure = "https".equalsIgnoreCase(url.getScheme());
    int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
    try (Socket plain = new Socket()) {
      plain.connect(new InetSocketAddress(address, port), options.connectMillis());
      plain.setSoTimeout(left());
      Socket socket = secure ? tls(plain, url.getHost(), port) : plain;
      socket.getOutputStream().write(request(url, headers));
      socket.getOutputStream().flush();
      return answer(socket);
    } catch (SocketTimeoutException e) {
      throw new IOException("el servidor tarda demasiado en responder", e);
    } catch (EOFException e) {
      throw new IOException("la respuesta se corta antes de su final", e);
    } catch (javax.net.ssl.SSLException e) {
      throw new IOException("la conexión segura no es de fiar: " + e.getMessage(), e);
    } catch (java.net.ConnectException e) {
      throw new IOException("el servidor no acepta la conexión", e);
    } catch (java.net.SocketException e) {
      throw new IOException("el servidor corta la conexión", e);
    }
  }

  private static Socket tls(Socket plain, String host, int port) throws IOException {
    SSLSocket socket =
        (SSLSocket)
            ((SSLSocketFactory) SSLSocketFactory.getDefault())
                .createSocket(plain, host, port, true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static byte[] request(URI url, Map<String, String> headers) {
    StringBuilder b = new StringBuilder("GET ");
    b.append(Fetcher.path(url)).append(" HTTP/1.1\r\nHost: ").append(url.getHost());
    if (url.getPort() > 0) {
      b.append(':').append(url.getPort());
    }
    b.append("\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n");
    headers.forEach((name, value) -> b.append(name).append(": ").append(value).append("\r\n"));
    return b.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1);
  }

  private HttpAnswer answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    String[] status = line(socket, in).split(" ", 3);
    if (status.length < 2 || !status[0].startsWith("HTTP/1.") || status[1].length() != 3) {
      throw new IOException("lo que responde no es HTTP");
    }
    int code;
    try {
      code = Integer.parseInt(status[1]);
    } catch (NumberFormatException e) {
      throw new IOException("lo que responde no es HTTP", e);
    }
    Map<String, String> headers = new HashMap<>();
    int length = 0;
    for (String line = line(socket, in); !line.isEmpty(); line = line(socket, in)) {
      length += line.length();
      if (length > HEAD) {
        throw new IOException("cabeceras sin fin");
      }
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.put(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    if (code < 200) {
      return answer(socket); // "100 Continue": the answer follows
    }
    if (code == 204 || code == 304) {
      return new HttpAnswer(code, headers, new byte[0]);
    }
    byte[] body = body(socket, in, headers);
    try {
      body =
          HttpAnswer.decoded(
              body, headers.getOrDefault("content-encoding", ""), options.maxBytes());
    } catch (IOException e) {
      throw new IOException("la respuesta no se puede descomprimir (" + e.getMessage() + ")", e);
    }
    return new HttpAnswer(code, headers, body);
  }

  private byte[] body(Socket socket, InputStream in, Map<String, String> headers)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    String coding = headers.getOrDefault("transfer-encoding", "").toLowerCase(Locale.ROOT);
    if (coding.contains("chunked")) {
      while (true) {
        String size = line(socket, in);
        int semicolon = size.indexOf(';');
        long n;
        try {
          n = Long.parseLong((semicolon < 0 ? size : size.substring(0, semicolon)).strip(), 16);
        } catch (NumberFormatException e) {
          throw new IOException("la respuesta está mal troceada", e);
        }
        if (n <= 0) {
          return out.toByteArray();
        }
        copy(socket, in, n, true, out);
        line(socket, in);
      }
    }
    long length;
    try {
      length = Long.parseLong(headers.getOrDefault("content-length", "-1"));
    } catch (NumberFormatException e) {
      length = -1;
    }
    copy(socket, in, length < 0 ? Long.MAX_VALUE : length, length >= 0, out);
    return out.toByteArray();
  }

  /** Copies so many bytes; where there are fewer, that is the end, or an error. */
  private void copy(
      Socket socket, InputStream in, long bytes, boolean whole, ByteArrayOutputStream out)
      throws IOException {
    long left = bytes;
    while (left > 0) {
      if (!fill(socket, in)) {
        if (whole) {
          throw new EOFException();
        }
        return;
      }
      int n = (int) Math.min(left, until - from);
      if ((long) out.size() + n > options.maxBytes()) {
        throw new IOException(
            "demasiado grande; el límite es " + options.maxBytes() / 1_000_000 + " MB");
      }
      out.write(buffer, from, n);
      from += n;
      left -= n;
    }
  }

  private String line(Socket socket, InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    while (true) {
      if (!fill(socket, in)) {
        throw new EOFException();
      }
      char c = (char) (buffer[from++] & 0xFF);
      if (c == '\n') {
        break;
      }
      if (line.length() > HEAD) {
        throw new IOException("cabeceras sin fin");
      }
      line.append(c);
    }
    int end = line.length();
    return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
  }

  private boolean fill(Socket socket, InputStream in) throws IOException {
    if (from < until) {
      return true;
    }
    socket.setSoTimeout(left());
    from = 0;
    until = Math.max(0, in.read(buffer));
    return until > 0;
  }

  /** Milliseconds until the answer must be whole. */
  private int left() throws SocketTimeoutException {
    long millis = (deadline - System.nanoTime()) / 1_000_000;
    if (millis <= 0) {
      throw new SocketTimeoutException();
    }
    return (int) millis;
  }
}
