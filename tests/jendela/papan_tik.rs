//! The keyboard, as a person without a mouse uses it: everything is reached by keys, or it is not reached.

use fantoccini::key::Key;
use serde_json::{Value, json};
use sidang_tests::peramban::Jendela;

/// More presses than any screen needs to come round to where it began.
const TERBANYAK: u32 = 400;

/// Hands on the keyboard of one window.
pub struct PapanTik<'j>(pub &'j Jendela);

impl PapanTik<'_> {
    /// Begins to count what a pointer does, to show that it does nothing.
    pub fn watch_pointer(&self) {
        self.0.run(
            "window.penunjuk = 0; for (const apa of ['pointerdown', 'mousedown', 'touchstart']) addEventListener(apa, () => (window.penunjuk += 1), true)",
            vec![],
        );
    }

    /// Asserts that no pointer was used since.
    pub fn assert_no_pointer(&self) {
        assert_eq!(self.0.run("return window.penunjuk", vec![]), json!(0));
    }

    /// Presses one key.
    pub fn press(&self, key: Key) {
        self.0.press(&char::from(key).to_string());
    }

    /// Presses one key while another is held.
    pub fn chord(&self, held: Key, key: &str) {
        // The null key lets go of what is held.
        self.0.press(&format!(
            "{}{key}{}",
            char::from(held),
            char::from(Key::Null)
        ));
    }

    /// Does the one next act of the meeting screen.
    pub fn next_act(&self) {
        self.chord(Key::Control, &char::from(Key::Enter).to_string());
    }

    /// Goes on by Tab until the focus is on what carries this `data-uji`.
    pub fn tab_to(&self, uji: &str) {
        self.tab_to_css(&format!("[data-uji=\"{uji}\"]"));
    }

    /// Goes on by Tab until the focus matches.
    pub fn tab_to_css(&self, css: &str) {
        self.0.until(
            &format!("{css} can be used"),
            "const e = document.querySelector(arguments[0]); return !!e && e.checkVisibility() && !e.disabled",
            &json!(css),
        );
        for _ in 0..TERBANYAK {
            if self.is_focused(css) {
                return;
            }
            self.press(Key::Tab);
        }
        self.0.picture("gagal");
        panic!(
            "{css} is not reached by Tab; the focus is on {}",
            self.0
                .run("return document.activeElement.outerHTML", vec![])
        );
    }

    /// Goes by F6 from part to part of the window until the focus is on that one.
    pub fn part(&self, css: &str) {
        for _ in 0..TERBANYAK {
            self.press(Key::F6);
            if self.is_focused(css) {
                return;
            }
        }
        panic!("{css} is not reached by F6");
    }

    /// Goes there and presses it.
    pub fn activate(&self, uji: &str) {
        self.tab_to(uji);
        self.press(Key::Enter);
    }

    /// Goes to the field and writes into it in place of what stands there.
    pub fn write(&self, uji: &str, text: &str) {
        self.tab_to(uji);
        self.chord(Key::Control, "a");
        self.0.press(text);
    }

    /// Chooses one entry of a list that opens: its `data-uji` is the field's and the entry's name.
    pub fn choose(&self, uji: &str, butir: &str) {
        self.activate(uji);
        let css = format!("[data-uji=\"{uji}-{butir}\"]");
        self.0.wait_css(&css);
        for _ in 0..TERBANYAK {
            let found = self.0.run(
                "return document.querySelector(arguments[0])?.hasAttribute('data-highlighted') ?? false",
                vec![json!(css)],
            );
            if found == Value::Bool(true) {
                self.press(Key::Enter);
                self.0.wait_gone(&css);
                return;
            }
            self.press(Key::Down);
        }
        panic!("{css} is not reached by the arrow keys");
    }

    /// Chooses the first entry of a list that opens.
    pub fn choose_first(&self, uji: &str) {
        let css = format!("[data-uji^=\"{uji}-\"]");
        self.activate(uji);
        self.0.wait_css(&css);
        self.press(Key::Down);
        self.press(Key::Enter);
        self.0.wait_gone(&css);
    }

    /// Chooses one of a row of choices, among which the arrow keys move.
    pub fn pick(&self, uji: &str, butir: &str) {
        let css = format!("[data-uji=\"{uji}-{butir}\"]");
        self.tab_to_css(&format!("[data-uji^=\"{uji}-\"]"));
        for _ in 0..TERBANYAK {
            if self.is_focused(&css) {
                return self.press(Key::Enter);
            }
            self.press(Key::Right);
        }
        panic!("{css} is not reached by the arrow keys");
    }

    fn is_focused(&self, css: &str) -> bool {
        self.0.run(
            "return document.activeElement?.matches(arguments[0]) ?? false",
            vec![json!(css)],
        ) == Value::Bool(true)
    }
}
