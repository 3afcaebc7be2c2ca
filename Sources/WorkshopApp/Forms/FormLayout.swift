import PlainText
import TerminalUI

/// Where the parts of a form stand; drawing and mouse hits read the same one.
struct FormLayout {
  let box: DialogBox
  let intro: [StyledText]
  /// The row range of each field inside the box, label included.
  let rows: [Range<Int>]
  let fieldWidth: Int
  let height: Int

  static let widest = 76
  /// Rows a long text may show.
  static let longRows = 4

  /// Columns a field has on a screen of `size`.
  static func fieldWidth(_ size: Size) -> Int { min(widest, size.width - 2) - 4 }

  init(_ form: Form, _ state: AppState, below: Int) {
    fieldWidth = Self.fieldWidth(state.size)
    let width = fieldWidth
    intro = form.intro(state).map { StyledText($0, .dialogSecondary) }.wrapped(to: width)
    let roomy = state.size.height >= 24 && form.fields.count <= 4
    var row = intro.isEmpty ? 0 : intro.count + 1
    rows = form.fields.map { field in
      let start = row
      row += field.rows(width: width) + (roomy ? 1 : 0)
      return start..<row
    }
    height = row + below
    box = DialogBox(
      form.kind.content.title(state.workshop), content: Size(width: width, height: height),
      maxWidth: Self.widest)
  }
}

extension Form {
  /// What is said first, as the workshop stands now.
  fileprivate func intro(_ state: AppState) -> [CleanText] {
    opening.ground == FormGround(state)
      ? opening.intro : kind.content.intro(state.workshop)
  }
}

extension FormField {
  /// Rows with its label: a choice and a short text stand beside their label.
  func rows(width: Int) -> Int {
    switch input {
    case .choice: 1
    case .text(let editor):
      editor.isMultiline
        ? 1 + min(FormLayout.longRows, max(2, TextWrap.lines(of: editor.text, width: width).count))
        : 1
    }
  }
}
