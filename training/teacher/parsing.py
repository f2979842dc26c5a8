#!/usr/bin/env python3
"""A slow and good parser that teaches the fast one: a biaffine parser on BiLSTMs (Dozat and Manning 2017; Kiperwasser and
Goldberg 2016), small enough for two cores. It learns from checked trees and from those of another tool, then parses raw text; what
it makes is what `Train --taught` reads. Needs Python 3.11 with numpy, PyTorch (1.13 or later) and numba; no network, no GPU.

  parsing.py learn --gold FILE --more FILE --near FILE --silver FILE... --forms FILE [--hold FILE...] --out MODEL [--minutes 29]
  parsing.py label --model MODEL [--both] --out FOLDER FILE...

--gold    checked trees by the guidelines to teach
--more    checked trees by others
--near    trees by a tool that has learned from the checked ones of the same text
--silver  trees by a tool
--forms   a form and what the dictionary says of it in each line: `Train forms` makes it
--hold    trees to leave out and to measure on
--both    the mean of both guidelines, in the place of those of --gold

Two processes learn side by side from shared weights without locks, so two runs are not the same bytes."""
import argparse
import lzma
import os
import random

import lessons
import torch
import torch.nn as nn
import torch.nn.functional as functional
from lessons import UNITS, UPOS, read, tensors
from lstm import BiLstm
from trees import decode

GOLD, MORE, SILVER, NEAR = range(4)
ARC, LABEL = 160, 64


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Teacher(nn.Module):
    def __init__(self, known, relations, start=None):
        super().__init__()
        self.relations = relations
        self.embedding = lessons.Embedding(known, start)
        self.source = nn.Embedding(4, lessons.SOURCE)
        self.first = BiLstm(lessons.Embedding.SIZE, UNITS)
        self.second, self.third = BiLstm(2 * UNITS, UNITS), BiLstm(2 * UNITS, UNITS)
        size = 2 * UNITS + lessons.SOURCE
        self.arc_head, self.arc_word = nn.Linear(size, ARC), nn.Linear(size, ARC)
        self.label_head, self.label_word = nn.Linear(size, LABEL), nn.Linear(size, LABEL)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.01)
        self.label = nn.Parameter(torch.randn(len(relations), LABEL + 1, LABEL + 1) * 0.01)
        self.tag = nn.Linear(size, len(UPOS))

    def forward(self, numbers, features, source):
        """Of each word, the sentence's mark first: scores of tags, then what arcs and labels are scored from."""
        x = lessons.drop(self, self.embedding(numbers, features), 0.2, 1).transpose(0, 1).contiguous()
        first = self.first(x)
        second = self.second(lessons.drop(self, first, 0.25, 0))
        third = self.third(lessons.drop(self, second, 0.25, 0))
        top = lessons.drop(self, (second + third).transpose(0, 1), 0.25, 1)
        by = self.source(source)[:, None].expand(-1, numbers.shape[1], -1)
        top = torch.cat([top, by], -1)

        def part(layer):
            return lessons.drop(self, functional.leaky_relu(layer(top), 0.1), 0.25, 1)

        tags = self.tag(torch.cat([first.transpose(0, 1), by], -1))
        return tags, part(self.arc_head), part(self.arc_word), part(self.label_head), part(self.label_word)

    def arcs(self, heads, words, inside):
        """[sentence, head, word]"""
        return ((with_one(heads) @ self.arc) @ words.transpose(1, 2)).masked_fill(~inside[:, :, None], -1e4)

    def labels(self, heads, words):
        flat = with_one(heads) @ self.label.permute(1, 0, 2).reshape(LABEL + 1, -1)
        return torch.einsum("try,ty->tr", flat.view(-1, len(self.relations), LABEL + 1), with_one(words))


def loss(teacher, batch, words):
    numbers, features, inside, _ = tensors(batch, words)
    source = torch.tensor([s.source for s in batch])
    tags, arc_head, arc_word, label_head, label_word = teacher(numbers, features, source)
    real = inside.clone()
    real[:, 0] = False
    head, relation, tag = (torch.zeros(real.shape, dtype=torch.long) for _ in range(3))
    for i, s in enumerate(batch):
        n = len(s.words) + 1
        head[i, 1:n], tag[i, 1:n] = torch.tensor(s.heads), torch.tensor(s.tags)
        relation[i, 1:n] = torch.tensor([teacher.relations.index(r) for r in s.relations])
    arcs = teacher.arcs(arc_head, arc_word, inside)
    total = functional.cross_entropy(arcs.transpose(1, 2)[real], head[real], reduction="sum")
    total = total + 0.5 * functional.cross_entropy(tags[real], tag[real], reduction="sum")
    # The tool that made the silver trees calls every "se" the same: nothing to learn there.
    told = torch.tensor([not r.startswith("expl") for r in teacher.relations])[relation] | (source[:, None] < SILVER)
    taught = real & told
    of_head = torch.gather(label_head, 1, head[:, :, None].expand(-1, -1, LABEL))
    labels = teacher.labels(of_head[taught], label_word[taught])
    return (total + functional.cross_entropy(labels, relation[taught], reduction="sum")) / real.sum()


