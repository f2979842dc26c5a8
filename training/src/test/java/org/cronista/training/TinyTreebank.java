package org.cronista.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Ten sentences, analysed by hand in AnCora's manner: word/tag/head/relation, heads from 1. */
final class TinyTreebank {
  private static final List<String> SENTENCES =
      List.of(
          "El/DET/2/det ministro/NOUN/3/nsubj viajó/VERB/0/root a/ADP/5/case Lima/PROPN/3/obl"
              + " ./PUNCT/3/punct",
          "Lima/PROPN/2/nsubj rechaza/VERB/0/root la/DET/4/det propuesta/NOUN/2/obj"
              + " ./PUNCT/2/punct",
          "No/ADV/3/advmod habrá/AUX/3/aux llegado/VERB/0/root el/DET/5/det barco/NOUN/3/nsubj"
              + " ./PUNCT/3/punct",
          "Dijo/VERB/0/root que/SCONJ/3/mark vendrá/VERB/1/ccomp pronto/ADV/3/advmod"
              + " ./PUNCT/1/punct",
          "Chile/PROPN/4/nsubj y/CCONJ/3/cc Perú/PROPN/1/conj firmaron/VERB/0/root"
              + " un/DET/6/det acuerdo/NOUN/4/obj ./PUNCT/4/punct",
          "La/DET/2/det reunión/NOUN/6/nsubj de/ADP/4/case ayer/ADV/2/advmod fue/AUX/6/cop"
              + " larga/ADJ/0/root ./PUNCT/6/punct",
          "Los/DET/2/det soldados/NOUN/4/nsubj se/PRON/4/expl:pv rindieron/VERB/0/root"
              + " ./PUNCT/4/punct",
          "Ana/PROPN/3/nsubj lo/PRON/3/obj vio/VERB/0/root en/ADP/6/case la/DET/6/det"
              + " plaza/NOUN/3/obl ./PUNCT/3/punct",
          "Crece/VERB/0/root la/DET/3/det tensión/NOUN/1/nsubj entre/ADP/5/case"
              + " vecinos/NOUN/3/nmod",
          "La/DET/2/det mujer/NOUN/5/nsubj que/PRON/4/nsubj canta/VERB/2/acl vive/VERB/0/root"
              + " aquí/ADV/5/advmod ./PUNCT/5/punct");

  private TinyTreebank() {}

  /** Writes the sentences as CoNLL-U, with a comment, a contraction's line and an empty node. */
  static Path write(Path folder) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String sentence : SENTENCES) {
      text.append("# text = …\n1-2\tal\t_\t_\t_\t_\t_\t_\t_\t_\n");
      int number = 0;
      for (String word : sentence.split(" ")) {
        String[] parts = word.split("/");
        String row =
            String.join(
                "\t", "" + ++number, parts[0], "_", parts[1], "_", "_", parts[2], parts[3], "_");
        text.append(row).append("\t_\n");
      }
      text.append("8.1\tnada\t_\t_\t_\t_\t_\t_\t_\t_\n\n");
    }
    return Files.writeString(folder.resolve("tiny.conllu"), text);
  }

  static List<Tree> read(Path folder) throws IOException {
    return Treebank.read(List.of(write(folder)), Tree.Origin.GOLD);
  }
}
