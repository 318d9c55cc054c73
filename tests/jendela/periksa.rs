//! A screen, examined: pictures and axe, in light and in dark.

use serde_json::{Value, json};
use sidang_tests::peramban::Jendela;

/// Collects what is found, so that one run tells everything.
pub struct Pemeriksa<'j> {
    jendela: &'j Jendela,
    temuan: Vec<String>,
    layar: u32,
}

impl<'j> Pemeriksa<'j> {
    pub fn new(jendela: &'j Jendela) -> Self {
        Self {
            jendela,
            temuan: Vec::new(),
            layar: 0,
        }
    }

    /// Numbers the pictures from there, so that those of two stories do not mix.
    pub fn begin_at(&mut self, layar: u32) {
        self.layar = layar;
    }

    /// Proves that axe sees here: a picture without a text is found, and gone again when it is gone.
    pub fn prove(&self) {
        assert!(self.jendela.axe().is_empty());
        self.jendela.run(
            "document.body.append(Object.assign(document.createElement('img'), { id: 'tanpa-teks', src: 'sidang.svg' }))",
            vec![],
        );
        let found = self.jendela.axe();
        assert!(
            found.iter().any(|f| f.starts_with("image-alt")),
            "{found:?}"
        );
        self.jendela
            .run("document.getElementById('tanpa-teks').remove()", vec![]);
    }

    /// Examines what is on the screen now.
    pub fn examine(&mut self, nama: &str) {
        self.layar += 1;
        for tema in ["gelap", "terang"] {
            self.jendela.run(
                "document.documentElement.dataset.tema = arguments[0]",
                vec![json!(tema)],
            );
            // Colours on their way are nobody's to judge.
            self.jendela.until(
                "nothing moves",
                "return document.getAnimations().every((a) => a.playState !== 'running' || a.effect?.getTiming().iterations === Infinity)",
                &Value::Null,
            );
            // What is pictured is what was painted last.
            self.jendela.run_async(
                "const done = arguments[arguments.length - 1]; requestAnimationFrame(() => requestAnimationFrame(() => done(null)))",
                vec![],
            );
            self.jendela
                .picture(&format!("{:02}-{nama}-{tema}", self.layar));
            self.temuan.extend(
                self.jendela
                    .axe()
                    .into_iter()
                    .map(|found| format!("{nama} ({tema}): {found}")),
            );
        }
    }

    /// Asserts that axe found nothing on any screen.
    pub fn assert_clean(&self) {
        println!("{} screens examined", self.layar);
        assert!(
            self.temuan.is_empty(),
            "axe finds:\n{}",
            self.temuan.join("\n")
        );
    }
}
