import Foundation
import Testing
import WorkshopModel

@testable import WorkshopStore

@Suite struct OutputPlaceTests {
  /// A process loses all its locks on a file once it closes the file anywhere.
  @Test func lookingAtAnOpenWorkshopLetsGoOfNoLock() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file())
    _ = try Scene(store)
    try FileManager.default.linkItem(atPath: folder.file(), toPath: folder.file("b.html"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("c.html"), withDestinationPath: "a.okr")
    let descriptor = open(folder.file(), O_RDONLY)
    defer { close(descriptor) }
    let written = 0x4000_0001..<0x4000_0002
    try store.writing { _ in
      #expect(FarLock.anyElsewhere(in: written, descriptor) != nil)
      for name in ["a.okr", "b.html", "c.html", "a.okr-journal"] {
        #expect(OutputPlace(folder.file(name)).hindrance != nil, "\(name)")
      }
      #expect(FarLock.anyElsewhere(in: written, descriptor) != nil)
    }
  }

  @Test func aWorkshopIsKnownInWhateverState() throws {
    let folder = try TemporaryFolder()
    let store = try SQLiteStore.create(folder.file())
    _ = try Scene(store)
    store.close()
    let bytes = try folder.bytes()
    for place in [0, 18, 60, 63, 90] {
      var changed = bytes
      changed[place] ^= 1
      try folder.write(changed, to: "b.html")
      #expect(OutputPlace(folder.file("b.html")).hindrance != nil, "byte \(place)")
    }
    for text in ["", "SQLite format 3\0", String(repeating: "page ", count: 100)] {
      try folder.write(Array(text.utf8), to: "c.html")
      #expect(OutputPlace(folder.file("c.html")).hindrance == nil, "\(text)")
    }
    #expect(OutputPlace(folder.file("nothing.okr")).hindrance == nil)
    #expect(OutputPlace(folder.path).hindrance == nil)
  }
}
