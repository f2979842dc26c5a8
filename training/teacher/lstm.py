"""A bidirectional LSTM for processors: one pass over time in compiled code, no memory but the states."""
import numba
import numpy as np
import torch
import torch.nn as nn

F = np.float32


@numba.njit(nogil=True, fastmath=True, inline="always")
def tanh(x):
    """The rational approximation that Eigen uses, exact to float32 between -7.9 and 7.9."""
    x = min(max(x, F(-7.9)), F(7.9))
    y = x * x
    p = F(-2.76076847742355e-16)
    p = p * y + F(2.00018790482477e-13)
    p = p * y + F(-8.60467152213735e-11)
    p = p * y + F(5.12229709037114e-08)
    p = p * y + F(1.48572235717979e-05)
    p = p * y + F(6.37261928875436e-04)
    p = p * y + F(4.89352455891786e-03)
    q = F(1.19825839466702e-06)
    q = q * y + F(1.18534705686654e-04)
    q = q * y + F(2.26843463243900e-03)
    q = q * y + F(4.89352518554385e-03)
    return x * p / q


@numba.njit(nogil=True, fastmath=True, inline="always")
def sigmoid(x):
    return F(0.5) * tanh(F(0.5) * x) + F(0.5)


@numba.njit(nogil=True, fastmath=True)
def forward(gates, weights, backwards, outputs, cells, squashed, keep):
    """gates [time, batch, 4 units]: sums from the input; become the gates i f g o. keep: dropout on the state."""
    times, batch, width = gates.shape
    units = width // 4
    state = np.zeros((batch, units), np.float32)
    cell = np.zeros((batch, units), np.float32)
    recurrent = np.empty((batch, width), np.float32)
    for step in range(times):
        t = times - 1 - step if backwards else step
        if step > 0:
            np.dot(state, weights, recurrent)
            for b in range(batch):
                for k in range(width):
                    gates[t, b, k] += recurrent[b, k]
        for b in range(batch):
            gate = gates[t, b]
            for k in range(2 * units):
                gate[k] = sigmoid(gate[k])
            for k in range(2 * units, 3 * units):
                gate[k] = tanh(gate[k])
            for k in range(3 * units, width):
                gate[k] = sigmoid(gate[k])
            for k in range(units):
                cell[b, k] = gate[units + k] * cell[b, k] + gate[k] * gate[2 * units + k]
                cells[t, b, k] = cell[b, k]
                squashed[t, b, k] = tanh(cell[b, k])
                outputs[t, b, k] = gate[3 * units + k] * squashed[t, b, k]
                state[b, k] = outputs[t, b, k] * keep[b, k]


@numba.njit(nogil=True, fastmath=True)
def backward(gates, transposed, backwards, gradient, cells, squashed, keep):
    """gates: as forward leaves them; become the gradients of the sums."""
    times, batch, width = gates.shape
    units = width // 4
    from_state = np.zeros((batch, units), np.float32)
    from_cell = np.zeros((batch, units), np.float32)
    for step in range(times - 1, -1, -1):
        t = times - 1 - step if backwards else step
        before = t + 1 if backwards else t - 1
        for b in range(batch):
            gate = gates[t, b]
            for k in range(units):
                d = gradient[t, b, k] + from_state[b, k] * keep[b, k]
                i, f, g, o = gate[k], gate[units + k], gate[2 * units + k], gate[3 * units + k]
                c = squashed[t, b, k]
                e = from_cell[b, k] + d * o * (F(1) - c * c)
                last = cells[before, b, k] if step > 0 else F(0)
                gate[k] = e * g * i * (F(1) - i)
                gate[units + k] = e * last * f * (F(1) - f)
                gate[2 * units + k] = e * i * (F(1) - g * g)
                gate[3 * units + k] = d * c * o * (F(1) - o)
                from_cell[b, k] = e * f
        if step > 0:
            np.dot(gates[t], transposed, from_state)


class Pass(torch.autograd.Function):
    """Both directions."""

    @staticmethod
    def forward(ctx, right, left, right_weights, left_weights, right_keep, left_keep):
        times, batch, width = right.shape
        gates = [right.detach().numpy(), left.detach().numpy()]
        weights = [right_weights.detach().numpy(), left_weights.detach().numpy()]
        keep = [right_keep.numpy(), left_keep.numpy()]
        states = [[np.empty((times, batch, width // 4), np.float32) for _ in range(3)] for _ in range(2)]
        for i in range(2):
            forward(gates[i], weights[i], i == 1, *states[i], keep[i])
        ctx.kept = gates, states, weights, keep
        return torch.from_numpy(states[0][0]), torch.from_numpy(states[1][0])

    @staticmethod
    def backward(ctx, right, left):
        gates, states, weights, keep = ctx.kept
        gradients = [right.contiguous().numpy(), left.contiguous().numpy()]
        of_weights = []
        for i in range(2):
            transposed = np.ascontiguousarray(weights[i].T)
            backward(gates[i], transposed, i == 1, gradients[i], states[i][1], states[i][2], keep[i])
            outputs = states[i][0] * keep[i][None]
            x, y = (outputs[:-1], gates[i][1:]) if i == 0 else (outputs[1:], gates[i][:-1])
            x = torch.from_numpy(np.ascontiguousarray(x)).view(-1, outputs.shape[2])
            y = torch.from_numpy(np.ascontiguousarray(y)).view(-1, gates[i].shape[2])
            of_weights.append(x.t() @ y)
        return torch.from_numpy(gates[0]), torch.from_numpy(gates[1]), *of_weights, None, None


class BiLstm(nn.Module):
    """[time, batch, size] to [time, batch, 2 units]."""

    def __init__(self, size, units, drop=0.2):
        super().__init__()
        self.units, self.drop = units, drop
        self.right_input, self.left_input = nn.Linear(size, 4 * units), nn.Linear(size, 4 * units)
        for layer in (self.right_input, self.left_input):
            nn.init.xavier_uniform_(layer.weight)
            nn.init.zeros_(layer.bias)
            layer.bias.data[units:2 * units] = 1.0  # forget nothing at first
        self.right, self.left = self._recurrent(), self._recurrent()

    def _recurrent(self):
        parts = [nn.init.orthogonal_(torch.empty(self.units, self.units)) for _ in range(4)]
        return nn.Parameter(torch.cat(parts, 1).contiguous())

    def _keep(self, batch):
        if not self.training:
            return torch.ones(batch, self.units)
        return torch.bernoulli(torch.full((batch, self.units), 1 - self.drop)) / (1 - self.drop)

    def forward(self, x):
        batch = x.shape[1]
        right, left = Pass.apply(
            self.right_input(x), self.left_input(x), self.right, self.left, self._keep(batch), self._keep(batch))
        return torch.cat([right, left], -1)
