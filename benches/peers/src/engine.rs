//! A keystroke in the engine: from the line that was typed to all that it finds, in order.

use std::sync::Arc;

use waypost::builtin;
use waypost::catalog::Catalog;

use super::Outcome;
use super::made::{self, lines};
use super::one_core::on_one_core;
use super::ours::Ours;
use super::peers::{Engine, Frizbee, Nucleo, Skim};
use super::queries::{NOWHERE, QUERIES, grown};
use super::sample::{Run, in_turns};
use super::table::{Amount, Figure, Goal};

/// The real database, on one core, beside the matcher from which the ranking comes.
pub(crate) fn real() -> Outcome<Vec<Figure>> {
    const ROUNDS: usize = 20;
    let catalog = builtin::catalog()?;
    let lines: Arc<[String]> = lines(&catalog).into();
    let samples = on_one_core(|| {
        let (mut ours, mut skim) = (Ours::new(catalog), Skim::new(&lines));
        in_turns(ROUNDS, &mut [typing(&mut ours), typing(&mut skim)])
    })?;
    let [ours, skim] = samples.try_into().map_err(|_| "nothing was measured")?;
    let peer = ("SkimMatcherV2", Amount::Mean(skim));
    let what = format!("engine, one core, {} lines", lines.len());
    Ok(vec![
        Figure::alone(what.clone(), Amount::Slowest(ours.clone()), Goal::AtMost(0.5)),
        Figure::beside(what, Amount::Mean(ours), peer, Goal::Ratio(0.25)),
    ])
}

/// 100,000 items.
pub(crate) fn large() -> Outcome<Vec<Figure>> {
    on_two_cores(100_000, 5)
}

/// 1,000,000 items.
pub(crate) fn huge() -> Outcome<Vec<Figure>> {
    on_two_cores(1_000_000, 2)
}

fn on_two_cores(count: usize, rounds: usize) -> Outcome<Vec<Figure>> {
    let catalog: Catalog = made::catalog(count)?;
    let lines: Arc<[String]> = lines(&catalog).into();
    let mut frizbee = Frizbee::new(&lines);
    let mut nucleo = Nucleo::new(&lines);
    let mut ours = Ours::new(catalog);
    let mut runs = [typing(&mut ours), typing(&mut frizbee), typing(&mut nucleo)];
    let samples = in_turns(rounds, &mut runs)?;
    let [ours, frizbee, nucleo] = samples.try_into().map_err(|_| "nothing was measured")?;
    let beside = |name, sample, goal| {
        let what = format!("engine, two threads, {count} items");
        Figure::beside(what, Amount::Mean(ours.clone()), (name, Amount::Mean(sample)), goal)
    };
    Ok(vec![
        beside("frizbee", frizbee, Goal::Ratio(1.0)),
        beside("nucleo", nucleo, Goal::Ratio(0.2)),
    ])
}

/// Types all queries; each letter is a time.
fn typing(engine: &mut dyn Engine) -> Run<'_> {
    Box::new(move |sample| {
        for query in QUERIES {
            engine.begin();
            let mut found = 0;
            for line in grown(query) {
                found = sample.time(|| engine.find(line));
            }
            if (found == 0) != (query == NOWHERE) {
                return Err(format!("`{query}` finds {found}").into());
            }
        }
        Ok(())
    })
}
