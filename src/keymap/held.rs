//! [`Keymap`]: which key asks for what, where.

use std::borrow::Cow;

use super::{BINDINGS, Binding, Group, Scope};
use crate::app::Action;
use crate::app::key::{Key, shown};

/// Which keys ask for what, where: the table, or what the learner made of it.
#[derive(Debug, Clone)]
pub struct Keymap {
    pub(super) bindings: Cow<'static, [Binding]>,
    /// Keys that mean nothing in a scope, whatever those below it say.
    pub(super) masks: Vec<(Scope, Vec<Key>)>,
    /// Does a digit begin a count?
    pub(super) has_counts: bool,
}

/// What keys that were pressed one after the other come to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Found {
    /// They ask for this.
    Action(Action),
    /// They begin a chord.
    More,
    /// They mean nothing.
    Nothing,
}

/// A binding as it holds in a scope.
#[derive(Debug, Clone, Copy)]
pub struct Bound<'a> {
    /// Where it is written, what it asks for, and under which heading.
    pub binding: &'a Binding,
    keymap: &'a Keymap,
    /// The layers before its own.
    above: &'static [Scope],
}

impl Default for Keymap {
    /// The table. Nothing is made: the program starts with it.
    fn default() -> Self {
        Self { bindings: Cow::Borrowed(BINDINGS), masks: Vec::new(), has_counts: true }
    }
}

impl Keymap {
    /// All bindings.
    pub fn bindings(&self) -> &[Binding] {
        &self.bindings
    }

    /// Does a digit begin a count, as in `5j`?
    pub const fn has_counts(&self) -> bool {
        self.has_counts
    }

    /// The bindings that hold in `scope`: its own, and of those below it what is on other keys.
    pub fn bindings_in(&self, scope: Scope) -> impl Iterator<Item = Bound<'_>> {
        let layers = scope.layers();
        layers.iter().enumerate().flat_map(move |(depth, layer)| {
            let above = layers.get(..depth).unwrap_or_default();
            self.of(*layer)
                .map(move |binding| Bound { binding, keymap: self, above })
                .filter(|bound| bound.binding.keys.is_empty() || bound.keys().next().is_some())
        })
    }

    /// The bindings that are written for `scope` alone.
    pub fn of(&self, scope: Scope) -> impl Iterator<Item = &Binding> {
        self.bindings.iter().filter(move |binding| binding.scope == scope)
    }

    /// The keys of `action` in `scope`, as the screen names them; of several, the first.
    pub fn key_of(&self, scope: Scope, action: Action) -> Option<String> {
        let mut bound = self.bindings_in(scope).filter(|bound| bound.binding.action == action);
        bound.find_map(|bound| bound.keys().next().map(shown))
    }

    /// What `keys`, one after the other, come to in `scope`.
    pub fn find(&self, scope: Scope, keys: &[Key]) -> Found {
        let mut layers = scope.layers().iter();
        layers.find_map(|layer| self.find_in(*layer, keys)).unwrap_or(Found::Nothing)
    }

    /// The same in one layer; none where it says nothing of them, so that the next one counts.
    fn find_in(&self, layer: Scope, keys: &[Key]) -> Option<Found> {
        let with = |is_it: &dyn Fn(&[Key]) -> bool| {
            self.of(layer).find(|binding| binding.keys.iter().any(is_it))
        };
        if let Some(binding) = with(&|chord| chord == keys) {
            return Some(Found::Action(binding.action));
        }
        if with(&|chord| chord.starts_with(keys)).is_some() {
            return Some(Found::More);
        }
        let is_masked =
            |(scope, masked): &(Scope, Vec<Key>)| *scope == layer && keys.starts_with(masked);
        self.masks.iter().any(is_masked).then_some(Found::Nothing)
    }

    /// What may follow `keys` in `scope`, with what each asks for.
    pub fn following(&self, scope: Scope, keys: &[Key]) -> Vec<(String, Action)> {
        let mut all = Vec::new();
        for bound in self.bindings_in(scope) {
            let rest = bound.keys().filter_map(|chord| chord.strip_prefix(keys));
            let rest = rest.filter(|rest| !rest.is_empty());
            all.extend(rest.map(|rest| (shown(rest), bound.binding.action)));
        }
        all
    }

    /// The bindings as the help lists them, each group with the id of its heading.
    pub fn help_groups(&self) -> Vec<(&'static str, Vec<Bound<'_>>)> {
        let in_panes = [Group::Item, Group::Move, Group::View, Group::Program].map(|group| {
            let here = self.bindings_in(Scope::Browse);
            (group.label(), here.filter(|bound| bound.binding.group == group).collect())
        });
        let elsewhere = [
            Scope::Sections,
            Scope::Items,
            Scope::Details,
            Scope::Progress,
            Scope::Home,
            Scope::Statistics,
            Scope::Search,
            Scope::Line,
            Scope::Note,
            Scope::Typing,
        ];
        let elsewhere = elsewhere.map(|scope| {
            let own = self.of(scope).map(|binding| Bound { binding, keymap: self, above: &[] });
            (scope.label(), own.collect())
        });
        in_panes.into_iter().chain(elsewhere).collect()
    }

    /// Do the layers `above` another one leave it `chord`?
    fn is_free(&self, chord: &[Key], above: &[Scope]) -> bool {
        let is_masked =
            self.masks.iter().any(|(scope, keys)| above.contains(scope) && chord.starts_with(keys));
        let clashes = |own: &[Key]| own.starts_with(chord) || chord.starts_with(own);
        let mut bindings = self.bindings.iter().filter(|binding| above.contains(&binding.scope));
        !is_masked && !bindings.any(|binding| binding.keys.iter().any(clashes))
    }
}

impl<'a> Bound<'a> {
    /// What it asks for.
    pub const fn action(&self) -> Action {
        self.binding.action
    }

    /// Its keys, but for those that mean something else here.
    pub fn keys(&self) -> impl Iterator<Item = &'a [Key]> + use<'a> {
        let Self { binding, keymap, above } = *self;
        binding.keys.iter().filter(move |chord| above.is_empty() || keymap.is_free(chord, above))
    }

    /// Its keys as the screen names them.
    pub fn shown(&self) -> Vec<String> {
        self.keys().map(shown).collect()
    }
}
