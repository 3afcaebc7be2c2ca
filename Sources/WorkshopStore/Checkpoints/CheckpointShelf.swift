/// Keeps bytes by name for a later opening of a workshop. Whatever is wrong with it, the events hold
/// everything: it never fails, it only has nothing.
public protocol CheckpointShelf: AnyObject {
  func bytes(named name: String) -> [UInt8]?
  func keep(_ bytes: [UInt8], named name: String)
  func remove(_ name: String)
}
