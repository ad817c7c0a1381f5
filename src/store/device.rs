//! The device: a random name that is bound to one state folder on one machine.
//!
//! Only one machine may append to a file of the journal, or a sync program would have to merge what
//! two have appended. So the name must not travel when the folder is copied, as a backup, a container
//! image or a whole home folder is. The file `device` therefore says for whom each name was made: a
//! line is a name and a fingerprint of the machine and the path of the folder. Who finds no line of
//! its own adds one, so that a folder shared by two machines has a name for each.
//!
//! The fingerprint is a hash, and stays in this folder: no name of a host is ever written in clear.

use std::hash::Hasher;
use std::io;
use std::path::{Path, PathBuf};

use super::create::create_folder;
use super::damage::read_if_there;
use super::failure::{Tried, failed};
use super::lock::Lock;
use super::{Store, replace_file};
use crate::error::Error;
use crate::progress::DeviceId;

impl Store {
    /// The device that this folder is on this machine; none as long as nothing was written.
    ///
    /// # Errors
    /// When its file is there and cannot be read.
    pub fn device(&self) -> Result<Option<DeviceId>, Error> {
        let path = self.device_file();
        let names = read_if_there(&path).map_err(failed(Tried::Read, &path))?;
        if names.is_empty() {
            return Ok(None);
        }
        let fingerprint = fingerprint(&self.folder).map_err(failed(Tried::Read, &self.folder))?;
        Ok(find(&String::from_utf8_lossy(&names), &fingerprint))
    }

    /// The device that this folder is on this machine; it gets the name `fresh` when it has none.
    ///
    /// # Errors
    /// When its file cannot be read or written.
    pub fn claim_device(&self, fresh: DeviceId) -> Result<DeviceId, Error> {
        if let Some(device) = self.device()? {
            return Ok(device);
        }
        let _lock = Lock::exclusive(self)?;
        // Another process may have been faster.
        if let Some(device) = self.device()? {
            return Ok(device);
        }
        let path = self.device_file();
        self.add_device(&path, &fresh).map_err(failed(Tried::Write, &path))?;
        Ok(fresh)
    }

    fn add_device(&self, path: &Path, fresh: &DeviceId) -> io::Result<()> {
        create_folder(&self.folder)?;
        let mut names = String::from_utf8_lossy(&read_if_there(path)?).into_owned();
        if !names.is_empty() && !names.ends_with('\n') {
            names.push('\n');
        }
        let line = [fresh.as_str(), " ", &fingerprint(&self.folder)?, "\n"].concat();
        names.push_str(&line);
        replace_file(path, names.as_bytes())
    }

    pub(super) fn device_file(&self) -> PathBuf {
        self.folder.join("device")
    }
}

/// The name that was made for `fingerprint`. A line that cannot be read is one of nobody.
fn find(names: &str, fingerprint: &str) -> Option<DeviceId> {
    let bound = names.lines().filter_map(|line| line.split_once(' '));
    let mut own = bound.filter(|(_, bound_to)| bound_to.trim_end() == fingerprint);
    own.find_map(|(name, _)| DeviceId::parse(name).ok())
}

/// Stands for `folder` on this machine.
fn fingerprint(folder: &Path) -> io::Result<String> {
    // FNV-1a, because its result is the same in every version of every program.
    let mut hash = fnv::FnvHasher::default();
    hash.write(&machine());
    hash.write(&[0]);
    hash.write(folder.canonicalize()?.as_os_str().as_encoded_bytes());
    Ok(format!("{:016x}", hash.finish()))
}

/// What is the same at every start of this machine, and different on others: the id that Linux gives
/// it, else the name of the host.
fn machine() -> Vec<u8> {
    // Where there is no such file, which is not worth telling, the name of the host must do.
    let id = std::fs::read("/etc/machine-id").unwrap_or_default();
    let id = id.trim_ascii();
    if id.is_empty() { gethostname::gethostname().into_encoded_bytes() } else { id.to_vec() }
}
