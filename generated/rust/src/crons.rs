// Generated from spec/ by `npm run generate`; do not edit.
//! `client.crons()`: its methods and a builder for each. Awaiting a builder sends the request.

use std::sync::Arc;

use serde::Serialize;

use crate::operations as ops;
use crate::runtime::client::Core;
use crate::runtime::maybe::Maybe;
use crate::runtime::pending::Pending;
use crate::types::{
    Config, Count, Cron, CronList, CronSelectField, CronSortBy, Durability, InterruptNodes, MultitaskStrategy,
    OnCompletion, SortOrder, StreamModeChoice,
};

/// `client.crons()`.
#[derive(Debug, Clone, Copy)]
pub struct Crons<'a>(pub(crate) &'a Arc<Core>);

impl Crons<'_> {
    /// Create a cron.
    ///
    /// Creates a cron that runs on a new thread each time.
    ///
    /// On the wire: `POST /runs/crons`.
    pub fn create(&self, assistant_id: impl Into<String>, schedule: impl Into<String>) -> CreateCall {
        let mut call = Pending::new(self.0, ops::CRONS_CREATE);
        call.set("assistant_id", assistant_id.into());
        call.set("schedule", schedule.into());
        CreateCall(call)
    }

    /// Create a cron on a thread.
    ///
    /// Creates a cron that runs on the same thread each time.
    ///
    /// On the wire: `POST /threads/{thread_id}/runs/crons`.
    pub fn create_for_thread(
        &self,
        thread_id: impl Into<String>,
        assistant_id: impl Into<String>,
        schedule: impl Into<String>,
    ) -> CreateForThreadCall {
        let mut call = Pending::new(self.0, ops::CRONS_CREATE_FOR_THREAD);
        call.set("thread_id", thread_id.into());
        call.set("assistant_id", assistant_id.into());
        call.set("schedule", schedule.into());
        CreateForThreadCall(call)
    }

    /// Search crons.
    ///
    /// Finds crons by assistant, thread and metadata; `{}` lists them all, page by page.
    ///
    /// On the wire: `POST /runs/crons/search`.
    pub fn search(&self) -> SearchCall {
        SearchCall(Pending::new(self.0, ops::CRONS_SEARCH))
    }

    /// Count crons.
    ///
    /// Counts crons by assistant, thread and metadata.
    ///
    /// On the wire: `POST /runs/crons/count`.
    pub fn count(&self) -> CountCall {
        CountCall(Pending::new(self.0, ops::CRONS_COUNT))
    }

    /// Read a cron.
    ///
    /// Reads a cron.
    ///
    /// On the wire: `GET /runs/crons/{cron_id}`.
    pub fn get(&self, cron_id: impl Into<String>) -> GetCall {
        let mut call = Pending::new(self.0, ops::CRONS_GET);
        call.set("cron_id", cron_id.into());
        GetCall(call)
    }

    /// Change a cron.
    ///
    /// Changes a cron and what its runs are created with; the assistant stays.
    ///
    /// On the wire: `PATCH /runs/crons/{cron_id}`.
    pub fn update(&self, cron_id: impl Into<String>) -> UpdateCall {
        let mut call = Pending::new(self.0, ops::CRONS_UPDATE);
        call.set("cron_id", cron_id.into());
        UpdateCall(call)
    }

    /// Delete a cron.
    ///
    /// Deletes a cron; runs that it created go on.
    ///
    /// On the wire: `DELETE /runs/crons/{cron_id}`.
    pub fn delete(&self, cron_id: impl Into<String>) -> DeleteCall {
        let mut call = Pending::new(self.0, ops::CRONS_DELETE);
        call.set("cron_id", cron_id.into());
        DeleteCall(call)
    }
}

request! {
    /// A call of `crons().create()`.
    CreateCall => value Cron; call_options
}

