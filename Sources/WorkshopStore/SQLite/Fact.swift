import PlainText
import WorkshopModel

/// A row of `meta` that changes what the program does and that nothing else in the file vouches
/// for: the head of the chain keeps a digest of each.
enum Fact: UInt8, CaseIterable, Hashable {
  case pin = 1
  case pinTries = 2
  case stage = 3

  init?(name: String) {
    guard let fact = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = fact
  }

  /// As the row is called.
  var name: String {
    switch self {
    case .pin: "seat/pin"
    case .pinTries: "seat/tries"
    case .stage: LiveNotes.prefix + LiveNote.stage.rawValue
    }
  }

  /// As people call it.
  var words: CleanText {
    switch self {
    case .pin: "the PIN of the seats"
    case .pinTries: "the count of wrong PINs"
    case .stage: "what the room sees"
    }
  }

  /// Whether a row could hold these bytes at all. A file of the first format has no digests yet.
  func isReadable(_ bytes: [UInt8]) -> Bool {
    switch self {
    case .pin: PinHash(bytes: bytes) != nil
    case .pinTries: PinTries(bytes: bytes) != nil
    case .stage:
      (try? JSONText.decode(RoomStage.self, from: String(decoding: bytes, as: UTF8.self))) != nil
    }
  }
}
