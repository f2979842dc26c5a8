#!/usr/bin/env python3
"""A slow and good name finder that teaches the fast one: BiLSTMs under a chain of labels (Lample et al. 2016). Learns from texts with
names, then labels the words of treebanks; what it makes is what `Train names --names` reads. Needs what parsing.py needs.

  names.py learn --names FILE... --text FILE... --forms FILE [--dev FILE...] --out MODEL [--minutes 6]
  names.py label --model MODEL --out FOLDER FILE...

--names   a word and its label a line, an empty line after a sentence; each file is a way of its own to see names
--text    treebanks of which only the words are read, for vectors
--forms   as for parsing.py
--dev     texts with names to measure on, in the order of --names"""
import argparse
import os

import lessons
import numpy as np
import torch
import torch.nn as nn
from lessons import UNITS
from lstm import BiLstm

LABELS = ["O"] + [b + "-" + kind for kind in ("PER", "ORG", "LOC", "MISC") for b in "BI"]
NEVER = -1e4


class Sentence:
    def __init__(self, words, labels, source):
        self.words, self.labels, self.source = words, labels, source


def read(file, source):
    sentences, words, labels = [], [], []
    with open(file, encoding="utf8") as lines:
        for line in lines:
            parts = line.split()
            if parts:
                word, label = parts[0], parts[-1] if parts[-1] in LABELS else "O"
                if word.lower() in ("del", "al"):
                    words += [word[:-1], "el"]
                    labels += [label, "I" + label[1:] if label != "O" else "O"]
                else:
                    words.append(word)
                    labels.append(label)
            elif words:
                sentences.append(Sentence(words, [LABELS.index(x) for x in labels], source))
                words, labels = [], []
    return sentences


class Teacher(nn.Module):
    def __init__(self, known, sources, start=None):
        super().__init__()
        self.embedding = lessons.Embedding(known, start)
        self.source = nn.Embedding(sources, lessons.SOURCE)
        self.first = BiLstm(lessons.Embedding.SIZE, UNITS)
        self.second = BiLstm(2 * UNITS, UNITS)
        self.label = nn.Linear(2 * UNITS + lessons.SOURCE, len(LABELS))
        self.next = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))

    def forward(self, numbers, features, source):
        """[time, sentence, label]"""
        x = lessons.drop(self, self.embedding(numbers, features), 0.33, 1).transpose(0, 1).contiguous()
        first = self.first(x)
        second = self.second(lessons.drop(self, first, 0.33, 0))
        top = lessons.drop(self, first + second, 0.33, 0)
        return self.label(torch.cat([top, source[None].expand(len(top), -1, -1)], -1))

    def steps(self):
        """[before, label]: an inside follows only its own."""
        bad = torch.zeros_like(self.next)
        for i, label in enumerate(LABELS):
            if label[0] == "I":
                for j, before in enumerate(LABELS):
                    if before[1:] != label[1:]:
                        bad[j, i] = NEVER
        return self.next + bad


def loss(teacher, batch, words):
    numbers, features, inside, lengths = lessons.tensors(batch, words)
    scores = teacher(numbers, features, teacher.source(torch.tensor([s.source for s in batch])))[1:]
    real = inside[:, 1:].transpose(0, 1).float()
    gold = torch.zeros(real.shape, dtype=torch.long)
    for i, s in enumerate(batch):
        gold[:len(s.labels), i] = torch.tensor(s.labels)
    steps = teacher.steps()
    first = torch.tensor([NEVER if label[0] == "I" else 0.0 for label in LABELS])
    total = scores[0] + first
    path = total.gather(1, gold[0][:, None])[:, 0]
    for t in range(1, scores.shape[0]):
        new = torch.logsumexp(total[:, :, None] + steps[None], 1) + scores[t]
        total = torch.where(real[t][:, None] > 0, new, total)
        path = path + real[t] * (steps[gold[t - 1], gold[t]] + scores[t].gather(1, gold[t][:, None])[:, 0])
    return (torch.logsumexp(total, 1) - path).sum() / lengths.sum() * 4


