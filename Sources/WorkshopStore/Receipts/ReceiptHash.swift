import WorkshopModel

/// What the box keeps of a receipt: too slow to try all words for a person who sits before a copy
/// of the file, and worthless once the salt is erased at the reveal.
struct ReceiptHash: Hashable, Sendable {
  let salt: [UInt8]
  let hash: [UInt8]

  init(
    _ receipt: Receipt, round: RoundID, person: PersonID, salt: [UInt8],
    hardness: Sodium.Hardness
  ) throws(StoreError) {
    let secret = "\(receipt.words)/\(round)/\(person)"
    self.salt = salt
    hash = try Sodium.slowHash(Array(secret.utf8), salt: salt, hardness: hardness)
  }
}
