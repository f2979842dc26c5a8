package org.cronista.language.perceptron;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClustersTest {
  @Test
  void writtenAndReadTheyAreTheSame() throws IOException {
    Map<Integer, Integer> classes = new HashMap<>();
    for (int i = 0; i < 500; i++) {
      classes.put(i * 0x9E3779B1, 1 + i % 255);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Models.write(bytes, new Clusters(classes)::write);
    Clusters read = Models.read(bytes.toByteArray(), Clusters::read);
    classes.forEach((key, of) -> assertEquals(of, read.of(key)));
    assertEquals(Clusters.UNKNOWN, read.of(12345));
  }

  @Test
  void aClassIsOneByte() {
    assertThrows(IllegalArgumentException.class, () -> new Clusters(Map.of(7, 256)));
    assertThrows(IllegalArgumentException.class, () -> new Clusters(Map.of(7, 0)));
  }

  @Test
  void thoseThatShipPutWeekdaysTogetherAndVerbsElsewhere() {
    Clusters shipped = Clusters.standard();
    int day = shipped.of(Hash.of("lunes"));
    assertNotEquals(Clusters.UNKNOWN, day);
    assertEquals(day, shipped.of(Hash.of("jueves")));
    assertNotEquals(day, shipped.of(Hash.of("dijo")));
  }
}
