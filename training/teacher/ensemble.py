#!/usr/bin/env python3
"""Several slow parsers that teach the fast one together: biaffine parsers on LSTMs (Dozat and Manning 2017), each begun from another
place, that also learn to foresee words (Peters et al. 2018: what a word's neighbours make likely is worth knowing for its tree). What
they say of raw text, taken together, is what `Train --taught` reads. Needs a GPU, Python 3.11 with numpy, PyTorch (2.0 or later) and numba.

  ensemble.py --gold FILE --more FILE --near FILE --silver FILE... --forms FILE [--hold FILE...] --out FOLDER [--members 3] [--seconds 90]

--gold    checked trees by the guidelines to teach
--more    checked trees by others
--near    trees by a tool that has learned from the checked ones of the same text
--silver  trees by a tool
--forms   a form and what the dictionary says of it in each line: `Train forms` makes it
--hold    trees to leave out and to measure on
--seconds how long each member learns

Learning is bounded by time, so two runs are not the same bytes."""
import argparse
import concurrent.futures
import lzma
import multiprocessing
import os
import random
import time

import lessons
import numpy as np
import torch
import torch.nn as nn
import torch.nn.functional as functional
from lessons import FEATURES, UPOS
from trees import decode

GOLD, MORE, SILVER, NEAR = range(4)
WORD, FEATURE, UNITS, SOURCE, ARC, LABEL = 192, 192, 400, 16, 400, 100
FORESEEN = 20000
TOGETHER = 1 << 14
DEVICE = "cuda" if torch.cuda.is_available() else "cpu"


class Texts:
    """All sentences as numbers, one array after another, where the learning is done."""

    def __init__(self, sentences, words, relations):
        kinds, numbers, features = {}, [], []
        flat = []
        for s in sentences:
            for w in s.words:
                kind = kinds.get(w)
                if kind is None:
                    kind = kinds[w] = len(numbers)
                    number, row = words.of(w)
                    numbers.append(number)
                    features.append(row)
                flat.append(kind)
        edge = len(numbers)
        number, row = words.of(lessons.EDGE)
        self.numbers = torch.tensor(numbers + [number], device=DEVICE)
        self.features = torch.as_tensor(np.array(features + [row]), device=DEVICE)
        self.edge = edge
        where = {r: i for i, r in enumerate(relations)}
        self.kind = torch.tensor(flat, device=DEVICE)
        self.head = torch.tensor([h for s in sentences for h in s.heads], device=DEVICE)
        self.relation = torch.tensor([where[r] for s in sentences for r in s.relations], device=DEVICE)
        self.tag = torch.tensor([t for s in sentences for t in s.tags], device=DEVICE)
        self.lengths = np.array([len(s.words) for s in sentences])
        self.sources = np.array([s.source for s in sentences])
        self.begins = np.concatenate([[0], np.cumsum(self.lengths)[:-1]])

    def batch(self, chosen):
        """Of these sentences: kinds of words with the sentence's mark first, what is inside, and the flat places of the words."""
        lengths = torch.as_tensor(self.lengths[chosen], device=DEVICE)
        begins = torch.as_tensor(self.begins[chosen], device=DEVICE)
        longest = int(self.lengths[chosen].max())
        places = begins[:, None] + torch.arange(longest, device=DEVICE)[None]
        real = torch.arange(longest, device=DEVICE)[None] < lengths[:, None]
        places = torch.where(real, places, begins[:, None])
        kinds = torch.full((len(chosen), longest + 1), self.edge, device=DEVICE)
        kinds[:, 1:] = torch.where(real, self.kind[places], self.edge)
        inside = functional.pad(real, (1, 0), value=True)
        return kinds, inside, places, real

    def batches(self, chosen, size):
        """Sentences of about one length together, so many words at most."""
        order = chosen[np.argsort(self.lengths[chosen] + np.random.rand(len(chosen)) * 3)]
        batches, start = [], 0
        for end in range(1, len(order) + 1):
            if end == len(order) or (end - start + 1) * (self.lengths[order[end]] + 1) > size:
                batches.append(order[start:end])
                start = end
        return batches


def with_one(x):
    return torch.cat([x, torch.ones_like(x[..., :1])], -1)


