import ArgumentParser
import Foundation
import PlainText
import WorkshopExport
import WorkshopModel

/// `rooftop export`
struct Export: RooftopCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the worksheets to a file.",
    discussion: """
      All OKRs in the workshop, the company's first, or with --unit and --cycle some of them.

      The formats:
      \(WorkshopFormat.table)

      The file appears whole or not at all, and only you can read it.
      """)

  @Argument(
    help: "The workshop; .okr may be left out.", completion: .file(extensions: ["okr"]))
  var file: String

  @Option(
    help: ArgumentHelp(
      "The format; left out, the ending of --output says it.", valueName: "format"))
  var format: WorkshopFormat?

  @Option(
    name: [.short, .long],
    help: ArgumentHelp(
      "A new file, a folder, or - for standard output. Left out, a file named after the workshop, here.",
      valueName: "path"))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Only these sections, with commas between: \(SectionsOption.names).", valueName: "sections"))
  var sections: SectionsOption?

  @Option(
    help: ArgumentHelp(
      "With eml, a format that goes along as a file; may be said several times.",
      valueName: "format"))
  var attach: [WorkshopFormat] = []

  @OptionGroup var sets: SetOptions

  @Flag(help: "Mark the CSV as UTF-8 for Excel.")
  var excel = false

  @Flag(help: "Replace a file of that name.")
  var force = false

  @OptionGroup(title: "Options of every command") var everywhere: GlobalOptions
  @ParentCommand var rooftop: Rooftop

  func run() throws {
    let format = try chosenFormat()
    let mail = try MailFile(attaching: attach, to: format.format, about: sets)
    guard !excel || (mail.formats + [format.format]).contains(where: \.isTable) else {
      throw CommandFailure(
        usage: "--excel is for CSV. Leave it out, or say --format csv or checkins.")
    }
    let ledger = try WorkshopFile.open(file, access: .readOnly).ledger
    defer { ledger.close() }
    try format.require(sets)
    let whole = try sets.book(of: ledger.timeline)
    let book = try format.book(whole, keeping: sections)
    func bytes() throws(CommandFailure) -> [UInt8] {
      try format.format == .eml
        ? mail.bytes(ledger.timeline, book, whole: whole, forExcel: excel)
        : ExportedBytes.of(ledger.timeline, as: format.format, book, forExcel: excel)
    }
    if output == "-" {
      try Self.print(bytes(), format.format)
      return
    }
    let target = ExportedFile(path: path(FileName.of(book, format.format)))
    try target.requirePlace(overwrites: force)
    try target.write(bytes(), overwrites: force)
    StandardStreams.say("Wrote \(CleanText(target.path))")
  }

  /// Sends a file to standard output. A workbook would upset a terminal.
  static func print(_ bytes: [UInt8], _ format: ExportFormat) throws(CommandFailure) {
    guard format.isText || isatty(STDOUT_FILENO) == 0 else {
      throw CommandFailure(
        usage: "\(CleanText(format.rawValue)) is not for a terminal. Give --output a file name.")
    }
    try StandardStreams.write(bytes)
  }

  private func chosenFormat() throws(CommandFailure) -> WorkshopFormat {
    if let format { return format }
    if let output, let known = ExportFormat(ofFileNamed: output) {
      return WorkshopFormat(known)
    }
    throw CommandFailure(
      usage:
        "Say which --format: \(CleanText(WorkshopFormat.allValueStrings.joined(separator: ", "))).")
  }

  private func path(_ name: String) -> String {
    guard let output else { return name }
    var isFolder: ObjCBool = false
    let exists = FileManager.default.fileExists(atPath: output, isDirectory: &isFolder)
    return exists && isFolder.boolValue || output.hasSuffix("/")
      ? (output as NSString).appendingPathComponent(name) : output
  }
}
