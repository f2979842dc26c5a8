package org.cronista.language.perceptron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LinearModelTest {
  private static final List<String> CLASSES = List.of("a", "b", "c", "d", "e");

  @Test
  void isTheSameAfterPacking() throws IOException {
    LinearModel model = sparse();
    LinearModel again = Models.read(pack(model), LinearModel::read);
    assertEquals(CLASSES, again.classes());
    for (int value = 0; value < 500; value++) {
      assertArrayEquals(scores(model, value), scores(again, value));
    }
  }

  @Test
  void keepsWeightsAtAnyDistance() throws IOException {
    byte[] weights = new byte[LinearModel.stride(1) << 12];
    int at = 0;
    for (int gap = 1;
        at + gap < weights.length && gap < 1100;
        gap = gap < 250 ? gap * 3 : gap + 1) {
      at += gap;
      weights[at] = 1;
    }
    for (int i = 0; i + 255 < weights.length; i += 255) {
      weights[i] = 2;
    }
    LinearModel model = new LinearModel(List.of("only"), 12, weights);
    byte[] packed = pack(model);
    LinearModel again = Models.read(packed, LinearModel::read);
    assertArrayEquals(packed, pack(again));
  }

  @Test
  void packsTheSameBytesEachTime() throws IOException {
    assertArrayEquals(pack(sparse()), pack(sparse()));
  }

  @Test
  void keepsFewClassesWhateverTheirSum() throws IOException {
    Random random = new Random(3);
    for (int classes = 1; classes <= 4; classes++) {
      byte[] weights = new byte[LinearModel.stride(classes) << 8];
      for (int i = 0; i < weights.length; i++) {
        weights[i] = (byte) (i % 4 < classes ? random.nextInt(255) - 127 : 0);
      }
      LinearModel model = new LinearModel(CLASSES.subList(0, classes), 8, weights);
      byte[] packed = pack(model);
      LinearModel again = Models.read(packed, LinearModel::read);
      assertArrayEquals(packed, pack(again));
      for (int value = 0; value < 300; value++) {
        assertArrayEquals(scores(model, value), scores(again, value));
      }
    }
  }

  @Test
  void keepsMoreRowsThanAreStoredTogether() throws IOException {
    Random random = new Random(5);
    byte[] weights = new byte[LinearModel.stride(9) << 16];
    for (int i = 0; i < weights.length; i += 1 + random.nextInt(3)) {
      weights[i] = (byte) (i % 12 < 9 ? random.nextInt(255) - 127 : 0);
    }
    List<String> nine = List.of("a", "b", "c", "d", "e", "f", "g", "h", "i");
    LinearModel model = new LinearModel(nine, 16, weights);
    LinearModel again = Models.read(pack(model), LinearModel::read);
    for (int value = 0; value < 5000; value++) {
      assertArrayEquals(scores(model, value), scores(again, value));
    }
  }

  @Test
  void refusesWhatIsNoModel() throws IOException {
    byte[] packed = pack(sparse());
    for (int length = 0; length < packed.length; length++) {
      byte[] cut = Arrays.copyOf(packed, length);
      assertThrows(IOException.class, () -> Models.read(cut, LinearModel::read));
    }
    ByteArrayOutputStream other = new ByteArrayOutputStream();
    Models.write(other, out -> out.writeText("something else"));
    assertThrows(IOException.class, () -> Models.read(other.toByteArray(), LinearModel::read));
  }

  @Test
  void refusesADamagedFile() throws IOException {
    byte[] packed = pack(sparse());
    int names = 12;
    int blocks = names + CLASSES.size() * 5;
    for (int i = 0; i < packed.length; i++) {
      if (i < names || i >= blocks) {
        byte[] damaged = packed.clone();
        damaged[i] ^= (byte) 0xFF;
        assertThrows(IOException.class, () -> Models.read(damaged, LinearModel::read), "byte " + i);
      }
    }
  }

  @Test
  void addsUpTheRowsOfItsFeatures() {
    byte[] weights = new byte[LinearModel.stride(2) << 1];
    weights[0] = 3;
    weights[1] = -2;
    weights[4] = 10;
    weights[5] = 20;
    LinearModel model = new LinearModel(List.of("no", "yes"), 1, weights);
    Features features = new Features();
    int rows = 0;
    for (int value = 0; value < 6; value++) {
      features.add(1, value);
      rows += features.hash(value) & 1;
    }
    Scores scores = model.scores();
    model.score(features, scores);
    int first = rows * 10 + (6 - rows) * 3;
    int second = rows * 20 - (6 - rows) * 2;
    assertEquals(second - first, scores.of(1) - scores.of(0));
  }

  @Test
  void sumsDoNotSpillOverHoweverLargeTheWeights() {
    byte[] weights = new byte[LinearModel.stride(6) << 1];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (byte) (i % 2 == 0 ? 127 : -127);
    }
    LinearModel model = new LinearModel(List.of("a", "b", "c", "d", "e", "f"), 1, weights);
    Features features = new Features();
    for (int value = 0; value < 120; value++) {
      features.add(1, value);
    }
    Scores scores = model.scores();
    model.score(features, scores);
    for (int c = 0; c < 6; c += 2) {
      assertEquals(120 * 254, scores.of(c) - scores.of(c + 1));
    }
  }

  private static int[] scores(LinearModel model, int value) {
    Features features = new Features();
    features.add(1, value);
    features.add(2, value, value + 1);
    Scores scores = model.scores();
    model.score(features, scores);
    int[] all = new int[model.classes().size()];
    for (int c = 0; c < all.length; c++) {
      all[c] = scores.of(c);
    }
    return all;
  }

  /** Weights with long stretches of nothing between them. */
  private static LinearModel sparse() {
    Random random = new Random(7);
    byte[] weights = new byte[LinearModel.stride(CLASSES.size()) << 10];
    for (int i = 0; i < weights.length; i += 1 + random.nextInt(900)) {
      weights[i] = (byte) (random.nextInt(255) - 127);
    }
    return new LinearModel(CLASSES, 10, weights);
  }

  private static byte[] pack(LinearModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Models.write(out, model::write);
    return out.toByteArray();
  }
}
