package org.cronista.sources;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Whether an element is called by its class or id what stands beside an article. */
final class Beside {
  /** Parts of class names and ids, in the words of Spanish and English newsrooms. */
  private static final String[] PARTS = {
    "related",
    "relacionad",
    "sidebar",
    "comment",
    "coment",
    "share",
    "social",
    "compart",
    "newsletter",
    "boletin",
    "cookie",
    "banner",
    "promo",
    "advert",
    "publicidad",
    "breadcrumb",
    "tags",
    "etiquetas",
    "mas-leid",
    "masleid",
    "most-read",
    "mas-vist",
    "masvist",
    "most-view",
    "recomend",
    "recommend",
    "recirc",
    "suscri",
    "subscri",
    "paywall",
    "regwall",
    "signwall",
    "menu",
    "footer",
    "toolbar",
    "outbrain",
    "taboola",
    "ultimas",
    "trending",
    "author-bio",
    "about-author",
    "bio-autor",
    "autor-bio",
    "caption",
    "leer-mas",
    "lee-mas",
    "read-more",
    "readmore",
    "lea-tambien",
    "lee-tambien",
    "leer-tambien",
    "te-puede",
    "tepuede",
    "mira-tambien",
    "ver-tambien",
    "see-also",
    "seealso",
    "whatsapp",
    "google-news",
    "googlenews",
    "siguenos",
    "seguinos",
    "follow-us",
    "popup",
    "lightbox",
    "copyright",
    "disclaimer",
    "login",
    "interstitial",
    "sponsor",
    "patrocin",
    "mas-noticias",
    "more-news",
    "trust-project",
    "trustproject",
    "skip-link",
    "teads",
    "inread"
  };

  /** Whole words between hyphens, underscores and blanks. */
  private static final Set<String> WORDS =
      Set.of("ad", "ads", "adv", "dfp", "nl", "nav", "navbar", "modal", "rrss", "reactions");

  private Beside() {}

  /** Whether it is called the readers' comments, which may be longer than the article. */
  static boolean comments(Element e) {
    String marks = (e.className() + " " + e.id()).toLowerCase(Locale.ROOT);
    return marks.contains("comment") || marks.contains("coment");
  }

  static boolean is(Element e) {
    String names = e.className();
    String id = e.id();
    if (names.isEmpty() && id.isEmpty()) {
      return false;
    }
    String marks = (names + " " + id).toLowerCase(Locale.ROOT);
    for (String part : PARTS) {
      if (marks.contains(part)) {
        return true;
      }
    }
    int begin = 0;
    for (int i = 0; i <= marks.length(); i++) {
      char c = i < marks.length() ? marks.charAt(i) : ' ';
      if (c == ' ' || c == '-' || c == '_') {
        if (i - begin <= 9 && i > begin && WORDS.contains(marks.substring(begin, i))) {
          return true;
        }
        begin = i + 1;
      }
    }
    return false;
  }
}
