package org.cronista.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A medium of the press.
 *
 * @param name usual name ("KCNA", "EFE", "El País")
 * @param country ISO 3166-1 alpha-3 code
 * @param agency whether it is a news agency
 * @param domain its web domain, null where unknown
 * @param variants other names ("Agencia Central de Noticias de Corea")
 */
public record Outlet(
    String name, String country, boolean agency, @Nullable String domain, List<String> variants) {
  public Outlet {
    variants = List.copyOf(variants);
  }
}
