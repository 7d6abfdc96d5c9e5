// Generated from spec/ by `npm run generate`; do not edit.
use serde::{Deserialize, Serialize};

use super::*;
use crate::Maybe;

/// A schedule on which the server creates runs.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Cron {
    /// The cron's id.
    pub cron_id: String,
    /// The assistant that it runs.
    pub assistant_id: Option<String>,
    /// The thread that it runs on, null for a new one each time.
    pub thread_id: Option<String>,
    /// Who created it, empty on a server without authentication.
    pub user_id: Option<String>,
    /// When it stops, as it was sent, unchecked by the server; null for never.
    pub end_time: Option<String>,
    /// The schedule, in cron's five fields.
    pub schedule: String,
    /// The IANA time zone of the schedule, null for UTC.
    pub timezone: Option<String>,
    /// What each run is created with.
    pub payload: CronPayload,
    /// When it runs next.
    pub next_run_date: Option<String>,
    /// Metadata of the cron.
    pub metadata: Metadata,
    /// What becomes of the thread of each run, null for a cron on a thread.
    pub on_run_completed: Option<OnCompletion>,
    /// Whether it creates runs.
    pub enabled: bool,
    /// When the cron was created.
    pub created_at: String,
    /// When the cron last changed.
    pub updated_at: String,
}

/// Which crons to count.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CronCountQuery {
    /// The assistant that a cron has to run, by id only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The thread that a cron has to run on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// Metadata that a cron has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
}

/// What a cron is created with, on one thread or on a new thread for each run; the server keeps unknown fields.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct CronCreate {
    /// The assistant or graph to run.
    pub assistant_id: AssistantReference,
    /// The schedule, in cron's five fields; a bad one is refused with 422.
    pub schedule: String,
    /// The IANA time zone of the schedule, UTC by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// When it stops, an ISO 8601 time that nobody checks; never by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// Whether it creates runs. The server's default is `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What becomes of the thread of each run, `delete` by default; ignored by a cron of one thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_run_completed: Option<OnCompletion>,
    /// The input of each run, an object or a list of objects.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<GraphInput>,
    /// Metadata of the cron and of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The configuration of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The static context of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// The URL that the server calls when a run has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookUrl>,
    /// The nodes before which each run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_before: Option<InterruptNodes>,
    /// The nodes after which each run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_after: Option<InterruptNodes>,
    /// What a run does to a run in flight on the thread, `enqueue` by default; there is none on a new thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multitask_strategy: Option<MultitaskStrategy>,
    /// Whether steps are saved while a run goes on; use `durability`. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_during: Option<bool>,
    /// When checkpoints are saved, `async` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub durability: Option<Durability>,
    /// What the stream of a run carries, `values` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_mode: Option<StreamModeChoice>,
    /// Whether events of subgraphs are streamed, false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_subgraphs: Option<bool>,
    /// Whether events are kept so that a lost stream can be resumed, false by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_resumable: Option<bool>,
    /// Keys for which the result of each run carries a URL that takes feedback.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback_keys: Option<Vec<String>>,
}

impl CronCreate {
    /// Made of what must be given; the rest is unset.
    #[must_use]
    pub fn new(assistant_id: impl Into<String>, schedule: impl Into<String>) -> Self {
        Self {
            assistant_id: assistant_id.into(),
            schedule: schedule.into(),
            timezone: None,
            end_time: None,
            enabled: None,
            on_run_completed: None,
            input: Maybe::Unset,
            metadata: None,
            config: None,
            context: None,
            webhook: None,
            interrupt_before: None,
            interrupt_after: None,
            multitask_strategy: None,
            checkpoint_during: None,
            durability: None,
            stream_mode: None,
            stream_subgraphs: None,
            stream_resumable: None,
            feedback_keys: None,
        }
    }
}

/// Crons, newest first unless the request sorts them.
pub type CronList = Vec<CronPartial>;

/// A cron of a search, with the selected fields only.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CronPartial {
    /// The cron's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cron_id: Option<String>,
    /// The assistant that it runs.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub assistant_id: Maybe<String>,
    /// The thread that it runs on, null for a new one each time.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub thread_id: Maybe<String>,
    /// Who created it, empty on a server without authentication.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub user_id: Maybe<String>,
    /// When it stops, as it was sent, unchecked by the server; null for never.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub end_time: Maybe<String>,
    /// The schedule, in cron's five fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// The IANA time zone of the schedule, null for UTC.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub timezone: Maybe<String>,
    /// What each run is created with.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payload: Option<CronPayload>,
    /// When it runs next.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub next_run_date: Maybe<String>,
    /// Metadata of the cron.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// What becomes of the thread of each run, null for a cron on a thread.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub on_run_completed: Maybe<OnCompletion>,
    /// Whether it creates runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// When the cron was created.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub created_at: Option<String>,
    /// When the cron last changed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub updated_at: Option<String>,
}

