# Generated from spec/ by `npm run generate`; do not edit.
"""The blocking client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import _operations as ops
from . import events as e
from . import types as t
from ._runtime.blocking import Stream
from ._runtime.client import BlockingClient
from ._runtime.core import SyncCore, without_unset
from ._runtime.operation import UNSET
from ._runtime.options import Headers, Reconnect, RunCreated

__all__ = ["Client"]


class Runs:
    """`client.runs`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        *,
        assistant_id: t.AssistantReference,
        thread_id: str | None = UNSET,
        input: t.GraphInput | None = UNSET,
        command: t.Command | None = UNSET,
        metadata: t.Metadata | None = UNSET,
        config: t.Config | None = UNSET,
        context: t.GraphContext | None = UNSET,
        checkpoint: t.CheckpointConfig | None = UNSET,
        checkpoint_id: str | None = UNSET,
        checkpoint_during: bool | None = UNSET,
        langsmith_tracing: t.LangsmithTracer | None = UNSET,
        interrupt_before: t.InterruptNodes | None = UNSET,
        interrupt_after: t.InterruptNodes | None = UNSET,
        webhook: t.WebhookUrl | None = UNSET,
        on_disconnect: t.DisconnectMode | None = UNSET,
        on_completion: t.OnCompletion | None = UNSET,
        multitask_strategy: t.MultitaskStrategy | None = UNSET,
        if_not_exists: t.IfNotExists | None = UNSET,
        after_seconds: float | None = UNSET,
        durability: t.Durability | None = UNSET,
        strict_resume: bool | None = UNSET,
        stream_mode: t.StreamModeChoice | None = UNSET,
        stream_subgraphs: bool | None = UNSET,
        stream_resumable: bool | None = UNSET,
        feedback_keys: list[str] | None = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        on_run_created: Callable[[RunCreated], Any] | None = UNSET,
    ) -> t.Run:
        """Create a run on a thread.

        Creates a run on a thread and answers at once; the run goes on in the background.

        Or: Create a stateless run.

        On the wire: `POST /threads/{thread_id}/runs`, `POST /runs`.

        Args:
            thread_id: The id of the thread.
            assistant_id: The assistant or graph to run.
            input: The graph's input; null goes on from where the thread stands. It is not read where there is a
                command.
            command: What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run
                cannot resume.
            metadata: Metadata of the run; the server drops keys that are its own.
            config: The configuration of the run.
            context: The graph's static context; together with a non-empty `config.configurable` it is refused with
                400.
            checkpoint: The checkpoint to start from, the newest by default.
            checkpoint_id: The id of the checkpoint to start from.
            checkpoint_during: Whether steps are saved while the run goes on; use `durability`, which wins. The
                server's default is `true`. Deprecated.
            langsmith_tracing: Where to trace the run.
            interrupt_before: The nodes before which the run stops.
            interrupt_after: The nodes after which the run stops.
            webhook: The URL that the server calls when the run has ended.
            on_disconnect: What closing the connection does to a run that is waited for or streamed. The server's
                default is `"continue"`.
            on_completion: What becomes of the thread of a stateless run; ignored on a thread. The server's default is
                `"delete"`.
            multitask_strategy: What happens to a run in flight on the thread; a stateless run meets none and takes
                null. The server's default is `"enqueue"`.
            if_not_exists: What happens when the thread is missing; a stateless run makes its own thread. The server's
                default is `"reject"`.
            after_seconds: Seconds to wait before the run starts; negative starts at once. The server's default is
                `0`.
            durability: When checkpoints are saved. The server's default is `"async"`.
            strict_resume: Whether resuming an interrupt that is not pending fails the run; only servers newer than
                0.16 use it.
            stream_mode: What the run's stream carries. The server's default is `"values"`.
            stream_subgraphs: Whether subgraphs stream too. The server's default is `false`.
            stream_resumable: Whether events are kept so that a lost stream can be resumed. The server's default is
                `false`.
            feedback_keys: Keys for which the result carries a URL that takes feedback.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            on_run_created: Called once with the run, as soon as the headers of the answer are here, before its body.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "assistant_id": assistant_id,
            "input": input,
            "command": command,
            "metadata": metadata,
            "config": config,
            "context": context,
            "checkpoint": checkpoint,
            "checkpoint_id": checkpoint_id,
            "checkpoint_during": checkpoint_during,
            "langsmith_tracing": langsmith_tracing,
            "interrupt_before": interrupt_before,
            "interrupt_after": interrupt_after,
            "webhook": webhook,
            "on_disconnect": on_disconnect,
            "on_completion": on_completion,
            "multitask_strategy": multitask_strategy,
            "if_not_exists": if_not_exists,
            "after_seconds": after_seconds,
            "durability": durability,
            "strict_resume": strict_resume,
            "stream_mode": stream_mode,
            "stream_subgraphs": stream_subgraphs,
            "stream_resumable": stream_resumable,
            "feedback_keys": feedback_keys,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            on_run_created=on_run_created,
        )
        result: t.Run = self._core.call(ops.RUNS_CREATE, _parameters, _options)
        return result

    def create_batch(
        self,
        *,
        runs: t.RunBatchCreate,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.RunBatch:
        """Create several stateless runs.

        Creates several runs, each on a thread of its own, and answers at once.

        On the wire: `POST /runs/batch`.

        Args:
            runs: The body of the request.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "runs": runs,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.RunBatch = self._core.call(ops.RUNS_CREATE_BATCH, _parameters, _options)
        return result

    def cancel_many(
        self,
        *,
        thread_id: str = UNSET,
        run_ids: list[str] = UNSET,
        status: t.BulkCancelStatus = UNSET,
        action: t.CancelAction = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Cancel several runs.

        Cancels runs of one thread by their ids, or all runs of a status on all threads. The JavaScript server lacks
        it.

        On the wire: `POST /runs/cancel`.

        Args:
            thread_id: The thread of the runs.
            run_ids: The runs to cancel.
            status: The status of the runs to cancel.
            action: What becomes of the cancelled run; an unknown word counts as `interrupt`. The server's default is
                `"interrupt"`.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "run_ids": run_ids,
            "status": status,
            "action": action,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.RUNS_CANCEL_MANY, _parameters, _options)
        return result

    def stream(
        self,
        *,
        assistant_id: t.AssistantReference,
        thread_id: str | None = UNSET,
        input: t.GraphInput | None = UNSET,
        command: t.Command | None = UNSET,
        metadata: t.Metadata | None = UNSET,
        config: t.Config | None = UNSET,
        context: t.GraphContext | None = UNSET,
        checkpoint: t.CheckpointConfig | None = UNSET,
        checkpoint_id: str | None = UNSET,
        checkpoint_during: bool | None = UNSET,
        langsmith_tracing: t.LangsmithTracer | None = UNSET,
        interrupt_before: t.InterruptNodes | None = UNSET,
        interrupt_after: t.InterruptNodes | None = UNSET,
        webhook: t.WebhookUrl | None = UNSET,
        on_disconnect: t.DisconnectMode | None = UNSET,
        on_completion: t.OnCompletion | None = UNSET,
        multitask_strategy: t.MultitaskStrategy | None = UNSET,
        if_not_exists: t.IfNotExists | None = UNSET,
        after_seconds: float | None = UNSET,
        durability: t.Durability | None = UNSET,
        strict_resume: bool | None = UNSET,
        stream_mode: t.StreamModeChoice | None = UNSET,
        stream_subgraphs: bool | None = UNSET,
        stream_resumable: bool | None = UNSET,
        feedback_keys: list[str] | None = UNSET,
        stream_namespaces: t.StreamNamespaceList = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        on_run_created: Callable[[RunCreated], Any] | None = UNSET,
        raise_error: bool = UNSET,
        max_reconnects: int = UNSET,
        idle_timeout: float | None = UNSET,
        on_reconnect: Callable[[Reconnect], Any] | None = UNSET,
        max_event_size: int = UNSET,
    ) -> Stream[e.RunEvent]:
        """Create a run on a thread and stream its events.

        Creates a run on a thread and sends its events as they happen, a comment every few seconds in between. A lost
        stream goes on at the path that `Location` names, if the run was created with `stream_resumable`.

        Or: Create a stateless run and stream its events.

        The request is sent when the stream is first read, or opened by `with`.

        On the wire: `POST /threads/{thread_id}/runs/stream`, `POST /runs/stream`.

        Args:
            thread_id: The id of the thread.
            assistant_id: The assistant or graph to run.
            input: The graph's input; null goes on from where the thread stands. It is not read where there is a
                command.
            command: What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run
                cannot resume.
            metadata: Metadata of the run; the server drops keys that are its own.
            config: The configuration of the run.
            context: The graph's static context; together with a non-empty `config.configurable` it is refused with
                400.
            checkpoint: The checkpoint to start from, the newest by default.
            checkpoint_id: The id of the checkpoint to start from.
            checkpoint_during: Whether steps are saved while the run goes on; use `durability`, which wins. The
                server's default is `true`. Deprecated.
            langsmith_tracing: Where to trace the run.
            interrupt_before: The nodes before which the run stops.
            interrupt_after: The nodes after which the run stops.
            webhook: The URL that the server calls when the run has ended.
            on_disconnect: What closing the connection does to a run that is waited for or streamed. The server's
                default is `"continue"`.
            on_completion: What becomes of the thread of a stateless run; ignored on a thread. The server's default is
                `"delete"`.
            multitask_strategy: What happens to a run in flight on the thread; a stateless run meets none and takes
                null. The server's default is `"enqueue"`.
            if_not_exists: What happens when the thread is missing; a stateless run makes its own thread. The server's
                default is `"reject"`.
            after_seconds: Seconds to wait before the run starts; negative starts at once. The server's default is
                `0`.
            durability: When checkpoints are saved. The server's default is `"async"`.
            strict_resume: Whether resuming an interrupt that is not pending fails the run; only servers newer than
                0.16 use it.
            stream_mode: What the run's stream carries. The server's default is `"values"`.
            stream_subgraphs: Whether subgraphs stream too. The server's default is `false`.
            stream_resumable: Whether events are kept so that a lost stream can be resumed. The server's default is
                `false`.
            feedback_keys: Keys for which the result carries a URL that takes feedback.
            stream_namespaces: The namespaces whose events are sent, an empty one for the graph itself; all by
                default. Only newer servers use it.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            on_run_created: Called once with the run, as soon as the headers of the answer are here, before its body.
            raise_error: Whether a failed run is an error; if not, the server's words are handed over as a value. The
                error is a `RunError`; true unless given.
            max_reconnects: How often in a row a lost wait or stream is taken up again. 5 unless given.
            idle_timeout: Time without a byte after which a connection counts as lost, the wait for the answer's
                headers included. In seconds; none unless given.
            on_reconnect: Told of every stream that was lost and is about to be opened again.
            max_event_size: The largest event that a stream may carry. In bytes; 64 MiB unless given.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "assistant_id": assistant_id,
            "input": input,
            "command": command,
            "metadata": metadata,
            "config": config,
            "context": context,
            "checkpoint": checkpoint,
            "checkpoint_id": checkpoint_id,
            "checkpoint_during": checkpoint_during,
            "langsmith_tracing": langsmith_tracing,
            "interrupt_before": interrupt_before,
            "interrupt_after": interrupt_after,
            "webhook": webhook,
            "on_disconnect": on_disconnect,
            "on_completion": on_completion,
            "multitask_strategy": multitask_strategy,
            "if_not_exists": if_not_exists,
            "after_seconds": after_seconds,
            "durability": durability,
            "strict_resume": strict_resume,
            "stream_mode": stream_mode,
            "stream_subgraphs": stream_subgraphs,
            "stream_resumable": stream_resumable,
            "feedback_keys": feedback_keys,
            "stream_namespaces": stream_namespaces,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            on_run_created=on_run_created,
            raise_error=raise_error,
            max_reconnects=max_reconnects,
            idle_timeout=idle_timeout,
            on_reconnect=on_reconnect,
            max_event_size=max_event_size,
        )
        return self._core.stream(ops.RUNS_STREAM, _parameters, _options, e.make_run_event)

    def wait(
        self,
        *,
        assistant_id: t.AssistantReference,
        thread_id: str | None = UNSET,
        input: t.GraphInput | None = UNSET,
        command: t.Command | None = UNSET,
        metadata: t.Metadata | None = UNSET,
        config: t.Config | None = UNSET,
        context: t.GraphContext | None = UNSET,
        checkpoint: t.CheckpointConfig | None = UNSET,
        checkpoint_id: str | None = UNSET,
        checkpoint_during: bool | None = UNSET,
        langsmith_tracing: t.LangsmithTracer | None = UNSET,
        interrupt_before: t.InterruptNodes | None = UNSET,
        interrupt_after: t.InterruptNodes | None = UNSET,
        webhook: t.WebhookUrl | None = UNSET,
        on_disconnect: t.DisconnectMode | None = UNSET,
        on_completion: t.OnCompletion | None = UNSET,
        multitask_strategy: t.MultitaskStrategy | None = UNSET,
        if_not_exists: t.IfNotExists | None = UNSET,
        after_seconds: float | None = UNSET,
        durability: t.Durability | None = UNSET,
        strict_resume: bool | None = UNSET,
        stream_mode: t.StreamModeChoice | None = UNSET,
        stream_subgraphs: bool | None = UNSET,
        stream_resumable: bool | None = UNSET,
        feedback_keys: list[str] | None = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        on_run_created: Callable[[RunCreated], Any] | None = UNSET,
        raise_error: bool = UNSET,
        max_reconnects: int = UNSET,
        idle_timeout: float | None = UNSET,
    ) -> t.RunResult:
        """Create a run on a thread and wait for its end.

        Creates a run on a thread and answers with the thread's state at its end. Status and headers arrive at once,
        then a newline every few seconds while the run goes on, then the JSON; a run that fails is answered with 200
        and `__error__`.

        Or: Create a stateless run and wait for its end.

        On the wire: `POST /threads/{thread_id}/runs/wait`, `POST /runs/wait`.

        Args:
            thread_id: The id of the thread.
            assistant_id: The assistant or graph to run.
            input: The graph's input; null goes on from where the thread stands. It is not read where there is a
                command.
            command: What to do instead of taking an input, such as resuming; it wins over `input`. A stateless run
                cannot resume.
            metadata: Metadata of the run; the server drops keys that are its own.
            config: The configuration of the run.
            context: The graph's static context; together with a non-empty `config.configurable` it is refused with
                400.
            checkpoint: The checkpoint to start from, the newest by default.
            checkpoint_id: The id of the checkpoint to start from.
            checkpoint_during: Whether steps are saved while the run goes on; use `durability`, which wins. The
                server's default is `true`. Deprecated.
            langsmith_tracing: Where to trace the run.
            interrupt_before: The nodes before which the run stops.
            interrupt_after: The nodes after which the run stops.
            webhook: The URL that the server calls when the run has ended.
            on_disconnect: What closing the connection does to a run that is waited for or streamed. The server's
                default is `"continue"`.
            on_completion: What becomes of the thread of a stateless run; ignored on a thread. The server's default is
                `"delete"`.
            multitask_strategy: What happens to a run in flight on the thread; a stateless run meets none and takes
                null. The server's default is `"enqueue"`.
            if_not_exists: What happens when the thread is missing; a stateless run makes its own thread. The server's
                default is `"reject"`.
            after_seconds: Seconds to wait before the run starts; negative starts at once. The server's default is
                `0`.
            durability: When checkpoints are saved. The server's default is `"async"`.
            strict_resume: Whether resuming an interrupt that is not pending fails the run; only servers newer than
                0.16 use it.
            stream_mode: What the run's stream carries. The server's default is `"values"`.
            stream_subgraphs: Whether subgraphs stream too. The server's default is `false`.
            stream_resumable: Whether events are kept so that a lost stream can be resumed. The server's default is
                `false`.
            feedback_keys: Keys for which the result carries a URL that takes feedback.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            on_run_created: Called once with the run, as soon as the headers of the answer are here, before its body.
            raise_error: Whether a failed run is an error; if not, the server's words are handed over as a value. The
                error is a `RunError`; true unless given.
            max_reconnects: How often in a row a lost wait or stream is taken up again. 5 unless given.
            idle_timeout: Time without a byte after which a connection counts as lost, the wait for the answer's
                headers included. In seconds; none unless given.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "assistant_id": assistant_id,
            "input": input,
            "command": command,
            "metadata": metadata,
            "config": config,
            "context": context,
            "checkpoint": checkpoint,
            "checkpoint_id": checkpoint_id,
            "checkpoint_during": checkpoint_during,
            "langsmith_tracing": langsmith_tracing,
            "interrupt_before": interrupt_before,
            "interrupt_after": interrupt_after,
            "webhook": webhook,
            "on_disconnect": on_disconnect,
            "on_completion": on_completion,
            "multitask_strategy": multitask_strategy,
            "if_not_exists": if_not_exists,
            "after_seconds": after_seconds,
            "durability": durability,
            "strict_resume": strict_resume,
            "stream_mode": stream_mode,
            "stream_subgraphs": stream_subgraphs,
            "stream_resumable": stream_resumable,
            "feedback_keys": feedback_keys,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            on_run_created=on_run_created,
            raise_error=raise_error,
            max_reconnects=max_reconnects,
            idle_timeout=idle_timeout,
        )
        result: t.RunResult = self._core.call(ops.RUNS_WAIT, _parameters, _options)
        return result

    def join_stream(
        self,
        *,
        run_id: str,
        thread_id: str | None = UNSET,
        stream_mode: t.JoinStreamModesValue = UNSET,
        cancel_on_disconnect: t.QueryFlag = UNSET,
        checkpoint_id: str = UNSET,
        stream_namespaces: t.StreamNamespaceList = UNSET,
        last_event_id: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        raise_error: bool = UNSET,
        max_reconnects: int = UNSET,
        idle_timeout: float | None = UNSET,
        on_reconnect: Callable[[Reconnect], Any] | None = UNSET,
        max_event_size: int = UNSET,
    ) -> Stream[e.RunEvent]:
        """Stream the events of a run that goes on.

        Sends the events of a run from now on, or after `Last-Event-ID` if the run was created with
        `stream_resumable`. Of a run that has ended the stream is empty, of an unknown run it is a single `error`.

        Or: Stream the events of a stateless run that goes on.

        The request is sent when the stream is first read, or opened by `with`.

        On the wire: `GET /threads/{thread_id}/runs/{run_id}/stream`, `GET /runs/{run_id}/stream`.

        Args:
            run_id: The id of the run.
            thread_id: The id of the thread.
            stream_mode: Which of the run's modes to send, all by default. With it, `metadata` is left out too; of a
                parameter that is repeated only the last counts.
            cancel_on_disconnect: Whether the run is cancelled when the client closes this connection. The server's
                default is `false`.
            checkpoint_id: The checkpoint whose state the caller already shows: newer servers send only what came
                after it, others ignore it.
            stream_namespaces: The namespaces whose events are sent, an empty one for the graph itself; all by
                default. Only newer servers use it.
            last_event_id: The id of the last event that arrived; the server goes on after it. `-1` replays a
                resumable run from its beginning; without the header only what happens from now on is sent.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            raise_error: Whether a failed run is an error; if not, the server's words are handed over as a value. The
                error is a `RunError`; true unless given.
            max_reconnects: How often in a row a lost wait or stream is taken up again. 5 unless given.
            idle_timeout: Time without a byte after which a connection counts as lost, the wait for the answer's
                headers included. In seconds; none unless given.
            on_reconnect: Told of every stream that was lost and is about to be opened again.
            max_event_size: The largest event that a stream may carry. In bytes; 64 MiB unless given.
        """
        _parameters: dict[str, Any] = {
            "run_id": run_id,
            "thread_id": thread_id,
            "stream_mode": stream_mode,
            "cancel_on_disconnect": cancel_on_disconnect,
            "checkpoint_id": checkpoint_id,
            "stream_namespaces": stream_namespaces,
            "last_event_id": last_event_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            raise_error=raise_error,
            max_reconnects=max_reconnects,
            idle_timeout=idle_timeout,
            on_reconnect=on_reconnect,
            max_event_size=max_event_size,
        )
        return self._core.stream(ops.RUNS_JOIN_STREAM, _parameters, _options, e.make_run_event)

    def list(
        self,
        *,
        thread_id: str,
        limit: int = UNSET,
        offset: int = UNSET,
        status: t.RunStatus = UNSET,
        select: list[t.RunSelectField] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.RunList:
        """List the runs of a thread.

        Lists the runs of a thread, newest first.

        On the wire: `GET /threads/{thread_id}/runs`.

        Args:
            thread_id: The id of the thread.
            limit: The largest number of runs; there is no upper bound, and a negative number finds none. The server's
                default is `10`.
            offset: The number of runs to skip. The server's default is `0`.
            status: The status that the runs have to have, any by default; an unknown word finds none.
            select: The fields to show, all by default; repeat the parameter for several.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "limit": limit,
            "offset": offset,
            "status": status,
            "select": select,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.RunList = self._core.call(ops.RUNS_LIST, _parameters, _options)
        return result

    def get(
        self,
        *,
        thread_id: str,
        run_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Run:
        """Read a run.

        Reads a run of a thread.

        On the wire: `GET /threads/{thread_id}/runs/{run_id}`.

        Args:
            thread_id: The id of the thread.
            run_id: The id of the run.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "run_id": run_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Run = self._core.call(ops.RUNS_GET, _parameters, _options)
        return result

    def delete(
        self,
        *,
        thread_id: str,
        run_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Delete a run.

        Deletes a run of any status with its checkpoints; the thread's `values` stay as they are.

        On the wire: `DELETE /threads/{thread_id}/runs/{run_id}`.

        Args:
            thread_id: The id of the thread.
            run_id: The id of the run.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "run_id": run_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.RUNS_DELETE, _parameters, _options)
        return result

    def join(
        self,
        *,
        thread_id: str,
        run_id: str,
        cancel_on_disconnect: t.QueryFlag = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        raise_error: bool = UNSET,
        max_reconnects: int = UNSET,
        idle_timeout: float | None = UNSET,
    ) -> t.RunResult:
        """Wait for the end of a run.

        Waits for a run and answers like the operation that creates and waits; of a run that has ended it answers with
        the thread's present state. A run that is unknown is answered with 200 and `__error__`.

        On the wire: `GET /threads/{thread_id}/runs/{run_id}/join`.

        Args:
            thread_id: The id of the thread.
            run_id: The id of the run.
            cancel_on_disconnect: Whether the run is cancelled when the client closes this connection. The server's
                default is `false`.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            raise_error: Whether a failed run is an error; if not, the server's words are handed over as a value. The
                error is a `RunError`; true unless given.
            max_reconnects: How often in a row a lost wait or stream is taken up again. 5 unless given.
            idle_timeout: Time without a byte after which a connection counts as lost, the wait for the answer's
                headers included. In seconds; none unless given.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "run_id": run_id,
            "cancel_on_disconnect": cancel_on_disconnect,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            raise_error=raise_error,
            max_reconnects=max_reconnects,
            idle_timeout=idle_timeout,
        )
        result: t.RunResult = self._core.call(ops.RUNS_JOIN, _parameters, _options)
        return result

    def cancel(
        self,
        *,
        thread_id: str,
        run_id: str,
        wait: t.QueryFlag = UNSET,
        action: t.CancelAction = UNSET,
        reason: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        raise_error: bool = UNSET,
        max_reconnects: int = UNSET,
        idle_timeout: float | None = UNSET,
    ) -> t.RunResult | None:
        """Cancel a run.

        Cancels a run that is pending or running, and waits for it to stop if asked to.

        On the wire: `POST /threads/{thread_id}/runs/{run_id}/cancel`.

        Args:
            thread_id: The id of the thread.
            run_id: The id of the run.
            wait: Whether to answer only when the run has stopped. The JavaScript server waits for any value. The
                server's default is `false`.
            action: What becomes of the cancelled run; an unknown word counts as `interrupt`. The server's default is
                `"interrupt"`.
            reason: Why the run is cancelled; the JavaScript SDK sends it, servers up to 0.16 ignore it.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            raise_error: Whether a failed run is an error; if not, the server's words are handed over as a value. The
                error is a `RunError`; true unless given.
            max_reconnects: How often in a row a lost wait or stream is taken up again. 5 unless given.
            idle_timeout: Time without a byte after which a connection counts as lost, the wait for the answer's
                headers included. In seconds; none unless given.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "run_id": run_id,
            "wait": wait,
            "action": action,
            "reason": reason,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            raise_error=raise_error,
            max_reconnects=max_reconnects,
            idle_timeout=idle_timeout,
        )
        result: t.RunResult | None = self._core.call(ops.RUNS_CANCEL, _parameters, _options)
        return result


