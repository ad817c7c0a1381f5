//! The name of a device and what it is bound to.

use super::*;

fn name(text: &str) -> DeviceId {
    DeviceId::parse(text).unwrap()
}

#[test]
fn a_device_keeps_its_name() {
    let (store, _folder) = store();
    assert_eq!(store.claim_device(name("first")).unwrap(), name("first"));
    let later = Store::open(store.folder());
    assert_eq!(later.claim_device(name("second")).unwrap(), name("first"));
    assert_eq!(later.device().unwrap(), Some(name("first")));
}

#[test]
fn a_copied_folder_gets_a_name_of_its_own_and_the_old_one_keeps_its() {
    let (store, folder) = store();
    store.claim_device(name("first")).unwrap();
    let copy = Store::open(folder.path().join("copy"));
    std::fs::create_dir(copy.folder()).unwrap();
    std::fs::copy(store.device_file(), copy.device_file()).unwrap();
    assert_eq!(copy.device().unwrap(), None);
    assert_eq!(copy.claim_device(name("second")).unwrap(), name("second"));
    // Even when the copy comes back over the original.
    std::fs::copy(copy.device_file(), store.device_file()).unwrap();
    assert_eq!(store.device().unwrap(), Some(name("first")));
}

#[cfg(unix)]
#[test]
fn the_same_folder_by_another_path_is_the_same_device() {
    let (store, folder) = store();
    store.claim_device(name("first")).unwrap();
    let link = folder.path().join("link");
    std::os::unix::fs::symlink(store.folder(), &link).unwrap();
    assert_eq!(Store::open(link).device().unwrap(), Some(name("first")));
}

#[test]
fn the_file_tells_no_name_of_a_host() {
    let (store, _folder) = store();
    store.claim_device(name("first")).unwrap();
    let text = std::fs::read_to_string(store.device_file()).unwrap();
    let (device, fingerprint) = text.trim_end().split_once(' ').unwrap();
    assert_eq!(device, "first");
    assert!(fingerprint.len() == 16 && fingerprint.bytes().all(|b| b.is_ascii_hexdigit()));
}

#[test]
fn a_damaged_file_means_a_new_name() {
    let (store, _folder) = store();
    std::fs::create_dir_all(store.folder()).unwrap();
    File::create(store.device_file()).unwrap().write_all(b"\xff\0 ../x").unwrap();
    assert_eq!(store.claim_device(name("first")).unwrap(), name("first"));
    assert_eq!(store.device().unwrap(), Some(name("first")));
}
