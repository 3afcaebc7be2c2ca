import Foundation
import GRDB
import PlainText

/// The live notes in the table `meta`. They hold no work of anyone: what a
/// later Rooftop means by them is passed over.
enum LiveNotes {
  /// Before the name of a live note.
  static let prefix = "live/"

  static func load(_ db: Database) throws -> [LiveNote: CleanText] {
    var notes: [LiveNote: CleanText] = [:]
    for (name, value) in try Meta.values(under: prefix, db) {
      guard let note = LiveNote(rawValue: name) else { continue }
      notes[note] = CleanText(String(decoding: value, as: UTF8.self))
    }
    return notes
  }

  static func save(
    _ notes: [LiveNote: CleanText], replacing before: [LiveNote: CleanText], _ db: Database
  ) throws {
    for gone in before.keys where notes[gone] == nil {
      try Meta.remove(prefix + gone.rawValue, db)
    }
    for (note, text) in notes where before[note] != text {
      try Meta.set(prefix + note.rawValue, Array(text.string.utf8), db)
    }
  }
}
