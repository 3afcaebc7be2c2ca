import GRDB

extension SQLiteStore {
  public var pin: PinHash? {
    get throws(StoreError) {
      try reading { db in
        guard let bytes = try Meta.vouched(.pin, db) else { return nil }
        // A PIN that cannot be read must not become none.
        guard let pin = PinHash(bytes: bytes) else { throw StoreError.pinDamaged }
        return pin
      }
    }
  }

  public func setPin(_ pin: PinHash?) throws(StoreError) {
    do {
      try writing { db in
        if let pin {
          try Meta.set(Fact.pin.name, pin.bytes, db)
        } else {
          try Meta.remove(Fact.pin.name, db)
        }
        try Meta.remove(Fact.pinTries.name, db)
      }
    } catch {
      throw failure(error)
    }
  }

  public var pinTries: PinTries {
    get throws(StoreError) { try reading(Self.tries) }
  }

  public func changePinTries(_ change: (inout PinTries) -> Void) throws(StoreError) {
    do {
      let seen = try pinTries
      var wanted = seen
      change(&wanted)
      guard wanted != seen else { return }
      try writing { db in
        var tries = try Self.tries(db)
        change(&tries)
        try Meta.set(Fact.pinTries.name, tries.bytes, db)
      }
    } catch {
      throw failure(error)
    }
  }

  private static func tries(_ db: Database) throws -> PinTries {
    try Meta.vouched(.pinTries, db).flatMap { PinTries(bytes: $0) } ?? PinTries()
  }
}

extension StoreError {
  fileprivate static let pinDamaged = StoreError.damaged("the PIN of the seats was changed")
}
