import PlainText
import TerminalUI
import WorkshopModel

/// Asks for the two things a new workshop needs. The file name follows the organisation until the
/// user types one.
struct NewWorkshopForm: Sendable {
  enum Field: Hashable, Sendable {
    case organisation, fileName
  }

  private(set) var organisation: TextEditor
  private(set) var fileName: TextEditor
  var focus = Field.organisation
  private var followsOrganisation: Bool

  init(organisation: CleanText = "", fileName: CleanText = "") {
    self.organisation = TextEditor(text: organisation, limit: Limits.name)
    self.fileName = TextEditor(text: fileName, limit: 200)
    followsOrganisation = fileName.isEmpty
  }

  mutating func type(_ key: KeyPress) {
    switch focus {
    case .organisation: _ = organisation.handle(key)
    case .fileName: _ = fileName.handle(key)
    }
    follow()
  }

  mutating func paste(_ text: CleanText) {
    switch focus {
    case .organisation: _ = organisation.paste(text)
    case .fileName: _ = fileName.paste(text)
    }
    follow()
  }

  mutating func switchField() { focus = focus == .organisation ? .fileName : .organisation }

  /// The choice the form makes.
  /// - Throws: which field is still empty.
  func choice() throws(Rejection) -> StartChoice {
    let name = organisation.text.singleLine
    guard !name.isEmpty else { throw Rejection("Type the name of the organisation first.") }
    let file = fileName.text.singleLine
    guard !file.isEmpty else { throw Rejection("Type a name for the file first.") }
    return .new(organisation: name, fileName: file.string)
  }

  private mutating func follow() {
    if focus == .fileName { followsOrganisation = fileName.isEmpty }
    guard followsOrganisation, focus == .organisation else { return }
    fileName = TextEditor(text: Self.suggestion(for: organisation.text), limit: fileName.limit)
  }

  /// `harbour-bikes.okr` for `Harbour Bikes`; empty where no letter or digit is left.
  static func suggestion(for organisation: CleanText) -> CleanText {
    let words = organisation.string.lowercased()
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return words.isEmpty ? "" : CleanText(words + ".okr")
  }
}
