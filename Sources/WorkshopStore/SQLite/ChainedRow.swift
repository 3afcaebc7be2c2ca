import WorkshopModel

/// An event as it is stored, with the hash that ties it to all before.
struct ChainedRow: Sendable {
  let row: EventRow
  let hash: [UInt8]

  /// - Parameter head: the last event before it.
  init(_ record: EventRecord, after head: Head) throws(StoreError) {
    row = try EventRow(record)
    var chain = Chain(after: head.hash)
    try chain.link(row)
    hash = chain.hash
  }

  /// Where the chain ends with it.
  var head: Head { Head(seq: row.seq, hash: hash) }
}
