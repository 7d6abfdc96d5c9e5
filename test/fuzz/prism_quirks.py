"""What Prism does by itself, whatever the contract says: failures that come of it are set aside, each for a reason.

How many each reason set aside is printed at the end.
"""

import atexit
import json
from collections import Counter
from collections.abc import Callable, Mapping

import schemathesis
from schemathesis import Case, HookContext, Response
from schemathesis.core.failures import Failure

# Servers refuse nothing here, so the contract has no 4xx for a bad request, and Prism makes one up: an unknown `format` of the
# metrics gives text, and every call of `/mcp/` is sent to `/mcp`, which then judges the body.
REFUSES_NOTHING = {"getMetrics", "sendMcpMessageWithSlash"}


def _json(response: Response) -> object:
    try:
        return json.loads(response.content)
    except ValueError:
        return None


def body_is_no_json(case: Case, response: Response) -> bool:
    """Prism's HTTP server answers text that is no JSON before the contract is asked."""
    answer = _json(response)
    error = answer.get("error") if isinstance(answer, dict) else None
    return response.status_code == 400 and isinstance(error, dict) and error.get("code") == "invalid_json"


def refuses_what_servers_take(case: Case, response: Response) -> bool:
    answer = _json(response)
    made_up = isinstance(answer, dict) and answer.get("type") == "https://stoplight.io/prism/errors#UNPROCESSABLE_ENTITY"
    return made_up and case.operation.definition.raw.get("operationId") in REFUSES_NOTHING


def empty_is_absent(case: Case, response: Response) -> bool:
    """To Prism an empty parameter is one that is not there: it is neither validated nor enough where one is required."""
    return any(value == "" for values in (case.query, case.headers) for value in (values or {}).values())


def null_is_absent(case: Case, response: Response) -> bool:
    """To Prism the body `null` is no body; where a body may be absent, it lets that pass."""
    return case.body is None and not case.operation.body[0].is_required if case.operation.body else False


def _sent_at(case: Case, location: list[str]) -> object:
    """The value that the request had where Prism names a violation: `["request", "body", "input", "0"]`, for example."""
    _request, part, *steps = location
    places = {"body": case.body, "query": case.query, "path": case.path_parameters, "header": case.headers}
    value: object = places.get(part)
    for step in steps:
        if isinstance(value, list) and step.isdigit() and int(step) < len(value):
            value = value[int(step)]
        elif isinstance(value, Mapping) and step in value:
            value = value[step]
        else:
            return None
    return value


def holds_empty_text_to_format(case: Case, response: Response) -> bool:
    """To JSON Schema 2020-12 a `format` is an annotation. The fuzzer sends "" where a UUID or a date is due; Prism refuses that."""
    values = response.headers.get("sl-violations", [])
    violations = [violation for value in values for violation in json.loads(value)]
    return bool(violations) and all(
        violation.get("code") == "format" and _sent_at(case, violation["location"]) == "" for violation in violations
    )


QUIRKS: list[Callable[[Case, Response], bool]] = [
    body_is_no_json,
    refuses_what_servers_take,
    empty_is_absent,
    null_is_absent,
    holds_empty_text_to_format,
]


set_aside: Counter[str] = Counter()


@schemathesis.hook
def filter_failure(context: HookContext, failure: Failure, case: Case, response: Response) -> bool:
    reason = next((quirk.__name__ for quirk in QUIRKS if quirk(case, response)), None)
    if reason is not None:
        set_aside[reason] += 1
    return reason is None


@atexit.register
def print_reasons() -> None:
    print("Set aside:", ", ".join(f"{reason} {count}" for reason, count in set_aside.most_common()))
