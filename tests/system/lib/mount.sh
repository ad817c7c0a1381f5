# Disks of our own, mounted where nobody else sees them. The script that reads this has $home.
# shellcheck shell=bash disable=SC2154 # it has it

# What runs a command where it may mount: root may; others may in a namespace of their own, or with
# sudo.
mounting() {
    local as_root=(sudo unshare --mount)
    if [ "$(id -u)" -eq 0 ]; then
        as_root=(unshare --mount)
    elif unshare --map-root-user --mount true 2>/dev/null; then
        as_root=(unshare --map-root-user --mount)
    fi
    "${as_root[@]}" "$@"
}

# A disk of so many kilobytes at $disk, with nothing on it.
new_disk() {
    mkdir -p "$disk"
    umount "$disk" 2>/dev/null || true
    mount -t tmpfs -o "size=${1}k" tmpfs "$disk"
}

# Without the options it has: in a namespace they name users that there are none of.
change_disk() { mount --options-mode ignore -o "remount,$1" tmpfs "$disk"; }

# The disk is let go of when all programs on it have ended: then the folder can go too.
let_go_of_disk() { umount --lazy "$disk" 2>/dev/null || true; }