def find(teacher, sentences, words, source):
    """Puts the teacher's labels in the place of the sentences' own; source: None for the mean of all."""
    teacher.eval()
    with torch.no_grad():
        steps = teacher.steps().numpy()
        start = np.array([NEVER if label[0] == "I" else 0.0 for label in LABELS], np.float32)
        for batch in lessons.batches(sentences, 6000):
            numbers, features, _, lengths = lessons.tensors(batch, words)
            by = teacher.source.weight.mean(0) if source is None else teacher.source.weight[source]
            scores = teacher(numbers, features, by[None].expand(len(batch), -1))[1:].numpy()
            total, back = scores[0] + start, []
            ends = {0: total}
            for t in range(1, len(scores)):
                way = total[:, :, None] + steps[None]
                back.append(way.argmax(1))
                total = way.max(1) + scores[t]
                ends[t] = total
            for i, s in enumerate(batch):
                label = int(ends[lengths[i] - 1][i].argmax())
                labels = [label]
                for t in range(lengths[i] - 2, -1, -1):
                    label = int(back[t][i, label])
                    labels.append(label)
                s.labels = labels[::-1]


def names(labels):
    found, begin = set(), None
    for i, label in enumerate(labels + [0]):
        if begin is not None and not (label and LABELS[label][0] == "I"):
            found.add((begin, i, LABELS[labels[begin]][2:]))
            begin = None
        if label and (LABELS[label][0] == "B" or begin is None):
            begin = i
    return found


def measure(teacher, file, words, source):
    gold, found = read(file, 0), read(file, 0)
    find(teacher, found, words, source)
    pairs = [(names(g.labels), names(f.labels)) for g, f in zip(gold, found)]
    right = sum(len(g & f) for g, f in pairs)
    print("%s as source %s: F1 %.2f" % (file, source, 200 * right / sum(len(g) + len(f) for g, f in pairs)), flush=True)


def learn_command(options):
    named = [s for i, file in enumerate(options.names) for s in read(file, i) if len(s.words) <= lessons.LONGEST]
    texts = [s for file in options.text for s in lessons.read(file)] + named
    words, vectors = lessons.known(texts, options.forms)
    teacher = Teacher(len(words.frequent), len(options.names), vectors)
    print(len(named), "sentences,", len(words.frequent), "words", flush=True)
    lessons.together(teacher, lambda: named, words, 60 * options.minutes, 2e-3, 100, loss)
    for i, file in enumerate(options.dev):
        measure(teacher, file, words, i)
        measure(teacher, file, words, None)
    torch.save(
        {"weights": teacher.state_dict(), "frequent": words.frequent, "forms": words.forms, "sources": len(options.names)}, options.out)


def label_command(options):
    model = torch.load(options.model)
    words = lessons.Words(model["frequent"], model["forms"])
    teacher = Teacher(len(model["frequent"]), model["sources"])
    teacher.load_state_dict(model["weights"])
    os.makedirs(options.out, exist_ok=True)
    for file in options.files:
        sentences = [Sentence(s.words, [], 0) for s in lessons.read(file) if len(s.words) <= 2 * lessons.LONGEST]
        find(teacher, sentences, words, None)
        name = os.path.basename(file).replace("silver-", "names-").removesuffix(".xz").removesuffix(".conllu") + ".tsv"
        with open(os.path.join(options.out, name), "w", encoding="utf8") as out:
            for s in sentences:
                out.writelines("%s\t%s\n" % (word, LABELS[label]) for word, label in zip(s.words, s.labels))
                out.write("\n")
        print(name, len(sentences), "sentences", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(required=True)
    command = commands.add_parser("learn")
    for name in ("names", "text", "dev"):
        command.add_argument("--" + name, nargs="+", default=[])
    command.add_argument("--forms", required=True)
    command.add_argument("--out", required=True)
    command.add_argument("--minutes", type=float, default=6)
    command.set_defaults(run=learn_command)
    command = commands.add_parser("label")
    command.add_argument("--model", required=True)
    command.add_argument("--out", required=True)
    command.add_argument("files", nargs="+")
    command.set_defaults(run=label_command)
    options = parser.parse_args()
    options.run(options)


if __name__ == "__main__":
    main()
