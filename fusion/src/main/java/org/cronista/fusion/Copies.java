package org.cronista.fusion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.cronista.model.DateInterval;
import org.cronista.model.Report;
import org.cronista.model.Sentence;
import org.cronista.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reports whose text is the same or nearly the same as another's of the same weeks: four fifths of
 * the shorter one's shingles of five words stand in the longer one too, so that a shortened text is
 * found, and one with paragraphs added. Every fourth shingle by its hash leads to the reports that
 * hold it (Broder 1997, "On the resemblance and containment of documents").
 */
final class Copies {
  private static final int WORDS = 5;
  private static final double SHARED = 0.8;
  private static final int FEWEST = 8;
  private static final int SAMPLED = 4;

  /** A text is taken over within this time. */
  private static final int DAYS = 31;

  private static final long UNKNOWN = Long.MIN_VALUE;

  /** By stretches of so many days as a text is taken over within and one more. */
  private final TreeMap<Long, Holders> stretches = new TreeMap<>();

  /** Of texts without a day. */
  private final Holders undated = new Holders();

  private final TreeMap<String, Text> texts = new TreeMap<>();

  /** A report with its shingles, sorted, and the reports that have the same text. */
  static final class Text implements Comparable<Text> {
    private final Report report;
    private final int[] shingles;
    private final TreeSet<Text> same = new TreeSet<>();

    Text(Report report, int[] shingles) {
      this.report = report;
      this.shingles = shingles;
    }

    @Override
    public int compareTo(Text other) {
      return Told.PUBLICATION.compare(report, other.report);
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return this == other;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(this);
    }

    private String id() {
      return report.article().id();
    }

    /** The day of its publication, counted from 1970; of one without, {@link #UNKNOWN}. */
    private long day() {
      DateInterval when = report.published().interval();
      return when == null ? UNKNOWN : when.from().toEpochDay();
    }
  }

  /** Takes a report; the articles whose originals may be others now. */
  Set<String> add(Report report) {
    Text text = new Text(report, shingles(report));
    texts.put(text.id(), text);
    Map<Text, Integer> shared = new HashMap<>();
    near(text)
        .forEach(holders -> {
          for (int shingle : text.shingles) {
            if (sampled(shingle)) {
              holders.each(shingle, o -> shared.merge(o, 1, Integer::sum));
            }
          }
        });
    shared.keySet().removeIf(o -> far(text, o));
    Holders mine = holders(text);
    for (int shingle : text.shingles) {
      if (sampled(shingle)) {
        mine.enter(shingle, text);
      }
    }
    shared.forEach((other, n) -> {
      int smaller = Math.min(text.shingles.length, other.shingles.length);
      // Of a true copy's sample as much is shared as of the whole, give or take.
      if (smaller >= FEWEST
          && 4 * SAMPLED * n >= smaller
          && common(text.shingles, other.shingles) >= SHARED * smaller) {
        text.same.add(other);
        other.same.add(text);
      }
    });
    return affair(text);
  }

  /** Lets a report go; the articles whose originals may be others now. */
  Set<String> remove(String article) {
    Text text = Objects.requireNonNull(texts.remove(article));
    Set<String> touched = affair(text);
    Holders holders = holders(text);
    for (int shingle : text.shingles) {
      if (sampled(shingle)) {
        holders.leave(shingle, text);
      }
    }
    if (holders.isEmpty() && holders != undated) {
      stretches.remove(stretch(text.day()));
    }
    text.same.forEach(o -> o.same.remove(text));
    touched.remove(article);
    return touched;
  }

  private Holders holders(Text text) {
    long day = text.day();
    return day == UNKNOWN ? undated : stretches.computeIfAbsent(stretch(day), s -> new Holders());
  }

  /** Those in which texts can be that this one repeats, or that repeat it. */
  private List<Holders> near(Text text) {
    long day = text.day();
    List<Holders> near = new ArrayList<>();
    near.add(undated);
    near.addAll(
        day == UNKNOWN
            ? stretches.values()
            : stretches.subMap(stretch(day) - 1, true, stretch(day) + 1, true).values());
    return near;
  }

  private static long stretch(long day) {
    return Math.floorDiv(day, DAYS + 1);
  }

  private static boolean far(Text a, Text b) {
    long x = a.day();
    long y = b.day();
    return x != UNKNOWN && y != UNKNOWN && Math.abs(x - y) > DAYS;
  }

  /** The report itself where it copies none: else the first of those that its text goes back to. */
  String original(String article) {
    Text at = Objects.requireNonNull(texts.get(article));
    while (!at.same.isEmpty() && at.same.first().compareTo(at) < 0) {
      at = at.same.first();
    }
    return at.id();
  }

  /** Copy to original. */
  Map<String, String> all() {
    Map<String, String> copyOf = new TreeMap<>();
    for (Text t : texts.values()) {
      String original = t.same.isEmpty() ? t.id() : original(t.id());
      if (!original.equals(t.id())) {
        copyOf.put(t.id(), original);
      }
    }
    return copyOf;
  }

  /** All that hang together with a text by copying. */
  private static Set<String> affair(Text text) {
    Set<String> ids = new HashSet<>();
    List<Text> open = new ArrayList<>(List.of(text));
    for (int i = 0; i < open.size(); i++) {
      if (ids.add(open.get(i).id())) {
        open.addAll(open.get(i).same);
      }
    }
    return ids;
  }

  private static boolean sampled(int shingle) {
    return ((shingle * 0x9E3779B9) >>> 16) % SAMPLED == 0;
  }

  /** How many numbers two sorted lists share. */
  static int common(int[] a, int[] b) {
    int common = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        common++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return common;
  }

  /** Of the body: an outlet gives its own title, byline and dateline to what it copies. */
  private static int[] shingles(Report report) {
    String text = report.article().text();
    List<Integer> words = new ArrayList<>();
    boolean body = false;
    for (Sentence s : report.analysis().sentences()) {
      if (s.kind() == Sentence.Kind.BODY) {
        words(text, s.span(), words);
        body = true;
      }
    }
    if (!body) {
      words(text, new Span(0, text.length()), words);
    }
    int[] shingles = new int[Math.max(0, words.size() - WORDS + 1)];
    for (int i = 0; i < shingles.length; i++) {
      int shingle = 17;
      for (int w = 0; w < WORDS; w++) {
        shingle = shingle * 1_000_003 + words.get(i + w);
      }
      shingles[i] = shingle;
    }
    return java.util.Arrays.stream(shingles).sorted().distinct().toArray();
  }

  private static void words(String text, Span span, List<Integer> words) {
    int hash = 0;
    for (int i = span.begin(); i <= span.end(); i++) {
      char c = i < span.end() ? text.charAt(i) : ' ';
      if (Character.isLetterOrDigit(c)) {
        hash = hash * 31 + Character.toLowerCase(c);
      } else if (hash != 0) {
        words.add(hash);
        hash = 0;
      }
    }
  }
}
