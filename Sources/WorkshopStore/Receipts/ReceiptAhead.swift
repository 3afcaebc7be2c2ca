import WorkshopModel

/// A receipt that is drawn and hashed on another thread while its person is still writing, because
/// the hash is slow on purpose and nobody should wait for it at the end.
final class ReceiptAhead: Sendable {
  let round: RoundID
  let person: PersonID
  let salt: [UInt8]
  let receipt: Receipt

  private let hash = Promise<Result<ReceiptHash, StoreError>>()

  init(
    round: RoundID, person: PersonID, salt: [UInt8], hardness: Sodium.Hardness, on worker: Worker
  ) throws(StoreError) {
    self.round = round
    self.person = person
    self.salt = salt
    let receipt = try Receipt.drawn()
    self.receipt = receipt
    worker.start { [hash] in
      hash.keep(
        Result { () throws(StoreError) in
          try ReceiptHash(receipt, round: round, person: person, salt: salt, hardness: hardness)
        })
    }
  }

  /// The hash; waits until it is made.
  func finished() throws(StoreError) -> ReceiptHash {
    guard let made = hash.kept() else { throw .noCryptography }
    return try made.get()
  }
}
