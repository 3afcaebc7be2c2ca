import Testing

@testable import WorkshopStore

@Suite struct NetworkDriveTests {
  private let mounts = """
    /dev/sda1 / ext4 rw 0 0
    server:/home /home nfs4 rw 0 0
    /dev/sdb1 /home/ana/usb vfat rw 0 0
    //pc/share /mnt/my\\040share cifs rw 0 0
    """

  @Test(arguments: [
    ("/a.okr", "ext4"), ("/homework/a.okr", "ext4"), ("/home/ana/a.okr", "nfs4"),
    ("/home/ana/usb/a.okr", "vfat"), ("/mnt/my share/a.okr", "cifs"),
  ])
  func theInnermostMountPointDecides(_ path: String, _ expected: String) {
    #expect(WorkshopPath(path: path).fileSystem(mounts) == expected)
  }

  @Test(arguments: [
    ("nfs4", true), ("nfs", true), ("cifs", true), ("smb3", true), ("fuse.sshfs", true),
    ("9p", true), ("ext4", false), ("tmpfs", false), ("fuseblk", false), ("", false),
  ])
  func theseAreNetworkDrives(_ fileSystem: String, _ expected: Bool) {
    #expect(WorkshopPath.isNetwork(fileSystem) == expected)
  }
}
