/// What the manual page tells beside the commands: how the parts of a workshop go, and how a machine
/// is set up. What stands between backticks is typed as it is, and printed bold.
struct ManualChapter: Sendable {
  enum Part: Sendable {
    /// A heading within the chapter.
    case topic(String)
    /// One paragraph; its line breaks say nothing.
    case text(String)
    /// Lines to be copied as they are.
    case code(String)
  }

  let title: String
  let parts: [Part]

  init(_ title: String, _ parts: Part...) {
    self.title = title
    self.parts = parts
  }

  /// The chapters in the order of the page.
  static let all: [ManualChapter] = [
    .firstRun, .script, .rehearsal, .organisation, .alignment, .origins, .weeks, .sharing,
    .embedding,
    .seats,
    .room, .blindness, .exports, .imports,
    .files, .kiosk, .kioskLimits,
  ]
}
