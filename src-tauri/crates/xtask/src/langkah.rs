//! Steps with a name and a duration, so that one sees what runs and what it costs.

use std::time::{Duration, Instant};

use anyhow::{Context, Result};

/// One step.
pub struct Langkah {
    name: &'static str,
    act: fn() -> Result<()>,
}

/// A step.
pub const fn step(name: &'static str, act: fn() -> Result<()>) -> Langkah {
    Langkah { name, act }
}

/// Takes the steps in order and stops at the first that fails.
///
/// # Errors
/// The failing step's, with its name.
pub fn take(steps: &[Langkah]) -> Result<()> {
    let start = Instant::now();
    let mut durations = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        println!("\n==> [{}/{}] {}", index + 1, steps.len(), step.name);
        let begun = Instant::now();
        (step.act)().with_context(|| {
            format!(
                "step {} of {} failed: {}",
                index + 1,
                steps.len(),
                step.name
            )
        })?;
        println!("    {} done in {}", step.name, seconds(begun.elapsed()));
        durations.push((step.name, begun.elapsed()));
    }
    println!(
        "\nAll {} steps done in {}:",
        steps.len(),
        seconds(start.elapsed())
    );
    for (name, duration) in durations {
        println!("  {:>8}  {name}", seconds(duration));
    }
    Ok(())
}

fn seconds(duration: Duration) -> String {
    format!("{:.1} s", duration.as_secs_f64())
}
