package org.cronista.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cronista.model.Article;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds and news sitemaps, those of different hosts side by side: each round hands over the
 * articles that are new since the last, whether that was a quarter of an hour or a restart ago. An
 * entry that only announces its article is followed to its page. Nothing is handed over twice; what
 * a host cannot give for the moment is asked for again in the next round.
 */
public final class Follower implements AutoCloseable {
  /** Characters below which a feed's text is taken for the announcement of a longer one. */
  private static final int TEASER = 1500;

  /** Maps that an index may name: more are an archive and no news. */
  private static final int MAPS = 50;

  /** Hosts that are asked at the same time. */
  private static final int HOSTS = 16;

  private final List<String> feeds;
  private final Sources.Options options;
  private final Fetcher fetcher;
  private final FollowState state;
  private final Consumer<Intake> sink;

  /** What is being read at the moment, so that two feeds do not both hand it over. */
  private final Set<String> inHand = ConcurrentHashMap.newKeySet();

  /**
   * Follows lists of feeds.
   *
   * @param lists OPML files, files with an address a line, or addresses of feeds and sitemaps
   * @param state file that remembers what was read; made where there is none
   * @throws IOException if a list or the state cannot be read
   */
  public Follower(List<String> lists, Path state, Sources.Options options, Consumer<Intake> sink)
      throws IOException {
    this(lists, state, options, new Fetcher(options.fetch()), sink);
  }

  Follower(
      List<String> lists,
      Path state,
      Sources.Options options,
      Fetcher fetcher,
      Consumer<Intake> sink)
      throws IOException {
    this.options = options;
    this.fetcher = fetcher;
    Object turn = new Object();
    this.sink =
        intake -> {
          synchronized (turn) {
            sink.accept(intake);
          }
        };
    this.feeds = new ArrayList<>();
    for (String list : lists) {
      if (list.startsWith("http://") || list.startsWith("https://")) {
        feeds.add(list);
      } else {
        feeds.addAll(listed(Path.of(list)));
      }
    }
    this.state = new FollowState(state);
  }

