//! What the machine must have: system packages and Node.

use std::path::Path;

use anyhow::{Context, Result, bail};

use crate::proses::{output, program, run};

/// Debian packages that building and opening the window needs.
const RUN: &[&str] = &[
    "build-essential",
    "pkg-config",
    "perl",
    "libwebkit2gtk-4.1-dev",
];
/// Debian packages that the tests need besides.
const TEST: &[&str] = &[
    "xvfb",
    "xauth",
    "webkit2gtk-driver",
    "xdotool",
    "dbus",
    "procps",
    "fonts-dejavu-core",
    "poppler-utils",
    "qpdf",
    "openssl",
    "python3-venv",
];
/// The least version of Node that the UI's tools run on.
const NODE: (u32, u32) = (20, 19);

/// What for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Keperluan {
    /// Build and open the window.
    Run,
    /// Test everything.
    Test,
}

/// Sets the machine up: installs missing packages where apt can, and checks Node.
///
/// # Errors
/// Where something is missing that cannot be installed from here; the message lists it.
pub fn prepare(purpose: Keperluan) -> Result<()> {
    let needed: Vec<&str> = RUN
        .iter()
        .chain(TEST.iter().filter(|_| purpose == Keperluan::Test))
        .copied()
        .collect();
    if cfg!(target_os = "linux") {
        packages(&needed)?;
    } else {
        println!(
            "Not Linux: see to the platform's build tools and web view yourself (Tauri 2's prerequisites)."
        );
    }
    node()
}

fn packages(needed: &[&str]) -> Result<()> {
    if !Path::new("/usr/bin/apt-get").exists() {
        println!(
            "No apt on this machine. The packages needed are, by their Debian names:\n  {}",
            needed.join(" ")
        );
        return Ok(());
    }
    let missing: Vec<&str> = needed
        .iter()
        .copied()
        .filter(|name| !installed(name))
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    println!("Installing system packages: {}", missing.join(" "));
    apt(&["update"])
        .and_then(|()| {
            apt(&[
                ["install", "-y", "--no-install-recommends"].as_slice(),
                &missing,
            ]
            .concat())
        })
        .with_context(|| format!("install these packages by hand: {}", missing.join(" ")))
}

fn installed(package: &str) -> bool {
    output(&mut program(
        "dpkg-query",
        &["-W", "-f=${db:Status-Status}", package],
    ))
    .as_deref()
        == Some("installed")
}

fn apt(args: &[&str]) -> Result<()> {
    let root = output(&mut program("id", &["-u"])).as_deref() == Some("0");
    let mut words = if root { vec![] } else { vec!["sudo"] };
    words.extend(["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
    words.extend(args);
    run(&mut program(words[0], &words[1..]))
}

fn node() -> Result<()> {
    let wanted = format!("{}.{}", NODE.0, NODE.1);
    let Some(version) = output(&mut program("node", &["--version"])) else {
        bail!(
            "Node {wanted} or newer is needed, with npm, and there is none. Install it from your system's packages or nodejs.org."
        );
    };
    if parse(&version).is_none_or(|found| found < NODE) {
        bail!(
            "Node {wanted} or newer is needed; here is {version}. Install a newer one and try again."
        );
    }
    Ok(())
}

fn parse(version: &str) -> Option<(u32, u32)> {
    let mut parts = version.trim_start_matches('v').split('.').map(str::parse);
    Some((parts.next()?.ok()?, parts.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    #[test]
    fn versi_node_dibandingkan_sebagai_bilangan() {
        assert_eq!(super::parse("v20.20.2"), Some((20, 20)));
        assert!(super::parse("v20.9.0").unwrap() < super::NODE);
        assert!(super::parse("v22.1.0").unwrap() > super::NODE);
        assert_eq!(super::parse("nightly"), None);
    }
}
