package org.cronista.sources;

import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Fetched {
  /**
   * What a host says of the state of a page, so that it need not be sent again (RFC 9110, section
   * 8.8); empty strings where it says nothing.
   */
  record Validators(String etag, String lastModified) {
    /** Nothing is known of the page. */
    public static final Validators NONE = new Validators("", "");
  }

  /**
   * A page.
   *
   * @param url where it stands, after redirects
   * @param mediaType its media type in lower case; empty where the host gives none
   * @param charset the encoding that the host gives; null where it gives none that is known
   * @param body what it holds
   * @param validators what to send along next time
   */
  record Page(
      String url, String mediaType, @Nullable Charset charset, byte[] body, Validators validators)
      implements Fetched {}

  /** The page is as it was. */
  record Unchanged(String url) implements Fetched {}

  /**
   * No page, and why.
   *
   * @param reason for the reader, in Spanish
   * @param passing whether it may be otherwise later
   */
  record Failed(String url, String reason, boolean passing) implements Fetched {}
}