  private static List<String> listed(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    if (XmlInput.looksLike(bytes)) {
      return XmlInput.addresses(bytes);
    }
    List<String> found = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      String address = line.strip();
      if (!address.isEmpty() && !address.startsWith("#")) {
        found.add(address);
      }
    }
    return found;
  }

  /** The addresses that are followed, in the lists' order. */
  public List<String> feeds() {
    return List.copyOf(feeds);
  }

  /**
   * Reads what is new.
   *
   * @param stopped asked between two requests; true ends the round
   * @throws IOException if the state cannot be written
   */
  public void round(BooleanSupplier stopped) throws IOException {
    Map<String, List<String>> byHost = new LinkedHashMap<>();
    for (String feed : feeds) {
      byHost.computeIfAbsent(PageArticle.host(feed), host -> new ArrayList<>()).add(feed);
    }
    List<Future<Void>> hosts = new ArrayList<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(HOSTS, byHost.size())), Thread.ofVirtual().factory())) {
      for (List<String> own : byHost.values()) {
        hosts.add(
            pool.submit(() -> {
              for (String feed : own) {
                if (!stopped.getAsBoolean()) {
                  feed(feed, stopped, 0);
                }
              }
              return null;
            }));
      }
      for (Future<Void> host : hosts) {
        host.get();
      }
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void feed(String feed, BooleanSupplier stopped, int depth) throws IOException {
    switch (fetcher.fetch(feed, state.validators(feed))) {
      case Fetched.Unchanged unchanged -> {}
      case Fetched.Failed failed -> sink.accept(new Rejected(feed, 0, failed.reason(), null));
      case Fetched.Page page -> {
        if (read(feed, page, stopped, depth)) {
          state.validators(feed, page.validators());
        }
      }
    }
  }

  /** Whether all of a feed was read, so that it need not be sent again until it changes. */
  private boolean read(String feed, Fetched.Page page, BooleanSupplier stopped, int depth)
      throws IOException {
    byte[] body = page.body();
    if (!XmlInput.looksLike(body)) {
      sink.accept(new Rejected(feed, 0, "no es un canal ni un mapa de un sitio", null));
      return false;
    }
    String head = root(body);
    if (head.equals("sitemapindex")) {
      List<XmlInput.Listed> maps = XmlInput.latest(XmlInput.listed(body));
      for (XmlInput.Listed map : maps.subList(0, Math.min(MAPS, maps.size()))) {
        if (depth == 0 && !stopped.getAsBoolean()) {
          feed(map.url(), stopped, depth + 1);
        }
      }
      return false;
    }
    boolean whole = true;
    if (head.equals("urlset")) {
      for (XmlInput.Listed listed : XmlInput.latest(XmlInput.listed(body))) {
        String url = listed.url();
        boolean spanish = listed.language().isEmpty() || listed.language().startsWith("es");
        if (spanish && !state.saw(Address.plain(url))) {
          whole &= !stopped.getAsBoolean() && take(url, url, null, published(listed.date()));
        }
      }
      return whole;
    }
    List<Intake> taken = new ArrayList<>(); // one for each item, in order
    List<FeedItem> items = new XmlInput(options, feed, taken::add).read(feed, body);
    for (int i = 0; i < items.size(); i++) {
      FeedItem item = items.get(i);
      String key = item.identifier().isBlank() ? item.url() : item.identifier();
      if (!key.isBlank() && !state.saw(key) && !state.saw(Address.plain(item.url()))) {
        whole &= !stopped.getAsBoolean() && take(key, item.url(), taken.get(i), published(item));
      }
    }
    taken.stream().skip(items.size()).forEach(sink); // what is broken in the feed itself
    return whole;
  }

  /** The date that a map gives a page. */
  private static Publication published(String written) {
    Draft draft = new Draft();
    if (!written.isBlank()) {
      draft.publishedAs(written, Publication.How.METADATA, "el mapa del sitio");
    }
    return draft.published();
  }

  /** The date that a feed gives an entry. */
  private static Publication published(FeedItem item) {
    Draft draft = new Draft();
    FeedArticles.date(item, draft);
    return draft.published();
  }

  /** Takes one article, from its page where the feed only announces it; false for "later". */
  private boolean take(String key, String url, @Nullable Intake announced, Publication published)
      throws IOException {
    String address = url.isEmpty() ? key : Address.plain(url);
    if (!inHand.add(address)) {
      return false; // another feed is at it; if that fails, the next round is for this one
    }
    try {
      return taken(key, url, announced, published);
    } finally {
      inHand.remove(address);
    }
  }

  private boolean taken(String key, String url, @Nullable Intake announced, Publication published)
      throws IOException {
    Article told = announced instanceof Intake.Accepted a ? a.article() : null;
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    if (web && state.saw(Address.plain(url))) {
      return true;
    }
    String reason = "la página no contiene ningún texto de artículo";
    if (web && (told == null || told.text().length() < TEASER)) {
      switch (fetcher.fetch(url, Fetched.Validators.NONE)) {
        case Fetched.Page page -> {
          List<Intake> found = page(page, published);
          for (Intake one : found) {
            if (one instanceof Intake.Accepted) {
              return done(key, url, found);
            }
            reason = one instanceof Rejected rejected ? rejected.reason() : reason;
          }
        }
        case Fetched.Failed failed -> {
          if (told == null) {
            sink.accept(new Rejected(url, 0, failed.reason(), null));
            if (failed.passing()) {
              return false;
            }
            see(key, url);
            return true;
          }
        }
        case Fetched.Unchanged unchanged -> {}
      }
    }
    return done(
        key, url, List.of(announced != null ? announced : new Rejected(url, 0, reason, null)));
  }

  /** Hands over what is new of what was found; it is remembered by all its names. */
  private boolean done(String key, String url, List<Intake> found) throws IOException {
    for (Intake intake : found) {
      String own = intake instanceof Intake.Accepted a ? a.article().url() : null;
      own = own != null && Address.ofPage(own) ? own : null;
      boolean known =
          own != null
              && !Address.plain(own).equals(Address.plain(url))
              && state.saw(Address.plain(own));
      if (!known) {
        sink.accept(intake);
      }
      if (own != null) {
        state.see(Address.plain(own));
      }
    }
    see(key, url);
    return true;
  }

  private void see(String key, String url) throws IOException {
    state.see(key);
    if (!url.isBlank()) {
      state.see(Address.plain(url));
    }
  }

  /** What a page holds, with the feed's date for an article where the page gives none. */
  private List<Intake> page(Fetched.Page page, Publication published) {
    List<Intake> found = new ArrayList<>();
    new WebPage(options, found::add).read(page);
    found.replaceAll(intake ->
        intake instanceof Intake.Accepted a && !a.article().published().known()
            ? new Intake.Accepted(a.article().withPublished(published), a.where(), a.notes())
            : intake);
    return found;
  }

  /** The name of the root element, without its prefix; empty where there is none. */
  private static String root(byte[] body) {
    String head =
        new String(
            body, 0, Math.min(body.length, 4096), java.nio.charset.StandardCharsets.ISO_8859_1);
    for (String name : List.of("sitemapindex", "urlset")) {
      if (head.contains("<" + name)) {
        return name;
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    state.close();
  }
}
