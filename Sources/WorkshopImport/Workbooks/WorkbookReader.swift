import PlainText

/// The sheet of an Excel workbook that holds a table, as its rows: the first one with a heading, else the
/// first one. A cover may lie above it.
public struct WorkbookReader {
  public let records: [CSVReader.Record]
  /// Which sheets were not read.
  public let notes: [CleanText]

  /// - Parameter choices: what a person says of the columns.
  /// - Throws: that it is no such workbook, and what to save instead.
  public init(
    _ bytes: [UInt8], choices: ImportChoices = ImportChoices()
  ) throws(ImportProblem) {
    guard let archive = ZipArchive(bytes), let book = archive.file("xl/workbook.xml") else {
      throw ImportProblem("This is no workbook of Excel. Save the sheet as CSV in UTF-8.")
    }
    let contents = WorkbookContents(book)
    let targets = Self.targets(archive.file("xl/_rels/workbook.xml.rels") ?? [])
    let texts = Self.texts(archive.file("xl/sharedStrings.xml") ?? [])
    let styles = NumberStyles(archive.file("xl/styles.xml") ?? [])
    func read(_ sheet: WorkbookContents.Sheet) throws(ImportProblem) -> [CSVReader.Record] {
      guard let target = targets[sheet.id], let bytes = archive.file(Self.path(target)) else {
        throw ImportProblem(
          "The sheet \(CleanText(sheet.name)) cannot be read. Save it as CSV in UTF-8.")
      }
      return try WorksheetReader(
        bytes, texts: texts, styles: styles, from1904: contents.from1904
      ).records
    }
    guard let first = contents.sheets.first else {
      throw ImportProblem("The workbook has no sheet. Save it as CSV in UTF-8.")
    }
    func hasHeading(_ records: [CSVReader.Record]) -> Bool {
      SheetHeading.find(in: records.filled, choices.columns) != nil
    }
    var found = (sheet: first, records: try read(first))
    for sheet in contents.sheets.dropFirst() where !hasHeading(found.records) {
      if let records = try? read(sheet), hasHeading(records) { found = (sheet, records) }
    }
    records = found.records
    let others = contents.sheets.filter { $0.id != found.sheet.id }.map(\.name)
    notes =
      others.isEmpty
      ? []
      : [
        "Read of the workbook: the sheet \(CleanText(found.sheet.name)). Not read: \(CleanText(others.joined(separator: ", ")))."
      ]
  }

  private static func path(_ target: String) -> String {
    target.hasPrefix("/") ? String(target.dropFirst()) : "xl/" + target
  }

  /// The file of each sheet's id.
  private static func targets(_ bytes: [UInt8]) -> [String: String] {
    var scanner = XMLScanner(bytes)
    var targets: [String: String] = [:]
    while let item = scanner.next() {
      if case .open("Relationship", let facts, _) = item, let id = facts["Id"] {
        targets[id] = facts["Target"]
      }
    }
    return targets
  }

  /// The texts that cells name by number.
  private static func texts(_ bytes: [UInt8]) -> [String] {
    var scanner = XMLScanner(bytes)
    var texts: [String] = []
    var text = ""
    // How Japanese is pronounced stands beside the text itself.
    var isAside = false
    var isText = false
    while let item = scanner.next() {
      switch item {
      case .open("si", _, let isEmpty):
        text = ""
        if isEmpty { texts.append("") }
      case .close("si"): texts.append(text)
      case .open("rPh", _, _): isAside = true
      case .close("rPh"): isAside = false
      case .open("t", _, let isEmpty): isText = !isEmpty
      case .close("t"): isText = false
      case .text(let piece) where isText && !isAside: text += piece
      default: break
      }
    }
    return texts
  }
}

/// The sheets of a workbook in their order, hidden ones left out.
private struct WorkbookContents {
  typealias Sheet = (name: String, id: String)

  private(set) var sheets: [Sheet] = []
  private(set) var from1904 = false

  init(_ bytes: [UInt8]) {
    var scanner = XMLScanner(bytes)
    while let item = scanner.next() {
      switch item {
      case .open("sheet", let facts, _):
        guard facts["state"] == nil || facts["state"] == "visible", let id = facts["id"] else {
          break
        }
        sheets.append((facts["name"] ?? "", id))
      case .open("workbookPr", let facts, _):
        from1904 = ["1", "true"].contains(facts["date1904"])
      default: break
      }
    }
  }
}
