# Copied from src/python/operation.py by `npm run generate`; edit it there.
"""What the runtime must know of one operation."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal


class Unset:
    """The type of `UNSET`."""

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final[Any] = Unset()
"""A parameter that is not sent; `None` is sent as null."""


@dataclass(frozen=True)
class Operation:
    """One operation of the contract."""

    id: str
    """The `operationId`, named in every error."""
    method: Literal["GET", "PUT", "POST", "PATCH", "DELETE"]
    path: str
    """With `{placeholders}`, each filled from the parameter of the same name."""
    query: tuple[str, ...] = ()
    """Parameters that travel in the query; a list is repeated unless `lists` says otherwise."""
    lists: Mapping[str, Literal["comma", "json", "period"]] = field(default_factory=dict)
    """How a list in path or query becomes one value."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Parameters that travel in a header: the header's name by the parameter's."""
    body: bool | str = False
    """`True`: all parameters that are left make up the JSON body. A name: that one parameter is the body."""
    rename: Mapping[str, str] = field(default_factory=dict)
    """Parameters whose name on the wire differs: the wire's name by the parameter's."""
    null_unsets: tuple[str, ...] = ()
    """Parameters for which null means the same as unset: `None` is not sent."""
    result: Literal["json", "wait", "stream", "text", "empty"] = "json"
    optional: bool = False
    """A success may also come without a body; the call then gives `None`."""
    fails: tuple[int, ...] = ()
    """Statuses below 300 that nevertheless say that it failed."""
    creates_run: bool = False
    """The headers of the answer name a run that did not exist before."""
    long: bool = False
    """It may take as long as a run: the client's default deadline does not hold."""
    labels: tuple[str, ...] = ()
    """Parameters that are lists of labels, wherever they travel: none may be empty or have a period."""
    siblings: tuple[str, ...] = ()
    """Parameters of the same method that belong to its other operations alone (`thread_id=None`): never sent."""
    when: tuple[str, ...] = ()
    """Of several operations behind one method, the first is called whose `when` parameters are all given."""


def choose(operations: tuple[Operation, ...], parameters: Mapping[str, Any]) -> Operation:
    """The operation that the parameters select: the first whose `when` parameters are all given, the last in any case."""
    for operation in operations[:-1]:
        if all(parameters.get(name) not in (None, UNSET) for name in operation.when):
            return operation
    return operations[-1]
