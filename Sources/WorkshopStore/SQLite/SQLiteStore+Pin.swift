import GRDB

extension SQLiteStore {
  public var pin: PinHash? {
    get throws(StoreError) {
      try reading { db in
        guard let bytes = try Meta.value(Meta.pin, db) else { return nil }
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
          try Meta.set(Meta.pin, pin.bytes, db)
        } else {
          try Meta.remove(Meta.pin, db)
        }
        try Meta.remove(Meta.pinTries, db)
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
      try writing { db in
        let before = try Self.tries(db)
        var after = before
        change(&after)
        guard after != before else { return }
        try Meta.set(Meta.pinTries, after.bytes, db)
      }
    } catch {
      throw failure(error)
    }
  }

  /// What cannot be read counts as none: whoever could change it could remove the PIN as well.
  private static func tries(_ db: Database) throws -> PinTries {
    try Meta.value(Meta.pinTries, db).flatMap { PinTries(bytes: $0) } ?? PinTries()
  }
}

extension StoreError {
  fileprivate static let pinDamaged = StoreError.damaged("the PIN of the seats was changed")
}