/// What the runs of a cron are created with, as it was sent; fields that are not checked are kept as they are.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CronPayload {
    /// The assistant that it runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The schedule, in cron's five fields.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// The IANA time zone of the schedule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// When it stops, as it was sent.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub end_time: Maybe<String>,
    /// The input of each run.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<GraphInput>,
    /// Metadata of each run, as it was last sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The configuration of each run; `configurable` has the cron's id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The static context of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// The URL that the server calls when a run has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookUrl>,
    /// The nodes before which each run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_before: Option<InterruptNodes>,
    /// The nodes after which each run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_after: Option<InterruptNodes>,
    /// What becomes of the thread of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_run_completed: Option<String>,
    /// Whether the cron creates runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What a run does to one in flight, unchecked without a thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multitask_strategy: Option<String>,
    /// Whether steps are saved while a run goes on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_during: Option<bool>,
    /// When checkpoints are saved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub durability: Option<Durability>,
    /// What the stream of each run carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_mode: Option<StreamModeChoice>,
    /// Whether events of subgraphs are streamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_subgraphs: Option<bool>,
    /// Whether events are kept so that a lost stream can be resumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_resumable: Option<bool>,
    /// Whatever else there is.
    #[serde(flatten)]
    pub additional: JsonObject,
}

/// Which crons to list, and which page of them.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CronSearch {
    /// The assistant that a cron has to run, by id only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assistant_id: Option<String>,
    /// The thread that a cron has to run on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub thread_id: Option<String>,
    /// Whether a cron has to be enabled, either by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// Metadata that a cron has to contain.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The largest number of crons. The server's default is `10`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit: Option<i64>,
    /// How many crons to skip. The server's default is `0`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub offset: Option<i64>,
    /// The field to sort by, `created_at` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_by: Option<CronSortBy>,
    /// The direction of sorting, `desc` by default.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sort_order: Option<SortOrder>,
    /// The fields to return; all of them when it is absent or empty.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub select: Option<Vec<CronSelectField>>,
}

text_enum! {
    /// A field of a cron that `select` can name.
    CronSelectField {
        CronId = "cron_id",
        AssistantId = "assistant_id",
        ThreadId = "thread_id",
        OnRunCompleted = "on_run_completed",
        EndTime = "end_time",
        Schedule = "schedule",
        Timezone = "timezone",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
        UserId = "user_id",
        Payload = "payload",
        NextRunDate = "next_run_date",
        Metadata = "metadata",
        Enabled = "enabled",
    }
}

text_enum! {
    /// A field to sort crons by.
    CronSortBy {
        CronId = "cron_id",
        AssistantId = "assistant_id",
        ThreadId = "thread_id",
        NextRunDate = "next_run_date",
        EndTime = "end_time",
        CreatedAt = "created_at",
        UpdatedAt = "updated_at",
    }
}

/// What changes in a cron, at least one field; what is left out stays.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CronUpdate {
    /// The new schedule; it moves `next_run_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<String>,
    /// The IANA time zone of the schedule; it moves `next_run_date`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub timezone: Option<String>,
    /// When it stops, an ISO 8601 time; null for never.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub end_time: Maybe<String>,
    /// Whether it creates runs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub enabled: Option<bool>,
    /// What becomes of the thread of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_run_completed: Option<OnCompletion>,
    /// The input of each run, an object or a list of objects.
    #[serde(default = "Maybe::absent", skip_serializing_if = "Maybe::is_unset")]
    pub input: Maybe<GraphInput>,
    /// Metadata that is merged into the cron's, key by key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metadata: Option<Metadata>,
    /// The configuration of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub config: Option<Config>,
    /// The static context of each run.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub context: Option<GraphContext>,
    /// The URL that the server calls when a run has ended.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub webhook: Option<WebhookUrl>,
    /// The nodes before which each run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_before: Option<InterruptNodes>,
    /// The nodes after which each run stops.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub interrupt_after: Option<InterruptNodes>,
    /// What a run does to a run in flight on the thread.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub multitask_strategy: Option<MultitaskStrategy>,
    /// Whether steps are saved while a run goes on; use `durability`. Deprecated.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub checkpoint_during: Option<bool>,
    /// When checkpoints are saved.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub durability: Option<Durability>,
    /// What the stream of each run carries.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_mode: Option<StreamModeChoice>,
    /// Whether events of subgraphs are streamed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_subgraphs: Option<bool>,
    /// Whether events are kept so that a lost stream can be resumed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream_resumable: Option<bool>,
}
