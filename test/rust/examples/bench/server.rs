//! The server, a process of its own, so that its CPU time is not counted.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::thread;

pub const THREAD_ID: &str = "123e4567-e89b-12d3-a456-426614174001";

const STREAM_EVENTS: usize = 20_000;
const CHUNK: usize = 16 * 1024;
const STREAM_HEAD: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";

pub struct Server {
    pub url: String,
    process: Child,
}

impl Server {
    pub fn start() -> Self {
        let program = std::env::current_exe().expect("this program");
        let mut command = Command::new(program);
        command.arg("serve").stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut process = command.spawn().expect("it runs");
        let mut line = String::new();
        BufReader::new(process.stdout.take().expect("a pipe")).read_line(&mut line).expect("a line");
        Self { url: line.trim().to_owned(), process }
    }
}

/// Its standard input ends with this process at the latest.
impl Drop for Server {
    fn drop(&mut self) {
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// The answers that are ready to be sent.
struct Answers {
    thread: Vec<u8>,
    recorded: Vec<u8>,
}

/// The program of the server's process.
pub fn serve() {
    let fixtures = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../fixtures");
    let thread = fs::read(fixtures.join("bodies/Thread-with-values.json")).expect("a fixture");
    let recorded = recorded(&fs::read_to_string(fixtures.join("python-messages-tuple.sse")).expect("a fixture"));
    let answers = Arc::new(Answers { thread, recorded });
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    println!("http://{}", listener.local_addr().expect("an address"));
    thread::spawn(move || {
        for connection in listener.incoming() {
            let (answers, connection) = (Arc::clone(&answers), connection.expect("a connection"));
            let worker = thread::Builder::new().stack_size(128 * 1024);
            worker.spawn(move || drop(answer_all(connection, &answers))).expect("a thread");
        }
    });
    let _ = std::io::stdin().read_to_end(&mut Vec::new());
}

/// A recorded stream of tokens, repeated to 10 MB.
fn recorded(text: &str) -> Vec<u8> {
    let (start, end) = (text.find("event: messages"), text.rfind("event: messages"));
    let events = &text[start.expect("an event")..end.expect("an event")];
    events.repeat(10_000_000 / events.len()).into_bytes()
}

fn answer_all(mut connection: TcpStream, answers: &Answers) -> std::io::Result<()> {
    connection.set_nodelay(true)?;
    let mut request = vec![0; 4096];
    loop {
        // The requests of this program are small: each comes in one piece, or its body in a second.
        let mut size = connection.read(&mut request)?;
        if size == 0 {
            return Ok(());
        }
        if request.starts_with(b"POST") && !request[..size].ends_with(b"}") {
            size += connection.read(&mut request[size..])?;
        }
        let text = String::from_utf8_lossy(&request[..size]);
        if text.contains("recorded") {
            connection.write_all(STREAM_HEAD)?;
            answers.recorded.chunks(CHUNK).try_for_each(|part| write_chunk(&mut connection, part))?;
            connection.write_all(b"0\r\n\r\n")?;
        } else if text.contains("POST") {
            let count = if text.contains("custom") { STREAM_EVENTS } else { 1 };
            connection.write_all(STREAM_HEAD)?;
            for n in 1..=count {
                let event = format!("event: custom\r\ndata: {{\"n\":{n},\"text\":\"a token of a stream\"}}\r\n\r\n");
                write_chunk(&mut connection, event.as_bytes())?;
            }
            if count == 1 {
                // It stays open.
                continue;
            }
            connection.write_all(b"0\r\n\r\n")?;
        } else {
            let thread = &answers.thread;
            let head = format!(
                "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
                thread.len()
            );
            connection.write_all(&[head.as_bytes(), thread].concat())?;
        }
    }
}

/// One chunk in one write.
fn write_chunk(connection: &mut TcpStream, data: &[u8]) -> std::io::Result<()> {
    connection.write_all(&[format!("{:x}\r\n", data.len()).as_bytes(), data, b"\r\n"].concat())
}
