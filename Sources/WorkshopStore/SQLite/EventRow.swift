import WorkshopModel

/// An event as it is stored. `kind` is the name of its case and `payload` the JSON of its values.
struct EventRow: Sendable {
  let seq: Int
  let at: Int
  let author: String
  let kind: String
  let payload: String
}

/// An event as JSON, `{"kind":{...}}`, in the two parts in which it is stored.
struct EventJSON: Sendable {
  let kind: String
  let payload: String

  init(_ event: Event) throws(StoreError) {
    let json = try JSONText.encode(event).utf8
    let name = json.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
    let values = json[name.endIndex...].dropFirst(2).dropLast()
    guard let kind = String(name), let payload = String(values), !kind.isEmpty else {
      throw .io("an event cannot be written as JSON")
    }
    self.kind = kind
    self.payload = payload
  }
}

extension EventRow {
  /// - Parameter encoded: JSON prepared earlier; used where it is of the same event.
  init(_ record: EventRecord, _ encoded: EncodedEvent? = nil) throws(StoreError) {
    seq = record.seq
    at = record.at.milliseconds
    author = record.author.name.string
    let json =
      if let encoded, encoded.event == record.event {
        try encoded.json()
      } else {
        try EventJSON(record.event)
      }
    kind = json.kind
    payload = json.payload
  }
}
