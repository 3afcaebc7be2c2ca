import CXlsxWriter

/// The looks of cells; each is made once in a workbook.
struct CellStyles {
  typealias Style = UnsafeMutablePointer<lxw_format>

  let head: Style?
  let text: Style?
  let strong: Style?
  /// Strong and in one line.
  let title: Style?
  /// By the digits after the point, from none on: a format with optional digits would leave its
  /// point behind a whole number.
  private let numbers: [Style?]
  /// For more digits than those, and for numbers that are still to be typed.
  private let anyNumber: Style?
  let percent: Style?
  let day: Style?
  let input: Style?

  init(_ library: xlsx_writer, _ workbook: UnsafeMutablePointer<lxw_workbook>) {
    func style(_ change: (Style) -> Void) -> Style? {
      guard let made = library.workbook_add_format(workbook) else { return nil }
      library.format_set_align(made, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
      change(made)
      return made
    }
    head = style {
      library.format_set_bold($0)
      library.format_set_text_wrap($0)
      library.format_set_bottom($0, UInt8(LXW_BORDER_THIN.rawValue))
    }
    text = style { library.format_set_text_wrap($0) }
    strong = style {
      library.format_set_bold($0)
      library.format_set_text_wrap($0)
    }
    title = style { library.format_set_bold($0) }
    numbers = (0...Self.mostPlaces).map { places in
      let digits = String(repeating: "0", count: places)
      return style {
        library.format_set_num_format($0, places == 0 ? "#,##0" : "#,##0.\(digits)")
      }
    }
    anyNumber = style { library.format_set_num_format($0, "General") }
    percent = style { library.format_set_num_format($0, "0%") }
    day = style { library.format_set_num_format($0, "yyyy-mm-dd") }
    input = style {
      library.format_set_num_format($0, "General")
      library.format_set_bg_color($0, 0xFFF4CC)
    }
  }

  /// The look of a number with as many digits after the point as it has.
  func number(places: Int) -> Style? {
    numbers.indices.contains(places) ? numbers[places] : anyNumber
  }

  private static let mostPlaces = 6
}
