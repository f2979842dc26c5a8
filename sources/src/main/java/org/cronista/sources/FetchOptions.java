package org.cronista.sources;

/**
 * How pages are fetched.
 *
 * @param allowPrivate whether hosts within private networks may be asked
 * @param connectMillis how long a connection may take, in milliseconds
 * @param totalMillis how long one answer may take in all, in milliseconds
 * @param maxBytes larger answers are refused, before and after they are inflated
 * @param delayMillis least time between two requests to one host, in milliseconds; a host's own
 *     wish in robots.txt goes before
 * @param retries how often a request that failed for the moment is made again
 * @param patienceMillis longest wait that a host may ask for (Retry-After, Crawl-delay)
 */
public record FetchOptions(
    boolean allowPrivate,
    int connectMillis,
    int totalMillis,
    int maxBytes,
    int delayMillis,
    int retries,
    int patienceMillis) {
  /** Public hosts only, 10 s to connect, 30 s in all, 20 MB, a request a second, two retries. */
  public static final FetchOptions DEFAULT =
      new FetchOptions(false, 10_000, 30_000, 20_000_000, 1_000, 2, 60_000);

  /** The same, but with or without private hosts. */
  public FetchOptions allowingPrivate(boolean allow) {
    return new FetchOptions(
        allow, connectMillis, totalMillis, maxBytes, delayMillis, retries, patienceMillis);
  }
}
