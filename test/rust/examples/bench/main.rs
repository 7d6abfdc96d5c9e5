//! What the client costs beside bare reqwest and `serde_json`, both sides in one run: `bash test/rust/bench.sh`. It writes a JSON
//! line for each row; test/bench/README.md says what the rows are.

mod bare;
mod open;
mod ours;
mod server;

use std::fs;

use serde_json::json;
use tokio::runtime::{Builder, Runtime};

use server::Server;

const ROUNDS: usize = 15;
const CALLS: usize = 1000;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["serve"] => server::serve(),
        ["open", side, url] => open::open_streams(side, url),
        _ => measure(),
    }
}

fn measure() {
    let server = Server::start();
    let runtime = runtime();
    let decoded = || runtime.block_on(ours::tokens(&server.url));
    let parsed = || runtime.block_on(bare::tokens(&server.url));
    assert_eq!(decoded(), parsed());
    compare("decode 16 KiB chunks", decoded, parsed);
    let streamed = || runtime.block_on(ours::customs(&server.url));
    let read = || runtime.block_on(bare::customs(&server.url));
    assert_eq!(streamed(), read());
    compare("stream, one event per chunk", streamed, read);
    let (ours, bare) = (ours::client(&server.url), bare::Client::new(&server.url));
    let called = || (0..CALLS).map(|_| runtime.block_on(ours::thread(&ours))).sum();
    let asked = || (0..CALLS).map(|_| runtime.block_on(bare.thread())).sum();
    assert_eq!(called(), asked());
    compare("small call", called, asked);
    open::compare_memory(&server.url);
}

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// The sides take their turn one right after the other: what slows the machine for a while slows both.
fn compare(row: &str, mut ours: impl FnMut() -> usize, mut theirs: impl FnMut() -> usize) {
    let rounds: Vec<(f64, f64)> = (0..ROUNDS).map(|_| (timed(&mut ours), timed(&mut theirs))).collect();
    print_row(row, "ms CPU", 1.2, &rounds);
}

/// Writes a row from the figures of both sides in each round.
fn print_row(name: &str, unit: &str, target: f64, rounds: &[(f64, f64)]) {
    let figure = |of: &dyn Fn(&(f64, f64)) -> f64| {
        let mut values: Vec<f64> = rounds.iter().map(of).collect();
        values.sort_by(f64::total_cmp);
        (values[values.len() / 2] * 1000.0).round() / 1000.0
    };
    let line = json!({
        "language": "rust", "name": name, "ours": figure(&|(ours, _)| *ours), "other": figure(&|(_, other)| *other),
        "against": "bare reqwest and serde_json", "ratio": figure(&|(ours, other)| ours / other), "target": target,
        "unit": unit,
    });
    println!("{line}");
}

/// Milliseconds of CPU of this thread, on which the runtime runs.
fn timed(work: &mut impl FnMut() -> usize) -> f64 {
    let began = cpu();
    std::hint::black_box(work());
    cpu() - began
}

fn cpu() -> f64 {
    let text = fs::read_to_string("/proc/thread-self/schedstat").expect("Linux counts the time of each thread");
    let nanoseconds: f64 = text.split(' ').next().and_then(|text| text.parse().ok()).expect("a number");
    nanoseconds / 1e6
}