class Threads:
    """`client.threads`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        *,
        thread_id: str = UNSET,
        metadata: t.Metadata = UNSET,
        if_exists: t.IfExists = UNSET,
        ttl: t.ThreadTtl = UNSET,
        supersteps: list[t.ThreadSuperstep] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Thread:
        """Create a thread.

        Creates a thread, empty or filled by supersteps; nothing is undone when a superstep fails.

        On the wire: `POST /threads`.

        Args:
            thread_id: The thread's id; without it the server chooses one.
            metadata: Metadata of the thread; the server drops keys that are its own.
            if_exists: What happens when the id is taken. The server's default is `"raise"`.
            ttl: How long the thread lives, for ever by default.
            supersteps: Steps that fill the new thread with state, as when a conversation is moved; they need
                `graph_id` in the metadata. When a step fails, the thread exists all the same.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "metadata": metadata,
            "if_exists": if_exists,
            "ttl": ttl,
            "supersteps": supersteps,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Thread = self._core.call(ops.THREADS_CREATE, _parameters, _options)
        return result

    def search(
        self,
        *,
        ids: list[str] = UNSET,
        metadata: t.Metadata = UNSET,
        values: t.StateFilter = UNSET,
        status: t.ThreadStatus = UNSET,
        limit: int = UNSET,
        offset: int = UNSET,
        sort_by: t.ThreadSortBy = UNSET,
        sort_order: t.SortOrder = UNSET,
        select: list[t.ThreadSelectField] = UNSET,
        extract: t.ThreadExtract = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadList:
        """Search threads.

        Finds threads by id, metadata, state and status.

        On the wire: `POST /threads/search`.

        Args:
            ids: The threads that may be found, all by default.
            metadata: What the metadata has to contain.
            values: What the state has to contain.
            status: The status that they have to have.
            limit: The largest number of rows. The server's default is `10`.
            offset: The number of rows to skip. The server's default is `0`.
            sort_by: The field to sort by. The server's default is `"updated_at"`.
            sort_order: The direction. The server's default is `"desc"`.
            select: The fields to show, all by default.
            extract: Values to pick out of each thread, at most ten.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "ids": ids,
            "metadata": metadata,
            "values": values,
            "status": status,
            "limit": limit,
            "offset": offset,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "select": select,
            "extract": extract,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadList = self._core.call(ops.THREADS_SEARCH, _parameters, _options)
        return result

    def count(
        self,
        *,
        metadata: t.Metadata = UNSET,
        values: t.StateFilter = UNSET,
        status: t.ThreadStatus = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Count:
        """Count threads.

        Counts threads by metadata, state and status.

        On the wire: `POST /threads/count`.

        Args:
            metadata: What the metadata has to contain.
            values: What the state has to contain.
            status: The status that they have to have.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "metadata": metadata,
            "values": values,
            "status": status,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Count = self._core.call(ops.THREADS_COUNT, _parameters, _options)
        return result

    def prune(
        self,
        *,
        thread_ids: list[str],
        strategy: t.ThreadPruneStrategy = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadPruneResult:
        """Prune threads.

        Deletes threads, or their older checkpoints; threads that are missing are skipped. The JavaScript server lacks
        it.

        On the wire: `POST /threads/prune`.

        Args:
            thread_ids: The threads to prune; those that are missing are skipped.
            strategy: What pruning does; a server that keeps threads in memory knows only that. The server's default
                is `"delete"`.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_ids": thread_ids,
            "strategy": strategy,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadPruneResult = self._core.call(ops.THREADS_PRUNE, _parameters, _options)
        return result

    def get(
        self,
        *,
        thread_id: str,
        include: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Thread:
        """Read a thread.

        Reads a thread with its newest state.

        On the wire: `GET /threads/{thread_id}`.

        Args:
            thread_id: The id of the thread.
            include: What to show besides, words with commas between them; `ttl`, for the time at which the thread
                expires, is the only one that has an effect.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "include": include,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Thread = self._core.call(ops.THREADS_GET, _parameters, _options)
        return result

    def update(
        self,
        *,
        thread_id: str,
        metadata: t.Metadata = UNSET,
        ttl: t.ThreadTtl = UNSET,
        prefer: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Thread | None:
        """Change a thread.

        Merges metadata into a thread's, one level deep, and sets its time to live.

        On the wire: `PATCH /threads/{thread_id}`.

        Args:
            thread_id: The id of the thread.
            metadata: Keys to add or replace; the others stay.
            ttl: How long the thread lives from now on.
            prefer: With `return=minimal` the answer is 204 without a body; the server ignores any other preference.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "metadata": metadata,
            "ttl": ttl,
            "prefer": prefer,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Thread | None = self._core.call(ops.THREADS_UPDATE, _parameters, _options)
        return result

    def delete(
        self,
        *,
        thread_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Delete a thread.

        Deletes a thread with its runs, crons and checkpoints, even while a run goes on.

        On the wire: `DELETE /threads/{thread_id}`.

        Args:
            thread_id: The id of the thread.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.THREADS_DELETE, _parameters, _options)
        return result

    def copy(
        self,
        *,
        thread_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Thread:
        """Copy a thread.

        Copies a thread with its checkpoints and metadata to a new id; a missing thread is answered with 409.

        On the wire: `POST /threads/{thread_id}/copy`.

        Args:
            thread_id: The id of the thread.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Thread = self._core.call(ops.THREADS_COPY, _parameters, _options)
        return result

    def get_storage(
        self,
        *,
        thread_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadStorage:
        """Measure a thread.

        Tells how much a thread occupies in the checkpointer. The JavaScript server lacks it.

        On the wire: `GET /threads/{thread_id}/storage`.

        Args:
            thread_id: The id of the thread.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadStorage = self._core.call(ops.THREADS_GET_STORAGE, _parameters, _options)
        return result

    def get_state(
        self,
        *,
        thread_id: str,
        checkpoint_id: str | None = UNSET,
        subgraphs: bool = UNSET,
        checkpoint: t.CheckpointConfig | None = UNSET,
        select: list[str] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadState:
        """Read the state of a thread at a checkpoint.

        Reads the state that a checkpoint holds; of an unknown checkpoint it is empty.

        Or: Read the state of a thread or subgraph at a checkpoint.

        Or: Read the state of a thread.

        On the wire: `GET /threads/{thread_id}/state/{checkpoint_id}`, `POST /threads/{thread_id}/state/checkpoint`,
        `GET /threads/{thread_id}/state`.

        Args:
            thread_id: The id of the thread.
            checkpoint_id: The id of the checkpoint.
            subgraphs: Whether tasks show the states of their subgraphs. The server's default is `false`.
            checkpoint: The checkpoint to read.
            select: The fields to show, such as `values`; SDKs send it, servers up to 0.16 ignore it.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "checkpoint_id": checkpoint_id,
            "subgraphs": subgraphs,
            "checkpoint": checkpoint,
            "select": select,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadState = self._core.call(ops.THREADS_GET_STATE, _parameters, _options)
        return result

    def update_state(
        self,
        *,
        thread_id: str,
        values: t.GraphUpdate | None = UNSET,
        checkpoint: t.CheckpointConfig = UNSET,
        checkpoint_id: str = UNSET,
        as_node: t.NodeName = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadStateUpdateResult:
        """Change the state of a thread.

        Writes a checkpoint as if a node had returned the values; the thread has to know its graph, from a run or its
        metadata.

        On the wire: `POST /threads/{thread_id}/state`.

        Args:
            thread_id: The id of the thread.
            values: The update, an object or a list; null with an `as_node` only moves the thread on.
            checkpoint: The checkpoint to start from, the newest by default.
            checkpoint_id: The id of that checkpoint; `checkpoint` can say more.
            as_node: The node in whose name the update is made, which decides what runs next; by default the last to
                run.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "values": values,
            "checkpoint": checkpoint,
            "checkpoint_id": checkpoint_id,
            "as_node": as_node,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadStateUpdateResult = self._core.call(ops.THREADS_UPDATE_STATE, _parameters, _options)
        return result

    def list_history(
        self,
        *,
        thread_id: str,
        limit: int = UNSET,
        before: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadHistory:
        """List the states of a thread.

        Lists the states of a thread, newest first; the other operation of this path can filter them.

        On the wire: `GET /threads/{thread_id}/history`.

        Args:
            thread_id: The id of the thread.
            limit: The largest number of states; with less than 1 there are none. The JavaScript server's default is
                10.
            before: The id of a checkpoint; only states older than it are listed.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "limit": limit,
            "before": before,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadHistory = self._core.call(ops.THREADS_LIST_HISTORY, _parameters, _options)
        return result

    def get_history(
        self,
        *,
        thread_id: str,
        limit: int = UNSET,
        before: t.HistoryBefore = UNSET,
        metadata: t.Metadata = UNSET,
        checkpoint: t.CheckpointConfig = UNSET,
        select: list[str] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadHistory:
        """Search the states of a thread.

        Lists states of a thread or of a subgraph in it, newest first.

        On the wire: `POST /threads/{thread_id}/history`.

        Args:
            thread_id: The id of the thread.
            limit: The largest number of states. The server's default is `1`.
            before: Only states older than this, none excluded by default.
            metadata: What the metadata of a checkpoint has to contain.
            checkpoint: The subgraph whose states are read, by `checkpoint_ns`.
            select: The fields to show; servers up to 0.16 ignore it.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "limit": limit,
            "before": before,
            "metadata": metadata,
            "checkpoint": checkpoint,
            "select": select,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadHistory = self._core.call(ops.THREADS_GET_HISTORY, _parameters, _options)
        return result

    def join_stream(
        self,
        *,
        thread_id: str,
        stream_modes: list[t.ThreadStreamMode] = UNSET,
        stream_mode: list[t.ThreadStreamMode] = UNSET,
        last_event_id: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        raise_error: bool = UNSET,
        max_reconnects: int = UNSET,
        idle_timeout: float | None = UNSET,
        on_reconnect: Callable[[Reconnect], Any] | None = UNSET,
        max_event_size: int = UNSET,
    ) -> Stream[e.ThreadEvent]:
        """Stream the events of all runs of a thread.

        Sends the events of every run of the thread, present and to come, until the client closes the connection. A
        thread that does not exist has a stream without events.

        The request is sent when the stream is first read, or opened by `with`.

        On the wire: `GET /threads/{thread_id}/stream`.

        Args:
            thread_id: The id of the thread.
            stream_modes: What of the thread to send, `run_modes` by default.
            stream_mode: Sent by some clients and read by no server; use `stream_modes`. Deprecated.
            last_event_id: The id of the last event that arrived; the server goes on after it. `-` replays the thread
                from its beginning; without the header only what happens from now on is sent.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            raise_error: Whether a failed run is an error; if not, the server's words are handed over as a value. The
                error is a `RunError`; true unless given.
            max_reconnects: How often in a row a lost wait or stream is taken up again. 5 unless given.
            idle_timeout: Time without a byte after which a connection counts as lost, the wait for the answer's
                headers included. In seconds; none unless given.
            on_reconnect: Told of every stream that was lost and is about to be opened again.
            max_event_size: The largest event that a stream may carry. In bytes; 64 MiB unless given.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "stream_modes": stream_modes,
            "stream_mode": stream_mode,
            "last_event_id": last_event_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            raise_error=raise_error,
            max_reconnects=max_reconnects,
            idle_timeout=idle_timeout,
            on_reconnect=on_reconnect,
            max_event_size=max_event_size,
        )
        return self._core.stream(ops.THREADS_JOIN_STREAM, _parameters, _options, e.make_thread_event)

    def stream_events(
        self,
        *,
        thread_id: str,
        channels: list[t.ProtocolChannel],
        namespaces: list[t.Namespace] = UNSET,
        depth: int = UNSET,
        since: int = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
        raise_error: bool = UNSET,
        max_reconnects: int = UNSET,
        idle_timeout: float | None = UNSET,
        on_reconnect: Callable[[Reconnect], Any] | None = UNSET,
        max_event_size: int = UNSET,
    ) -> Stream[e.ProtocolEvent]:
        """Stream the events of a thread in the thread protocol.

        Sends what has happened on the thread and what will, until the client closes the connection; it stays open and
        silent where the thread is unknown. The Python server tells also of runs that no command started: always while
        they go on, afterwards only if they are resumable, and in their own stream modes only; the JavaScript server
        does not.

        The request is sent when the stream is first read, or opened by `with`.

        On the wire: `POST /threads/{thread_id}/stream/events`.

        Args:
            thread_id: The id of the thread.
            channels: The kinds of events to send.
            namespaces: The subgraphs to send events of, each with all below it; all by default.
            depth: How far below each of `namespaces` to go, without limit by default; ignored without them.
            since: The `seq` of the last event that arrived; the server replays all and leaves out the events up to
                this one.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
            raise_error: Whether a failed run is an error; if not, the server's words are handed over as a value. The
                error is a `RunError`; true unless given.
            max_reconnects: How often in a row a lost wait or stream is taken up again. 5 unless given.
            idle_timeout: Time without a byte after which a connection counts as lost, the wait for the answer's
                headers included. In seconds; none unless given.
            on_reconnect: Told of every stream that was lost and is about to be opened again.
            max_event_size: The largest event that a stream may carry. In bytes; 64 MiB unless given.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "channels": channels,
            "namespaces": namespaces,
            "depth": depth,
            "since": since,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
            raise_error=raise_error,
            max_reconnects=max_reconnects,
            idle_timeout=idle_timeout,
            on_reconnect=on_reconnect,
            max_event_size=max_event_size,
        )
        return self._core.stream(ops.THREADS_STREAM_EVENTS, _parameters, _options, e.make_protocol_event)

    def send_command(
        self,
        *,
        thread_id: str,
        command: t.ThreadCommand,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ThreadCommandResponse:
        """Send a command to a thread.

        Starts a run, answers an interrupt or asks about the thread; what follows is told by the event stream. A
        command that is well-formed and refused is answered with 200 and `type` `error`.

        On the wire: `POST /threads/{thread_id}/commands`.

        Args:
            thread_id: The id of the thread.
            command: The body of the request.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "command": command,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ThreadCommandResponse = self._core.call(ops.THREADS_SEND_COMMAND, _parameters, _options)
        return result


class Assistants:
    """`client.assistants`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        *,
        graph_id: str,
        assistant_id: str = UNSET,
        config: t.Config = UNSET,
        context: t.GraphContext = UNSET,
        metadata: t.Metadata = UNSET,
        if_exists: t.IfExists = UNSET,
        name: str = UNSET,
        description: str | None = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Assistant:
        """Create an assistant.

        Creates an assistant in its first version.

        On the wire: `POST /assistants`.

        Args:
            assistant_id: The id to give it, a random one by default.
            graph_id: The name of the graph that it runs; an unknown one is refused with 404.
            config: The configuration that its runs start from.
            context: The static context that its runs start from; with a non-empty `config.configurable` the answer is
                400.
            metadata: Metadata to keep with the assistant.
            if_exists: What happens when the id is taken, `raise` (409) by default.
            name: The assistant's name, `Untitled` by default.
            description: What the assistant is for.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "graph_id": graph_id,
            "config": config,
            "context": context,
            "metadata": metadata,
            "if_exists": if_exists,
            "name": name,
            "description": description,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Assistant = self._core.call(ops.ASSISTANTS_CREATE, _parameters, _options)
        return result

    def search(
        self,
        *,
        metadata: t.Metadata = UNSET,
        graph_id: str = UNSET,
        name: str = UNSET,
        limit: int = UNSET,
        offset: int = UNSET,
        sort_by: t.AssistantSortBy = UNSET,
        sort_order: t.SortOrder = UNSET,
        select: list[t.AssistantSelectField] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.AssistantList:
        """Search assistants.

        Finds assistants by graph, name and metadata; `{}` lists them all, page by page.

        On the wire: `POST /assistants/search`.

        Args:
            metadata: Metadata that an assistant has to contain.
            graph_id: The graph that an assistant has to run; an unknown one is refused with 404.
            name: A part of the name, in upper or lower case.
            limit: The largest number of assistants. The server's default is `10`.
            offset: How many assistants to skip. The server's default is `0`.
            sort_by: The field to sort by, `created_at` by default.
            sort_order: The direction of sorting, `desc` by default.
            select: The fields to return; all of them when it is absent or empty.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "metadata": metadata,
            "graph_id": graph_id,
            "name": name,
            "limit": limit,
            "offset": offset,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "select": select,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.AssistantList = self._core.call(ops.ASSISTANTS_SEARCH, _parameters, _options)
        return result

    def count(
        self,
        *,
        metadata: t.Metadata = UNSET,
        graph_id: str = UNSET,
        name: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Count:
        """Count assistants.

        Counts assistants by graph, name and metadata.

        On the wire: `POST /assistants/count`.

        Args:
            metadata: Metadata that an assistant has to contain.
            graph_id: The graph that an assistant has to run; an unknown one is refused with 404.
            name: A part of the name, in upper or lower case.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "metadata": metadata,
            "graph_id": graph_id,
            "name": name,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Count = self._core.call(ops.ASSISTANTS_COUNT, _parameters, _options)
        return result

    def get(
        self,
        *,
        assistant_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Assistant:
        """Read an assistant.

        Reads an assistant in the version that is in use.

        On the wire: `GET /assistants/{assistant_id}`.

        Args:
            assistant_id: The id of the assistant.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Assistant = self._core.call(ops.ASSISTANTS_GET, _parameters, _options)
        return result

    def update(
        self,
        *,
        assistant_id: str,
        graph_id: str = UNSET,
        config: t.Config = UNSET,
        context: t.GraphContext = UNSET,
        metadata: t.Metadata = UNSET,
        name: str = UNSET,
        description: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Assistant:
        """Change an assistant.

        Makes a new version of an assistant and puts it to use.

        On the wire: `PATCH /assistants/{assistant_id}`.

        Args:
            assistant_id: The id of the assistant.
            graph_id: The name of the graph to run; an unknown one is refused with 404.
            config: The configuration that takes the old one's place.
            context: The static context that takes the old one's place; with a non-empty `config.configurable` it is
                400.
            metadata: Metadata that is merged into the assistant's, key by key.
            name: The new name.
            description: The new description.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "graph_id": graph_id,
            "config": config,
            "context": context,
            "metadata": metadata,
            "name": name,
            "description": description,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Assistant = self._core.call(ops.ASSISTANTS_UPDATE, _parameters, _options)
        return result

    def delete(
        self,
        *,
        assistant_id: str,
        delete_threads: bool = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Delete an assistant.

        Deletes an assistant with its versions and crons and interrupts its runs.

        On the wire: `DELETE /assistants/{assistant_id}`.

        Args:
            assistant_id: The id of the assistant.
            delete_threads: Whether to delete the threads whose metadata names the assistant as well, false by
                default.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "delete_threads": delete_threads,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.ASSISTANTS_DELETE, _parameters, _options)
        return result

    def get_graph(
        self,
        *,
        assistant_id: t.AssistantReference,
        xray: t.Xray = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Graph:
        """Read an assistant's graph.

        Reads the nodes and edges of an assistant's graph, to draw it.

        On the wire: `GET /assistants/{assistant_id}/graph`.

        Args:
            assistant_id: The id of the assistant, or the name of a graph for the assistant that the server made for
                it.
            xray: Whether, or to what depth, subgraphs are drawn in place of their nodes, false by default.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "xray": xray,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Graph = self._core.call(ops.ASSISTANTS_GET_GRAPH, _parameters, _options)
        return result

    def get_subgraphs(
        self,
        *,
        assistant_id: str,
        namespace: str | None = UNSET,
        recurse: bool = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Subgraphs:
        """Read the schemas of one subgraph.

        Reads the JSON Schemas of the subgraph in a namespace.

        Or: Read the schemas of an assistant's subgraphs.

        On the wire: `GET /assistants/{assistant_id}/subgraphs/{namespace}`, `GET
        /assistants/{assistant_id}/subgraphs`.

        Args:
            assistant_id: The id of the assistant.
            namespace: The namespace of the subgraph; an unknown one is answered with an empty object.
            recurse: Whether subgraphs of subgraphs are returned too, false by default.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "namespace": namespace,
            "recurse": recurse,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Subgraphs = self._core.call(ops.ASSISTANTS_GET_SUBGRAPHS, _parameters, _options)
        return result

    def get_schemas(
        self,
        *,
        assistant_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.GraphSchema:
        """Read the schemas of an assistant's graph.

        Reads the JSON Schemas of what the graph takes, keeps and returns.

        On the wire: `GET /assistants/{assistant_id}/schemas`.

        Args:
            assistant_id: The id of the assistant.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.GraphSchema = self._core.call(ops.ASSISTANTS_GET_SCHEMAS, _parameters, _options)
        return result

    def get_versions(
        self,
        *,
        assistant_id: str,
        metadata: t.Metadata = UNSET,
        limit: int = UNSET,
        offset: int = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.AssistantVersionList:
        """List the versions of an assistant.

        Lists the versions of an assistant; a page behind the last one is answered with 404.

        On the wire: `POST /assistants/{assistant_id}/versions`.

        Args:
            assistant_id: The id of the assistant.
            metadata: Metadata that a version has to contain.
            limit: The largest number of versions. The server's default is `10`.
            offset: How many versions to skip. The server's default is `0`.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "metadata": metadata,
            "limit": limit,
            "offset": offset,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.AssistantVersionList = self._core.call(ops.ASSISTANTS_GET_VERSIONS, _parameters, _options)
        return result

    def set_latest(
        self,
        *,
        assistant_id: str,
        version: int,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Assistant:
        """Choose the version of an assistant.

        Puts a version to use, with its name, description, configuration and metadata.

        On the wire: `POST /assistants/{assistant_id}/latest`.

        Args:
            assistant_id: The id of the assistant.
            version: The version to use; an unknown one is refused with 404.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "version": version,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Assistant = self._core.call(ops.ASSISTANTS_SET_LATEST, _parameters, _options)
        return result


class Crons:
    """`client.crons`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def create(
        self,
        *,
        assistant_id: t.AssistantReference,
        schedule: str,
        timezone: str = UNSET,
        end_time: str = UNSET,
        enabled: bool = UNSET,
        on_run_completed: t.OnCompletion = UNSET,
        input: t.GraphInput = UNSET,
        metadata: t.Metadata = UNSET,
        config: t.Config = UNSET,
        context: t.GraphContext = UNSET,
        webhook: t.WebhookUrl = UNSET,
        interrupt_before: t.InterruptNodes = UNSET,
        interrupt_after: t.InterruptNodes = UNSET,
        multitask_strategy: t.MultitaskStrategy = UNSET,
        checkpoint_during: bool = UNSET,
        durability: t.Durability = UNSET,
        stream_mode: t.StreamModeChoice = UNSET,
        stream_subgraphs: bool = UNSET,
        stream_resumable: bool = UNSET,
        feedback_keys: list[str] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Cron:
        """Create a cron.

        Creates a cron that runs on a new thread each time.

        On the wire: `POST /runs/crons`.

        Args:
            assistant_id: The assistant or graph to run.
            schedule: The schedule, in cron's five fields; a bad one is refused with 422.
            timezone: The IANA time zone of the schedule, UTC by default.
            end_time: When it stops, an ISO 8601 time that nobody checks; never by default.
            enabled: Whether it creates runs. The server's default is `true`.
            on_run_completed: What becomes of the thread of each run, `delete` by default; ignored by a cron of one
                thread.
            input: The input of each run, an object or a list of objects.
            metadata: Metadata of the cron and of each run.
            config: The configuration of each run.
            context: The static context of each run.
            webhook: The URL that the server calls when a run has ended.
            interrupt_before: The nodes before which each run stops.
            interrupt_after: The nodes after which each run stops.
            multitask_strategy: What a run does to a run in flight on the thread, `enqueue` by default; there is none
                on a new thread.
            checkpoint_during: Whether steps are saved while a run goes on; use `durability`. Deprecated.
            durability: When checkpoints are saved, `async` by default.
            stream_mode: What the stream of a run carries, `values` by default.
            stream_subgraphs: Whether events of subgraphs are streamed, false by default.
            stream_resumable: Whether events are kept so that a lost stream can be resumed, false by default.
            feedback_keys: Keys for which the result of each run carries a URL that takes feedback.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "schedule": schedule,
            "timezone": timezone,
            "end_time": end_time,
            "enabled": enabled,
            "on_run_completed": on_run_completed,
            "input": input,
            "metadata": metadata,
            "config": config,
            "context": context,
            "webhook": webhook,
            "interrupt_before": interrupt_before,
            "interrupt_after": interrupt_after,
            "multitask_strategy": multitask_strategy,
            "checkpoint_during": checkpoint_during,
            "durability": durability,
            "stream_mode": stream_mode,
            "stream_subgraphs": stream_subgraphs,
            "stream_resumable": stream_resumable,
            "feedback_keys": feedback_keys,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Cron = self._core.call(ops.CRONS_CREATE, _parameters, _options)
        return result

    def create_for_thread(
        self,
        *,
        thread_id: str,
        assistant_id: t.AssistantReference,
        schedule: str,
        timezone: str = UNSET,
        end_time: str = UNSET,
        enabled: bool = UNSET,
        on_run_completed: t.OnCompletion = UNSET,
        input: t.GraphInput = UNSET,
        metadata: t.Metadata = UNSET,
        config: t.Config = UNSET,
        context: t.GraphContext = UNSET,
        webhook: t.WebhookUrl = UNSET,
        interrupt_before: t.InterruptNodes = UNSET,
        interrupt_after: t.InterruptNodes = UNSET,
        multitask_strategy: t.MultitaskStrategy = UNSET,
        checkpoint_during: bool = UNSET,
        durability: t.Durability = UNSET,
        stream_mode: t.StreamModeChoice = UNSET,
        stream_subgraphs: bool = UNSET,
        stream_resumable: bool = UNSET,
        feedback_keys: list[str] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Cron:
        """Create a cron on a thread.

        Creates a cron that runs on the same thread each time.

        On the wire: `POST /threads/{thread_id}/runs/crons`.

        Args:
            thread_id: The id of the thread.
            assistant_id: The assistant or graph to run.
            schedule: The schedule, in cron's five fields; a bad one is refused with 422.
            timezone: The IANA time zone of the schedule, UTC by default.
            end_time: When it stops, an ISO 8601 time that nobody checks; never by default.
            enabled: Whether it creates runs. The server's default is `true`.
            on_run_completed: What becomes of the thread of each run, `delete` by default; ignored by a cron of one
                thread.
            input: The input of each run, an object or a list of objects.
            metadata: Metadata of the cron and of each run.
            config: The configuration of each run.
            context: The static context of each run.
            webhook: The URL that the server calls when a run has ended.
            interrupt_before: The nodes before which each run stops.
            interrupt_after: The nodes after which each run stops.
            multitask_strategy: What a run does to a run in flight on the thread, `enqueue` by default; there is none
                on a new thread.
            checkpoint_during: Whether steps are saved while a run goes on; use `durability`. Deprecated.
            durability: When checkpoints are saved, `async` by default.
            stream_mode: What the stream of a run carries, `values` by default.
            stream_subgraphs: Whether events of subgraphs are streamed, false by default.
            stream_resumable: Whether events are kept so that a lost stream can be resumed, false by default.
            feedback_keys: Keys for which the result of each run carries a URL that takes feedback.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "thread_id": thread_id,
            "assistant_id": assistant_id,
            "schedule": schedule,
            "timezone": timezone,
            "end_time": end_time,
            "enabled": enabled,
            "on_run_completed": on_run_completed,
            "input": input,
            "metadata": metadata,
            "config": config,
            "context": context,
            "webhook": webhook,
            "interrupt_before": interrupt_before,
            "interrupt_after": interrupt_after,
            "multitask_strategy": multitask_strategy,
            "checkpoint_during": checkpoint_during,
            "durability": durability,
            "stream_mode": stream_mode,
            "stream_subgraphs": stream_subgraphs,
            "stream_resumable": stream_resumable,
            "feedback_keys": feedback_keys,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Cron = self._core.call(ops.CRONS_CREATE_FOR_THREAD, _parameters, _options)
        return result

    def search(
        self,
        *,
        assistant_id: str = UNSET,
        thread_id: str = UNSET,
        enabled: bool = UNSET,
        metadata: t.Metadata = UNSET,
        limit: int = UNSET,
        offset: int = UNSET,
        sort_by: t.CronSortBy = UNSET,
        sort_order: t.SortOrder = UNSET,
        select: list[t.CronSelectField] = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.CronList:
        """Search crons.

        Finds crons by assistant, thread and metadata; `{}` lists them all, page by page.

        On the wire: `POST /runs/crons/search`.

        Args:
            assistant_id: The assistant that a cron has to run, by id only.
            thread_id: The thread that a cron has to run on.
            enabled: Whether a cron has to be enabled, either by default.
            metadata: Metadata that a cron has to contain.
            limit: The largest number of crons. The server's default is `10`.
            offset: How many crons to skip. The server's default is `0`.
            sort_by: The field to sort by, `created_at` by default.
            sort_order: The direction of sorting, `desc` by default.
            select: The fields to return; all of them when it is absent or empty.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "thread_id": thread_id,
            "enabled": enabled,
            "metadata": metadata,
            "limit": limit,
            "offset": offset,
            "sort_by": sort_by,
            "sort_order": sort_order,
            "select": select,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.CronList = self._core.call(ops.CRONS_SEARCH, _parameters, _options)
        return result

    def count(
        self,
        *,
        assistant_id: str = UNSET,
        thread_id: str = UNSET,
        metadata: t.Metadata = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Count:
        """Count crons.

        Counts crons by assistant, thread and metadata.

        On the wire: `POST /runs/crons/count`.

        Args:
            assistant_id: The assistant that a cron has to run, by id only.
            thread_id: The thread that a cron has to run on.
            metadata: Metadata that a cron has to contain.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "thread_id": thread_id,
            "metadata": metadata,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Count = self._core.call(ops.CRONS_COUNT, _parameters, _options)
        return result

    def get(
        self,
        *,
        cron_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Cron:
        """Read a cron.

        Reads a cron.

        On the wire: `GET /runs/crons/{cron_id}`.

        Args:
            cron_id: The id of the cron.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "cron_id": cron_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Cron = self._core.call(ops.CRONS_GET, _parameters, _options)
        return result

    def update(
        self,
        *,
        cron_id: str,
        schedule: str = UNSET,
        timezone: str = UNSET,
        end_time: str | None = UNSET,
        enabled: bool = UNSET,
        on_run_completed: t.OnCompletion = UNSET,
        input: t.GraphInput = UNSET,
        metadata: t.Metadata = UNSET,
        config: t.Config = UNSET,
        context: t.GraphContext = UNSET,
        webhook: t.WebhookUrl = UNSET,
        interrupt_before: t.InterruptNodes = UNSET,
        interrupt_after: t.InterruptNodes = UNSET,
        multitask_strategy: t.MultitaskStrategy = UNSET,
        checkpoint_during: bool = UNSET,
        durability: t.Durability = UNSET,
        stream_mode: t.StreamModeChoice = UNSET,
        stream_subgraphs: bool = UNSET,
        stream_resumable: bool = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Cron:
        """Change a cron.

        Changes a cron and what its runs are created with; the assistant stays.

        On the wire: `PATCH /runs/crons/{cron_id}`.

        Args:
            cron_id: The id of the cron.
            schedule: The new schedule; it moves `next_run_date`.
            timezone: The IANA time zone of the schedule; it moves `next_run_date`.
            end_time: When it stops, an ISO 8601 time; null for never.
            enabled: Whether it creates runs.
            on_run_completed: What becomes of the thread of each run.
            input: The input of each run, an object or a list of objects.
            metadata: Metadata that is merged into the cron's, key by key.
            config: The configuration of each run.
            context: The static context of each run.
            webhook: The URL that the server calls when a run has ended.
            interrupt_before: The nodes before which each run stops.
            interrupt_after: The nodes after which each run stops.
            multitask_strategy: What a run does to a run in flight on the thread.
            checkpoint_during: Whether steps are saved while a run goes on; use `durability`. Deprecated.
            durability: When checkpoints are saved.
            stream_mode: What the stream of each run carries.
            stream_subgraphs: Whether events of subgraphs are streamed.
            stream_resumable: Whether events are kept so that a lost stream can be resumed.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "cron_id": cron_id,
            "schedule": schedule,
            "timezone": timezone,
            "end_time": end_time,
            "enabled": enabled,
            "on_run_completed": on_run_completed,
            "input": input,
            "metadata": metadata,
            "config": config,
            "context": context,
            "webhook": webhook,
            "interrupt_before": interrupt_before,
            "interrupt_after": interrupt_after,
            "multitask_strategy": multitask_strategy,
            "checkpoint_during": checkpoint_during,
            "durability": durability,
            "stream_mode": stream_mode,
            "stream_subgraphs": stream_subgraphs,
            "stream_resumable": stream_resumable,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Cron = self._core.call(ops.CRONS_UPDATE, _parameters, _options)
        return result

    def delete(
        self,
        *,
        cron_id: str,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Delete a cron.

        Deletes a cron; runs that it created go on.

        On the wire: `DELETE /runs/crons/{cron_id}`.

        Args:
            cron_id: The id of the cron.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "cron_id": cron_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.CRONS_DELETE, _parameters, _options)
        return result


class Store:
    """`client.store`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def get_item(
        self,
        *,
        namespace: t.StoreNamespace,
        key: str,
        refresh_ttl: bool = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ItemOrNull:
        """Read an item.

        Reads an item; the body is `null` if the store has none of this key.

        On the wire: `GET /store/items`.

        Args:
            namespace: Where the item lies, its labels joined by periods.
            key: The item's key.
            refresh_ttl: Whether reading puts the expiry off, as the store is set up by default.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "namespace": namespace,
            "key": key,
            "refresh_ttl": refresh_ttl,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ItemOrNull = self._core.call(ops.STORE_GET_ITEM, _parameters, _options)
        return result

    def put_item(
        self,
        *,
        namespace: t.StoreNamespace,
        key: str,
        value: t.ItemValue,
        index: t.ItemPutIndex | None = UNSET,
        ttl: float | None = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Put an item.

        Puts an item into the store, in place of one of the same key.

        On the wire: `PUT /store/items`.

        Args:
            namespace: Where to put it; an empty one and the root `langgraph` are 400.
            key: The item's key, unique in its namespace.
            value: What the item is to hold.
            index: What a search by meaning looks at, these paths or with false nothing; the store's default where it
                is not given. The Python server refuses true, the JavaScript one takes it for the default.
            ttl: Minutes until the item expires, never by default.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "namespace": namespace,
            "key": key,
            "value": value,
            "index": index,
            "ttl": ttl,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.STORE_PUT_ITEM, _parameters, _options)
        return result

    def delete_item(
        self,
        *,
        key: str,
        namespace: t.StoreNamespace = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Delete an item.

        Deletes an item; deleting one that is not there is no error.

        On the wire: `DELETE /store/items`.

        Args:
            namespace: Where the item lies, the root by default.
            key: The item's key.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "namespace": namespace,
            "key": key,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.STORE_DELETE_ITEM, _parameters, _options)
        return result

    def search_items(
        self,
        *,
        namespace_prefix: t.StoreNamespace,
        filter: t.ItemFilter | None = UNSET,
        limit: int = UNSET,
        offset: int = UNSET,
        query: str | None = UNSET,
        refresh_ttl: bool | None = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.FoundItems:
        """Search items.

        Finds items by namespace and value, and by meaning where the store has an index.

        On the wire: `POST /store/items/search`.

        Args:
            namespace_prefix: What an item's namespace starts with, `[]` for all.
            filter: What an item's value has to fulfil.
            limit: The largest number of items; 0 stands for the default.
            offset: How many items to skip. The server's default is `0`.
            query: What to search for by meaning; a store without an index lists instead.
            refresh_ttl: Whether reading puts the expiry off; the store's default where it is not given.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "namespace_prefix": namespace_prefix,
            "filter": filter,
            "limit": limit,
            "offset": offset,
            "query": query,
            "refresh_ttl": refresh_ttl,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.FoundItems = self._core.call(ops.STORE_SEARCH_ITEMS, _parameters, _options)
        return result

    def list_namespaces(
        self,
        *,
        prefix: t.StoreNamespace = UNSET,
        suffix: t.StoreNamespace = UNSET,
        max_depth: int = UNSET,
        limit: int = UNSET,
        offset: int = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.StoreNamespaceList:
        """List namespaces.

        Lists the namespaces that hold items, by how they start and end.

        On the wire: `POST /store/namespaces`.

        Args:
            prefix: What a namespace starts with; the label `*` fits any.
            suffix: What a namespace ends with; the label `*` fits any.
            max_depth: How many labels to return; longer namespaces are cut and named once.
            limit: The largest number of namespaces. The server's default is `100`.
            offset: How many namespaces to skip. The server's default is `0`.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "prefix": prefix,
            "suffix": suffix,
            "max_depth": max_depth,
            "limit": limit,
            "offset": offset,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.StoreNamespaceList = self._core.call(ops.STORE_LIST_NAMESPACES, _parameters, _options)
        return result


class A2a:
    """`client.a2a`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def send(
        self,
        *,
        assistant_id: str,
        message: t.A2aRequest,
        history_scope: t.A2aHistoryScope = UNSET,
        extensions: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.A2aResponse | None:
        """Send an A2A request.

        Sends one request of the agent-to-agent protocol to an assistant. A streaming method wants `text/event-stream`
        in the `Accept` header and is answered with a sequence of events, any other wants `application/json`.

        On the wire: `POST /a2a/{assistant_id}`.

        Args:
            assistant_id: The id of the assistant; anything but a known uuid is answered with a JSON-RPC error.
            message: The body of the request.
            history_scope: Which messages to return, those of the whole context by default.
            extensions: The extensions that the client knows, joined by commas.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
            "message": message,
            "history_scope": history_scope,
            "extensions": extensions,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.A2aResponse | None = self._core.call(ops.A2A_SEND, _parameters, _options)
        return result

    def get_agent_card(
        self,
        *,
        assistant_id: str = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.AgentCard:
        """Read an agent's card.

        Reads what an assistant is as an agent of the agent-to-agent protocol.

        On the wire: `GET /.well-known/agent-card.json`.

        Args:
            assistant_id: The id of the assistant; without it the one that the server's operator chose, else the
                answer is 400.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "assistant_id": assistant_id,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.AgentCard = self._core.call(ops.A2A_GET_AGENT_CARD, _parameters, _options)
        return result


class Mcp:
    """`client.mcp`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def open_stream(
        self,
        *,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Ask for an MCP stream.

        Asks for a stream of the server's own messages, which this server does not have.

        On the wire: `GET /mcp`.

        Args:
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {}
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.MCP_OPEN_STREAM, _parameters, _options)
        return result

    def send(
        self,
        *,
        message: t.McpMessage,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.McpResponse | None:
        """Send an MCP message.

        Sends one message of the model context protocol; each assistant is a tool. The server wants an `Accept` header
        with `application/json` or `text/event-stream` and always answers JSON.

        On the wire: `POST /mcp`.

        Args:
            message: The body of the request.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "message": message,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.McpResponse | None = self._core.call(ops.MCP_SEND, _parameters, _options)
        return result

    def close_session(
        self,
        *,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> None:
        """Close an MCP session.

        Closes a session, of which this server has none.

        On the wire: `DELETE /mcp`.

        Args:
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {}
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: None = self._core.call(ops.MCP_CLOSE_SESSION, _parameters, _options)
        return result


class System:
    """`client.system`."""

    def __init__(self, core: SyncCore) -> None:
        self._core = core

    def ok(
        self,
        *,
        check_db: t.CheckDatabase = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.Health:
        """Ask whether the server works.

        Checks the services that the server needs; it asks for no key.

        On the wire: `GET /ok`.

        Args:
            check_db: Whether to check the database as well (1), 0 by default.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "check_db": check_db,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.Health = self._core.call(ops.SYSTEM_OK, _parameters, _options)
        return result

    def info(
        self,
        *,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.ServerInfo:
        """Read what the server is.

        Reads the versions of the server, what it can do and where it runs.

        On the wire: `GET /info`.

        Args:
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {}
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.ServerInfo = self._core.call(ops.SYSTEM_INFO, _parameters, _options)
        return result

    def metrics(
        self,
        *,
        format: t.MetricsFormat = UNSET,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> str:
        """Read the server's metrics.

        Reads how busy the server is, as Prometheus text or as JSON.

        On the wire: `GET /metrics`.

        Args:
            format: The form of the metrics, `prometheus` by default.
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {
            "format": format,
        }
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: str = self._core.call(ops.SYSTEM_METRICS, _parameters, _options)
        return result

    def docs(
        self,
        *,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> str:
        """Read the server's own page.

        Reads the server's own description of its API as a page; it asks for no key.

        On the wire: `GET /docs`.

        Args:
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {}
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: str = self._core.call(ops.SYSTEM_DOCS, _parameters, _options)
        return result

    def openapi(
        self,
        *,
        headers: Headers | None = UNSET,
        timeout: float | None = UNSET,
    ) -> t.OpenapiDocument:
        """Read the server's own description.

        Reads the server's own description of its API, which is not this one.

        On the wire: `GET /openapi.json`.

        Args:
            headers: Headers of this call; they win over everything that the client sends by itself.
            timeout: Deadline of the whole call, retries, waiting and streaming included. In seconds; `None` for none.
        """
        _parameters: dict[str, Any] = {}
        _options = without_unset(
            headers=headers,
            timeout=timeout,
        )
        result: t.OpenapiDocument = self._core.call(ops.SYSTEM_OPENAPI, _parameters, _options)
        return result


class Client(BlockingClient):
    """A blocking client of an Agent Server. Close it, or use it in a `with` block."""

    def _add_resources(self, core: SyncCore) -> None:
        self.runs = Runs(core)
        self.threads = Threads(core)
        self.assistants = Assistants(core)
        self.crons = Crons(core)
        self.store = Store(core)
        self.a2a = A2a(core)
        self.mcp = Mcp(core)
        self.system = System(core)