impl CreateCall {
    /// The IANA time zone of the schedule, UTC by default.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.set("timezone", timezone.into());
        self
    }

    /// When it stops, an ISO 8601 time that nobody checks; never by default.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.0.set("end_time", end_time.into());
        self
    }

    /// Whether it creates runs. The server's default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.set("enabled", enabled);
        self
    }

    /// What becomes of the thread of each run, `delete` by default; ignored by a cron of one thread.
    pub fn on_run_completed(mut self, on_run_completed: impl Into<OnCompletion>) -> Self {
        self.0.set("on_run_completed", on_run_completed.into());
        self
    }

    /// The input of each run, an object or a list of objects.
    pub fn input(mut self, input: impl Serialize) -> Self {
        self.0.set("input", input);
        self
    }

    /// Metadata of the cron and of each run.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The configuration of each run.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The static context of each run.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// The URL that the server calls when a run has ended.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.set("webhook", webhook.into());
        self
    }

    /// The nodes before which each run stops.
    pub fn interrupt_before(mut self, interrupt_before: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_before", interrupt_before.into());
        self
    }

    /// The nodes after which each run stops.
    pub fn interrupt_after(mut self, interrupt_after: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_after", interrupt_after.into());
        self
    }

    /// What a run does to a run in flight on the thread, `enqueue` by default; there is none on a new thread.
    pub fn multitask_strategy(mut self, multitask_strategy: impl Into<MultitaskStrategy>) -> Self {
        self.0.set("multitask_strategy", multitask_strategy.into());
        self
    }

    /// Whether steps are saved while a run goes on; use `durability`. Deprecated.
    pub fn checkpoint_during(mut self, checkpoint_during: bool) -> Self {
        self.0.set("checkpoint_during", checkpoint_during);
        self
    }

    /// When checkpoints are saved, `async` by default.
    pub fn durability(mut self, durability: impl Into<Durability>) -> Self {
        self.0.set("durability", durability.into());
        self
    }

    /// What the stream of a run carries, `values` by default.
    pub fn stream_mode(mut self, stream_mode: impl Into<StreamModeChoice>) -> Self {
        self.0.set("stream_mode", stream_mode.into());
        self
    }

    /// Whether events of subgraphs are streamed, false by default.
    pub fn stream_subgraphs(mut self, stream_subgraphs: bool) -> Self {
        self.0.set("stream_subgraphs", stream_subgraphs);
        self
    }

    /// Whether events are kept so that a lost stream can be resumed, false by default.
    pub fn stream_resumable(mut self, stream_resumable: bool) -> Self {
        self.0.set("stream_resumable", stream_resumable);
        self
    }

    /// Keys for which the result of each run carries a URL that takes feedback.
    pub fn feedback_keys(mut self, feedback_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("feedback_keys", feedback_keys.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of `crons().create_for_thread()`.
    CreateForThreadCall => value Cron; call_options
}

impl CreateForThreadCall {
    /// The IANA time zone of the schedule, UTC by default.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.set("timezone", timezone.into());
        self
    }

    /// When it stops, an ISO 8601 time that nobody checks; never by default.
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.0.set("end_time", end_time.into());
        self
    }

    /// Whether it creates runs. The server's default is `true`.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.set("enabled", enabled);
        self
    }

    /// What becomes of the thread of each run, `delete` by default; ignored by a cron of one thread.
    pub fn on_run_completed(mut self, on_run_completed: impl Into<OnCompletion>) -> Self {
        self.0.set("on_run_completed", on_run_completed.into());
        self
    }

    /// The input of each run, an object or a list of objects.
    pub fn input(mut self, input: impl Serialize) -> Self {
        self.0.set("input", input);
        self
    }

    /// Metadata of the cron and of each run.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The configuration of each run.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The static context of each run.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// The URL that the server calls when a run has ended.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.set("webhook", webhook.into());
        self
    }

    /// The nodes before which each run stops.
    pub fn interrupt_before(mut self, interrupt_before: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_before", interrupt_before.into());
        self
    }

    /// The nodes after which each run stops.
    pub fn interrupt_after(mut self, interrupt_after: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_after", interrupt_after.into());
        self
    }

    /// What a run does to a run in flight on the thread, `enqueue` by default; there is none on a new thread.
    pub fn multitask_strategy(mut self, multitask_strategy: impl Into<MultitaskStrategy>) -> Self {
        self.0.set("multitask_strategy", multitask_strategy.into());
        self
    }

    /// Whether steps are saved while a run goes on; use `durability`. Deprecated.
    pub fn checkpoint_during(mut self, checkpoint_during: bool) -> Self {
        self.0.set("checkpoint_during", checkpoint_during);
        self
    }

    /// When checkpoints are saved, `async` by default.
    pub fn durability(mut self, durability: impl Into<Durability>) -> Self {
        self.0.set("durability", durability.into());
        self
    }

    /// What the stream of a run carries, `values` by default.
    pub fn stream_mode(mut self, stream_mode: impl Into<StreamModeChoice>) -> Self {
        self.0.set("stream_mode", stream_mode.into());
        self
    }

    /// Whether events of subgraphs are streamed, false by default.
    pub fn stream_subgraphs(mut self, stream_subgraphs: bool) -> Self {
        self.0.set("stream_subgraphs", stream_subgraphs);
        self
    }

    /// Whether events are kept so that a lost stream can be resumed, false by default.
    pub fn stream_resumable(mut self, stream_resumable: bool) -> Self {
        self.0.set("stream_resumable", stream_resumable);
        self
    }

    /// Keys for which the result of each run carries a URL that takes feedback.
    pub fn feedback_keys(mut self, feedback_keys: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.0.set("feedback_keys", feedback_keys.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of `crons().search()`.
    SearchCall => value CronList; call_options
}

impl SearchCall {
    /// The assistant that a cron has to run, by id only.
    pub fn assistant_id(mut self, assistant_id: impl Into<String>) -> Self {
        self.0.set("assistant_id", assistant_id.into());
        self
    }

    /// The thread that a cron has to run on.
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.0.set("thread_id", thread_id.into());
        self
    }

    /// Whether a cron has to be enabled, either by default.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.set("enabled", enabled);
        self
    }

    /// Metadata that a cron has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The largest number of crons. The server's default is `10`.
    pub fn limit(mut self, limit: u64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many crons to skip. The server's default is `0`.
    pub fn offset(mut self, offset: u64) -> Self {
        self.0.set("offset", offset);
        self
    }

    /// The field to sort by, `created_at` by default.
    pub fn sort_by(mut self, sort_by: impl Into<CronSortBy>) -> Self {
        self.0.set("sort_by", sort_by.into());
        self
    }

    /// The direction of sorting, `desc` by default.
    pub fn sort_order(mut self, sort_order: impl Into<SortOrder>) -> Self {
        self.0.set("sort_order", sort_order.into());
        self
    }

    /// The fields to return; all of them when it is absent or empty.
    pub fn select(mut self, select: impl IntoIterator<Item = impl Into<CronSelectField>>) -> Self {
        self.0.set("select", select.into_iter().map(Into::into).collect::<Vec<_>>());
        self
    }
}

