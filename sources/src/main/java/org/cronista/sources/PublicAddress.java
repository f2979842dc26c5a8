package org.cronista.sources;

import java.net.Inet4Address;
import java.net.InetAddress;

/**
 * Whether an address is one of the public Internet: what a page or a feed makes us fetch must not
 * reach into the network in which we run. After the IANA registries of special-purpose addresses.
 */
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isAnyLocalAddress()
        || address.isMulticastAddress()) {
      return false;
    }
    byte[] b = address.getAddress();
    if (address instanceof Inet4Address) {
      return fourth(b[0] & 0xFF, b[1] & 0xFF, b[2] & 0xFF);
    }
    int first = b[0] & 0xFF;
    if ((first & 0xFE) == 0xFC
        || (first == 0 && b[1] == 0)) { // unique local; mapped, compatible, unspecified
      return false;
    }
    boolean translated = first == 0x00 && (b[1] & 0xFF) == 0x64;
    boolean sixToFour = first == 0x20 && (b[1] & 0xFF) == 0x02;
    if (sixToFour) {
      return fourth(b[2] & 0xFF, b[3] & 0xFF, b[4] & 0xFF);
    }
    boolean teredo = first == 0x20 && b[1] == 1 && b[2] == 0 && b[3] == 0;
    return !translated && !teredo;
  }

  /** By the first three of the four numbers. */
  private static boolean fourth(int a, int b, int c) {
    return !(a == 0
        || a == 10
        || a == 127
        || (a == 100 && b >= 64 && b < 128)
        || (a == 169 && b == 254)
        || (a == 172 && b >= 16 && b < 32)
        || (a == 192 && b == 168)
        || (a == 192 && b == 0 && (c == 0 || c == 2))
        || (a == 198 && (b == 18 || b == 19))
        || (a == 198 && b == 51 && c == 100)
        || (a == 203 && b == 0 && c == 113)
        || a >= 224);
  }
}
