package org.cronista.app.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void shortIdsStayWhole() {
    Labels labels = new Labels(List.of("2019-04-vladivostok", "tass-1"));
    assertEquals("2019-04-vladivostok", labels.of("2019-04-vladivostok"));
    assertEquals("tass-1", labels.of("tass-1"));
  }

  @Test
  void longIdsAreCutWhereTheyDiffer() {
    Labels labels =
        new Labels(
            List.of("000_kim_viaja_a_rusia", "001_putin_en_pyongyang", "001_putin_en_wonsan"));
    assertEquals("000", labels.of("000_kim_viaja_a_rusia"));
    assertEquals("001_putin_en_p", labels.of("001_putin_en_pyongyang"));
    assertEquals("001_putin_en_w", labels.of("001_putin_en_wonsan"));
  }

  @Test
  void theOrderOfIdsDoesNotMatter() {
    List<String> ids = List.of("aaa_x", "aab_y", "b");
    assertEquals(
        new Labels(ids).of("aab_y"), new Labels(List.of("b", "aab_y", "aaa_x")).of("aab_y"));
  }

  @Test
  void anUnknownIdIsItsOwnLabel() {
    assertEquals("z", new Labels(List.of("a")).of("z"));
  }

  @Property
  void noTwoArticlesShareALabel(@ForAll("ids") List<String> ids) {
    Labels labels = new Labels(ids);
    Set<String> seen = new HashSet<>();
    for (String id : new HashSet<>(ids)) {
      String label = labels.of(id);
      assertTrue(id.startsWith(label), id + " as " + label);
      assertTrue(seen.add(label), label + " twice in " + ids);
      assertTrue(
          label.isEmpty() || !Character.isHighSurrogate(label.charAt(label.length() - 1)),
          "half a character: " + id);
    }
  }

  @Provide
  Arbitrary<List<String>> ids() {
    Arbitrary<String> words =
        Arbitraries.of("a", "b", "_", "0", "😀", "😁", "aaaaaaaaaaaaaaaaaaaaaaaaa");
    return words
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(parts -> String.join("", parts))
        .list()
        .ofMaxSize(8)
        .map(ArrayList::new);
  }
}
