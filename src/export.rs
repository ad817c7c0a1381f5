//! Export: the roadmaps in the formats of other programs, one file a format.

mod toml;

pub use self::toml::one_file;
