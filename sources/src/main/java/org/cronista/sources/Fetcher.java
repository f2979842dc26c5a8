package org.cronista.sources;

import java.io.IOException;
import java.net.IDN;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Fetches pages as a guest: what robots.txt forbids is left alone, a host is asked one thing at a
 * time and not too often, and what has not changed is not asked for again. Never goes into private
 * networks, whatever a page, a redirect or a name server says. Several threads may fetch side by
 * side; those that want the same host wait for each other.
 */
public final class Fetcher {
  /** What hosts know us by. */
  static final String PRODUCT = "cronista";

  private static final String AGENT = PRODUCT + "/0.1 (news reader; respects robots.txt)";
  private static final int REDIRECTS = 5;

  private final FetchOptions options;
  private final Pause pause;
  private final Map<String, Robots> robots = new ConcurrentHashMap<>();
  private final Map<String, Long> nextAt = new ConcurrentHashMap<>();
  private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();

  /** Waits; a test's does not. */
  interface Pause {
    void millis(long millis) throws InterruptedException;
  }

  public Fetcher(FetchOptions options) {
    this(options, Thread::sleep);
  }

  Fetcher(FetchOptions options, Pause pause) {
    this.options = options;
    this.pause = pause;
  }

  /** Signals that a request will not be made or answered; the message is for the reader. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1;
    final boolean passing;

    Refused(String reason, boolean passing) {
      super(reason);
      this.passing = passing;
    }
  }

  /**
   * Fetches a page.
   *
   * @param validators what the host said of the page last time
   */
  public Fetched fetch(String address, Fetched.Validators validators) {
    String at = address;
    Set<String> seen = new HashSet<>();
    try {
      for (int hop = 0; hop <= REDIRECTS; hop++) {
        if (!seen.add(at)) {
          return failed(address, "las redirecciones dan vueltas", false);
        }
        URI url = url(at);
        if (!robots(url).allows(path(url))) {
          return failed(address, "robots.txt no permite leer esta página", false);
        }
        HttpAnswer answer = patiently(url, validators);
        int status = answer.status();
        if (status == 304) {
          return new Fetched.Unchanged(address);
        }
        if (status == 200) {
          return new Fetched.Page(
              url.toString(),
              answer.mediaType(),
              answer.charset(),
              unpacked(answer.body()),
              new Fetched.Validators(
                  answer.headers().getOrDefault("etag", ""),
                  answer.headers().getOrDefault("last-modified", "")));
        }
        String location = answer.headers().getOrDefault("location", "");
        if (status < 300 || status > 308 || location.isEmpty()) {
          return failed(address, "el servidor responde " + status, status >= 500 || status == 429);
        }
        at = url.resolve(url(url, location)).toString();
      }
      return failed(address, "demasiadas redirecciones", false);
    } catch (Refused e) {
      return failed(address, String.valueOf(e.getMessage()), e.passing);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed(address, "interrumpido", true);
    }
  }

  /** A file that is itself packed, as sitemaps often are. */
  private byte[] unpacked(byte[] body) throws Refused {
    if (!HttpAnswer.gzipped(body)) {
      return body;
    }
    try {
      return HttpAnswer.decoded(body, "gzip", options.maxBytes());
    } catch (IOException e) {
      throw new Refused("la respuesta no se puede descomprimir (" + e.getMessage() + ")", false);
    }
  }

  private static Fetched.Failed failed(String url, String reason, boolean passing) {
    return new Fetched.Failed(url, reason, passing);
  }

  /** One request, made again where the host is only busy. */
  private HttpAnswer patiently(URI url, Fetched.Validators validators)
      throws Refused, InterruptedException {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", AGENT);
    headers.put("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    headers.put("Accept-Language", "es,*;q=0.5");
    if (!validators.etag().isEmpty()) {
      headers.put("If-None-Match", safe(validators.etag()));
    }
    if (!validators.lastModified().isEmpty()) {
      headers.put("If-Modified-Since", safe(validators.lastModified()));
    }
    for (int attempt = 0; ; attempt++) {
      long wait = 1000L << attempt;
      String problem;
      try {
        HttpAnswer answer = politely(url, headers);
        if (answer.status() != 429 && answer.status() < 500) {
          return answer;
        }
        problem = "el servidor responde " + answer.status();
        long asked = retryAfter(answer.headers().getOrDefault("retry-after", ""));
        if (asked > options.patienceMillis()) {
          throw new Refused(problem + " y pide volver dentro de " + asked / 1000 + " s", true);
        }
        wait = Math.max(wait, asked);
      } catch (IOException e) {
        problem = String.valueOf(e.getMessage());
      }
      if (attempt >= options.retries()) {
        throw new Refused(problem, true);
      }
      pause.millis(wait);
    }
  }

  /** Header values from elsewhere, on one line. */
  private static String safe(String value) {
    return value.replace('\r', ' ').replace('\n', ' ');
  }

  private static long retryAfter(String value) {
    try {
      return 1000 * Long.parseLong(value.strip());
    } catch (NumberFormatException notSeconds) {
      try {
        ZonedDateTime then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME);
        return Math.max(0, Duration.between(ZonedDateTime.now(then.getZone()), then).toMillis());
      } catch (DateTimeParseException noDate) {
        return 0;
      }
    }
  }

