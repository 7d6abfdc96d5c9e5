//! What 1,000 streams hold that stay open after their first event, each side in processes of its own.

use std::fs;
use std::process::Command;

use crate::{bare, ours, print_row, runtime};

const STREAMS: u32 = 1000;

pub fn compare_memory(url: &str) {
    let rounds: Vec<(f64, f64)> = (0..5).map(|_| (memory_of("ours", url), memory_of("bare", url))).collect();
    print_row("1,000 open streams", "kB a stream", 1.3, &rounds);
}

fn memory_of(side: &str, url: &str) -> f64 {
    let program = std::env::current_exe().expect("this program");
    let output = Command::new(program).args(["open", side, url]).output().expect("it runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8_lossy(&output.stdout).trim().parse().expect("a number")
}

/// The program of such a process: it prints kilobytes a stream.
pub fn open_streams(side: &str, url: &str) {
    runtime().block_on(async {
        let (our_client, bare_client) = (ours::client(url), bare::Client::new(url));
        let (mut our_streams, mut bare_streams) = (Vec::new(), Vec::new());
        let mut before = 0;
        for count in 0..=STREAMS {
            if side == "ours" {
                let mut stream = ours::stream(&our_client, "open").await;
                stream.next().await.expect("an event").expect("an event");
                our_streams.push(stream);
            } else {
                let mut stream = bare_client.stream("open").await;
                stream.chunk().await.expect("a chunk").expect("an event");
                bare_streams.push(stream);
            }
            // The first stream pays for what all share.
            if count == 0 {
                before = resident();
            }
        }
        println!("{}", f64::from(resident() - before) / f64::from(STREAMS));
    });
}

/// The memory of this process in kilobytes.
fn resident() -> u32 {
    let status = fs::read_to_string("/proc/self/status").expect("Linux tells");
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("the line");
    line.trim().trim_end_matches("kB").trim().parse().expect("a number")
}
