package org.cronista.sources;

/** Web addresses as names of pages. */
final class Address {
  /** Parameters that tell from where a reader came and not what page it is, by their beginnings. */
  private static final String[] TRACKING = {
    "utm_", "fbclid", "gclid", "at_medium", "at_campaign", "ns_campaign", "ns_mchannel", "ns_source"
  };

  private Address() {}

  /** Without fragment and without parameters that tell from where a reader came. */
  static String plain(String url) {
    int hash = url.indexOf('#');
    String page = hash < 0 ? url : url.substring(0, hash);
    int question = page.indexOf('?');
    if (question < 0) {
      return page;
    }
    StringBuilder kept = new StringBuilder(page.substring(0, question));
    char mark = '?';
    for (String parameter : page.substring(question + 1).split("&", -1)) {
      if (!tracking(parameter)) {
        kept.append(mark).append(parameter);
        mark = '&';
      }
    }
    return kept.toString();
  }

  /** Whether it names a page and not a site: many templates give their front for all pages. */
  static boolean ofPage(String url) {
    int path = url.indexOf('/', url.indexOf("://") + 3);
    return path > 0 && path + 1 < url.length();
  }

  private static boolean tracking(String parameter) {
    for (String name : TRACKING) {
      if (parameter.startsWith(name)) {
        return true;
      }
    }
    return parameter.isEmpty();
  }
}
