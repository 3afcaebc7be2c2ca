import PlainText
import TerminalUI
import WorkshopImport
import WorkshopModel

/// The three decisions of a new workshop: whose it is, who is there, and what is planned. The file
/// name follows the organisation until the user types one.
struct NewWorkshopForm: Sendable {
  enum Field: CaseIterable, Hashable, Sendable {
    case organisation, people, agenda, fileName
  }

  private(set) var organisation: TextEditor
  /// Names with commas between.
  private(set) var people: TextEditor
  private(set) var fileName: TextEditor
  private(set) var agenda: KickOffAgenda
  var focus = Field.organisation
  private var followsOrganisation: Bool

  init(
    organisation: CleanText = "", people: [CleanText] = [], fileName: CleanText = "",
    agenda: KickOffAgenda = .annual
  ) {
    self.agenda = agenda
    self.people = TextEditor(
      text: Self.list(people), limit: Self.roomForNames)
    self.organisation = TextEditor(text: organisation, limit: Limits.name)
    self.fileName = TextEditor(text: fileName, limit: 200)
    followsOrganisation = fileName.isEmpty || fileName == Self.suggestion(for: organisation)
  }

  mutating func type(_ key: KeyPress) {
    switch focus {
    case .organisation: _ = organisation.handle(key)
    case .people: _ = people.handle(key)
    case .agenda:
      if key.key == .left { turn(by: -1) }
      if key.key == .right || key.key == .character(" ") { turn(by: 1) }
    case .fileName:
      if isProposalMarked, key.replacesMarked { fileName = TextEditor(limit: fileName.limit) }
      _ = fileName.handle(key)
    }
    follow()
  }

  mutating func paste(_ text: CleanText) {
    switch focus {
    case .agenda: break
    case .organisation: _ = organisation.paste(text)
    case .people:
      // Of a table only its names.
      let names = PeopleList.names(inPasted: text) ?? Self.names(in: text)
      _ = people.paste(Self.list(names))
    case .fileName:
      if isProposalMarked { fileName = TextEditor(limit: fileName.limit) }
      _ = fileName.paste(text)
    }
    follow()
  }

  /// Whether the proposed name is marked as a whole: what is typed replaces it.
  var isProposalMarked: Bool { focus == .fileName && followsOrganisation && !fileName.isEmpty }

  /// Goes `step` fields on, round and round.
  mutating func moveFocus(by step: Int) {
    let fields = Field.allCases
    let index = fields.firstIndex(of: focus) ?? 0
    focus = fields[(index + step + fields.count) % fields.count]
  }

  /// Whether what Enter does next is the start, not another question.
  var isAtTheEnd: Bool { focus == .agenda || focus == .fileName }

  /// Goes on from a question that is answered.
  /// - Throws: what it still wants.
  mutating func goOn() throws(Rejection) {
    if focus == .organisation { _ = try name() }
    moveFocus(by: 1)
  }

  /// Who is on the roster from the beginning.
  var names: [CleanText] { Self.names(in: people.text) }

  private static let roomForNames = 2_000

  /// Names are parted by commas, semicolons or lines, as people list them. A name that was listed
  /// before is nobody else.
  private static func names(in text: CleanText) -> [CleanText] {
    var known: Set<String> = []
    return text.string.split { ",;".contains($0) || $0.isNewline }
      .map { CleanText(String($0)).singleLine }
      .filter { !$0.isEmpty && known.insert($0.folded).inserted }
  }

  private static func list(_ names: [CleanText]) -> CleanText {
    names.joined(by: ", ")
  }

  private func name() throws(Rejection) -> CleanText {
    let name = organisation.text.singleLine
    guard !name.isEmpty else { throw Rejection("Type the name of the organisation first.") }
    return name
  }

  private mutating func turn(by step: Int) {
    let all = KickOffAgenda.allCases
    let index = all.firstIndex(of: agenda) ?? 0
    agenda = all[(index + step + all.count) % all.count]
  }

  /// The choice the form makes.
  /// - Throws: which field is still empty.
  func choice() throws(Rejection) -> StartChoice {
    let name = try name()
    guard let file = wholeFileName else { throw Rejection("Type a name for the file first.") }
    return .new(organisation: name, people: names, fileName: file, agenda: agenda)
  }

  /// The name as it will be, with its ending; nil while none is typed.
  var wholeFileName: String? {
    let file = fileName.text.singleLine.string
    guard !file.isEmpty else { return nil }
    return file.lowercased().hasSuffix(Self.ending) ? file : file + Self.ending
  }

  private static let ending = ".okr"

  private mutating func follow() {
    // Any key in the name makes it the user's own; emptied, it is proposed again.
    if focus == .fileName { followsOrganisation = fileName.isEmpty }
    guard followsOrganisation, focus == .organisation else { return }
    fileName = TextEditor(text: Self.suggestion(for: organisation.text), limit: fileName.limit)
  }

  /// `harbour-bikes.okr` for `Harbour Bikes`; empty where no letter or digit is left.
  static func suggestion(for organisation: CleanText) -> CleanText {
    let words = organisation.string.lowercased()
      .split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    return words.isEmpty ? "" : CleanText(words + ending)
  }
}

extension KeyPress {
  /// Whether it puts something in the place of a marked text, or takes that away.
  fileprivate var replacesMarked: Bool {
    switch key {
    case .character: modifiers.isEmpty
    case .backspace, .delete: true
    default: false
    }
  }
}
