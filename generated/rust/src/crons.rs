// Generated from spec/ by `npm run generate`; do not edit.
//! `client.crons()`: its methods and a builder for each. Awaiting a builder sends the request.

use serde::Serialize;

use crate::operations as ops;
use crate::runtime::mode::{Asynchronous, Resource};
use crate::types::{
    Config, Count, Cron, CronList, CronSelectField, CronSortBy, Durability, InterruptNodes, MultitaskStrategy,
    OnCompletion, SortOrder, StreamModeChoice,
};
use crate::Maybe;

/// Methods of `crons`, those of `client.crons()`.
#[derive(Debug, Clone, Copy)]
pub struct Crons<'a, Mode = Asynchronous>(pub(crate) Resource<'a, Mode>);

impl<Mode: Clone> Crons<'_, Mode> {
    /// Create a cron.
    ///
    /// Creates a cron that runs on a new thread each time.
    ///
    /// Gives a [`CreateCall`], which awaiting sends. The other parameters are set on it:
    /// [`timezone`](CreateCall::timezone), [`end_time`](CreateCall::end_time), [`enabled`](CreateCall::enabled),
    /// [`on_run_completed`](CreateCall::on_run_completed), [`input`](CreateCall::input),
    /// [`metadata`](CreateCall::metadata), [`config`](CreateCall::config), [`context`](CreateCall::context),
    /// [`webhook`](CreateCall::webhook), [`interrupt_before`](CreateCall::interrupt_before),
    /// [`interrupt_after`](CreateCall::interrupt_after), [`multitask_strategy`](CreateCall::multitask_strategy),
    /// [`checkpoint_during`](CreateCall::checkpoint_during), [`durability`](CreateCall::durability),
    /// [`stream_mode`](CreateCall::stream_mode), [`stream_subgraphs`](CreateCall::stream_subgraphs),
    /// [`stream_resumable`](CreateCall::stream_resumable), [`feedback_keys`](CreateCall::feedback_keys).
    ///
    /// On the wire: `POST /runs/crons`.
    pub fn create(&self, assistant_id: impl Into<String>, schedule: impl Into<String>) -> CreateCall<Mode> {
        let mut call = self.0.call(ops::CRONS_CREATE);
        call.set("assistant_id", assistant_id.into());
        call.set("schedule", schedule.into());
        CreateCall::new(call)
    }

    /// Create a cron on a thread.
    ///
    /// Creates a cron that runs on the same thread each time.
    ///
    /// Gives a [`CreateForThreadCall`], which awaiting sends. The other parameters are set on it:
    /// [`timezone`](CreateForThreadCall::timezone), [`end_time`](CreateForThreadCall::end_time),
    /// [`enabled`](CreateForThreadCall::enabled), [`on_run_completed`](CreateForThreadCall::on_run_completed),
    /// [`input`](CreateForThreadCall::input), [`metadata`](CreateForThreadCall::metadata),
    /// [`config`](CreateForThreadCall::config), [`context`](CreateForThreadCall::context),
    /// [`webhook`](CreateForThreadCall::webhook), [`interrupt_before`](CreateForThreadCall::interrupt_before),
    /// [`interrupt_after`](CreateForThreadCall::interrupt_after),
    /// [`multitask_strategy`](CreateForThreadCall::multitask_strategy),
    /// [`checkpoint_during`](CreateForThreadCall::checkpoint_during),
    /// [`durability`](CreateForThreadCall::durability), [`stream_mode`](CreateForThreadCall::stream_mode),
    /// [`stream_subgraphs`](CreateForThreadCall::stream_subgraphs),
    /// [`stream_resumable`](CreateForThreadCall::stream_resumable),
    /// [`feedback_keys`](CreateForThreadCall::feedback_keys).
    ///
    /// On the wire: `POST /threads/{thread_id}/runs/crons`.
    pub fn create_for_thread(
        &self,
        thread_id: impl Into<String>,
        assistant_id: impl Into<String>,
        schedule: impl Into<String>,
    ) -> CreateForThreadCall<Mode> {
        let mut call = self.0.call(ops::CRONS_CREATE_FOR_THREAD);
        call.set("thread_id", thread_id.into());
        call.set("assistant_id", assistant_id.into());
        call.set("schedule", schedule.into());
        CreateForThreadCall::new(call)
    }

    /// Search crons.
    ///
    /// Finds crons by assistant, thread and metadata; `{}` lists them all, page by page.
    ///
    /// Gives a [`SearchCall`], which awaiting sends. Its parameters are set on it:
    /// [`assistant_id`](SearchCall::assistant_id), [`thread_id`](SearchCall::thread_id),
    /// [`enabled`](SearchCall::enabled), [`metadata`](SearchCall::metadata), [`limit`](SearchCall::limit),
    /// [`offset`](SearchCall::offset), [`sort_by`](SearchCall::sort_by), [`sort_order`](SearchCall::sort_order),
    /// [`select`](SearchCall::select).
    ///
    /// On the wire: `POST /runs/crons/search`.
    pub fn search(&self) -> SearchCall<Mode> {
        SearchCall::new(self.0.call(ops::CRONS_SEARCH))
    }

    /// Count crons.
    ///
    /// Counts crons by assistant, thread and metadata.
    ///
    /// Gives a [`CountCall`], which awaiting sends. Its parameters are set on it:
    /// [`assistant_id`](CountCall::assistant_id), [`thread_id`](CountCall::thread_id),
    /// [`metadata`](CountCall::metadata).
    ///
    /// On the wire: `POST /runs/crons/count`.
    pub fn count(&self) -> CountCall<Mode> {
        CountCall::new(self.0.call(ops::CRONS_COUNT))
    }

    /// Read a cron.
    ///
    /// Reads a cron.
    ///
    /// Gives a [`GetCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `GET /runs/crons/{cron_id}`.
    pub fn get(&self, cron_id: impl Into<String>) -> GetCall<Mode> {
        let mut call = self.0.call(ops::CRONS_GET);
        call.set("cron_id", cron_id.into());
        GetCall::new(call)
    }

    /// Change a cron.
    ///
    /// Changes a cron and what its runs are created with; the assistant stays.
    ///
    /// Gives a [`UpdateCall`], which awaiting sends. The other parameters are set on it:
    /// [`schedule`](UpdateCall::schedule), [`timezone`](UpdateCall::timezone), [`end_time`](UpdateCall::end_time),
    /// [`enabled`](UpdateCall::enabled), [`on_run_completed`](UpdateCall::on_run_completed),
    /// [`input`](UpdateCall::input), [`metadata`](UpdateCall::metadata), [`config`](UpdateCall::config),
    /// [`context`](UpdateCall::context), [`webhook`](UpdateCall::webhook),
    /// [`interrupt_before`](UpdateCall::interrupt_before), [`interrupt_after`](UpdateCall::interrupt_after),
    /// [`multitask_strategy`](UpdateCall::multitask_strategy), [`checkpoint_during`](UpdateCall::checkpoint_during),
    /// [`durability`](UpdateCall::durability), [`stream_mode`](UpdateCall::stream_mode),
    /// [`stream_subgraphs`](UpdateCall::stream_subgraphs), [`stream_resumable`](UpdateCall::stream_resumable).
    ///
    /// On the wire: `PATCH /runs/crons/{cron_id}`.
    pub fn update(&self, cron_id: impl Into<String>) -> UpdateCall<Mode> {
        let mut call = self.0.call(ops::CRONS_UPDATE);
        call.set("cron_id", cron_id.into());
        UpdateCall::new(call)
    }

    /// Delete a cron.
    ///
    /// Deletes a cron; runs that it created go on.
    ///
    /// Gives a [`DeleteCall`], which awaiting sends. It has no other parameter.
    ///
    /// On the wire: `DELETE /runs/crons/{cron_id}`.
    pub fn delete(&self, cron_id: impl Into<String>) -> DeleteCall<Mode> {
        let mut call = self.0.call(ops::CRONS_DELETE);
        call.set("cron_id", cron_id.into());
        DeleteCall::new(call)
    }
}

