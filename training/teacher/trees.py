"""Projective trees with one root: Eisner's algorithm (1996)."""
import numba
import numpy as np

NEVER = -1e18


@numba.njit(nogil=True)
def best_tree(score, n, only_root):
    """score[head, word], words 1 to n, 0 the root; only_root: the one word that may hang on it, 0 for any."""
    whole_left = np.full((n + 1, n + 1), NEVER)
    whole_right = np.full((n + 1, n + 1), NEVER)
    arc_left = np.full((n + 1, n + 1), NEVER)
    arc_right = np.full((n + 1, n + 1), NEVER)
    from_left = np.zeros((n + 1, n + 1), np.int32)
    from_right = np.zeros((n + 1, n + 1), np.int32)
    from_arc = np.zeros((n + 1, n + 1), np.int32)
    for i in range(n + 1):
        whole_left[i, i] = 0
        whole_right[i, i] = 0
    for width in range(1, n + 1):
        for i in range(n + 1 - width):
            j = i + width
            best, at = NEVER, i
            for k in range(i, j):
                value = whole_right[i, k] + whole_left[k + 1, j]
                if value > best:
                    best, at = value, k
            from_arc[i, j] = at
            arc_left[i, j] = best + (score[j, i] if i > 0 else NEVER)
            arc_right[i, j] = best + (score[i, j] if i > 0 or only_root == 0 or j == only_root else NEVER)
            best, at = NEVER, i
            for k in range(i, j):
                value = whole_left[i, k] + arc_left[k, j]
                if value > best:
                    best, at = value, k
            whole_left[i, j], from_left[i, j] = best, at
            best, at = NEVER, j
            for k in range(i + 1, j + 1):
                value = arc_right[i, k] + whole_right[k, j]
                if value > best:
                    best, at = value, k
            whole_right[i, j], from_right[i, j] = best, at
    heads = np.zeros(n + 1, np.int32)
    todo = np.zeros((8 * n + 8, 4), np.int32)  # from, to, rightwards, whole
    todo[0] = np.array([0, n, 1, 1], np.int32)
    size = 1
    while size > 0:
        size -= 1
        i, j, right, whole = todo[size]
        if i == j:
            continue
        if whole == 1 and right == 1:
            k = from_right[i, j]
            todo[size] = np.array([i, k, 1, 0], np.int32)
            todo[size + 1] = np.array([k, j, 1, 1], np.int32)
        elif whole == 1:
            k = from_left[i, j]
            todo[size] = np.array([i, k, 0, 1], np.int32)
            todo[size + 1] = np.array([k, j, 0, 0], np.int32)
        else:
            if right == 1:
                heads[j] = i
            else:
                heads[i] = j
            k = from_arc[i, j]
            todo[size] = np.array([i, k, 1, 1], np.int32)
            todo[size + 1] = np.array([k + 1, j, 0, 1], np.int32)
        size += 2
    return heads, whole_right[0, n]


@numba.njit(nogil=True)
def decode(scores, lengths):
    """The best heads of a batch of sentences: [sentence, word], the root's place 0 left empty."""
    heads = np.zeros((scores.shape[0], scores.shape[1]), np.int64)
    for s in range(scores.shape[0]):
        n = lengths[s]
        found, _ = best_tree(scores[s], n, 0)
        roots = 0
        for word in range(1, n + 1):
            roots += 1 if found[word] == 0 else 0
        if roots > 1:
            best, chosen = NEVER, found.copy()
            for word in range(1, n + 1):
                if found[word] == 0:
                    other, value = best_tree(scores[s], n, word)
                    if value > best:
                        best, chosen = value, other
            found = chosen
        for word in range(1, n + 1):
            heads[s, word] = found[word]
    return heads