def parse(teacher, sentences, words, sources):
    """Puts the teacher's tags, heads and relations in the place of the sentences' own: the mean of what it says by all sources."""
    teacher.eval()
    with torch.no_grad():
        for batch in lessons.batches(sentences, 6000):
            numbers, features, inside, lengths = tensors(batch, words)
            tags, arcs, parts = 0, 0, []
            for source in sources:
                by = torch.full((len(batch),), source, dtype=torch.long)
                tag, arc_head, arc_word, *label_parts = teacher(numbers, features, by)
                tags = tags + torch.softmax(tag, -1)
                arcs = arcs + torch.log_softmax(teacher.arcs(arc_head, arc_word, inside), 1) / len(sources)
                parts.append(label_parts)
            heads = decode(arcs.numpy(), lengths)
            index = torch.as_tensor(heads)[:, :, None].expand(-1, -1, LABEL)
            tags = tags.argmax(-1).tolist()
            for i, s in enumerate(batch):
                n = lengths[i] + 1
                labels = 0
                for label_head, label_word in parts:
                    chosen = torch.gather(label_head[i], 0, index[i])
                    labels = labels + torch.softmax(teacher.labels(chosen[1:n], label_word[i, 1:n]), -1)
                s.heads, s.tags = heads[i, 1:n].tolist(), tags[i][1:n]
                s.relations = [teacher.relations[r] for r in labels.argmax(-1).tolist()]


def measure(teacher, file, words, sources):
    gold, found = read(file), read(file)
    parse(teacher, found, words, sources)
    right = total = 0
    for g, f in zip(gold, found):
        for i in range(len(g.words)):
            same = g.relations[i].split(":")[0] == f.relations[i].split(":")[0]
            right += g.heads[i] == f.heads[i] and same
            total += 1
    print("%s by %s: LAS %.2f" % (file, sources, 100 * right / total), flush=True)


def learn_command(options):
    held = {s.letters() for file in options.hold for s in read(file)}
    kept = {}
    for source, files in ((GOLD, options.gold), (MORE, options.more), (NEAR, options.near), (SILVER, options.silver)):
        read_all = [s for file in files for s in read(file, source)]
        kept[source] = [s for s in read_all if len(s.words) <= lessons.LONGEST and s.letters() not in held]
    everything = [s for part in kept.values() for s in part]
    words, vectors = lessons.known(everything, options.forms)
    relations = sorted({r for s in everything for r in s.relations})
    teacher = Teacher(len(words.frequent), relations, vectors)
    print({source: len(part) for source, part in kept.items()}, "sentences,", len(words.frequent), "words", flush=True)
    half = len(kept[SILVER]) // 2
    lessons.together(
        teacher, lambda: kept[NEAR] + 3 * kept[GOLD] + 2 * kept[MORE] + random.sample(kept[SILVER], half),
        words, 60 * options.minutes, 2e-3, 200, loss)
    tuned = 60 * options.minutes / 10
    near = min(1000, len(kept[NEAR]))
    lessons.together(
        teacher, lambda: kept[GOLD] + kept[MORE] + random.sample(kept[NEAR], near), words, tuned, 6e-4, 30, loss)
    for file in options.hold:
        for sources in ([GOLD], [MORE], [GOLD, MORE]):
            measure(teacher, file, words, sources)
    torch.save({"weights": teacher.state_dict(), "frequent": words.frequent, "forms": words.forms, "relations": relations}, options.out)


def label_command(options):
    model = torch.load(options.model)
    words = lessons.Words(model["frequent"], model["forms"])
    teacher = Teacher(len(model["frequent"]), model["relations"])
    teacher.load_state_dict(model["weights"])
    os.makedirs(options.out, exist_ok=True)
    for file in options.files:
        sentences = [s for s in read(file) if len(s.words) <= 2 * lessons.LONGEST]
        parse(teacher, sentences, words, [GOLD, MORE] if options.both else [GOLD])
        name = os.path.basename(file).replace("silver-", "taught-").removesuffix(".xz") + ".xz"
        with lzma.open(os.path.join(options.out, name), "wt", encoding="utf8", preset=3) as out:
            for s in sentences:
                for i, word in enumerate(s.words):
                    out.write("%d\t%s\t_\t%s\t_\t_\t%d\t%s\t_\t_\n" % (i + 1, word, UPOS[s.tags[i]], s.heads[i], s.relations[i]))
                out.write("\n")
        print(name, len(sentences), "sentences", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("learn")
    for name in ("gold", "more", "near", "silver", "hold"):
        command.add_argument("--" + name, nargs="+", default=[])
    command.add_argument("--forms", required=True)
    command.add_argument("--out", required=True)
    command.add_argument("--minutes", type=float, default=29)
    command.set_defaults(run=learn_command)
    command = commands.add_parser("label")
    command.add_argument("--model", required=True)
    command.add_argument("--both", action="store_true")
    command.add_argument("--out", required=True)
    command.add_argument("files", nargs="+")
    command.set_defaults(run=label_command)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
