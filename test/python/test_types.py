"""The types can be looked at while a program runs, and the public names are those of the package."""

from __future__ import annotations

import inspect
import pickle
from typing import Any, get_type_hints

import openruns
import pytest
from openruns import AsyncClient, Client, events, types

RESOURCES = [*vars(Client("http://x", api_key=None)).items(), *vars(AsyncClient("http://x", api_key=None)).items()]


@pytest.mark.parametrize(
    "resource", [value for name, value in RESOURCES if not name.startswith("_")], ids=lambda r: type(r).__name__
)
def test_every_method_tells_its_types(resource: Any) -> None:
    methods = [method for name, method in inspect.getmembers(resource, callable) if not name.startswith("_")]
    assert methods
    for method in methods:
        hints = get_type_hints(method)
        assert "return" in hints and set(inspect.signature(method).parameters) < set(hints)


def test_every_type_can_be_looked_at() -> None:
    classes = [value for value in vars(types).values() if isinstance(value, type) and value.__module__ == types.__name__]
    assert len(classes) > 200
    for one in (*classes, *(getattr(events, name) for name in events.__all__ if name.endswith("Event"))):
        if isinstance(one, type):
            get_type_hints(one)


@pytest.mark.parametrize("name", openruns.__all__)
def test_public_names_are_there_and_public(name: str) -> None:
    value = getattr(openruns, name)
    if isinstance(value, type) and name not in ("Event", "UnknownEvent"):
        assert "._" not in value.__module__
    if inspect.isclass(value) or inspect.isfunction(value):
        assert value.__doc__


def test_events_can_be_pickled() -> None:
    event = openruns.ValuesEvent({"messages": []}, ["child"], "1-0")
    assert pickle.loads(pickle.dumps(event)) == event