request! {
    /// A call of [`crons.create`](Crons::create) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CreateCall = crons.create => value Cron; call_options
}

impl<Mode> CreateCall<Mode> {
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
    /// A call of [`crons.create_for_thread`](Crons::create_for_thread) that has not been sent. Awaiting it sends it
    /// and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CreateForThreadCall = crons.create_for_thread => value Cron; call_options
}

impl<Mode> CreateForThreadCall<Mode> {
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
    /// A call of [`crons.search`](Crons::search) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    SearchCall = crons.search => value CronList; call_options
}

impl<Mode> SearchCall<Mode> {
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
    pub fn limit(mut self, limit: i64) -> Self {
        self.0.set("limit", limit);
        self
    }

    /// How many crons to skip. The server's default is `0`.
    pub fn offset(mut self, offset: i64) -> Self {
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
    /// A call of [`crons.count`](Crons::count) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    CountCall = crons.count => value Count; call_options
}

impl<Mode> CountCall<Mode> {
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
    /// A call of [`crons.get`](Crons::get) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    GetCall = crons.get => value Cron; call_options
}

request! {
    /// A call of [`crons.update`](Crons::update) that has not been sent. Awaiting it sends it and gives the answer.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    UpdateCall = crons.update => value Cron; call_options
}

impl<Mode> UpdateCall<Mode> {
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
    /// A call of [`crons.delete`](Crons::delete) that has not been sent. Awaiting it sends it and gives nothing.
    ///
    /// Each of its methods sets one parameter or option; what is not set is not sent.
    DeleteCall = crons.delete => nothing (); call_options
}
