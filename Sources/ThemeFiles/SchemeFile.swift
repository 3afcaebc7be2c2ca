import PlainText
import TerminalUI
import Yams

/// Reads base16 and base24 schemes in their published forms: colours under `palette`, or flat with
/// `scheme` for the name. https://github.com/tinted-theming/home/blob/main/builder.md
public enum SchemeFile {
  /// The scheme written in `text`; `fileName` names it in errors, and in place of a missing name.
  public static func scheme(
    fromYAML text: String, fileName: String
  ) throws(SchemeFileError) -> Scheme {
    guard text.utf8.count <= mostBytes else {
      throw SchemeFileError(
        fileName, "This is too long for a scheme. Check that it is the right file.")
    }
    let top = try SchemeNode(yaml: text, fileName: fileName)
    let table = try top.child("palette") ?? top
    var colours: [Scheme.Slot: RGB] = [:]
    for slot in Scheme.Slot.allCases {
      guard let written = try table.text("\(slot)") else {
        if slot.isRequired { throw table.missing("\(slot)") }
        continue
      }
      guard let colour = RGB(hex: written.string) else {
        throw SchemeFileError(
          fileName, line: written.line,
          "\(slot) is not a colour. Write six hexadecimal digits, like \"1a2b3c\".")
      }
      colours[slot] = colour
    }
    let variant = try variant(in: top, fileName: fileName)
    let name = try top.text("name", or: "scheme")
    let author = try top.text("author")
    guard
      let scheme = Scheme(
        name: CleanText(name?.string ?? stem(of: fileName)).singleLine,
        author: CleanText(author?.string ?? "").singleLine, variant: variant, colours: colours)
    else { throw table.missing("base00") }
    return scheme
  }

  private static let mostBytes = 65_536

  private static func variant(
    in top: SchemeNode, fileName: String
  ) throws(SchemeFileError) -> Scheme.Variant? {
    guard let written = try top.text("variant") else { return nil }
    guard let variant = Scheme.Variant(rawValue: written.string) else {
      throw SchemeFileError(
        fileName, line: written.line,
        "variant is neither \"light\" nor \"dark\". Write one of them.")
    }
    return variant
  }

  private static func stem(of fileName: String) -> String {
    fileName.lastIndex(of: ".").map { String(fileName[..<$0]) } ?? fileName
  }
}