request! {
    /// A call of `crons().count()`.
    CountCall => value Count; call_options
}

impl CountCall {
    /// The assistant that a cron has to run, by id only.
    pub fn assistant_id(mut self, assistant_id: impl Into<String>) -> Self {
        self.0.set("assistant_id", assistant_id.into());
        self
    }

    /// The thread that a cron has to run on.
    pub fn thread_id(mut self, thread_id: impl Into<String>) -> Self {
        self.0.set("thread_id", thread_id.into());
        self
    }

    /// Metadata that a cron has to contain.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }
}

request! {
    /// A call of `crons().get()`.
    GetCall => value Cron; call_options
}

request! {
    /// A call of `crons().update()`.
    UpdateCall => value Cron; call_options
}

impl UpdateCall {
    /// The new schedule; it moves `next_run_date`.
    pub fn schedule(mut self, schedule: impl Into<String>) -> Self {
        self.0.set("schedule", schedule.into());
        self
    }

    /// The IANA time zone of the schedule; it moves `next_run_date`.
    pub fn timezone(mut self, timezone: impl Into<String>) -> Self {
        self.0.set("timezone", timezone.into());
        self
    }

    /// When it stops, an ISO 8601 time; null for never.
    ///
    /// `Maybe::Null` is sent as null.
    pub fn end_time(mut self, end_time: impl Into<Maybe<String>>) -> Self {
        self.0.set_maybe("end_time", end_time.into());
        self
    }

    /// Whether it creates runs.
    pub fn enabled(mut self, enabled: bool) -> Self {
        self.0.set("enabled", enabled);
        self
    }

    /// What becomes of the thread of each run.
    pub fn on_run_completed(mut self, on_run_completed: impl Into<OnCompletion>) -> Self {
        self.0.set("on_run_completed", on_run_completed.into());
        self
    }

    /// The input of each run, an object or a list of objects.
    pub fn input(mut self, input: impl Serialize) -> Self {
        self.0.set("input", input);
        self
    }

    /// Metadata that is merged into the cron's, key by key.
    pub fn metadata(mut self, metadata: impl Serialize) -> Self {
        self.0.set("metadata", metadata);
        self
    }

    /// The configuration of each run.
    pub fn config(mut self, config: Config) -> Self {
        self.0.set("config", config);
        self
    }

    /// The static context of each run.
    pub fn context(mut self, context: impl Serialize) -> Self {
        self.0.set("context", context);
        self
    }

    /// The URL that the server calls when a run has ended.
    pub fn webhook(mut self, webhook: impl Into<String>) -> Self {
        self.0.set("webhook", webhook.into());
        self
    }

    /// The nodes before which each run stops.
    pub fn interrupt_before(mut self, interrupt_before: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_before", interrupt_before.into());
        self
    }

    /// The nodes after which each run stops.
    pub fn interrupt_after(mut self, interrupt_after: impl Into<InterruptNodes>) -> Self {
        self.0.set("interrupt_after", interrupt_after.into());
        self
    }

    /// What a run does to a run in flight on the thread.
    pub fn multitask_strategy(mut self, multitask_strategy: impl Into<MultitaskStrategy>) -> Self {
        self.0.set("multitask_strategy", multitask_strategy.into());
        self
    }

    /// Whether steps are saved while a run goes on; use `durability`. Deprecated.
    pub fn checkpoint_during(mut self, checkpoint_during: bool) -> Self {
        self.0.set("checkpoint_during", checkpoint_during);
        self
    }

    /// When checkpoints are saved.
    pub fn durability(mut self, durability: impl Into<Durability>) -> Self {
        self.0.set("durability", durability.into());
        self
    }

    /// What the stream of each run carries.
    pub fn stream_mode(mut self, stream_mode: impl Into<StreamModeChoice>) -> Self {
        self.0.set("stream_mode", stream_mode.into());
        self
    }

    /// Whether events of subgraphs are streamed.
    pub fn stream_subgraphs(mut self, stream_subgraphs: bool) -> Self {
        self.0.set("stream_subgraphs", stream_subgraphs);
        self
    }

    /// Whether events are kept so that a lost stream can be resumed.
    pub fn stream_resumable(mut self, stream_resumable: bool) -> Self {
        self.0.set("stream_resumable", stream_resumable);
        self
    }
}

request! {
    /// A call of `crons().delete()`.
    DeleteCall => nothing (); call_options
}
