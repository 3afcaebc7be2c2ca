/// Names one `Subject` of a workshop for ever. It is made of the sequence number of the event that
/// brought the subject into being and, where one event brings several, its place in that event; so
/// processes that write at the same time never collide. Written `12` or `12.3`.
public struct ID<Subject>: Hashable, Sendable {
  public let seq: Int
  public let part: Int

  public init(_ seq: Int, part: Int = 0) {
    self.seq = seq
    self.part = part
  }
}

extension ID: Comparable {
  public static func < (left: ID, right: ID) -> Bool {
    (left.seq, left.part) < (right.seq, right.part)
  }
}

extension ID: CustomStringConvertible, LosslessStringConvertible {
  public var description: String { part == 0 ? "\(seq)" : "\(seq).\(part)" }

  public init?(_ description: String) {
    let pieces = description.split(separator: ".", omittingEmptySubsequences: false)
    guard let first = pieces.first, let seq = Int(first), seq >= 0, pieces.count <= 2 else {
      return nil
    }
    guard pieces.count == 2 else {
      self.init(seq)
      return
    }
    guard let part = Int(pieces[1]), part >= 0 else { return nil }
    self.init(seq, part: part)
  }
}

extension ID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let id = ID(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an id: \(text)")
    }
    self = id
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}

extension ID: CodingKeyRepresentable {
  public var codingKey: any CodingKey { IDCodingKey(stringValue: description) }

  public init?<T: CodingKey>(codingKey: T) { self.init(codingKey.stringValue) }
}

/// The dictionary key form of an id.
private struct IDCodingKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }
  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}

public typealias PersonID = ID<Person>
public typealias PhaseID = ID<Phase>
public typealias NoteID = ID<Note>
public typealias RoundID = ID<Round>
public typealias SuggestionID = ID<Suggestion>
public typealias ObjectiveID = ID<Objective>
public typealias KeyResultID = ID<KeyResult>
public typealias UnitID = ID<Unit>
public typealias SetID = ID<OKRSet>
public typealias SessionID = ID<Session>
public typealias ParkedID = ID<ParkedItem>
public typealias NeedID = ID<Need>
public typealias GroupID = ID<SuggestionGroup>
