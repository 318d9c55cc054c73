//! The real window, driven by WebKit's own WebDriver. Calls block, so that a story reads as one.
//!
//! A person's waiting is in every call: what is not there yet is looked for again for a while before it counts as
//! missing.

use std::net::{SocketAddr, TcpListener, TcpStream};
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use fantoccini::error::CmdError;
use fantoccini::key::Key;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

use crate::contoh::SANDI;
use crate::kantor::Kantor;
use crate::{build, repo};

/// How long one waits for something on the screen. Generous: a debug build on a busy machine.
const SABAR: Duration = Duration::from_mins(1);
/// How often one looks.
const JEDA: Duration = Duration::from_millis(60);

/// The window, open on a store of its own.
pub struct Jendela {
    runtime: Runtime,
    client: Client,
    // Ended after the client's last word.
    _driver: Driver,
    folder: TempDir,
}

impl Jendela {
    /// Opens the window where no store is yet. Its dialogs are answered from a script, see
    /// [`Jendela::answer_dialog`].
    pub fn open() -> Self {
        Self::start(|command, folder| {
            command.env("SIDANG_DIALOG_UJI", dialogs(folder));
        })
    }

    /// Opens the window on that office's store, unlocked.
    pub fn open_at(kantor: Kantor) -> Self {
        let jendela = Self::open();
        kantor.move_to(&jendela.folder.path().join("kantor.sidang"));
        jendela.run("location.reload()", vec![]);
        jendela.unlock();
        jendela
    }

    /// Locks the store and opens it again in a page that remembers nothing.
    pub fn unlock_again(&self) {
        self.click("bilah-kunci");
        self.wait("kunci-sandi");
        self.run("location.reload()", vec![]);
        self.unlock();
    }

    fn unlock(&self) {
        self.fill("kunci-sandi", SANDI);
        self.click("kunci-buka");
        self.wait("bilah-kunci");
    }

    /// Opens the window where no store is yet, with the system's own dialogs.
    pub fn open_with_native_dialogs() -> Self {
        Self::start(|_, _| {})
    }

    fn start(prepare: impl FnOnce(&mut Command, &Path)) -> Self {
        let folder = TempDir::new().unwrap();
        let driver = Driver::start(folder.path(), prepare);
        let runtime = Builder::new_current_thread().enable_all().build().unwrap();
        let program = build().join("sidang");
        assert!(
            program.exists(),
            "the window is not built: {}",
            program.display()
        );
        let options = json!({ "binary": program, "args": [] });
        let capabilities = [("webkitgtk:browserOptions".to_owned(), options)]
            .into_iter()
            .collect();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        builder.capabilities(capabilities);
        let client = runtime
            .block_on(builder.connect(&driver.url()))
            .expect("the window opens");
        Self {
            runtime,
            client,
            _driver: driver,
            folder,
        }
    }

    /// A place in the window's own folder.
    pub fn berkas(&self, nama: &str) -> PathBuf {
        self.folder.path().join(nama)
    }

    /// Prepares the answer of the next native dialog.
    pub fn answer_dialog(&self, paths: &[PathBuf]) {
        let line: Vec<_> = paths
            .iter()
            .map(|path| path.display().to_string())
            .collect();
        std::fs::write(dialogs(self.folder.path()), line.join("|") + "\n").unwrap();
    }

    /// Clicks what carries this `data-uji`.
    pub fn click(&self, uji: &str) {
        self.click_css(&css(uji));
    }

    /// Clicks the first match.
    pub fn click_css(&self, css: &str) {
        self.patiently(&format!("click {css}"), async || {
            self.client.find(Locator::Css(css)).await?.click().await
        });
    }

    /// Replaces what stands in a field. Typed key by key: WebDriver's own clearing tells the page nothing.
    pub fn fill(&self, uji: &str, text: &str) {
        let css = css(uji);
        self.patiently(&format!("fill {css}"), async || {
            let field = self.client.find(Locator::Css(&css)).await?;
            field.click().await?;
            field
                .send_keys(&format!(
                    "{}a{}{}",
                    char::from(Key::Control),
                    char::from(Key::Control),
                    char::from(Key::Backspace)
                ))
                .await?;
            field.send_keys(text).await
        });
    }

    /// Presses keys where the focus is.
    pub fn press(&self, keys: &str) {
        self.patiently("press keys", async || {
            self.client.active_element().await?.send_keys(keys).await
        });
    }

    /// The text of what carries this `data-uji`, once it is there.
    pub fn text(&self, uji: &str) -> String {
        let css = css(uji);
        self.patiently(&format!("read {css}"), async || {
            self.client.find(Locator::Css(&css)).await?.text().await
        })
    }

    /// An attribute of the first match, once it is there.
    pub fn attribute(&self, css: &str, name: &str) -> Option<String> {
        self.patiently(&format!("read {css}"), async || {
            self.client.find(Locator::Css(css)).await?.attr(name).await
        })
    }

    /// Waits until something matches and is shown.
    pub fn wait_css(&self, css: &str) {
        self.until(
            &format!("{css} is shown"),
            "const e = document.querySelector(arguments[0]); return !!e && e.checkVisibility()",
            &json!(css),
        );
    }

    /// Waits until what carries this `data-uji` is shown.
    pub fn wait(&self, uji: &str) {
        self.wait_css(&css(uji));
    }

    /// Waits until nothing matches any more.
    pub fn wait_gone(&self, css: &str) {
        self.until(
            &format!("{css} is gone"),
            "return !document.querySelector(arguments[0])",
            &json!(css),
        );
    }