  /** Not before the host's turn. */
  private HttpAnswer politely(URI url, Map<String, String> headers)
      throws IOException, Refused, InterruptedException {
    String host = host(url);
    ReentrantLock turn = turn(host);
    turn.lockInterruptibly();
    try {
      long now = System.nanoTime() / 1_000_000;
      Long next = nextAt.get(host);
      if (next != null && next > now) {
        pause.millis(next - now);
      }
      return HttpGet.of(url, checked(url), headers, options);
    } finally {
      Robots rules = robots.get(host);
      int wished = rules == null ? 0 : Math.min(rules.delayMillis(), options.patienceMillis());
      long delay = Math.max(options.delayMillis(), wished);
      nextAt.put(host, System.nanoTime() / 1_000_000 + delay);
      turn.unlock();
    }
  }

  private ReentrantLock turn(String host) {
    return turns.computeIfAbsent(host, h -> new ReentrantLock());
  }

  /** The rules of a host; a host without any allows all, one that fails to tell allows nothing. */
  private Robots robots(URI url) throws Refused, InterruptedException {
    String host = host(url);
    ReentrantLock turn = turn(host);
    turn.lockInterruptibly();
    try {
      Robots known = robots.get(host);
      return known != null ? known : askedFor(url, host);
    } finally {
      turn.unlock();
    }
  }

  private Robots askedFor(URI url, String host) throws Refused, InterruptedException {
    Robots found;
    URI at = url.resolve("/robots.txt");
    try {
      for (int hop = 0; ; hop++) {
        HttpAnswer answer = politely(at, Map.of("User-Agent", AGENT));
        int status = answer.status();
        String location = answer.headers().getOrDefault("location", "");
        if (status >= 300 && status < 400 && !location.isEmpty() && hop < REDIRECTS) {
          at = url(at, location);
          continue;
        }
        found =
            status == 200
                ? Robots.of(new String(answer.body(), StandardCharsets.UTF_8), PRODUCT)
                : status >= 500 || status == 429 ? Robots.NONE : Robots.ALL;
        break;
      }
    } catch (IOException e) {
      throw new Refused(String.valueOf(e.getMessage()), true);
    }
    robots.put(host, found);
    return found;
  }

  private static String host(URI url) {
    return url.getScheme() + "://" + url.getHost() + ":" + url.getPort();
  }

  /** The address of a host, checked to be a public one. */
  private InetAddress checked(URI url) throws Refused {
    InetAddress[] all;
    try {
      all = InetAddress.getAllByName(url.getHost());
    } catch (UnknownHostException e) {
      throw new Refused("no se encuentra el servidor " + url.getHost(), true);
    }
    for (InetAddress a : all) {
      if (!options.allowPrivate() && !PublicAddress.is(a)) {
        throw new Refused(
            "el servidor "
                + url.getHost()
                + " está en una red privada ("
                + a.getHostAddress()
                + ")",
            false);
      }
    }
    return all[0];
  }

  /** The path with its query. */
  static String path(URI url) {
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
  }

  /** A reference on a page, relative or not, as an address. */
  private static URI url(URI base, String reference) throws Refused {
    try {
      return url(base.resolve(escaped(reference)).toString());
    } catch (IllegalArgumentException e) {
      throw new Refused("dirección que no lo es: " + shown(reference), false);
    }
  }

  private static URI url(String address) throws Refused {
    URI url;
    try {
      url = new URI(escaped(address.strip()));
    } catch (URISyntaxException e) {
      throw new Refused("dirección que no lo es: " + shown(address), false);
    }
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Refused("solo se leen direcciones http y https: " + shown(address), false);
    }
    String host = host(url.getRawAuthority());
    if (host == null) {
      throw new Refused("dirección sin servidor, o con usuario: " + shown(address), false);
    }
    try {
      String path = path(url);
      int port = url.getPort();
      return new URI(scheme + "://" + host + (port > 0 ? ":" + port : "") + path);
    } catch (URISyntaxException e) {
      throw new Refused("dirección que no lo es: " + shown(address), false);
    }
  }

  /** The host in ASCII; null where there is none, or where a user is given too. */
  private static @Nullable String host(@Nullable String authority) {
    if (authority == null || authority.isEmpty() || authority.indexOf('@') >= 0) {
      return null;
    }
    if (authority.startsWith("[")) {
      int end = authority.indexOf(']');
      return end < 0 ? null : authority.substring(0, end + 1);
    }
    int colon = authority.indexOf(':');
    try {
      String host = IDN.toASCII(colon < 0 ? authority : authority.substring(0, colon));
      return host.isEmpty() ? null : host.toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static String shown(String address) {
    return address.length() > 80 ? address.substring(0, 80) + "…" : address;
  }

  /** Blanks and letters beyond ASCII in an address, escaped as browsers do; the host's stay. */
  private static String escaped(String address) {
    int slash = address.indexOf('/', Math.max(0, address.indexOf("://") + 3));
    int path = slash < 0 ? address.length() : slash;
    StringBuilder b = new StringBuilder();
    for (byte c : address.getBytes(StandardCharsets.UTF_8)) {
      int u = c & 0xFF;
      boolean plain = u > ' ' && u < 127 && "\"<>\\^`{|}".indexOf(u) < 0;
      if (plain) {
        b.append((char) u);
      } else {
        b.append('%').append(String.format(Locale.ROOT, "%02X", u));
      }
    }
    String host = address.substring(0, path);
    if (host.chars().allMatch(ch -> ch < 128) || !host.contains("://")) {
      return b.toString();
    }
    String rest = escaped(address.substring(path));
    int begin = host.indexOf("://") + 3;
    int colon = host.indexOf(':', begin);
    String name = colon < 0 ? host.substring(begin) : host.substring(begin, colon);
    try {
      return host.substring(0, begin)
          + IDN.toASCII(name)
          + (colon < 0 ? "" : host.substring(colon))
          + rest;
    } catch (IllegalArgumentException e) {
      return b.toString();
    }
  }
}
