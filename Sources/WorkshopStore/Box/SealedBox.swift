import WorkshopModel

/// Entries of blind rounds until they are revealed: no person, no time, no order. Each change gives
/// every entry a new random key and sorts by it, so that neither the rows nor where they lie in the
/// file tell which came first.
struct SealedBox: Hashable {
  struct Item: Hashable {
    let key: [UInt8]
    let round: RoundID
    let entry: SealedEntry
    /// The slow hash of the receipt; nil for what cannot be taken back.
    let receipt: [UInt8]?
  }

  private(set) var items: [Item] = []
  /// For the receipts of each round, until its reveal.
  private(set) var salts: [RoundID: [UInt8]] = [:]

  init() {}

  init(items: [Item], salts: [RoundID: [UInt8]]) {
    self.items = items
    self.salts = salts
  }

  func entries(of round: RoundID) -> [SealedEntry] {
    items.filter { $0.round == round }.map(\.entry)
  }

  mutating func add(
    _ entry: SealedEntry, to round: RoundID, receipt: ReceiptHash?
  ) throws(StoreError) {
    if let receipt { salts[round] = receipt.salt }
    items.append(Item(key: [], round: round, entry: entry, receipt: receipt?.hash))
    try scatter()
  }

  /// Gives `round` its salt, so that the first who enter need not agree on one.
  mutating func prepare(_ round: RoundID) throws(StoreError) {
    salts[round] = try Sodium.random(Sodium.saltSize)
  }

  /// Adds entries that nobody holds a receipt for.
  mutating func add(_ entries: [SealedEntry], to round: RoundID) throws(StoreError) {
    items += entries.map { Item(key: [], round: round, entry: $0, receipt: nil) }
    try scatter()
  }

  /// Takes out the entry of `round` that `receipt` opens; nil when none does.
  mutating func take(_ receipt: ReceiptHash, from round: RoundID) throws(StoreError) -> SealedEntry?
  {
    var found: Int?
    for (index, item) in items.enumerated() where item.round == round {
      guard let hash = item.receipt else { continue }
      // Every entry is looked at, so that the time taken says nothing.
      if Sodium.areEqual(hash, receipt.hash) { found = index }
    }
    guard let found else { return nil }
    let entry = items.remove(at: found).entry
    try scatter()
    return entry
  }

  /// Forgets everything about `round`.
  mutating func empty(_ round: RoundID) throws(StoreError) {
    items.removeAll { $0.round == round }
    salts[round] = nil
    try scatter()
  }

  private mutating func scatter() throws(StoreError) {
    var scattered: [Item] = []
    for item in items {
      let key = try Sodium.random(16)
      scattered.append(Item(key: key, round: item.round, entry: item.entry, receipt: item.receipt))
    }
    items = scattered.sorted { $0.key.lexicographicallyPrecedes($1.key) }
  }
}