class Member(nn.Module):
    def __init__(self, texts, relations):
        super().__init__()
        self.relations = len(relations)
        self.word = nn.Embedding(int(texts.numbers.max()) + 1, WORD)
        nn.init.normal_(self.word.weight, std=0.1)
        self.feature = nn.EmbeddingBag(lessons.BUCKETS, FEATURE, mode="sum", padding_idx=0)
        nn.init.normal_(self.feature.weight, std=0.1)
        self.feature.weight.data[0] = 0
        self.source = nn.Embedding(4, SOURCE)
        self.layers = nn.ModuleList(
            nn.LSTM(WORD + FEATURE if i == 0 else 2 * UNITS, UNITS, bidirectional=True, batch_first=True) for i in range(3))
        for layer in self.layers:
            for name, weight in layer.named_parameters():
                if "weight_hh" in name:
                    for part in weight.data.chunk(4):
                        nn.init.orthogonal_(part)
                elif "bias_ih" in name:
                    weight.data.zero_()
                    weight.data[UNITS:2 * UNITS] = 1.0
                elif "bias_hh" in name:
                    weight.data.zero_()
        size = 2 * UNITS + SOURCE
        self.arc_head, self.arc_word = nn.Linear(size, ARC), nn.Linear(size, ARC)
        self.label_head, self.label_word = nn.Linear(size, LABEL), nn.Linear(size, LABEL)
        self.arc = nn.Parameter(torch.randn(ARC + 1, ARC) * 0.01)
        self.label = nn.Parameter(torch.randn(len(relations), LABEL + 1, LABEL + 1) * 0.01)
        self.tag = nn.Linear(size, len(UPOS))
        self.next, self.last = nn.Linear(UNITS, WORD), nn.Linear(UNITS, WORD)
        self.foresee = nn.Linear(WORD, FORESEEN)

    def drop(self, x, rate):
        """One mask for all words of a sentence."""
        if not self.training:
            return x
        return x * torch.bernoulli(torch.full((x.shape[0], 1, x.shape[2]), 1 - rate, device=x.device, dtype=x.dtype)) / (1 - rate)

    def read(self, texts, kinds, source):
        """What the first layer says of each word, and all three, by these guidelines."""
        numbers = texts.numbers[kinds]
        if self.training:
            numbers = numbers.masked_fill(torch.rand(numbers.shape, device=DEVICE) < 0.15, 0)
        features = self.feature(texts.features[kinds].view(-1, FEATURES)).view(*kinds.shape, FEATURE)
        x = self.drop(torch.cat([self.word(numbers), features], -1), 0.2)
        first, _ = self.layers[0](x)
        second, _ = self.layers[1](self.drop(first, 0.33))
        third, _ = self.layers[2](self.drop(second, 0.33))
        by = self.source(source)[:, None].expand(-1, kinds.shape[1], -1).to(third.dtype)
        return first, by, torch.cat([self.drop(second + third, 0.33), by], -1)

    def forward(self, texts, kinds, source):
        first, by, top = self.read(texts, kinds, source)
        parts = [self.drop(functional.leaky_relu(layer(top), 0.1), 0.33)
                 for layer in (self.arc_head, self.arc_word, self.label_head, self.label_word)]
        return first, self.tag(torch.cat([first, by], -1)), parts

    def arcs(self, heads, words, inside):
        """[sentence, head, word]"""
        return ((with_one(heads) @ self.arc) @ words.transpose(1, 2)).float().masked_fill(~inside[:, :, None], -1e4)

    def labels(self, heads, words):
        flat = with_one(heads) @ self.label.permute(1, 0, 2).reshape(LABEL + 1, -1)
        return torch.einsum("try,ty->tr", flat.view(-1, self.relations, LABEL + 1), with_one(words)).float()

    def foreseen(self, first, texts, kinds, inside):
        """The cost of not having foreseen a fourth of the words, from the left and from the right."""
        numbers = texts.numbers[kinds]
        total = 0
        for state, layer, aim in ((first[:, :-1, :UNITS], self.next, slice(1, None)), (first[:, 1:, UNITS:], self.last, slice(0, -1))):
            wanted, there = numbers[:, aim], inside[:, 1:]
            there = there & (wanted > 0) & (wanted < FORESEEN) & (torch.rand(wanted.shape, device=DEVICE) < 0.25)
            total = total + functional.cross_entropy(self.foresee(layer(state[there])).float(), wanted[there])
        return total


def loss(member, texts, chosen, quiet):
    kinds, inside, places, real = texts.batch(chosen)
    source = torch.as_tensor(texts.sources[chosen], device=DEVICE)
    first, tags, (arc_head, arc_word, label_head, label_word) = member(texts, kinds, source)
    head, relation, tag = texts.head[places], texts.relation[places], texts.tag[places]
    arcs = member.arcs(arc_head, arc_word, inside)[:, :, 1:].transpose(1, 2)
    total = functional.cross_entropy(arcs[real], head[real])
    total = total + 0.5 * functional.cross_entropy(tags[:, 1:][real].float(), tag[real])
    # The tool that made the silver trees calls every "se" the same: nothing to learn there.
    taught = real & ~(quiet[relation] & (source[:, None] >= SILVER))
    of_head = torch.gather(label_head, 1, head[:, :, None].expand(-1, -1, LABEL))
    total = total + functional.cross_entropy(member.labels(of_head[taught], label_word[:, 1:][taught]), relation[taught])
    return total + 0.1 * member.foreseen(first, texts, kinds, inside)


