"""How two sides are measured beside each other."""

from __future__ import annotations

import gc
import json
import statistics
import time
from collections.abc import Callable
from typing import Any

ROUNDS = 7


def compare(
    name: str,
    against: str,
    ours: Callable[[], Any],
    other: Callable[[], Any],
    *,
    target: float,
    unit: str = "ms CPU",
    per: int = 1,
) -> None:
    """Prints a row: medians of the process's CPU time, both sides in turns.

    Args:
        target: The most that ours may be of the other.
        unit: `ms CPU` or `µs CPU`.
        per: Calls that one run of each side makes; the times are divided by it.
    """
    times: list[tuple[float, float]] = []
    ours(), other()
    for _ in range(ROUNDS):
        times.append((cpu(ours), cpu(other)))
    scale = (1e6 if unit.startswith("µs") else 1e3) / per
    mine, theirs = (statistics.median(pair[side] for pair in times) * scale for side in (0, 1))
    report(name, against, mine, theirs, statistics.median(pair[0] / pair[1] for pair in times), target, unit)


def cpu(work: Callable[[], Any]) -> float:
    gc.collect()
    began = time.process_time()
    work()
    return time.process_time() - began


def report(name: str, against: str, ours: float, other: float, ratio: float, target: float, unit: str) -> None:
    row = {"language": "python", "name": name, "ours": round(ours, 3), "other": round(other, 3), "against": against}
    print(json.dumps(row | {"ratio": round(ratio, 3), "target": target, "unit": unit}, ensure_ascii=False), flush=True)
