//! [`Pointer`]: what the mouse does, in cells of the screen.

use super::{Border, Point, Target};

/// What the mouse does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointer {
    /// Its button is pressed here.
    Pressed(Point),
    /// It is pressed again at once.
    PressedAgain(Point),
    /// It is here now, the button still pressed.
    Dragged(Point),
    /// The button is released.
    Released,
    /// The wheel is turned here, so that one sees what is above.
    WheeledUp(Point),
    /// The same for what is below.
    WheeledDown(Point),
}

/// What the pointer is about to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Pointing {
    /// What it was last pressed on.
    pub(super) pressed: Option<Target>,
    /// The border that it has taken hold of.
    pub(super) grip: Option<Grip>,
}

/// A border that the pointer has taken hold of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Grip {
    /// Which one.
    pub(super) border: Border,
    /// How many cells before the border it took hold of it.
    pub(super) before: u16,
}