def learn(texts, relations, parts, seed, seconds):
    """A member: most of the time on all trees, the rest on the checked ones and those near them, its weights averaged at the end."""
    for start in (torch.manual_seed, random.seed, np.random.seed):
        start(seed)
    member = Member(texts, relations).to(DEVICE)
    quiet = torch.tensor([r.startswith("expl") for r in relations], device=DEVICE)
    mean = None
    for rate, warm, share, size, lessons_of in (
            (2e-3, 200, 0.75, TOGETHER, lambda: [parts[NEAR], *[parts[GOLD]] * 3, *[parts[MORE]] * 2,
                                                 np.random.permutation(parts[SILVER])[:len(parts[SILVER]) // 2]]),
            (7e-4, 50, 0.25, TOGETHER // 4, lambda: [parts[GOLD], parts[MORE], np.random.permutation(parts[NEAR])[:1500]])):
        optimizer = torch.optim.AdamW(member.parameters(), lr=rate, betas=(0.9, 0.95), weight_decay=1e-3)
        begin, steps, spent = time.time(), 0, 0
        member.train()
        while spent < 1:
            order = texts.batches(np.concatenate(lessons_of()), size)
            random.shuffle(order)
            for chosen in order:
                spent = (time.time() - begin) / (seconds * share)
                if spent >= 1:
                    break
                for group in optimizer.param_groups:
                    group["lr"] = rate * min(1, (steps + 1) / warm) * (1 - 0.98 * spent)
                with torch.autocast(DEVICE, torch.bfloat16):
                    value = loss(member, texts, chosen, quiet)
                optimizer.zero_grad(set_to_none=True)
                value.backward()
                nn.utils.clip_grad_norm_(member.parameters(), 5.0)
                optimizer.step()
                steps += 1
                if steps % 500 == 0:
                    print("%d: %4.0f s, step %d, loss %.3f" % (seed, time.time() - begin, steps, value.item()), flush=True)
                if share < 0.5:  # the second part
                    now = {k: v.detach() for k, v in member.state_dict().items()}
                    if mean is None:
                        mean = {k: v.clone() for k, v in now.items()}
                    for k, v in now.items():
                        mean[k].lerp_(v, max(0.005, 1 / (steps + 1)))
        print("%d: %d steps in %.0f s" % (seed, steps, time.time() - begin), flush=True)
    member.load_state_dict(mean)
    return member.eval()


def parse(members, texts, chosen, pool):
    """Heads, relations and tags of these sentences in their order, flat: the mean of what the members say, by the guidelines to teach."""
    begins = np.concatenate([[0], np.cumsum(texts.lengths[chosen])])
    heads, relations, tags = np.zeros(begins[-1], np.int16), np.zeros(begins[-1], np.int16), np.zeros(begins[-1], np.int16)
    at = {sentence: i for i, sentence in enumerate(chosen)}
    waiting = []

    def finish(found, batch, labels, tag):
        for i, sentence in enumerate(batch):
            n = texts.lengths[sentence]
            out = slice(begins[at[sentence]], begins[at[sentence]] + n)
            heads[out] = found[i, 1:n + 1]
            tags[out] = tag[i, 1:n + 1]
            relations[out] = labels[i, found[i, 1:n + 1], np.arange(1, n + 1)]

    with torch.no_grad():
        for batch in texts.batches(chosen, 8000):
            kinds, inside, _, _ = texts.batch(batch)
            by = torch.full((len(batch),), GOLD, device=DEVICE)
            arcs, tag, parts = 0, 0, []
            for member in members:
                with torch.autocast(DEVICE, torch.bfloat16):
                    _, t, (arc_head, arc_word, label_head, label_word) = member(texts, kinds, by)
                    arcs = arcs + torch.log_softmax(member.arcs(arc_head, arc_word, inside), 1) / len(members)
                tag = tag + torch.softmax(t.float(), -1)
                parts.append((member, label_head, label_word))
            # The best label of each likely arc only: five heads for each word, others have none.
            likely = arcs.topk(min(8, arcs.shape[1]), dim=1).indices  # [sentence, rank, word]
            labels = torch.zeros(arcs.shape, dtype=torch.int16, device=DEVICE)
            for rank in range(likely.shape[1]):
                index = likely[:, rank]
                score = 0
                for member, label_head, label_word in parts:
                    of_head = torch.gather(label_head, 1, index[:, :, None].expand(-1, -1, LABEL))
                    with torch.autocast(DEVICE, torch.bfloat16):
                        score = score + torch.softmax(member.labels(of_head.reshape(-1, LABEL), label_word.reshape(-1, LABEL)), -1)
                best = score.argmax(-1).view(index.shape).to(torch.int16)
                labels.scatter_(1, index[:, None], best[:, None])
            work = pool.submit(decode, arcs.double().cpu().numpy(), texts.lengths[batch])
            waiting.append((work, batch, labels.cpu().numpy(), tag.argmax(-1).cpu().numpy()))
            while len(waiting) > 40:
                work, *rest = waiting.pop(0)
                finish(work.result(), *rest)
        for work, *rest in waiting:
            finish(work.result(), *rest)
    return heads, relations, tags


def score(sentences, chosen, relations, found):
    heads, labels, tags = found
    right = unlabelled = tagged = i = 0
    for s in (sentences[c] for c in chosen):
        for head, relation, tag in zip(s.heads, s.relations, s.tags):
            same = head == heads[i]
            unlabelled += same
            right += same and relation.split(":")[0] == relations[labels[i]].split(":")[0]
            tagged += tag == tags[i]
            i += 1
    return "UPOS %.2f UAS %.2f LAS %.2f" % (100 * tagged / i, 100 * unlabelled / i, 100 * right / i)


def write(file, texts, relations, heads, labels, tags):
    with lzma.open(file, "wt", encoding="utf8", preset=4) as out:
        at = 0
        for words in texts:
            for i, word in enumerate(words):
                out.write("%d\t%s\t_\t%s\t_\t_\t%d\t%s\t_\t_\n" % (i + 1, word, UPOS[tags[at]], heads[at], relations[labels[at]]))
                at += 1
            out.write("\n")


def read(task):
    return lessons.read(*task)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("gold", "more", "near", "silver", "hold"):
        parser.add_argument("--" + name, nargs="+", default=[])
    for name in ("forms", "out"):
        parser.add_argument("--" + name, required=True)
    parser.add_argument("--members", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=90)
    options = parser.parse_args()
    start = time.time()
    files = [(f, source) for source, names in
             ((GOLD, options.gold), (MORE, options.more), (NEAR, options.near), (SILVER, options.silver), (GOLD, options.hold))
             for f in names]
    with concurrent.futures.ProcessPoolExecutor(8) as pool:
        groups = list(pool.map(read, files))
    held = {s.letters() for (f, _), group in zip(files, groups) if f in options.hold for s in group}
    sentences, spans = [], {}
    for (file, _), group in zip(files, groups):
        if file not in options.hold:
            group = [s for s in group if len(s.words) <= 2 * lessons.LONGEST]
        spans[file] = range(len(sentences), len(sentences) + len(group))
        sentences += group
    counts = {}
    for s in sentences:
        for w in s.words:
            counts[w] = counts.get(w, 0) + 1
    frequent = [w for w, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= lessons.RARE]
    lines = (line.rstrip("\n").split("\t") for line in open(options.forms, encoding="utf8"))
    words = lessons.Words(frequent, {form: tags.split() for form, tags in lines})
    relations = sorted({r for s in sentences for r in s.relations})
    texts = Texts(sentences, words, relations)
    parts = {source: np.array([i for names in wanted for f in names for i in spans[f]
                               if len(sentences[i].words) <= lessons.LONGEST and sentences[i].letters() not in held])
             for source, wanted in ((GOLD, [options.gold]), (MORE, [options.more]), (NEAR, [options.near]), (SILVER, [options.silver]))}
    print({k: len(v) for k, v in parts.items()}, len(frequent), "words, read in %.0f s" % (time.time() - start), flush=True)
    threads = concurrent.futures.ThreadPoolExecutor(14)
    decode(np.zeros((1, 3, 3)), np.array([2]))  # compiled once
    members = []
    for seed in range(1, options.members + 1):
        members.append(learn(texts, relations, parts, seed, options.seconds))
        for file in options.hold:
            chosen = np.array(spans[file])
            print(file, "member", score(sentences, chosen, relations, parse(members[-1:], texts, chosen, threads)),
                  "all", score(sentences, chosen, relations, parse(members, texts, chosen, threads)), flush=True)
    os.makedirs(options.out, exist_ok=True)
    processes, writers = concurrent.futures.ProcessPoolExecutor(5, multiprocessing.get_context("spawn")), []
    for file in options.near + options.silver:
        chosen = np.array(spans[file])
        found = parse(members, texts, chosen, threads)
        name = os.path.basename(file).replace("silver-", "taught-").removesuffix(".xz") + ".xz"
        writers.append(processes.submit(
            write, os.path.join(options.out, name), [sentences[c].words for c in chosen], relations, *found))
        print(name, len(chosen), "sentences, %.0f s" % (time.time() - start), flush=True)
    for writer in writers:
        writer.result()


if __name__ == "__main__":
    main()
