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
          try db.execute(sql: "DELETE FROM meta WHERE name = ?", arguments: [Meta.pin])
        }
      }
    } catch {
      throw failure(error)
    }
  }
}

extension StoreError {
  fileprivate static let pinDamaged = StoreError.damaged("the PIN of the seats was changed")
}
