package org.cronista.sources;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What a host's robots.txt allows (RFC 9309): the group for our name, else the one for all; of the
 * rules that match a path the longest decides, and where an allowing one is as long, it.
 */
final class Robots {
  static final Robots ALL = new Robots(List.of(), 0);
  static final Robots NONE = new Robots(List.of(new Rule("/", false)), 0);

  /** Longer files are read so far, as the RFC asks for at least. */
  private static final int MOST = 500 * 1024;

  private record Rule(String path, boolean allows) {}

  private final List<Rule> rules;
  private final int delayMillis;

  private Robots(List<Rule> rules, int delayMillis) {
    this.rules = rules;
    this.delayMillis = delayMillis;
  }

  /** Reads a file for a crawler's product name, in lower case. */
  static Robots of(String text, String product) {
    List<Rule> own = new ArrayList<>();
    List<Rule> others = new ArrayList<>();
    int[] delays = {-1, -1};
    boolean named = false;
    boolean ours = false;
    boolean all = false;
    boolean inRules = true;
    String file = text.length() > MOST ? text.substring(0, MOST) : text;
    for (String raw : file.lines().toList()) {
      int hash = raw.indexOf('#');
      String line = (hash < 0 ? raw : raw.substring(0, hash)).replace("\uFEFF", "").strip();
      int colon = line.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = line.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (inRules) {
          ours = false;
          all = false;
          inRules = false;
        }
        String agent = value.toLowerCase(Locale.ROOT);
        ours |= agent.equals(product) || agent.startsWith(product + "/");
        all |= agent.equals("*");
        named |= ours;
      } else if (key.equals("allow") || key.equals("disallow")) {
        inRules = true;
        if (!value.isEmpty()) {
          Rule rule = new Rule(value, key.equals("allow"));
          if (ours) {
            own.add(rule);
          }
          if (all) {
            others.add(rule);
          }
        }
      } else if (key.equals("crawl-delay")) {
        inRules = true;
        int millis = millis(value);
        delays[0] = ours ? millis : delays[0];
        delays[1] = all ? millis : delays[1];
      }
    }
    return new Robots(named ? own : others, Math.max(0, named ? delays[0] : delays[1]));
  }

  private static int millis(String seconds) {
    try {
      return (int)
          Math.min(Integer.MAX_VALUE / 2.0, Math.max(0, 1000 * Double.parseDouble(seconds)));
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  /**
   * Least time between two requests that the host wishes, in milliseconds; 0 where it says none.
   */
  int delayMillis() {
    return delayMillis;
  }

  /** Whether a path, with its query, may be fetched. */
  boolean allows(String path) {
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if (length >= longest && matches(rule.path(), path)) {
        allowed = length == longest ? allowed || rule.allows() : rule.allows();
        longest = length;
      }
    }
    return allowed;
  }

  /** "*" stands for any characters, "$" at the end for the path's end. Linear in both. */
  private static boolean matches(String pattern, String path) {
    boolean ends = pattern.endsWith("$");
    String p = ends ? pattern.substring(0, pattern.length() - 1) : pattern;
    int star = p.indexOf('*');
    if (star < 0) {
      return ends ? path.equals(p) : path.startsWith(p);
    }
    if (!path.startsWith(p.substring(0, star))) {
      return false;
    }
    int at = star;
    int from = star + 1;
    while (true) {
      int next = p.indexOf('*', from);
      String part = p.substring(from, next < 0 ? p.length() : next);
      if (next < 0 && ends) {
        return path.length() - part.length() >= at && path.endsWith(part);
      }
      int found = path.indexOf(part, at);
      if (found < 0) {
        return false;
      }
      at = found + part.length();
      if (next < 0) {
        return true;
      }
      from = next + 1;
    }
  }
}
