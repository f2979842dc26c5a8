package org.cronista.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * What a page says of itself; empty where it says nothing.
 *
 * @param headline the article's title
 * @param summary the article's description
 * @param published dates of publication as written, the most trusted first
 * @param modified date of the last change as written
 * @param outlet name of the outlet
 * @param authors names of the authors as written, by where they stand, the most trusted first
 * @param credits whom the page credits besides: agencies
 * @param url canonical address
 * @param section of the outlet
 * @param tags what the outlet files it under
 * @param body the article's text, as HTML or plain
 * @param language BCP 47 code
 * @param article whether the page calls itself an article
 * @param listing whether the page calls itself a list of others
 * @param locked whether it says that the whole text must be paid for
 */
record PageFacts(
    String headline,
    String summary,
    List<String> published,
    String modified,
    String outlet,
    List<List<String>> authors,
    List<String> credits,
    String url,
    String section,
    List<String> tags,
    String body,
    String language,
    boolean article,
    boolean listing,
    boolean locked) {

  private static final String[] ARTICLES = {
    "Article", "BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting", "Review"
  };

  /** Reads a page whose address is known from elsewhere; empty where it is not. */
  static PageFacts of(Document page, String address) {
    return new Reading(page, address).facts();
  }

  private static final class Reading {
    private final Document page;
    private final String address;
    private final LinkedData data;
    private final Map<String, List<String>> metas = new HashMap<>();
    private final Map<String, Object> node;

    Reading(Document page, String address) {
      this.page = page;
      this.address = address;
      data = LinkedData.of(page);
      for (Element meta : page.select("meta[content]")) {
        String content = plain(meta.attr("content"));
        for (String key : new String[] {"property", "name", "itemprop"}) {
          String name = meta.attr(key).toLowerCase(Locale.ROOT);
          if (!name.isEmpty() && !content.isEmpty()) {
            metas.computeIfAbsent(name, k -> new ArrayList<>(1)).add(content);
          }
        }
      }
      node = node();
    }

    /** The node of the page's own article: the one with its address or title, else the first. */
    private Map<String, Object> node() {
      String url = url();
      String title = meta("og:title", "twitter:title");
      Map<String, Object> found = Map.of();
      for (Map<String, Object> n : data.nodes()) {
        if (!LinkedData.is(n, ARTICLES)) {
          continue;
        }
        String headline = LinkedData.text(n, "headline");
        boolean ours =
            (!url.isEmpty()
                    && (url.equals(LinkedData.text(n, "url"))
                        || url.equals(LinkedData.text(n, "mainEntityOfPage"))))
                || (!headline.isEmpty() && title.startsWith(headline));
        if (ours) {
          return n;
        }
        found = found.isEmpty() ? n : found;
      }
      return found;
    }

    PageFacts facts() {
      List<String> published = new ArrayList<>();
      add(published, LinkedData.text(node, "datePublished"));
      metas(
          published,
          "article:published_time",
          "og:article:published_time",
          "article:published",
          "datepublished",
          "og:published_time",
          "cxenseparse:recs:publishtime",
          "cxenseparse:publishtime",
          "parsely-pub-date",
          "sailthru.date",
          "publish-date",
          "publishdate",
          "pubdate",
          "publication_date",
          "date_published",
          "fecha",
          "fecha_publicacion",
          "dc.date.issued",
          "dc.date.created",
          "dcterms.issued",
          "dcterms.created",
          "dc.date",
          "dc.created",
          "date",
          "article.published",
          "displaydate",
          "mediator_published_time");
      data.nodes().forEach(n -> add(published, LinkedData.text(n, "datePublished")));
      add(published, LinkedData.text(node, "dateCreated"));
      add(published, LinkedData.text(node, "uploadDate"));
      return new PageFacts(
          first(LinkedData.text(node, "headline"), meta("og:title", "twitter:title", "dc.title"))
              .strip(),
          meta("og:description", "description", "twitter:description"),
          List.copyOf(published),
          first(
              LinkedData.text(node, "dateModified"),
              meta("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified")),
          outlet(),
          authors(),
          credits(),
          url(),
          first(
              LinkedData.text(node, "articleSection"),
              meta("article:section", "section", "cxenseparse:section")),
          tags(),
          LinkedData.text(node, "articleBody"),
          first(
              LinkedData.text(node, "inLanguage"),
              page.select("html").attr("lang"),
              meta("og:locale")),
          !node.isEmpty() || meta("og:type").toLowerCase(Locale.ROOT).contains("article"),
          listing(),
          locked());
    }

    private String outlet() {
      List<String> publisher = data.names(node, "publisher");
      String anywhere = "";
      for (Map<String, Object> n : data.nodes()) {
        List<String> names = data.names(n, "publisher");
        anywhere = anywhere.isEmpty() && !names.isEmpty() ? names.getFirst() : anywhere;
      }
      return first(
          meta("og:site_name", "application-name", "dc.publisher"),
          publisher.isEmpty() ? anywhere : publisher.getFirst());
    }

    private List<List<String>> authors() {
      List<List<String>> found = new ArrayList<>();
      found.add(data.names(node, "author"));
      for (String name :
          new String[] {
            "author",
            "article:author",
            "article:author_name",
            "dc.creator",
            "dcterms.creator",
            "parsely-author",
            "sailthru.author",
            "cxenseparse:author",
            "byl",
            "creator"
          }) {
        found.add(metas.getOrDefault(name, List.of()));
      }
      for (int i = 1; i <= 2; i++) { // what WordPress tells of who wrote
        String label = meta("twitter:label" + i).toLowerCase(Locale.ROOT);
        if (label.contains("written") || label.contains("escrito") || label.contains("autor")) {
          found.add(List.of(meta("twitter:data" + i)));
        }
      }
      found.add(data.names(node, "creator"));
      return found;
    }

    private List<String> credits() {
      List<String> found = new ArrayList<>();
      for (String key : new String[] {"sourceOrganization", "creditText", "provider"}) {
        data.names(node, key).forEach(name -> add(found, name));
      }
      metas(found, "article:source", "source", "original-source", "syndication-source", "agencia");
      return found;
    }

    private List<String> tags() {
      Set<String> found = new LinkedHashSet<>();
      List<String> named = metas.getOrDefault("article:tag", List.of());
      List<String> words = data.names(node, "keywords");
      for (String list :
          !words.isEmpty()
              ? words
              : !named.isEmpty()
                  ? named
                  : metas.getOrDefault(
                      "news_keywords", metas.getOrDefault("keywords", List.of()))) {
        for (String tag : list.split("[,;|]", -1)) {
          if (!tag.isBlank() && found.size() < 50) {
            found.add(tag.strip());
          }
        }
      }
      return List.copyOf(found);
    }

    private boolean listing() {
      for (Map<String, Object> n : data.nodes()) {
        if (LinkedData.is(n, "CollectionPage", "ItemList", "SearchResultsPage")) {
          return true;
        }
      }
      return false;
    }

    private boolean locked() {
      String tier =
          meta("article:content_tier", "article:access", "cxenseparse:accesslevel")
              .toLowerCase(Locale.ROOT);
      String free = LinkedData.text(node, "isAccessibleForFree");
      return free.toLowerCase(Locale.ROOT).endsWith("false") || tier.equals("locked");
    }

    private String url() {
      return first(canonical(), httpOnly(meta("og:url")), address);
    }

    /** The canonical address, made absolute where the page's own is known. */
    private String canonical() {
      Element link = page.selectFirst("link[rel=canonical]");
      if (link == null) {
        return "";
      }
      String absolute = link.absUrl("href");
      return absolute.isEmpty() ? link.attr("href") : absolute;
    }

    private static String httpOnly(String url) {
      return url.startsWith("http") ? url : "";
    }

    private String meta(String... names) {
      for (String name : names) {
        List<String> found = metas.get(name);
        if (found != null) {
          return found.getFirst();
        }
      }
      return "";
    }

    private void metas(List<String> into, String... names) {
      for (String name : names) {
        metas.getOrDefault(name, List.of()).forEach(value -> add(into, value));
      }
    }

    private static void add(List<String> into, String value) {
      if (!value.isBlank() && !into.contains(value)) {
        into.add(value);
      }
    }

    private static String plain(String content) {
      return content.indexOf('&') < 0
          ? content.strip()
          : Parser.unescapeEntities(content, false).strip();
    }
  }

  private static String first(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
