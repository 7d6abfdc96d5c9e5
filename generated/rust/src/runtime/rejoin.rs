// Copied from src/rust/rejoin.rs by `npm run generate`; edit it there.
//! Where to go on with a run whose answer was lost.

use crate::runtime::call::Call;
use crate::runtime::transport::Answer;

/// Thread and run in an address such as `/threads/{thread_id}/runs/{run_id}/join`.
pub fn run_in(place: &str) -> Option<(Option<String>, String)> {
    let path = place.split(['?', '#']).next()?;
    let segments: Vec<&str> = path.split('/').collect();
    let at = segments.iter().position(|segment| *segment == "runs")?;
    let run_id = segments.get(at + 1).filter(|id| !id.is_empty())?;
    let is_of_thread = at >= 2 && segments[at - 2] == "threads";
    Some((is_of_thread.then(|| segments[at - 1].to_owned()), (*run_id).to_owned()))
}

/// What an answer says about where to go on, kept after its body is gone.
#[derive(Debug, Clone)]
pub struct Place(Option<String>);

impl Place {
    pub fn of(answer: &Answer) -> Self {
        Self(answer.header("location").map(str::to_owned))
    }

    /// The answer's `Location` on this very server, else the run's own path; `last` is its last segment.
    pub fn rejoin_url(&self, call: &Call, last: &str) -> Option<String> {
        let base = &call.core.settings.base_url;
        let path = self.0.as_deref().and_then(|location| path_on_this_server(base, location));
        if let Some(path) = path.filter(|path| path.ends_with(&format!("/{last}"))) {
            return Some(format!("{base}{path}"));
        }
        let (thread_id, run_id) = (call.thread_id.as_deref()?, call.run_id.as_deref()?);
        Some(format!("{base}/threads/{thread_id}/runs/{run_id}/{last}"))
    }
}

/// The path below the base URL that a `Location` names; nothing where it is on another origin.
fn path_on_this_server<'a>(base: &str, location: &'a str) -> Option<&'a str> {
    let location = location.split(['?', '#']).next()?;
    let (origin, base_path) = split_origin(base);
    let (other, path) = split_origin(location);
    if !other.is_empty() && other != origin {
        return None;
    }
    path.strip_prefix(base_path)
        .filter(|rest| rest.starts_with('/'))
        .or(Some(path))
        .filter(|path| path.starts_with('/'))
}

/// Scheme and host, without credentials; path.
fn split_origin(url: &str) -> (String, &str) {
    let Some((scheme, rest)) = url.split_once("://") else {
        // `//host/path` is on a host of its own.
        let host = url.strip_prefix("//").map(|rest| rest.split('/').next().unwrap_or_default());
        return host.map_or((String::new(), url), |host| (format!("//{host}"), &url[2 + host.len()..]));
    };
    let host_size = rest.find('/').unwrap_or(rest.len());
    let (host, path) = rest.split_at(host_size);
    let host = host.rsplit_once('@').map_or(host, |(_, host)| host);
    (format!("{scheme}://{host}"), path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_found_in_addresses() {
        let found = |place| run_in(place).map(|(thread, run)| (thread.unwrap_or_default(), run));
        assert_eq!(found("/threads/t/runs/r/join"), Some(("t".into(), "r".into())));
        assert_eq!(found("http://host/base/runs/r?x=/runs/y"), Some((String::new(), "r".into())));
        assert_eq!(found("/threads/t"), None);
    }

    #[test]
    fn a_location_of_another_origin_is_ignored() {
        assert_eq!(path_on_this_server("http://a:1/base", "/runs/r/join"), Some("/runs/r/join"));
        assert_eq!(path_on_this_server("http://a:1/base", "http://a:1/base/runs/r"), Some("/runs/r"));
        assert_eq!(path_on_this_server("http://a:1", "https://a:1/runs/r"), None);
        assert_eq!(path_on_this_server("http://a:1", "//b/runs/r"), None);
    }
}
