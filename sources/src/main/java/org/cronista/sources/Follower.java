package org.cronista.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.cronista.model.Article;
import org.cronista.model.Intake;
import org.cronista.model.Publication;
import org.cronista.model.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * Follows feeds and news sitemaps: each round hands over the articles that are new since the last,
 * whether that was a quarter of an hour or a restart ago. An entry that only announces its article
 * is followed to its page. Nothing is handed over twice; what a host cannot give for the moment is
 * asked for again in the next round.
 */
public final class Follower implements AutoCloseable {
  /** Characters below which a feed's text is taken for the announcement of a longer one. */
  private static final int TEASER = 1500;

  /** Maps that an index may name: more are an archive and no news. */
  private static final int MAPS = 50;

  private final List<String> feeds;
  private final Sources.Options options;
  private final Fetcher fetcher;
  private final FollowState state;
  private final Consumer<Intake> sink;

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
    this.sink = sink;
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
    for (String feed : feeds) {
      if (!stopped.getAsBoolean()) {
        feed(feed, stopped, 0);
      }
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
      List<String> maps = XmlInput.addresses(body);
      for (String map : maps.subList(0, Math.min(MAPS, maps.size()))) {
        if (depth == 0 && !stopped.getAsBoolean()) {
          feed(map, stopped, depth + 1);
        }
      }
      return false;
    }
    boolean whole = true;
    if (head.equals("urlset")) {
      for (String url : XmlInput.addresses(body)) {
        whole &=
            !stopped.getAsBoolean()
                && (state.saw(url) || take(url, url, null, Publication.UNKNOWN));
      }
      return whole;
    }
    List<Intake> taken = new ArrayList<>(); // one for each item, in order
    List<FeedItem> items = new XmlInput(options, feed, taken::add).read(feed, body);
    for (int i = 0; i < items.size(); i++) {
      FeedItem item = items.get(i);
      String key = item.identifier().isBlank() ? item.url() : item.identifier();
      if (!key.isBlank() && !state.saw(key)) {
        whole &= !stopped.getAsBoolean() && take(key, item.url(), taken.get(i), published(item));
      }
    }
    taken.stream().skip(items.size()).forEach(sink); // what is broken in the feed itself
    return whole;
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
    Article told = announced instanceof Intake.Accepted a ? a.article() : null;
    boolean web = url.startsWith("http://") || url.startsWith("https://");
    if (web && (told == null || told.text().length() < TEASER)) {
      switch (fetcher.fetch(url, Fetched.Validators.NONE)) {
        case Fetched.Page page -> {
          Intake read = page(page, published);
          if (read != null) {
            return done(key, read);
          }
        }
        case Fetched.Failed failed -> {
          if (told == null) {
            sink.accept(new Rejected(url, 0, failed.reason(), null));
            if (failed.passing()) {
              return false;
            }
            state.see(key);
            return true;
          }
        }
        case Fetched.Unchanged unchanged -> {}
      }
    }
    if (announced != null) {
      return done(key, announced);
    }
    sink.accept(new Rejected(url, 0, "la página no contiene ningún texto de artículo", null));
    state.see(key);
    return true;
  }

  private boolean done(String key, Intake intake) throws IOException {
    sink.accept(intake);
    state.see(key);
    return true;
  }

  /**
   * The article of a page, with the feed's date where the page gives none; null where it has none.
   */
  private @Nullable Intake page(Fetched.Page page, Publication published) {
    List<Intake> found = new ArrayList<>();
    new WebPage(options, found::add).read(page);
    for (Intake intake : found) {
      if (intake instanceof Intake.Accepted a) {
        Article article = a.article();
        return article.published().known()
            ? a
            : new Intake.Accepted(article.withPublished(published), a.where(), a.notes());
      }
    }
    return null;
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