    /// Waits until `script`, given `argument`, returns true.
    pub fn until(&self, what: &str, script: &str, argument: &Value) {
        let start = Instant::now();
        // Between two screens a script may find nothing to look at: that is not yet, no failure.
        let holds = || {
            let answer = self.client.execute(script, vec![argument.clone()]);
            self.runtime
                .block_on(answer)
                .is_ok_and(|v| v == Value::Bool(true))
        };
        while !holds() {
            if start.elapsed() >= SABAR {
                self.picture("gagal");
                panic!(
                    "waited in vain until {what}; the screen says:\n{}",
                    self.run("return document.body.innerText", vec![])
                );
            }
            sleep(JEDA);
        }
    }

    /// Runs a script in the page.
    pub fn run(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.runtime
            .block_on(self.client.execute(script, arguments))
            .expect("the page runs the script")
    }

    /// Runs a script that calls its last argument when it is done.
    pub fn run_async(&self, script: &str, arguments: Vec<Value>) -> Value {
        self.runtime
            .block_on(self.client.execute_async(script, arguments))
            .expect("the page runs the script")
    }

    /// Does `act` in the window that shows this page, and comes back.
    pub fn in_window<T>(&self, halaman: &str, act: impl FnOnce() -> T) -> T {
        let home = self.patiently("know the window", async || self.client.window().await);
        self.patiently(&format!("find the window of {halaman}"), async || {
            for window in self.client.windows().await? {
                self.client.switch_to_window(window).await?;
                if self.client.current_url().await?.path().ends_with(halaman) {
                    return Ok(());
                }
            }
            Err(CmdError::InvalidArgument("halaman".into(), halaman.into()))
        });
        let done = act();
        self.patiently("come back", async || {
            self.client.switch_to_window(home.clone()).await
        });
        done
    }

    /// Waits until that many windows are open.
    pub fn until_windows(&self, jumlah: usize) {
        self.patiently(&format!("see {jumlah} windows"), async || {
            let open = self.client.windows().await?.len();
            (open == jumlah).then_some(()).ok_or_else(|| {
                CmdError::InvalidArgument("jendela".into(), format!("{open} terbuka"))
            })
        });
    }

    /// Takes a picture into the build folder's `layar`.
    pub fn picture(&self, nama: &str) {
        let folder = build().parent().unwrap().join("layar");
        std::fs::create_dir_all(&folder).unwrap();
        let png = self
            .runtime
            .block_on(self.client.screenshot())
            .expect("the window is pictured");
        std::fs::write(folder.join(format!("{nama}.png")), png).unwrap();
    }

    /// What axe finds on the screen as it is: rule, then the first elements at fault.
    pub fn axe(&self) -> Vec<String> {
        if self.run("return typeof axe", vec![]) != json!("object") {
            let script =
                std::fs::read_to_string(repo().join("ui/node_modules/axe-core/axe.min.js"))
                    .unwrap();
            self.run(&script, vec![]);
        }
        let found = self.run_async(
            "const done = arguments[arguments.length - 1];
             axe.run(document, { resultTypes: ['violations'] }).then(
               (r) => done(r.violations.map((v) => `${v.id}: ${v.nodes.slice(0, 3).map((n) => n.html + ' ' + n.failureSummary).join(' | ')}`)),
               (e) => done([String(e)]))",
            vec![],
        );
        found
            .as_array()
            .unwrap()
            .iter()
            .map(|finding| finding.as_str().unwrap().to_owned())
            .collect()
    }

    /// Does `act` again and again while the page is not ready for it.
    fn patiently<T>(&self, what: &str, act: impl AsyncFn() -> Result<T, CmdError>) -> T {
        let start = Instant::now();
        loop {
            match self.runtime.block_on(act()) {
                Ok(done) => return done,
                Err(error) if start.elapsed() >= SABAR => {
                    self.picture("gagal");
                    panic!(
                        "cannot {what}: {error}; the screen says:\n{}",
                        self.run("return document.body.innerText", vec![])
                    );
                }
                Err(_) => sleep(JEDA),
            }
        }
    }
}

fn css(uji: &str) -> String {
    format!("[data-uji=\"{uji}\"]")
}

fn dialogs(folder: &Path) -> PathBuf {
    folder.join("dialog.txt")
}

/// WebKit's driver and the window it starts: one process group, ended as a whole whatever becomes of the test.
struct Driver {
    process: Child,
    address: SocketAddr,
}

impl Driver {
    fn start(folder: &Path, prepare: impl FnOnce(&mut Command, &Path)) -> Self {
        // Free a moment ago; nobody else asks for ports during the test.
        let address = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap();
        let mut command = Command::new("WebKitWebDriver");
        command
            .arg(format!("--port={}", address.port()))
            .env("TAURI_WEBVIEW_AUTOMATION", "true")
            .env("SIDANG_BASIS_DATA", folder.join("kantor.sidang"))
            .env("XDG_DATA_HOME", folder.join("data"))
            .env("XDG_CACHE_HOME", folder.join("cache"))
            .env("GSETTINGS_BACKEND", "memory")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0);
        prepare(&mut command, folder);
        let process = command.spawn().expect("WebKitWebDriver is installed");
        let driver = Self { process, address };
        let start = Instant::now();
        while TcpStream::connect(address).is_err() {
            assert!(start.elapsed() < SABAR, "WebKitWebDriver does not answer");
            sleep(JEDA);
        }
        driver
    }

    fn url(&self) -> String {
        format!("http://{}", self.address)
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let group = format!("-{}", self.process.id());
        let ended = Command::new("kill").args(["-KILL", "--", &group]).status();
        assert!(
            ended.is_ok_and(|status| status.success()) || std::thread::panicking(),
            "the driver's group is ended"
        );
        self.process.wait().unwrap();
    }
}
