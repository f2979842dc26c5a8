"""What both teachers share: words and their vectors, batches, and learning in two processes."""
import collections
import lzma
import os
import random
import time
import zlib

os.environ.setdefault("OMP_NUM_THREADS", "1")
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
import numpy as np
import torch
import torch.multiprocessing as processes
import torch.nn as nn

UPOS = "ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X _".split()
EDGE = "<s>"
RARE, LONGEST, FEATURES, BUCKETS = 4, 120, 18, 1 << 15
WORD_SIZE, FEATURE_SIZE, UNITS, SOURCE = 100, 128, 128, 16


class Sentence:
    def __init__(self, words, tags, heads, relations, source):
        self.words, self.tags, self.heads, self.relations, self.source = words, tags, heads, relations, source

    def letters(self):
        return "".join(c.lower() for word in self.words for c in word if c.isalpha())


def read(file, source=0):
    sentences, rows = [], []
    with (lzma.open if file.endswith(".xz") else open)(file, "rt", encoding="utf8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line and line[0] != "#":
                columns = line.split("\t")
                if columns[0].isdigit():
                    rows.append(columns)
            elif not line and rows:
                sentences.append(Sentence(
                    [r[1] for r in rows], [UPOS.index(r[3]) for r in rows], [int(r[6]) for r in rows], [r[7] for r in rows], source))
                rows = []
    return sentences


class Words:
    """What is known of words: numbers of the frequent ones, and hashed features of all."""

    def __init__(self, frequent, forms):
        self.frequent, self.forms, self.seen = frequent, forms, {}
        self.numbers = {word: i + 1 for i, word in enumerate(frequent)}

    def of(self, word):
        found = self.seen.get(word)
        if found is None:
            found = self.seen[word] = (self.numbers.get(word, 0), self._features(word))
        return found

    def _features(self, word):
        if word == EDGE:
            names = [EDGE]
        else:
            low = word.lower()
            names = ["S" + shape(word), "w" + low]
            names += ["p%d%s" % (k, low[:k]) for k in (1, 2, 3, 4) if len(low) > k]
            names += ["s%d%s" % (k, low[-k:]) for k in (1, 2, 3, 4, 5) if len(low) > k]
            tags = self.forms.get(word, self.forms.get(low, []))
            names += ["t" + tag for tag in tags[:4]] + ["T" + begin for begin in sorted({tag[:2] for tag in tags})[:3]]
        row = np.zeros(FEATURES, np.int64)
        for i, name in enumerate(names[:FEATURES]):
            row[i] = 1 + zlib.crc32(name.encode()) % (BUCKETS - 1)
        return row


def shape(word):
    kinds = ""
    for c in word[:12]:
        kind = "X" if c.isupper() else "x" if c.islower() else "9" if c.isdigit() else c
        if not kinds.endswith(kind):
            kinds += kind
    return kinds


def vectors(sentences, words):
    """Vectors of the frequent words by the words around them: a truncated SVD of positive mutual information."""
    import scipy.sparse
    contexts, rows, columns = 8000, [], []
    for sentence in sentences:
        numbers = [words.of(w)[0] for w in sentence.words]
        for i, number in enumerate(numbers):
            for k, j in enumerate((i - 2, i - 1, i + 1, i + 2)):
                if number and 0 <= j < len(numbers) and 0 < numbers[j] < contexts:
                    rows.append(number)
                    columns.append(numbers[j] + k * contexts)
    counts = scipy.sparse.coo_matrix(
        (np.ones(len(rows), np.float32), (rows, columns)), shape=(len(words.frequent) + 1, 4 * contexts)).tocsr()
    own = np.asarray(counts.sum(1)).ravel() + 1
    other = (np.asarray(counts.sum(0)).ravel() + 1) ** 0.75
    counts = counts.tocoo()
    counts.data = np.maximum(0, np.log(counts.data * other.sum() / (own[counts.row] * other[counts.col]))).astype(np.float32)
    counts = counts.tocsr()
    basis = counts @ np.random.default_rng(1).normal(size=(counts.shape[1], WORD_SIZE + 20)).astype(np.float32)
    for _ in range(3):
        basis, _ = np.linalg.qr(counts @ (counts.T @ basis))
    left, values, _ = np.linalg.svd((counts.T @ basis).T, full_matrices=False)
    found = (basis @ left)[:, :WORD_SIZE] * np.sqrt(values[:WORD_SIZE])
    return torch.as_tensor(found / found.std() * 0.5, dtype=torch.float32)


def known(texts, forms):
    """The words of these sentences, with what a file of forms says of them, and vectors for the frequent ones."""
    counts = collections.Counter(w for s in texts for w in s.words)
    frequent = [w for w, n in sorted(counts.items(), key=lambda x: (-x[1], x[0])) if n >= RARE]
    lines = (line.rstrip("\n").split("\t") for line in open(forms, encoding="utf8"))
    words = Words(frequent, {form: tags.split() for form, tags in lines})
    return words, vectors(texts, words)


def drop(teacher, x, rate, time):
    """Dropout with one mask for all words; time: the dimension of the words."""
    if not teacher.training:
        return x
    mask = [x.shape[0], x.shape[1], x.shape[2]]
    mask[time] = 1
    return x * torch.bernoulli(torch.full(mask, 1 - rate)) / (1 - rate)


class Embedding(nn.Module):
    """A word: its vector, where it is frequent, and the sum of its features'. [sentence, word, size]"""

    SIZE = WORD_SIZE + FEATURE_SIZE

    def __init__(self, known, start=None):
        super().__init__()
        self.word = nn.Embedding(known + 1, WORD_SIZE)
        if start is not None:
            self.word.weight.data.copy_(start)
        self.feature = nn.EmbeddingBag(BUCKETS, FEATURE_SIZE, mode="sum", padding_idx=0)
        nn.init.normal_(self.feature.weight, std=0.1)
        self.feature.weight.data[0] = 0

    def forward(self, numbers, features):
        batch, length = numbers.shape
        if self.training:
            numbers = numbers.masked_fill(torch.rand(batch, length) < 0.15, 0)
        return torch.cat([self.word(numbers), self.feature(features.view(-1, FEATURES)).view(batch, length, -1)], -1)


def batches(sentences, size):
    """Sentences of about one length together, so many words at most."""
    batch = []
    for sentence in sorted(sentences, key=lambda s: len(s.words) + random.random() * 3):
        if batch and (len(batch) + 1) * (len(sentence.words) + 1) > size:
            yield batch
            batch = []
        batch.append(sentence)
    if batch:
        yield batch


def tensors(batch, words):
    length = max(len(s.words) for s in batch) + 1
    numbers, features = np.zeros((len(batch), length), np.int64), np.zeros((len(batch), length, FEATURES), np.int64)
    for i, sentence in enumerate(batch):
        for j in range(length):
            numbers[i, j], features[i, j] = words.of(sentence.words[j - 1] if 0 < j <= len(sentence.words) else EDGE)
    lengths = np.array([len(s.words) for s in batch])
    inside = torch.arange(length)[None] <= torch.as_tensor(lengths)[:, None]
    return torch.as_tensor(numbers), torch.as_tensor(features), inside, lengths


def learn(rank, teacher, lessons, words, seconds, rate, warm, loss):
    """One of two processes; lessons gives the sentences of an epoch, loss(teacher, batch, words) a tensor."""
    for seed in (torch.manual_seed, random.seed, np.random.seed):
        seed(1 + rank)
    torch.set_num_threads(1)
    torch.set_flush_denormal(True)
    optimizer = torch.optim.Adam(teacher.parameters(), lr=rate, betas=(0.9, 0.95))
    begin, steps = time.time(), 0
    teacher.train()
    while True:
        order = list(batches(lessons(), 2600))
        random.shuffle(order)
        for batch in order:
            spent = (time.time() - begin) / seconds
            if spent >= 1:
                return
            for group in optimizer.param_groups:
                group["lr"] = rate * min(1, (steps + 1) / warm) * (1 - 0.97 * spent)
            value = loss(teacher, batch, words)
            optimizer.zero_grad(set_to_none=True)
            value.backward()
            nn.utils.clip_grad_norm_(teacher.parameters(), 5.0)
            optimizer.step()
            steps += 1
            if rank == 0 and steps % 200 == 0:
                print("%5.0f s, step %d, loss %.3f" % (time.time() - begin, steps, value.item()), flush=True)


def together(teacher, *arguments):
    teacher.share_memory()
    both = [processes.get_context("fork").Process(target=learn, args=(rank, teacher, *arguments)) for rank in range(2)]
    [p.start() for p in both]
    [p.join() for p in both]
