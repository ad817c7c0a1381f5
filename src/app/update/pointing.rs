//! The mouse: what is pressed, dragged and wheeled becomes what keys do.

mod press;
mod wheel;

use super::panes;
use crate::app::{Effect, Model, Pointer};

/// Takes in what the mouse did.
pub(super) fn pointed(model: &mut Model, pointer: Pointer) -> Vec<Effect> {
    if !model.config.mouse {
        return Vec::new(); // it was on its way when it was switched off
    }
    match pointer {
        Pointer::Pressed(point) => press::pressed(model, point),
        Pointer::PressedAgain(point) => press::pressed_again(model, point),
        Pointer::Dragged(point) => {
            if let Some(grip) = model.pointing.grip {
                panes::drag(model, grip, point);
            }
            Vec::new()
        }
        Pointer::Released => {
            model.pointing.grip = None;
            Vec::new()
        }
        Pointer::WheeledUp(point) => wheel::turned(model, point, wheel::Turn::Up),
        Pointer::WheeledDown(point) => wheel::turned(model, point, wheel::Turn::Down),
    }
}
