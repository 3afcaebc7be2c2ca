import GRDB
import PlainText

extension SQLiteStore {
  public var isGone: Bool { !isClosed && claim.isGone }

  public var place: String? { path }

  public func saveCopy(as path: String) throws(StoreError) -> any EventStore {
    guard !isClosed else { throw .closed }
    // Not by SQLite: where another file took this one's place, it would take that one's journal.
    guard let image = try claim.image() else { throw .locked }
    guard image.isSound else { throw .damaged("a write to it was cut off") }
    let file = try UnfinishedFile(for: path)
    do throws(StoreError) {
      try file.write(image)
    } catch {
      file.discard()
      throw error
    }
    try file.publish()
    let copy = try Self.open(file.place.path)
    copy.lockPatience = lockPatience
    for slot in heldSlots { _ = try? copy.hold(slot) }
    if seat != nil { _ = try? copy.takeSeat() }
    if let entered { try? copy.enter(as: entered) }
    return copy
  }
}
